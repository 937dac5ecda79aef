/// Chinese numerals from one to ninety-nine, as headings count with them.
package enum HanNumeral {
  /// The numeral at `index`: `一`, `十`, `十二`, `二十`, `三十五`; `nil` where none stands.
  package static func small(
    at index: Int, in text: [UInt8]
  ) -> (value: Int, length: Int)? {
    guard index < text.count, text[index] >= 0xE4, text[index] <= 0xE5 else { return nil }
    var place = index
    var tens = 0
    var hasTen = false
    func digit(_ place: Int) -> Int? {
      guard place < text.count, case let scalar = text.scalar(at: place).value, HanDigits.isOrdinal(scalar)
      else { return nil }
      return HanDigits.value(of: scalar)
    }
    let first = digit(place)
    if let first {
      place += 3
      tens = first
    }
    if place < text.count, text.scalar(at: place).value == 0x5341 {  // 十
      hasTen = true
      place += 3
    }
    guard hasTen else { return first.map { ($0, 3) } }
    let base = (first == nil ? 1 : tens) * 10
    if let unit = digit(place) { return (base + unit, place + 3 - index) }
    return (base, place - index)
  }

  /// The numeral for `value`, 1...99.
  package static func text(_ value: Int) -> String {
    let names = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
    guard (1...99).contains(value) else { return String(value) }
    let tens = value / 10
    return (tens == 0 ? "" : tens == 1 ? "十" : names[tens] + "十") + names[value % 10]
  }
}
