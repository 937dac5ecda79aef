package import Quantities
package import ReportText

/// Writes JSON into bytes: members in the order they are written, UTF-8 as it is, the same bytes for the same calls.
///
/// Objects and arrays open with two spaces of indent and one member or element a line; those written `inline` keep to
/// one line, with everything inside them. The caller keeps to JSON's grammar: one value after each key.
package struct JSONWriter: ~Copyable {
  private var bytes: OutputBytes
  private var depth: Int
  /// Whether the innermost object or array has a member already.
  private var hasMember = false
  private var isInline = false

  private init(_ bytes: consuming OutputBytes, depth: Int) {
    self.bytes = bytes
    self.depth = depth
  }

  /// A document with a newline behind it; `capacity` is about how many bytes it will have.
  package static func document(capacity: Int = 1 << 10, _ value: (inout JSONWriter) -> Void) -> [UInt8] {
    written(depth: 0, capacity: capacity) { writer in
      value(&writer)
      writer.bytes.append(UInt8(ascii: "\n"))
    }
  }

  package mutating func object(inline: Bool = false, _ members: (inout JSONWriter) -> Void) {
    nest(UInt8(ascii: "{"), UInt8(ascii: "}"), inline: inline, members)
  }

  package mutating func array<Elements: Sequence>(
    _ elements: Elements, inline: Bool = false, _ element: (inout JSONWriter, Elements.Element) -> Void
  ) {
    nest(UInt8(ascii: "["), UInt8(ascii: "]"), inline: inline) { $0.elements(elements, element) }
  }

  /// An array whose elements are written one by one, each as an `element`; `last` gives those behind them, written as a piece.
  mutating func array(elements: (inout JSONWriter) -> Void, last: () -> [UInt8] = { [] }) {
    nest(UInt8(ascii: "["), UInt8(ascii: "]"), inline: false) { writer in
      elements(&writer)
      writer.append(piece: last())
    }
  }

  private mutating func append(piece: [UInt8]) {
    guard !piece.isEmpty else { return }
    if hasMember { bytes.append(UInt8(ascii: ",")) }
    piece.withUnsafeBufferPointer { bytes.append($0) }
    hasMember = true
  }

  /// The next element of an array.
  mutating func element(_ value: (inout JSONWriter) -> Void) {
    startMember()
    value(&self)
  }

  /// Part of a document that this writer wrote.
  mutating func raw(_ document: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    bytes.append(UnsafeBufferPointer(rebasing: document[range]))
  }

  private mutating func elements<Elements: Sequence>(
    _ elements: Elements, _ element: (inout JSONWriter, Elements.Element) -> Void
  ) {
    for value in elements {
      startMember()
      element(&self, value)
    }
  }

  /// Some elements of an array, without its brackets, as they stand in one that is `depth` deep.
  static func piece<Elements: Sequence>(
    depth: Int, capacity: Int, _ elements: Elements, _ element: (inout JSONWriter, Elements.Element) -> Void
  ) -> [UInt8] {
    written(depth: depth, capacity: capacity) { $0.elements(elements, element) }
  }

  /// The same of elements that are written one by one, each as an `element`.
  static func piece(depth: Int, capacity: Int, elements: (inout JSONWriter) -> Void) -> [UInt8] {
    written(depth: depth, capacity: capacity, elements)
  }

  private static func written(
    depth: Int, capacity: Int, _ body: (inout JSONWriter) -> Void
  ) -> [UInt8] {
    var larger: [UInt8]?
    // What is not written of it is not taken from the system.
    let bytes = [UInt8](unsafeUninitializedCapacity: capacity) { room, count in
      var writer = JSONWriter(OutputBytes(room), depth: depth)
      body(&writer)
      count = writer.bytes.count
      larger = writer.end()
      if larger != nil { count = 0 }
    }
    return larger ?? bytes
  }

  private consuming func end() -> [UInt8]? { bytes.end() }

  /// An array whose last elements were written as a piece, which is asked for when all others stand there.
  mutating func array<Elements: Sequence>(
    _ elements: Elements, _ element: (inout JSONWriter, Elements.Element) -> Void, last: () -> [UInt8]
  ) {
    nest(UInt8(ascii: "["), UInt8(ascii: "]"), inline: false) { writer in
      writer.elements(elements, element)
      writer.append(piece: last())
    }
  }

  /// Starts a member of an object; its value must follow. Keys are plain ASCII.
  package mutating func key(_ key: StaticString) {
    startMember()
    bytes.append(UInt8(ascii: "\""))
    bytes.append(key)
    bytes.append("\": ")
  }

  /// A key that is computed: of plain ASCII letters, digits and hyphens.
  package mutating func key(named key: String) {
    startMember()
    string(key)
    bytes.append(UInt8(ascii: ":"))
    bytes.append(UInt8(ascii: " "))
  }

  package mutating func null() { bytes.append("null") }
  package mutating func bool(_ value: Bool) { bytes.append(value ? "true" : "false") }

  package mutating func integer(_ value: Int) {
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    digits(value.magnitude, point: 0)
  }

  /// The digits of a number with so many of them behind a point.
  private mutating func digits(_ value: UInt, point: Int) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 24) { room in
      var (rest, place) = (value, room.count)
      repeat {
        if place == room.count - point, point > 0 {
          place -= 1
          room[place] = UInt8(ascii: ".")
        }
        place -= 1
        room[place] = UInt8(ascii: "0") + UInt8(rest % 10)
        rest /= 10
      } while rest > 0 || place >= room.count - point
      bytes.append(UnsafeBufferPointer(rebasing: room[place...]))
    }
  }

  private mutating func decimal(_ value: ExactDecimal) {
    guard let coefficient = Int64(exactly: value.coefficient), value.scale <= 18 else {
      return string(value.description)
    }
    bytes.append(UInt8(ascii: "\""))
    if coefficient < 0 { bytes.append(UInt8(ascii: "-")) }
    digits(UInt(coefficient.magnitude), point: value.scale)
    bytes.append(UInt8(ascii: "\""))
  }

  package mutating func string(_ value: String) {
    var value = value
    value.withUTF8 { string(utf8: $0) }
  }

  /// A string from bytes that are valid UTF-8.
  package mutating func string(utf8 text: UnsafeBufferPointer<UInt8>) {
    bytes.append(UInt8(ascii: "\""))
    JSONEscaping.append(text, to: &bytes)
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func nest(
    _ open: UInt8, _ close: UInt8, inline: Bool, _ body: (inout JSONWriter) -> Void
  ) {
    let outer = isInline
    bytes.append(open)
    isInline = outer || inline
    depth += 1
    hasMember = false
    body(&self)
    depth -= 1
    if hasMember, !isInline { startLine() }
    isInline = outer
    hasMember = true
    bytes.append(close)
  }

  private mutating func startMember() {
    if hasMember { bytes.append(UInt8(ascii: ",")) }
    if !isInline {
      startLine()
    } else if hasMember {
      bytes.append(UInt8(ascii: " "))
    }
    hasMember = true
  }

  private mutating func startLine() {
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(repeating: UInt8(ascii: " "), count: 2 * depth)
  }

  /// How much was written so far.
  var count: Int { bytes.count }

  /// Writes a member once more that was written behind another member of an object on one line.
  mutating func repeatMember(at places: Range<Int>) {
    bytes.appendCopy(of: places)
    hasMember = true
  }
}

