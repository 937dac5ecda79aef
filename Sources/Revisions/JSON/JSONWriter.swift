package import Quantities
package import ReportText

/// Writes JSON into bytes: members in the order they are written, UTF-8 as it is, the same bytes for the same calls.
///
/// Objects and arrays open with two spaces of indent and one member or element a line; those written `inline` keep to
/// one line, with everything inside them. The caller keeps to JSON's grammar: one value after each key.
package struct JSONWriter {
  package private(set) var bytes: [UInt8] = []
  private var depth = 0
  /// Whether the innermost object or array has a member already.
  private var hasMember = false
  private var isInline = false

  package init(capacity: Int = 0) {
    bytes.reserveCapacity(capacity)
  }

  /// The document so far with a newline behind it.
  package consuming func finished() -> [UInt8] {
    bytes.append(UInt8(ascii: "\n"))
    return bytes
  }

  package mutating func object(inline: Bool = false, _ members: (inout JSONWriter) -> Void) {
    nest(UInt8(ascii: "{"), UInt8(ascii: "}"), inline: inline, members)
  }

  package mutating func array<Elements: Sequence>(
    _ elements: Elements, inline: Bool = false, _ element: (inout JSONWriter, Elements.Element) -> Void
  ) {
    nest(UInt8(ascii: "["), UInt8(ascii: "]"), inline: inline) { $0.elements(elements, element) }
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
    var writer = JSONWriter(capacity: capacity)
    writer.depth = depth
    writer.elements(elements, element)
    return writer.bytes
  }

  /// An array of elements that were written in pieces.
  mutating func array(pieces: [[UInt8]]) {
    nest(UInt8(ascii: "["), UInt8(ascii: "]"), inline: false) { writer in
      for piece in pieces where !piece.isEmpty {
        if writer.hasMember { writer.bytes.append(UInt8(ascii: ",")) }
        writer.bytes.append(contentsOf: piece)
        writer.hasMember = true
      }
    }
  }

  /// Starts a member of an object; its value must follow. Keys are plain ASCII.
  package mutating func key(_ key: StaticString) {
    startMember()
    bytes.append(UInt8(ascii: "\""))
    key.withUTF8Buffer { bytes.append(contentsOf: $0) }
    append("\": ")
  }

  /// A key that is computed: of plain ASCII letters, digits and hyphens.
  package mutating func key(named key: String) {
    startMember()
    string(key)
    bytes.append(UInt8(ascii: ":"))
    bytes.append(UInt8(ascii: " "))
  }

  package mutating func null() { append("null") }
  package mutating func bool(_ value: Bool) { append(value ? "true" : "false") }

  package mutating func integer(_ value: Int) {
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    var power: UInt = 1
    while value.magnitude / power >= 10 { power *= 10 }
    while power > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(value.magnitude / power % 10))
      power /= 10
    }
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
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
  }

  /// A copy of what was written behind `start`.
  func written(since start: Int) -> [UInt8] { Array(bytes[start...]) }

  /// Writes a member once more that was written behind another member of an object on one line.
  mutating func repeatMember(_ member: [UInt8]) {
    bytes.append(contentsOf: member)
    hasMember = true
  }

  private mutating func append(_ literal: StaticString) {
    literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
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
    member(key, value.map(\.description))
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
