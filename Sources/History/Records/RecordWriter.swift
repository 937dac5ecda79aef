import Quantities

/// Writes numbers and words one behind another; `RecordReader` reads them back in the same order.
struct RecordWriter {
  private(set) var bytes: [UInt8] = []
  /// Where words go that are written once and named by their number from then on; `nil` where each stands in its place.
  var texts: TextTable?

  init(roomFor count: Int = 0) { bytes.reserveCapacity(count) }

  /// Seven bits a byte, the low ones first.
  mutating func number(_ number: Int) {
    var rest = UInt(bitPattern: number)
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  mutating func flag(_ flag: Bool) { bytes.append(flag ? 1 : 0) }

  /// Bytes that were written before.
  mutating func written(_ written: ArraySlice<UInt8>) { bytes += written }

  mutating func text(_ text: String) {
    if let place = texts?.place(of: text) {
      number(place)
      return
    }
    number(text.utf8.count)
    bytes += text.utf8
  }

  /// Two texts as one, in its place.
  mutating func text(_ first: String, _ second: String) {
    number(first.utf8.count + second.utf8.count)
    bytes += first.utf8
    bytes += second.utf8
  }

  /// What was written, behind the words that it names.
  var withTexts: [UInt8] {
    var whole = RecordWriter()
    whole.list(texts?.texts ?? []) { $0.text($1) }
    whole.written(bytes[...])
    return whole.bytes
  }

  mutating func block(_ block: [UInt8]) { self.block(block[...]) }

  mutating func block(_ block: ArraySlice<UInt8>) {
    number(block.count)
    bytes += block
  }

  mutating func choice<Choice: CaseIterable & Equatable>(_ choice: Choice) {
    var place = 0
    for other in Choice.allCases {
      if other == choice { break }
      place += 1
    }
    number(place)
  }

  mutating func optional<Value>(_ value: Value?, _ write: (inout RecordWriter, Value) -> Void) {
    flag(value != nil)
    if let value { write(&self, value) }
  }

  mutating func list<Value>(_ values: [Value], _ write: (inout RecordWriter, Value) -> Void) {
    number(values.count)
    for value in values { write(&self, value) }
  }

  mutating func decimal(_ decimal: ExactDecimal) {
    number(decimal.scale)
    number(Int(truncatingIfNeeded: decimal.coefficient))
    number(Int(truncatingIfNeeded: decimal.coefficient >> 64))
  }

  mutating func day(_ day: Day) {
    number(day.year)
    number(day.month)
    number(day.day)
  }
}

/// Words that many parts of a record share.
///
/// Known by their bytes: to hash and to compare strings, as a dictionary does, takes several times as long, since characters
/// may be written in more than one way.
struct TextTable {
  private(set) var texts: [String] = []
  private var hashes: [UInt64] = []
  /// Places by hash, one more than they are; 0 where there is none.
  private var slots = [Int32](repeating: 0, count: 256)

  mutating func place(of text: String) -> Int {
    let hash = Self.hash(text)
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let place = Int(slots[slot]) - 1
      if hashes[place] == hash, Self.isSame(texts[place], text) { return place }
      slot = (slot + 1) & (slots.count - 1)
    }
    texts.append(text)
    hashes.append(hash)
    slots[slot] = Int32(texts.count)
    if texts.count * 2 > slots.count { grow() }
    return texts.count - 1
  }

  private mutating func grow() {
    slots = [Int32](repeating: 0, count: slots.count * 4)
    for (place, hash) in hashes.enumerated() {
      var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(place + 1)
    }
  }

  /// Whether two words have the same bytes.
  static func isSame(_ one: String, _ other: String) -> Bool {
    var (one, other) = (one, other)
    return one.withUTF8 { one in
      other.withUTF8 { other in
        guard one.count == other.count else { return false }
        var difference: UInt8 = 0
        for place in one.indices { difference |= one[place] ^ other[place] }
        return difference == 0
      }
    }
  }

  private static func hash(_ text: String) -> UInt64 {
    var text = text
    return text.withUTF8 { bytes in
      let bytes = UnsafeRawBufferPointer(bytes)
      var hash = UInt64(bytes.count) &* 0x9E37_79B9_7F4A_7C15
      var place = 0
      while place + 8 <= bytes.count {
        hash = (hash ^ bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)) &* 0x9E37_79B9_7F4A_7C15
        hash ^= hash >> 29
        place += 8
      }
      while place < bytes.count {
        hash = (hash ^ UInt64(bytes[place])) &* 0x100_0000_01B3
        place += 1
      }
      return hash ^ hash >> 32
    }
  }
}

