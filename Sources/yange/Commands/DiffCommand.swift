import ArgumentParser

struct DiffCommand: YangeCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "Say which figures and sections changed between two reports",
    usage: """
      yange diff <A> <B>
      yange diff <REPORT> [<REV> [<REV>]]
      """,
    discussion: """
      A and B are each a file or REV:REPORT. With REPORT alone its newest change is shown, with one REV what \
      changed since then, with two what changed between them; a file may stand for a REV. Files need no store, \
      and what is a file's name is a file.
      """)

  @Argument(help: ArgumentHelp("What to compare", valueName: "A B"))
  var words: [String]

  @Option(
    help: ArgumentHelp(
      "Only sections whose heading, or one above it, has these words (default: all)", valueName: "WORDS"))
  var section: String?

  @Flag(help: "Leave the sections out (default: figures and sections)")
  var figuresOnly = false

  @Option(
    help: ArgumentHelp(
      "Which report of files that hold several, counted from 1 (default: by title)", valueName: "N"))
  var part: Int?

  @Flag(help: "Exit with 1 where something changed (default: with 0)")
  var exitCode = false

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp("Write to FILE (default: standard output)", valueName: "FILE"))
  var output: String?

  @Option(help: "Print the result in this form")
  var format: DiffFormat = .text

  @Option(help: .catalogueFile) var catalogue: String?
  @OptionGroup(title: "Common options") var common: CommonOptions

  func validate() throws {
    guard words.count <= 3 else { throw ValidationError("Too many reports: '\(words[3])'") }
    if format == .docx, section != nil || figuresOnly {
      throw ValidationError(
        "--format docx writes the whole report; it takes no --section and no --figures-only")
    }
    guard words.count > 1 || !SourceFile.exists(words[0]) else {
      throw ValidationError("What should '\(words[0])' be compared with?")
    }
  }

  func perform(in session: Session) throws {
    var comparison = Comparison(words: words)
    comparison.section = section
    comparison.figuresOnly = figuresOnly
    comparison.part = part
    comparison.exitCode = exitCode
    comparison.output = output
    comparison.format = format
    comparison.catalogueFile = catalogue
    try comparison.perform(in: session)
  }
}
