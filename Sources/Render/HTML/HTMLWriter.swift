/// Writes HTML. Everything that comes from a document goes through `text` or an attribute's value and is escaped there.
struct HTMLWriter {
  private(set) var html = ""

  mutating func markup(_ html: StaticString) {
    html.withUTF8Buffer { self.html += String(decoding: $0, as: UTF8.self) }
  }

  /// Markup of the program's own that is put together elsewhere.
  mutating func append(_ other: HTMLWriter) { html += other.html }

  mutating func text(_ words: some StringProtocol) { html += XML.escaped(String(words)) }

  /// `<name key="value">`; attributes without a value are left out.
  mutating func open(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:]) {
    html += "<\(name)"
    for case (let key, let value?) in attributes { html += " \(key)=\"\(XML.escaped(value))\"" }
    html += ">"
  }

  mutating func close(_ name: StaticString) { html += "</\(name)>" }

  mutating func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:],
    _ body: (inout HTMLWriter) -> Void
  ) {
    open(name, attributes)
    body(&self)
    close(name)
  }

  mutating func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:], text: String
  ) {
    element(name, attributes) { $0.text(text) }
  }
}
