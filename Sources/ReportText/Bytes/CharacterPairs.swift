/// A set of two characters in a row that lets few others through.
struct CharacterPairs: Sendable {
  private var words = [UInt64](repeating: 0, count: 64)

  /// Inserts the first two characters of `bytes`, which has as many.
  mutating func insert(firstOf bytes: UnsafeBufferPointer<UInt8>) {
    let place = Self.place(at: 0, CharacterSets.length(of: bytes, at: 0), of: bytes)
    words[place >> 6] |= 1 << UInt64(place & 63)
  }

  /// Hands `body` a question: whether the two characters at `index` and `next` may be of the set.
  @inline(__always)
  func look<Result>(
    _ body: ((_ index: Int, _ next: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool) -> Result
  ) -> Result {
    words.withUnsafeBufferPointer { words in
      body { index, next, text in
        let place = Self.place(at: index, next, of: text)
        return words[place &>> 6] &>> UInt64(truncatingIfNeeded: place & 63) & 1 != 0
      }
    }
  }

  /// The place of two characters among 4096.
  @inline(__always)
  private static func place(at index: Int, _ next: Int, of text: UnsafeBufferPointer<UInt8>) -> Int {
    let (one, other) = (CharacterSets.slot(at: index, of: text), CharacterSets.slot(at: next, of: text))
    return (one &* 37 ^ other ^ other &>> 5) & 4095
  }
}
