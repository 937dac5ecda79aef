/// Comparison with words of the source code, without making a string or an array of them.
extension RandomAccessCollection where Element == UInt8, Index == Int {
  /// Whether `token` ends just before `end`.
  @inline(__always)
  func hasSuffix(_ token: StaticString, endingAt end: Int) -> Bool {
    let length = token.utf8CodeUnitCount
    guard end - length >= startIndex, end <= endIndex else { return false }
    // Backwards: names that begin alike are many, names that end alike few.
    var left = length
    while left > 0 {
      left -= 1
      if self[end - length + left] != token.utf8Start[left] { return false }
    }
    return true
  }

  @inline(__always)
  func hasSuffix(_ token: StaticString) -> Bool { hasSuffix(token, endingAt: endIndex) }

  @inline(__always)
  func hasPrefix(_ token: StaticString) -> Bool {
    hasSuffix(token, endingAt: startIndex + token.utf8CodeUnitCount)
  }
}

extension Array where Element == UInt8 {
  mutating func append(_ token: StaticString) {
    token.withUTF8Buffer { append(contentsOf: $0) }
  }
}
