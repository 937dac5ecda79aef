extension HeadingMarker {
  /// The marker, which stands at `index`, with another number in it; `nil` where its way of counting has no such number.
  package func renumbered(_ value: Int, at index: Int, in text: [UInt8]) -> [UInt8]? {
    guard (1...99).contains(value) else { return nil }
    if style == .circled {
      return value <= 20 ? Unicode.Scalar(UInt32(0x245F + value)).map { Array(String($0).utf8) } : nil
    }
    let end = index + length
    for start in index..<end where text[start] & 0xC0 != 0x80 {
      if let number = HanNumeral.small(at: start, in: text) {
        return text[index..<start] + Array(HanNumeral.text(value).utf8) + text[start + number.length..<end]
      }
      let digits = Self.digitsLength(at: start, before: end, in: text)
      if digits > 0 { return text[index..<start] + Array(String(value).utf8) + text[start + digits..<end] }
    }
    return nil
  }

  private static func digitsLength(at index: Int, before end: Int, in text: [UInt8]) -> Int {
    var place = index
    while place < end {
      let (scalar, length) = text.scalar(at: place)
      guard Characters.isDigit(scalar) else { break }
      place += length
    }
    return place - index
  }
}
