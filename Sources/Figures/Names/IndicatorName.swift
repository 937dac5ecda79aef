import Catalogue
import Quantities
import ReportText

/// Puts the finishing touch to a name.
enum IndicatorName {
  private static let endings: WordList = ["数", "量", "额", "率", "人次", "场次", "次数", "人数", "总数", "面积"]

  private static let piece = Array("件".utf8)
  private static let quantity = Array("量".utf8)
  private static let number = Array("数".utf8)

  /// The name of a counted thing says that it is a count: `高新技术企业数`.
  static func text(_ name: [UInt8], _ numeral: Numeral, _ aspect: Aspect) -> String {
    var name = name
    let counts = numeral.unit?.kind == .count
    if counts, aspect == .level, !name.isEmpty,
      endings.match(atEndOf: name) == nil
    {
      name += numeral.writtenUnit.utf8.elementsEqual(piece) ? quantity : number
    }
    return String(decoding: name, as: UTF8.self)
  }

  /// The catalogue's key for the name; `nil` where it has none.
  static func key(
    _ name: String, _ reading: SentenceReader.Reading, _ unit: String, in catalogue: Catalogue,
    _ notes: FigureNotes? = nil
  ) -> String? {
    guard !name.isEmpty else { return nil }
    guard reading.aspect == .share else {
      notes?.note(.keyName, [])
      if let key = catalogue.key(forName: name, unit: unit) { return key }
      // What came new may be an indicator of its own: 新增就业.
      guard reading.accumulation == .new else { return nil }
      notes?.note(.keyNew, [])
      return catalogue.key(forName: "新增" + name, unit: unit)
    }
    notes?.note(.keyShare, [])
    let whole = reading.whole.isEmpty ? nil : String(decoding: reading.whole, as: UTF8.self)
    return catalogue.key(forShareOf: name, in: whole)
  }
}
