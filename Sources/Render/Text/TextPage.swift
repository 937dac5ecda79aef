/// Lines of text for a person, in one language and style.
struct TextPage {
  let language: Language
  let style: Style
  private(set) var text = ""
  private var endsWithBlank: Bool

  /// `below` is for a page that goes on below another's lines.
  init(_ language: Language, _ style: Style, below: Bool = false) {
    self.language = language
    self.style = style
    endsWithBlank = !below
  }

  mutating func line(_ line: StyledText, indent: Int = 0) {
    text += String(repeating: " ", count: indent) + line.written(in: style) + "\n"
    endsWithBlank = false
  }

  /// A line that goes on further in, below itself, where it is wider than the page: such as the path to a section.
  mutating func wrapped(_ line: StyledText, indent: Int = 0) {
    let deeper = indent + 4
    let parts = line.wrapped(to: style.width - indent, then: style.width - deeper)
    for (place, part) in parts.enumerated() { self.line(part, indent: place == 0 ? indent : deeper) }
  }

  mutating func line(_ words: String, _ tint: Tint = .plain, indent: Int = 0) {
    line(StyledText(words, tint), indent: indent)
  }

  mutating func line(_ phrase: Phrase, _ tint: Tint = .plain, indent: Int = 0) {
    line(phrase.text(in: language), tint, indent: indent)
  }

  /// Parts what follows from what stands; nothing at the top and none twice.
  mutating func blank() {
    guard !endsWithBlank else { return }
    text += "\n"
    endsWithBlank = true
  }

  /// Opens a part of the page under its heading.
  mutating func heading(_ phrase: Phrase) {
    blank()
    line(phrase, .heading)
  }

  func words(_ phrase: Phrase) -> String { phrase.text(in: language) }
}