/// A record that was not written by `RecordWriter`, or not whole.
struct MalformedRecord: Error {}

/// Reads what `RecordWriter` wrote.
struct RecordReader: Sendable {
  let bytes: [UInt8]
  private(set) var position = 0
  private let end: Int
  /// Whether words are gone over, and empty ones given for them; units are always read.
  var leavesOutTexts = false
  /// The words that are named by their numbers, where they are: looked up by the thousand.
  private var texts: [String] = []
  private var namesTexts = false

  init(_ bytes: [UInt8]) { self.init(bytes, 0..<bytes.count) }

  private init(_ bytes: [UInt8], _ part: Range<Int>) {
    self.bytes = bytes
    (position, end) = (part.lowerBound, part.upperBound)
  }

  var isAtEnd: Bool { position == end }

  /// What was not read yet.
  var left: ArraySlice<UInt8> { bytes[position..<end] }

  mutating func number() throws(MalformedRecord) -> Int {
    guard position < end else { throw MalformedRecord() }
    let byte = bytes[position]
    position += 1
    // Nearly all are small.
    return byte < 0x80 ? Int(byte) : try number(after: byte)
  }

  private mutating func number(after first: UInt8) throws(MalformedRecord) -> Int {
    var number = UInt(first & 0x7F)
    var shift: UInt = 7
    while position < end, shift < 70 {
      let byte = bytes[position]
      position += 1
      number |= UInt(byte & 0x7F) << shift
      if byte < 0x80 { return Int(bitPattern: number) }
      shift += 7
    }
    throw MalformedRecord()
  }

  /// A number that counts something of which each takes a byte at least.
  mutating func count() throws(MalformedRecord) -> Int {
    let count = try number()
    guard (0...end - position).contains(count) else { throw MalformedRecord() }
    return count
  }

  mutating func flag() throws(MalformedRecord) -> Bool { try number() == 1 }

  mutating func text() throws(MalformedRecord) -> String {
    guard leavesOutTexts else { return try unit() }
    let count = try count()
    position += count
    return ""
  }

  /// Reads the words that the rest names.
  mutating func readTexts() throws(MalformedRecord) {
    texts = try list { (reader) throws(MalformedRecord) in try reader.text() }
    namesTexts = true
  }

  mutating func unit() throws(MalformedRecord) -> String {
    if namesTexts {
      let place = try number()
      guard texts.indices.contains(place) else { throw MalformedRecord() }
      return texts[place]
    }
    let count = try count()
    defer { position += count }
    let part = position..<position + count
    return bytes.withUnsafeBufferPointer {
      String(decoding: UnsafeBufferPointer(rebasing: $0[part]), as: UTF8.self)
    }
  }

  mutating func block() throws(MalformedRecord) -> [UInt8] { Array(try part().left) }

  /// A block, to be read where it lies.
  mutating func part() throws(MalformedRecord) -> RecordReader {
    let count = try count()
    defer { position += count }
    return RecordReader(bytes, position..<position + count)
  }

  mutating func choice<Choice: CaseIterable>(_ type: Choice.Type) throws(MalformedRecord) -> Choice {
    let (place, choices) = (try number(), Choice.allCases)
    guard (0..<choices.count).contains(place) else { throw MalformedRecord() }
    return choices[choices.index(choices.startIndex, offsetBy: place)]
  }

  mutating func optional<Value>(
    _ read: (inout RecordReader) throws(MalformedRecord) -> Value
  ) throws(MalformedRecord) -> Value? {
    try flag() ? try read(&self) : nil
  }

  mutating func list<Value>(
    _ read: (inout RecordReader) throws(MalformedRecord) -> Value
  ) throws(MalformedRecord) -> [Value] {
    let count = try count()
    var values: [Value] = []
    values.reserveCapacity(count)
    for _ in 0..<count { values.append(try read(&self)) }
    return values
  }

  mutating func decimal() throws(MalformedRecord) -> ExactDecimal {
    let scale = try number()
    let low = UInt(bitPattern: try number())
    let high = try number()
    guard (0...ExactDecimal.maximumDigits).contains(scale) else { throw MalformedRecord() }
    return ExactDecimal(coefficient: Int128(high) << 64 | Int128(low), scale: scale)
  }

  mutating func day() throws(MalformedRecord) -> Day {
    guard let day = Day(year: try number(), month: try number(), day: try number()) else {
      throw MalformedRecord()
    }
    return day
  }
}
