/// A few words that are looked for together, in the order in which they are given.
///
/// A mask of their first characters turns nearly every place away after one look. All that is known of them lies in one piece of
/// memory that is never given back: lists stand in the program, and one of arrays costs a start five pieces and a use five
/// references.
public struct WordList: @unchecked Sendable, ExpressibleByArrayLiteral {
  public let count: Int
  /// A bit for the last six bits of each word's first character.
  @usableFromInline let firstCharacters: UInt64
  /// The same for the last byte of each word.
  @usableFromInline let lastBytes: UInt64
  // Written while the list is made, and only read then.
  private let tables: Tables

  private struct Tables {
    /// By the bit of a first character, the same for the characters behind it; all of them where a word has no second. Two
    /// looks turn away nearly all places that one lets through of a long list.
    let secondCharacters: UnsafeMutablePointer<UInt64>
    /// Where the group of each bit begins in `byFirst`; one more for the end of the last.
    let firstStarts: UnsafeMutablePointer<UInt16>
    let lastStarts: UnsafeMutablePointer<UInt16>
    /// The words whose first characters share a bit, bit by bit, each group in the order of the list.
    let byFirst: UnsafeMutablePointer<Word>
    /// The same by their last bytes.
    let byLast: UnsafeMutablePointer<Word>
    let inOrder: UnsafeMutablePointer<Word>
    /// The words one after another.
    let bytes: UnsafeMutablePointer<UInt8>

    private static let bits = 64
    /// Two more than there are bits: see `group`.
    private static let starts = bits + 2

    init(words: Int, bytes size: Int) {
      let starts = Self.starts * MemoryLayout<UInt16>.stride
      let list = words * MemoryLayout<Word>.stride
      var place = UnsafeMutableRawPointer.allocate(
        byteCount: Self.bits * MemoryLayout<UInt64>.stride + 2 * starts + 3 * list + size, alignment: 8)
      func take<Value>(_ count: Int, _: Value.Type) -> UnsafeMutablePointer<Value> {
        defer { place += count * MemoryLayout<Value>.stride }
        return place.bindMemory(to: Value.self, capacity: count)
      }
      secondCharacters = take(Self.bits, UInt64.self)
      byFirst = take(words, Word.self)
      byLast = take(words, Word.self)
      inOrder = take(words, Word.self)
      firstStarts = take(Self.starts, UInt16.self)
      lastStarts = take(Self.starts, UInt16.self)
      bytes = take(size, UInt8.self)
      secondCharacters.initialize(repeating: 0, count: Self.bits)
      firstStarts.initialize(repeating: 0, count: Self.starts)
      lastStarts.initialize(repeating: 0, count: Self.starts)
    }

    /// Puts the words in order by a bit each. `starts` tells how many words each bit has, two places on; then where the next of
    /// each belongs, so that in the end each group begins where the one before it ended.
    func group(
      _ count: Int, into groups: UnsafeMutablePointer<Word>, _ starts: UnsafeMutablePointer<UInt16>,
      by bit: (Word) -> UInt64
    ) {
      for bit in 2..<Self.starts { starts[bit] += starts[bit - 1] }
      for place in 0..<count {
        let bit = Int(bit(inOrder[place])) + 1
        (groups + Int(starts[bit])).initialize(to: inOrder[place])
        starts[bit] += 1
      }
    }
  }

  /// Where a word begins in `bytes`, how long it is, and its place in the list.
  private struct Word {
    let start: Int32
    let length: Int16
    let place: Int16
  }

