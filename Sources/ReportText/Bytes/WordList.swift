/// A few words that are looked for together, in the order in which they are given.
///
/// They lie one after another in one array, and a mask of their first characters turns nearly every place away after
/// one look: lists of arrays cost two counts of references a word.
public struct WordList: Sendable, ExpressibleByArrayLiteral {
  /// The words one after another.
  private var bytes: [UInt8] = []
  /// Where each word ends in `bytes`.
  private var ends: [Int32] = []
  /// The words whose first characters share a bit, bit by bit, each group in the order of the list.
  private var groups: [Word] = []
  /// Where the group of each bit begins in `groups`; one more for the end of the last.
  private var groupStarts: [UInt16] = []
  /// A bit for the last six bits of each word's first character.
  @usableFromInline var firstCharacters: UInt64 = 0
  /// By that bit, the same for the characters behind it; all of them where a word has no second. Two looks turn away
  /// nearly all places that one lets through of a long list.
  private var secondCharacters: [UInt64] = []
  /// The same for the last byte of each word.
  @usableFromInline var lastBytes: UInt64 = 0

  /// Where a word begins in `bytes`, how long it is, and its place in the list.
  private struct Word {
    let start: Int32
    let length: Int16
    let place: Int16
  }

  public init(arrayLiteral words: String...) { self.init(words) }

  /// Words between spaces.
  public init(_ words: StaticString) {
    bytes.reserveCapacity(words.utf8CodeUnitCount)
    words.forEachWord { append($0) }
    group()
  }

  init(_ words: [UnsafeBufferPointer<UInt8>]) {
    for word in words { append(word) }
    group()
  }

  public init(_ words: [String]) {
    bytes.reserveCapacity(words.reduce(0) { $0 + $1.utf8.count })
    ends.reserveCapacity(words.count)
    for word in words { append(word) }
    group()
  }

  private mutating func append(_ word: String) {
    var word = word
    word.withUTF8 { append($0) }
  }

  private mutating func append(_ word: UnsafeBufferPointer<UInt8>) {
    guard let last = word.last else { return }
    bytes += word
    ends.append(Int32(bytes.count))
    let first = Self.firstBits(of: word, at: 0)
    firstCharacters |= 1 << first
    let second = Self.length(word[0])
    if secondCharacters.isEmpty { secondCharacters = [UInt64](repeating: 0, count: 64) }
    secondCharacters[Int(first)] |= second < word.count ? 1 << Self.firstBits(of: word, at: second) : ~0
    lastBytes |= 1 << UInt64(last & 63)
  }

  private mutating func group() {
    // How many words each bit has, two places on; then where the next of each belongs, so that in the end each group begins
    // where the one before it ended.
    var starts = [UInt16](repeating: 0, count: 66)
    var groups = [Word](repeating: Word(start: 0, length: 0, place: 0), count: ends.count)
    bytes.withUnsafeBufferPointer { bytes in
      var start = 0
      for end in ends {
        starts[Int(Self.firstBits(of: bytes, at: start)) + 2] += 1
        start = Int(end)
      }
      for bit in 2..<66 { starts[bit] += starts[bit - 1] }
      start = 0
      for (place, end) in ends.enumerated() {
        let bit = Int(Self.firstBits(of: bytes, at: start)) + 1
        groups[Int(starts[bit])] = Word(
          start: Int32(start), length: Int16(Int(end) - start), place: Int16(place))
        starts[bit] += 1
        start = Int(end)
      }
    }
    (self.groups, groupStarts) = (groups, starts)
  }

  public var count: Int { ends.count }

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
      || secondCharacters[Int(first)] &>> Self.firstBits(of: text, at: second) & 1 != 0
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
      guard let base = UnsafeRawPointer(text.baseAddress), !ends.isEmpty else { return false }
      return secondCharacters.withUnsafeBufferPointer { seconds in
        var index = range.lowerBound
        let last = text.count &- 8
        while index < text.count {
          // Two characters of three bytes, which most are: one look tells of both.
          if index <= last,
            case let here = UInt64(littleEndian: base.loadUnaligned(fromByteOffset: index, as: UInt64.self)),
            here & 0xF000_00F0 == 0xE000_00E0
          {
            if seconds[Int(here &>> 16 & 63)] &>> (here &>> 40 & 63) & 1 != 0,
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
    candidates(at: 0, in: name) { bytes, word in
      Int(word.length) == name.count && Self.same(bytes, Int(word.start), name, 0, name.count) ? word : nil
    } != nil
  }

  /// The words as arrays, in order.
  public var words: [[UInt8]] {
    var start = 0
    return ends.map { end in
      defer { start = Int(end) }
      return Array(bytes[start..<Int(end)])
    }
  }

  @usableFromInline
  func search(at index: Int, in text: UnsafeBufferPointer<UInt8>, longerThan least: Int) -> Match? {
    candidates(at: index, in: text) { bytes, word in
      let length = Int(word.length)
      return length > least && index &+ length <= text.count
        && Self.same(bytes, Int(word.start), text, index, length) ? word : nil
    }.map { (Int($0.place), Int($0.length)) }
  }

  /// The first word that `body` takes of those that may stand at `index`.
  @inline(__always)
  private func candidates(
    at index: Int, in text: UnsafeBufferPointer<UInt8>,
    _ body: (_ bytes: UnsafeBufferPointer<UInt8>, Word) -> Word?
  ) -> Word? {
    let bits = Self.firstBits(of: text, at: index)
    // Nothing may be known of this character yet.
    guard firstCharacters &>> bits & 1 != 0, mayGoOn(index, bits, in: text) else { return nil }
    let bit = Int(bits)
    return bytes.withUnsafeBufferPointer { bytes in
      groups.withUnsafeBufferPointer { groups in
        var group = Int(groupStarts[bit])
        let end = Int(groupStarts[bit + 1])
        while group < end {
          if let word = body(bytes, groups[group]) { return word }
          group &+= 1
        }
        return nil
      }
    }
  }

  @usableFromInline
  func search(before index: Int, in text: UnsafeBufferPointer<UInt8>, from first: Int) -> Match? {
    bytes.withUnsafeBufferPointer { bytes in
      ends.withUnsafeBufferPointer { ends in
        let last = text[index - 1]
        var (place, start) = (0, 0)
        while place < ends.count {
          let end = Int(ends[place])
          if bytes[end - 1] == last, case let length = end - start, length <= index - first,
            Self.same(bytes, start, text, index - length, length)
          {
            return (place, length)
          }
          start = end
          place += 1
        }
        return nil
      }
    }
  }

  /// Whether `length` bytes are the same; they differ near their end more often than near their beginning.
  @inline(__always)
  private static func same(
    _ left: UnsafeBufferPointer<UInt8>, _ start: Int, _ right: UnsafeBufferPointer<UInt8>, _ index: Int,
    _ length: Int
  ) -> Bool {
    var offset = length - 1
    while offset >= 0 {
      if left[start + offset] != right[index + offset] { return false }
      offset -= 1
    }
    return true
  }
}
