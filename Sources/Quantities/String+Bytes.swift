internal import Glibc

extension String {
  /// Whether two strings are the same bytes. `==` looks for other writings of the same characters, which takes long where
  /// two that differ are not of ASCII alone, as most units are.
  public func hasBytes(of other: String) -> Bool {
    guard utf8.count == other.utf8.count else { return false }
    let areSame = utf8.withContiguousStorageIfAvailable { own in
      other.utf8.withContiguousStorageIfAvailable { other in
        guard let left = own.baseAddress, let right = other.baseAddress else { return true }
        return memcmp(left, right, own.count) == 0
      }
    }
    return (areSame ?? nil) ?? utf8.elementsEqual(other.utf8)
  }

  /// Whether what stands in `range` of `text` is the same bytes.
  public func hasBytes(of text: [UInt8], in range: Range<Int>) -> Bool {
    guard utf8.count == range.count, range.upperBound <= text.count else { return false }
    let areSame = utf8.withContiguousStorageIfAvailable { own in
      text.withUnsafeBufferPointer { text in
        guard let left = own.baseAddress, let right = text.baseAddress else { return true }
        return memcmp(left, right + range.lowerBound, own.count) == 0
      }
    }
    return areSame ?? utf8.elementsEqual(text[range])
  }
}
