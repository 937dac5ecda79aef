import Catalogue
import Quantities
import ReportText

/// Puts the finishing touch to a name.
enum IndicatorName {
  private static let endings: WordList = ["数", "量", "额", "率", "人次", "场次", "次数", "人数", "总数", "面积"]

  private static let piece = Array("件".utf8)
  private static let quantity = Array("量".utf8)
  private static let number = Array("数".utf8)
  private static let persons = Array("人数".utf8)
  /// Who is counted, in a name that says so.
  private static let people: WordList = [
    "人", "员", "者", "家", "师", "生", "工", "户", "士", "民", "才", "手", "长", "友", "干", "童", "属", "力", "众", "学", "授",
    "骨",
  ]

  private static let person: WordList = ["人"]

  /// Whether a number of persons has the name of what they do: `参加活动` of 200人.
  private static func isOfDeed(_ name: [UInt8], _ numeral: Numeral) -> Bool {
    people.match(atEndOf: name) == nil && numeral.unit?.base == "人"
      && !person.stands(in: name.indices, of: name)
  }

  /// The name of a counted thing says that it is a count: `高新技术企业数`.
  static func text(_ name: [UInt8], _ numeral: Numeral, _ aspect: Aspect) -> String {
    let counts = numeral.unit?.kind == .count
    if counts, aspect == .level, !name.isEmpty,
      endings.match(atEndOf: name) == nil
    {
      let isVolume = numeral.writtenUnit.utf8.elementsEqual(piece)
      return text(name, isVolume ? quantity : isOfDeed(name, numeral) ? persons : number)
    }
    return String(decoding: name, as: UTF8.self)
  }

  /// Both, without an array of them.
  private static func text(_ name: [UInt8], _ ending: [UInt8]) -> String {
    String(unsafeUninitializedCapacity: name.count + ending.count) { room in
      _ = room.initialize(fromContentsOf: name)
      _ = room[name.count...].initialize(fromContentsOf: ending)
      return name.count + ending.count
    }
  }

  /// The catalogue's key for the name; `nil` where it has none.
  static func key(
    _ name: String, _ reading: SentenceReader.Reading, _ unit: String, in catalogue: Catalogue,
    _ notes: FigureNotes? = nil
  ) -> String? {
    guard !name.isEmpty else { return nil }
    guard reading.aspect == .share || !reading.whole.isEmpty else {
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
