/// Up to eight sets of characters that let few others through: one look at a character tells in which of them it may be,
/// and turns most places of a text away.
struct CharacterSets: Sendable {
  /// Some of the sets, a bit each.
  typealias Names = UInt8

  /// The sets of each slot. Characters that share the last twelve bits share a slot, shorter ones have their own.
  private var table = [Names](repeating: 0, count: 1 << 14)

  mutating func insert(firstOf bytes: UnsafeBufferPointer<UInt8>, in names: Names) {
    guard !bytes.isEmpty else { return }
    table[Self.slot(at: 0, of: bytes)] |= names
  }

  mutating func insert(firstOf words: StaticString, in names: Names) {
    words.forEachWord { insert(firstOf: $0, in: names) }
  }

  /// Slots of three bytes leave those of one and two bytes free: the sixth bit and the seventh.
  @inline(__always)
  static func slot(at index: Int, of text: UnsafeBufferPointer<UInt8>) -> Int {
    let first = text[index]
    if first < 0x80 { return Int(first) &+ 64 }
    let second = Int(text[index &+ 1] & 63)
    return first < 0xE0 ? second &+ 192 : second | Int(text[index &+ 2] & 63) &<< 8
  }

  /// Hands `body` the sets in the form that is looked at fastest.
  @inline(__always)
  func look<Result>(_ body: (Look) -> Result) -> Result {
    table.withUnsafeBufferPointer { body(Look(table: $0)) }
  }

  /// Takes texts that are valid UTF-8: behind the first byte of a character stand those that belong to it.
  struct Look {
    fileprivate let table: UnsafeBufferPointer<Names>

    /// The sets in which the character at `index` may be.
    @inline(__always)
    func names(at index: Int, of text: UnsafeBufferPointer<UInt8>) -> Names {
      table[CharacterSets.slot(at: index, of: text)]
    }

    /// The first place from `start` on at which a character of one of the sets may stand; where there is none before
    /// `end`, that of the first character from there on.
    @inline(__always)
    func next(
      _ names: Names, from start: Int, to end: Int, of text: UnsafeBufferPointer<UInt8>
    ) -> Int {
      guard let base = UnsafeRawPointer(text.baseAddress) else { return start }
      var index = start
      // Where two characters at one look are inside the range, and the bytes of the look inside the text.
      let last = min(end &- 6, text.count &- 8)
      while index < end {
        while index <= last,
          UInt64(littleEndian: base.loadUnaligned(fromByteOffset: index, as: UInt64.self))
            & 0xC0_C0F0_C0C0_F0 == 0x80_80E0_8080_E0
        {
          let (one, other) = (slot(base, index &+ 1), slot(base, index &+ 4))
          if (one | other) & names != 0 { return one & names != 0 ? index : index &+ 3 }
          index &+= 6
        }
        guard index < end else { break }
        if self.names(at: index, of: text) & names != 0 { return index }
        index &+= CharacterSets.length(of: text, at: index)
      }
      return index
    }

    /// The same, or the first place of two characters in a row of which the first may be in the set `pair` and the other in
    /// the set that is named by the next bit.
    @inline(__always)
    func next(
      _ names: Names, orPair pair: Names, from start: Int, to end: Int, of text: UnsafeBufferPointer<UInt8>
    ) -> Int {
      guard let base = UnsafeRawPointer(text.baseAddress) else { return start }
      var (index, before, last) = (start, start, 0 as Names)
      let second = pair &<< 1
      let stop = min(end &- 6, text.count &- 8)
      while index < end {
        while index <= stop,
          UInt64(littleEndian: base.loadUnaligned(fromByteOffset: index, as: UInt64.self))
            & 0xC0_C0F0_C0C0_F0 == 0x80_80E0_8080_E0
        {
          let (one, other) = (slot(base, index &+ 1), slot(base, index &+ 4))
          let (begun, both) = (last &<< 1 & one & second, one &<< 1 & other & second)
          if (one | other) & names | begun | both != 0 {
            if begun != 0 { return before }
            return one & names | both != 0 ? index : index &+ 3
          }
          (before, last, index) = (index &+ 3, other, index &+ 6)
        }
        guard index < end else { break }
        let here = self.names(at: index, of: text)
        if last &<< 1 & here & second != 0 { return before }
        if here & names != 0 { return index }
        (before, last) = (index, here)
        index &+= CharacterSets.length(of: text, at: index)
      }
      return index
    }

    /// The sets in which the last of three characters of three bytes each, which begin at `index`, may be; `nil` where
    /// other characters begin there. Nine bytes are known to be inside the text.
    @inline(__always)
    func namesOfThird(at index: Int, of text: UnsafeBufferPointer<UInt8>) -> Names? {
      guard let base = UnsafeRawPointer(text.baseAddress),
        UInt64(littleEndian: base.loadUnaligned(fromByteOffset: index, as: UInt64.self))
          & 0xF0_0000_F000_00F0 == 0xE0_0000_E000_00E0
      else { return nil }
      return slot(base, index &+ 7)
    }

    /// The sets of the slot that two bytes name, both of which are known to be such as follow a first one.
    @inline(__always)
    private func slot(_ base: UnsafeRawPointer, _ index: Int) -> Names {
      table[
        Int(UInt16(littleEndian: base.loadUnaligned(fromByteOffset: index, as: UInt16.self))) &- 0x8080]
    }
  }

  /// The character at `index` and its length in bytes.
  @inline(__always)
  static func scalar(of text: UnsafeBufferPointer<UInt8>, at index: Int) -> (value: UInt32, length: Int) {
    let first = UInt32(text[index])
    if first < 0x80 { return (first, 1) }
    let second = UInt32(text[index &+ 1] & 63)
    if first < 0xE0 { return ((first & 31) &<< 6 | second, 2) }
    let third = UInt32(text[index &+ 2] & 63)
    if first < 0xF0 { return ((first & 15) &<< 12 | second &<< 6 | third, 3) }
    return ((first & 7) &<< 18 | second &<< 12 | third &<< 6 | UInt32(text[index &+ 3] & 63), 4)
  }

  /// The bytes of the character at `index`.
  @inline(__always)
  static func length(of text: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let first = text[index]
    return first >= 0xE0 ? first < 0xF0 ? 3 : 4 : first < 0x80 ? 1 : 2
  }
}