/// Whole members, with `null` for `nil`.
extension JSONWriter {
  package mutating func member(_ key: StaticString, _ value: String?) {
    self.key(key)
    if let value { string(value) } else { null() }
  }

  package mutating func member(_ key: StaticString, _ value: Int?) {
    self.key(key)
    if let value { integer(value) } else { null() }
  }

  package mutating func member(_ key: StaticString, _ value: Bool) {
    self.key(key)
    bool(value)
  }

  /// A decimal is a string, so that no reader rounds it.
  package mutating func member(_ key: StaticString, _ value: ExactDecimal?) {
    self.key(key)
    if let value { decimal(value) } else { null() }
  }

  package mutating func member(_ key: StaticString, _ span: TextSpan) {
    self.key(key)
    object(inline: true) { writer in
      writer.member("start", span.start)
      writer.member("end", span.end)
    }
  }

  package mutating func member(_ key: StaticString, _ strings: [String]) {
    self.key(key)
    array(strings, inline: true) { $0.string($1) }
  }

  /// The words of `text` at `span`, without a `String` between.
  package mutating func member(_ key: StaticString, _ span: TextSpan, of text: [UInt8]) {
    self.key(key)
    text.withUnsafeBufferPointer { string(utf8: UnsafeBufferPointer(rebasing: $0[span.range])) }
  }
}
