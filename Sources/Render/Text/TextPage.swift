/// Lines of text for a person, in one language and style.
struct TextPage {
  let language: Language
  let style: Style
  private(set) var text = ""
  private var endsWithBlank = true

  init(_ language: Language, _ style: Style) {
    self.language = language
    self.style = style
  }

  mutating func line(_ line: StyledText, indent: Int = 0) {
    text += String(repeating: " ", count: indent) + line.written(in: style) + "\n"
    endsWithBlank = false
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
