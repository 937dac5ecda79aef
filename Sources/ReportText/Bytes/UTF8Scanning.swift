import Glibc

/// Reading characters out of valid UTF-8 without making strings. Not generic: every module calls this for every
/// character.
extension [UInt8] {
  /// The character that starts at `index` and its length in bytes.
  @inlinable @inline(__always)
  public func scalar(at index: Int) -> (value: UInt32, length: Int) {
    let first = UInt32(self[index])
    if first < 0x80 { return (first, 1) }
    if first < 0xE0 { return ((first & 0x1F) << 6 | UInt32(self[index + 1]) & 0x3F, 2) }
    let middle = UInt32(self[index + 1]) & 0x3F
    if first < 0xF0 { return ((first & 0x0F) << 12 | middle << 6 | UInt32(self[index + 2]) & 0x3F, 3) }
    let low = (UInt32(self[index + 2]) & 0x3F) << 6 | UInt32(self[index + 3]) & 0x3F
    return ((first & 0x07) << 18 | middle << 12 | low, 4)
  }

  /// Whether one of the common Chinese characters starts at `index`, 3 bytes long. Others start with other bytes.
  @inlinable @inline(__always)
  public func isHan(at index: Int) -> Bool { self[index] >= 0xE4 && self[index] <= 0xE9 }

  /// Where the run of common Chinese characters that begins at `index` ends, at the first character from `limit` on at the
  /// latest; `index` where there is none.
  func endOfHan(from index: Int, to limit: Int) -> Int {
    withUnsafeBufferPointer { text in
      var end = index
      // The subscript of a buffer is not checked: neither a limit nor a character may lead beyond it.
      let limit = Swift.min(limit, text.count)
      while end < limit, text[end] &- 0xE4 <= 5 { end &+= 3 }
      return Swift.min(end, text.count)
    }
  }

  /// The character that ends just before `index`, and its length; `nil` at the start.
  @inlinable
  public func scalar(before index: Int) -> (value: UInt32, length: Int)? {
    var start = index - 1
    guard start >= 0 else { return nil }
    while start > 0, self[start] & 0xC0 == 0x80 { start -= 1 }
    return scalar(at: start)
  }

  /// Whether `word` stands at `index`.
  public func has(_ word: [UInt8], at index: Int) -> Bool {
    guard index >= 0, index + word.count <= count else { return false }
    return withUnsafeBytes { text in
      word.withUnsafeBytes { word in
        guard let here = text.baseAddress, let bytes = word.baseAddress else { return true }
        return memcmp(here + index, bytes, word.count) == 0
      }
    }
  }

  /// Whether `word` ends just before `index`.
  public func has(_ word: [UInt8], before index: Int) -> Bool {
    has(word, at: index - word.count)
  }

  /// The first place of `word` in `range`; `nil` where it does not stand there whole.
  public func place(of word: [UInt8], in range: Range<Int>) -> Int? {
    guard let first = word.first, range.count >= word.count, range.upperBound <= count else { return nil }
    return withUnsafeBytes { text -> Int? in
      word.withUnsafeBytes { word -> Int? in
        guard let base = text.baseAddress, let bytes = word.baseAddress else { return nil }
        var index = range.lowerBound
        let last = range.upperBound - word.count
        while index <= last, let hit = memchr(base + index, Int32(first), last - index + 1) {
          index = UnsafeRawPointer(hit) - base
          if memcmp(hit, bytes, word.count) == 0 { return index }
          index += 1
        }
        return nil
      }
    }
  }

  /// The first place of `byte` in `range`; `nil` where it does not stand there.
  func place(of byte: UInt8, in range: Range<Int>) -> Int? {
    guard !range.isEmpty, range.upperBound <= count else { return nil }
    return withUnsafeBytes { text in
      guard let base = text.baseAddress, let hit = memchr(base + range.lowerBound, Int32(byte), range.count)
      else {
        return nil
      }
      return UnsafeRawPointer(hit) - base
    }
  }

  public func contains(_ word: [UInt8], in range: Range<Int>) -> Bool {
    place(of: word, in: range) != nil
  }

  /// What stands in `range` of a text that is known to be UTF-8, from one character to another. To check that once more
  /// takes twice as long as all else.
  public func string(in range: Range<Int>) -> String {
    assert(isUTF8(in: range), "a text is UTF-8 and cut between characters")
    return String(copying: UTF8Span(unchecked: span.extracting(range)))
  }

  /// How many characters stand in `range`.
  public func characterCount(in range: Range<Int>) -> Int {
    withUnsafeBufferPointer { text in
      var count = 0
      for index in range where text[index] & 0xC0 != 0x80 { count += 1 }
      return count
    }
  }
}

extension String {
  /// The string's UTF-8 bytes as an array.
  public var bytes: [UInt8] { Array(utf8) }
}
