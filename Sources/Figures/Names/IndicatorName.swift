import Catalogue
import Quantities
import ReportText

/// Puts the finishing touch to a name.
enum IndicatorName {
  private static let endings: WordList = ["数", "量", "额", "率", "人次", "场次", "次数", "人数", "总数", "面积", "规模"]

  private static let short = Array("高企".utf8)
  private static let long = Array("高新技术企业".utf8)

  /// A name in which 高企 is spelled out.
  static func spelledOut(_ name: [UInt8]) -> [UInt8] {
    guard let place = name.place(of: short, in: name.indices) else { return name }
    return name[..<place] + long + name[(place + short.count)...]
  }

  /// What has an area, where nothing but its name stands before it: `科创谷一期8.6万平方米`.
  private static let sites: WordList = ["期", "园", "园区", "谷", "基地", "中心", "小镇", "大厦", "产业园"]
  private static let areas: WordList = ["平方米", "平方公里", "亩", "公顷"]
  private static let area = Array("面积".utf8)
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
    numeral.unit?.base.hasBytes(of: "人") == true && people.match(atEndOf: name) == nil
      && !person.stands(in: name.indices, of: name)
  }

  /// The name of a counted thing says that it is a count: `高新技术企业数`.
  static func text(_ name: [UInt8], _ numeral: Numeral, _ aspect: Aspect) -> String {
    if aspect == .level, let unit = numeral.unit, unit.kind == .measure, sites.match(atEndOf: name) != nil,
      areas.contains(Array(unit.base.utf8))
    {
      return text(name, area)
    }
    guard numeral.unit?.kind == .count, aspect == .level, !name.isEmpty, endings.match(atEndOf: name) == nil
    else {
      return isPlain(name) ? name.string(in: name.indices) : String(decoding: name, as: UTF8.self)
    }
    let isVolume = numeral.writtenUnit.hasBytes(of: "件")
    return text(name, isVolume ? quantity : isOfDeed(name, numeral) ? persons : number)
  }

  /// Both, without an array of them.
  private static func text(_ name: [UInt8], _ ending: [UInt8]) -> String {
    guard isPlain(name) else { return String(decoding: name + ending, as: UTF8.self) }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: name.count + ending.count) { room in
      _ = room.initialize(fromContentsOf: name)
      _ = room[name.count...].initialize(fromContentsOf: ending)
      return String(copying: UTF8Span(unchecked: room.span))
    }
  }

  /// Whether a name is of common Chinese characters and ASCII alone, each of them whole: then it is UTF-8 for certain. That
  /// is known sooner than a string is checked.
  private static func isPlain(_ name: [UInt8]) -> Bool {
    name.withUnsafeBufferPointer { name in
      var index = 0
      while index < name.count {
        if name[index] &- 0xE4 <= 5 {
          guard index &+ 2 < name.count,
            (name[index &+ 1] ^ 0x80 | name[index &+ 2] ^ 0x80) & 0xC0 == 0
          else { return false }
          index &+= 3
        } else {
          guard name[index] < 0x80 else { return false }
          index &+= 1
        }
      }
      return true
    }
  }

  /// The catalogue's key for the name; `nil` where it has none.
  static func key(
    _ name: String, _ reading: SentenceReader.Reading, _ unit: String, in catalogue: Catalogue,
    _ notes: FigureNotes? = nil
  ) -> String? {
    guard !name.isEmpty, !reading.isOfLargerPlace else { return nil }
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