  public init(arrayLiteral words: StaticString...) {
    self.init(words.count, words.reduce(0) { $0 + $1.utf8CodeUnitCount }) { append in
      for word in words { append(UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)) }
    }
  }

  /// Words between spaces.
  public init(_ words: StaticString) {
    var count = 0
    words.forEachWord { _ in count += 1 }
    self.init(count, words.utf8CodeUnitCount) { append in words.forEachWord(append) }
  }

  init(_ words: [UnsafeBufferPointer<UInt8>]) {
    self.init(words.count, words.reduce(0) { $0 + $1.count }) { append in
      for word in words { append(word) }
    }
  }

  public init(_ words: [String]) {
    self.init(words.count, words.reduce(0) { $0 + $1.utf8.count }) { append in
      for var word in words { word.withUTF8 { append($0) } }
    }
  }

  /// `most` words of `size` bytes, or fewer: those of no bytes are none.
  private init(
    _ most: Int, _ size: Int, _ forEach: (_ append: (UnsafeBufferPointer<UInt8>) -> Void) -> Void
  ) {
    let tables = Tables(words: most, bytes: size)
    var (count, end) = (0, 0)
    var (firstCharacters, lastBytes): (UInt64, UInt64) = (0, 0)
    forEach { word in
      guard let source = word.baseAddress, let last = word.last else { return }
      (tables.bytes + end).initialize(from: source, count: word.count)
      (tables.inOrder + count).initialize(
        to: Word(start: Int32(end), length: Int16(word.count), place: Int16(count)))
      let first = Self.firstBits(of: word, at: 0)
      let second = Self.length(word[0])
      tables.secondCharacters[Int(first)] |=
        second < word.count ? 1 << Self.firstBits(of: word, at: second) : ~0
      firstCharacters |= 1 << first
      lastBytes |= 1 << UInt64(last & 63)
      tables.firstStarts[Int(first) + 2] += 1
      tables.lastStarts[Int(last & 63) + 2] += 1
      end += word.count
      count += 1
    }
    let bytes = UnsafeBufferPointer(start: tables.bytes, count: end)
    tables.group(count, into: tables.byFirst, tables.firstStarts) {
      Self.firstBits(of: bytes, at: Int($0.start))
    }
    tables.group(count, into: tables.byLast, tables.lastStarts) {
      UInt64(bytes[Int($0.start) + Int($0.length) - 1] & 63)
    }
    (self.tables, self.count) = (tables, count)
    (self.firstCharacters, self.lastBytes) = (firstCharacters, lastBytes)
  }

  /// The last six bits of the character at `index`: Han characters differ in those.
  @inlinable @inline(__always)
  static func firstBits(of text: UnsafeBufferPointer<UInt8>, at index: Int) -> UInt64 {
    let first = text[index]
    let last = index + (first < 0x80 ? 0 : first < 0xE0 ? 1 : 2)
    return UInt64(text[min(last, text.count - 1)] & 63)
  }

  /// The bytes of the character that begins with `first`.
  @inline(__always)
  private static func length(_ first: UInt8) -> Int {
    first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
  }

  /// Whether a word whose first character, with these bits, stands at `index` may go on behind it.
  @inline(__always)
  private func mayGoOn(_ index: Int, _ first: UInt64, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    let second = index &+ Self.length(text[index])
    return second >= text.count
      || tables.secondCharacters[Int(first)] &>> Self.firstBits(of: text, at: second) & 1 != 0
  }

  /// A word's place in the list, and its length in bytes.
  public typealias Match = (place: Int, length: Int)

  /// The first word of the list that stands at `index` and has more than `least` bytes.
  @inlinable @inline(__always)
  public func match(at index: Int, in text: [UInt8], longerThan least: Int = 0) -> Match? {
    text.withUnsafeBufferPointer { text in
      guard index < text.count, firstCharacters &>> Self.firstBits(of: text, at: index) & 1 != 0 else {
        return nil
      }
      return search(at: index, in: text, longerThan: least)
    }
  }

  /// Whether one of the words may stand at `index`: one look, which lets a few others through.
  @inlinable @inline(__always)
  public func mayStand(at index: Int, in text: [UInt8]) -> Bool {
    text.withUnsafeBufferPointer { text in
      index < text.count && firstCharacters &>> Self.firstBits(of: text, at: index) & 1 != 0
    }
  }

  /// Whether one of the words stands at `index`.
  @inlinable @inline(__always)
  public func stands(at index: Int, in text: [UInt8]) -> Bool { match(at: index, in: text) != nil }

  /// The first word of the list that ends just before `index` and begins at `start` or later.
  @inlinable @inline(__always)
  public func match(before index: Int, in text: [UInt8], from start: Int = 0) -> Match? {
    text.withUnsafeBufferPointer { text in
      guard index > start, lastBytes &>> UInt64(text[index - 1] & 63) & 1 != 0 else { return nil }
      return search(before: index, in: text, from: start)
    }
  }

  @inlinable @inline(__always)
  public func stands(before index: Int, in text: [UInt8]) -> Bool { match(before: index, in: text) != nil }

  /// The first word of the list that `name` ends with; with `isWhole` off, only one that leaves something before it.
  @inlinable @inline(__always)
  public func match(atEndOf name: [UInt8], isWhole: Bool = true) -> Match? {
    match(before: name.count, in: name, from: isWhole ? 0 : 1)
  }

  /// Whether one of the words stands whole anywhere in `range`.
  public func stands(in range: Range<Int>, of text: [UInt8]) -> Bool {
    text.withUnsafeBufferPointer { text in
      let text = UnsafeBufferPointer(rebasing: text[..<range.upperBound])
      guard let base = UnsafeRawPointer(text.baseAddress), count > 0 else { return false }
      var index = range.lowerBound
      let last = text.count &- 8
      while index < text.count {
        // Two characters of three bytes, which most are: one look tells of both.
        if index <= last,
          case let here = UInt64(littleEndian: base.loadUnaligned(fromByteOffset: index, as: UInt64.self)),
          here & 0xF000_00F0 == 0xE000_00E0
        {
          if tables.secondCharacters[Int(here &>> 16 & 63)] &>> (here &>> 40 & 63) & 1 != 0,
            search(at: index, in: text, longerThan: 0) != nil
          {
            return true
          }
          index &+= 3
          continue
        }
        let first = text[index]
        if first & 0xC0 == 0x80 {  // inside a character
          index &+= 1
          continue
        }
        if firstCharacters &>> Self.firstBits(of: text, at: index) & 1 != 0,
          search(at: index, in: text, longerThan: 0) != nil
        {
          return true
        }
        index &+= first < 0x80 ? 1 : first < 0xE0 ? 2 : 3
      }
      return false
    }
  }

  /// Whether `name` is one of the words.
  @inlinable @inline(__always)
  public func contains(_ name: [UInt8]) -> Bool { contains(0..<name.count, of: name) }

  /// Whether what stands in `range` is one of the words.
  @inlinable @inline(__always)
  public func contains(_ range: Range<Int>, of text: [UInt8]) -> Bool {
    text.withUnsafeBufferPointer { text in
      let name = UnsafeBufferPointer(rebasing: text[range])
      guard !name.isEmpty, lastBytes &>> UInt64(name[name.count - 1] & 63) & 1 != 0,
        firstCharacters &>> Self.firstBits(of: name, at: 0) & 1 != 0
      else { return false }
      return isWord(name)
    }
  }

  @usableFromInline
  func isWord(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    candidates(at: 0, in: name) { word in
      Int(word.length) == name.count && same(word, name, 0)
    } != nil
  }

  /// The words as arrays, in order.
  public var words: [[UInt8]] {
    (0..<count).map { place in
      let word = tables.inOrder[place]
      return Array(UnsafeBufferPointer(start: tables.bytes + Int(word.start), count: Int(word.length)))
    }
  }

  @usableFromInline
  func search(at index: Int, in text: UnsafeBufferPointer<UInt8>, longerThan least: Int) -> Match? {
    candidates(at: index, in: text) { word in
      let length = Int(word.length)
      return length > least && index &+ length <= text.count && same(word, text, index)
    }.map { (Int($0.place), Int($0.length)) }
  }

  /// The first word that `body` takes of those that may stand at `index`.
  @inline(__always)
  private func candidates(
    at index: Int, in text: UnsafeBufferPointer<UInt8>, _ body: (Word) -> Bool
  ) -> Word? {
    let bits = Self.firstBits(of: text, at: index)
    // Nothing may be known of this character yet.
    guard firstCharacters &>> bits & 1 != 0, mayGoOn(index, bits, in: text) else { return nil }
    var group = Int(tables.firstStarts[Int(bits)])
    let end = Int(tables.firstStarts[Int(bits) &+ 1])
    while group < end {
      if body(tables.byFirst[group]) { return tables.byFirst[group] }
      group &+= 1
    }
    return nil
  }

  @usableFromInline
  func search(before index: Int, in text: UnsafeBufferPointer<UInt8>, from first: Int) -> Match? {
    let bits = Int(text[index - 1] & 63)
    var group = Int(tables.lastStarts[bits])
    let end = Int(tables.lastStarts[bits &+ 1])
    while group < end {
      let word = tables.byLast[group]
      let length = Int(word.length)
      if length <= index - first, same(word, text, index - length) { return (Int(word.place), length) }
      group &+= 1
    }
    return nil
  }

  /// Whether the word stands at `index`, where there is room for it; words differ near their end more often than near their
  /// beginning.
  @inline(__always)
  private func same(_ word: Word, _ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    let bytes = tables.bytes + Int(word.start)
    var offset = Int(word.length) &- 1
    while offset >= 0 {
      if bytes[offset] != text[index &+ offset] { return false }
      offset &-= 1
    }
    return true
  }
}
