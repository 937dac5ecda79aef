/// What kinds of thing units count, as coarsely as a name and a unit can contradict each other.
struct UnitKinds: OptionSet {
  let rawValue: UInt16

  static let money = UnitKinds(rawValue: 1 << 0)
  static let people = UnitKinds(rawValue: 1 << 1)
  static let area = UnitKinds(rawValue: 1 << 2)
  static let volume = UnitKinds(rawValue: 1 << 3)
  static let length = UnitKinds(rawValue: 1 << 4)
  static let mass = UnitKinds(rawValue: 1 << 5)
  static let energy = UnitKinds(rawValue: 1 << 6)
  static let percent = UnitKinds(rawValue: 1 << 7)
  /// Things, times, documents: every measure word with no kind of its own.
  static let count = UnitKinds(rawValue: 1 << 8)

  /// `%`, `倍`, `位` and the like can stand with any indicator: they may be its growth or its rank.
  static let any: UnitKinds = []

  /// What a table says of an indicator's unit: there `%` is a kind, and foreign to a unit of `家`.
  static func of(declared unit: UnsafeBufferPointer<UInt8>) -> UnitKinds {
    let kinds = of(written: unit)
    return kinds.isEmpty && !unit.isEmpty ? .percent : kinds
  }

  /// The kind of a unit in a report, with or without a magnitude word: `亿元` and `元/人` are money.
  static func of(written unit: UnsafeBufferPointer<UInt8>) -> UnitKinds {
    let unit = UnsafeBufferPointer(rebasing: unit.prefix { $0 != UInt8(ascii: "/") })
    guard let last = unit.last, last >= 0x80 else { return .any }
    if unit.hasSuffix("元") { return .money }
    guard mayEnd(unit) else { return .count }
    for (ending, kind) in endings where unit.hasSuffix(ending) { return kind }
    return .count
  }

  /// Whether one of `endings` ends with that character: most units are counted with another one.
  private static func mayEnd(_ unit: UnsafeBufferPointer<UInt8>) -> Bool {
    guard unit.count >= 3 else { return true }
    let scalar =
      (UInt32(unit[unit.count - 3]) & 0x0F) << 12 | (UInt32(unit[unit.count - 2]) & 0x3F) << 6
      | UInt32(unit[unit.count - 1]) & 0x3F
    // 次 人 年 亩 顷 里 米 方 升 吨 斤 克, 煤 时 度 瓦 倍 位 名 番 点 成 ‰ ％
    switch scalar {
    case 0x6B21, 0x4EBA, 0x5E74, 0x4EA9, 0x9877, 0x91CC, 0x7C73, 0x65B9, 0x5347, 0x5428, 0x65A4, 0x514B,
      0x7164, 0x65F6, 0x5EA6, 0x74E6, 0x500D, 0x4F4D, 0x540D, 0x756A, 0x70B9, 0x6210, 0x2030, 0xFF05:
      return true
    default: return false
    }
  }

  /// Of two endings that end alike the longer first.
  private static let endings: [(StaticString, UnitKinds)] = [
    ("人次", .people), ("人", .people), ("人年", .people), ("亩次", .area), ("亩", .area), ("公顷", .area),
    ("平方公里", .area), ("平方千米", .area), ("平方米", .area), ("立方米", .volume), ("方", .volume), ("升", .volume),
    ("公里", .length), ("米", .length), ("吨", .mass), ("斤", .mass), ("克", .mass), ("煤", .mass),
    ("千瓦时", .energy), ("度", .energy), ("瓦", .energy), ("倍", .any), ("位", .any), ("名", .any), ("番", .any),
    ("点", .any), ("成", .any), ("‰", .any), ("％", .any),
  ]
}
