/// Bytes with whole-number positions: an array or a slice of one.
package protocol ByteText: RandomAccessCollection where Element == UInt8, Index == Int {}

extension [UInt8]: ByteText {}
extension ArraySlice<UInt8>: ByteText {}

/// Reading characters out of valid UTF-8 without making strings. For whole arrays, `Array+UTF8Scanning.swift` has the
/// same without generics, since the hot paths of other modules call it for every character.
extension ByteText {
  /// The character that starts at `index` and its length in bytes. The bytes must be valid UTF-8.
  package func scalar(at index: Int) -> (value: UInt32, length: Int) {
    let first = UInt32(self[index])
    if first < 0x80 { return (first, 1) }
    if first < 0xE0 { return ((first & 0x1F) << 6 | UInt32(self[index + 1]) & 0x3F, 2) }
    if first < 0xF0 {
      return (
        (first & 0x0F) << 12 | (UInt32(self[index + 1]) & 0x3F) << 6 | UInt32(self[index + 2]) & 0x3F, 3
      )
    }
    let high = (first & 0x07) << 18 | (UInt32(self[index + 1]) & 0x3F) << 12
    return (high | (UInt32(self[index + 2]) & 0x3F) << 6 | UInt32(self[index + 3]) & 0x3F, 4)
  }

  /// The character that ends just before `index`, and its length; `nil` at the start.
  package func scalar(before index: Int) -> (value: UInt32, length: Int)? {
    var start = index - 1
    guard start >= startIndex else { return nil }
    while start > startIndex, self[start] & 0xC0 == 0x80 { start -= 1 }
    return scalar(at: start)
  }

  /// Whether `word` stands at `index`.
  package func has(_ word: some Collection<UInt8>, at index: Int) -> Bool {
    guard index >= startIndex, index + word.count <= endIndex else { return false }
    var place = index
    for byte in word {
      if self[place] != byte { return false }
      place += 1
    }
    return true
  }

  /// Whether `word` ends just before `index`.
  package func has(_ word: some Collection<UInt8>, before index: Int) -> Bool {
    has(word, at: index - word.count)
  }

  /// The first place of `word` in `range`; `nil` where it does not stand there whole.
  package func place(of word: [UInt8], in range: Range<Int>) -> Int? {
    guard let first = word.first, range.count >= word.count else { return nil }
    var place = range.lowerBound
    let last = range.upperBound - word.count
    while place <= last {
      if self[place] == first, has(word, at: place) { return place }
      place += 1
    }
    return nil
  }

  package func contains(_ word: [UInt8], in range: Range<Int>) -> Bool {
    place(of: word, in: range) != nil
  }

  /// How many characters stand in `range`.
  package func characterCount(in range: Range<Int>) -> Int {
    var count = 0
    for index in range where self[index] & 0xC0 != 0x80 { count += 1 }
    return count
  }
}

extension String {
  /// The string's UTF-8 bytes as an array.
  package var bytes: [UInt8] { Array(utf8) }
}
