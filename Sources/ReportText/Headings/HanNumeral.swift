/// Chinese numerals from one to ninety-nine, as headings count with them.
package enum HanNumeral {
  private static func digit(_ scalar: UInt32) -> Int? {
    switch scalar {
    case 0x4E00: 1
    case 0x4E8C: 2
    case 0x4E09: 3
    case 0x56DB: 4
    case 0x4E94: 5
    case 0x516D: 6
    case 0x4E03: 7
    case 0x516B: 8
    case 0x4E5D: 9
    default: nil
    }
  }

  /// The numeral at `index`: `一`, `十`, `十二`, `二十`, `三十五`; `nil` where none stands.
  package static func small(
    at index: Int, in text: [UInt8]
  ) -> (value: Int, length: Int)? {
    guard index < text.count, text[index] >= 0xE4, text[index] <= 0xE5 else { return nil }
    var place = index
    var tens = 0
    var hasTen = false
    func digit(_ place: Int) -> Int? {
      place < text.count ? self.digit(text.scalar(at: place).value) : nil
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
