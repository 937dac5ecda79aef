import ReportText

/// Chinese characters that a time or a numeral may begin with, so that the others are told by one look.
struct Openers: Sendable {
  /// A bit for each, by its offset from `Lexicon.base`.
  private(set) var bits = [UInt64](repeating: 0, count: Lexicon.span / 64)

  /// All of those that `TimeReader.mayStart` and `Tokenizer.mayStartNumeral` tell.
  static let all = Openers("零一二两三四五六七八九十百千廿卅万亿半第前翻首榜过上下全今本去明来当近几多历这截年月元头个家件项名人台篇亩户")

  /// Those without which a sentence holds no numeral and no rank in words.
  static let numerals = Openers("零一二两三四五六七八九十百千廿卅万亿半第前翻首榜")

  /// Those that a word for now or a number of years begins with.
  static let held = Openers("目现截到至迄当眼如两三四五十")

  private init(_ characters: StaticString) {
    let text = UnsafeBufferPointer(start: characters.utf8Start, count: characters.utf8CodeUnitCount)
    for index in stride(from: 0, to: text.count, by: 3) {
      let scalar =
        (Int(text[index]) & 0x0F) << 12 | (Int(text[index + 1]) & 0x3F) << 6 | Int(text[index + 2]) & 0x3F
      bits[(scalar - Lexicon.base) >> 6] |= 1 << UInt64((scalar - Lexicon.base) & 63)
    }
  }

  /// Whether the character at `offset` from `Lexicon.base` is one of them; rare ones, which stand before it, are not.
  @inline(__always)
  func contains(_ offset: Int) -> Bool { offset >= 0 && bits[offset >> 6] &>> UInt64(offset & 63) & 1 != 0 }

  /// Where in `text` the run of common Chinese characters from `start` on ends that are none of them; at `limit` at the
  /// latest.
  func place(from start: Int, in text: UnsafeBufferPointer<UInt8>, end limit: Int) -> Int {
    var index = start
    while index + 2 < limit, text[index] &- 0xE4 <= 5 {
      let offset = Int(Followers.han(text, index)) - Lexicon.base
      if contains(offset) { break }
      index += 3
    }
    return index
  }
}
