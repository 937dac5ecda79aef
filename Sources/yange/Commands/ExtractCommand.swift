import ArgumentParser
import Render
import Revisions

struct ExtractCommand: YangeCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract", abstract: "Print what is read from files: title, sections, figures, anomalies",
    discussion: """
      Needs no store, and looks at none: a store's own indicators are read with --catalogue. \
      The rules that --explain names are told in docs/explain.md.
      """)

  @Argument(help: "The files; one may hold several reports")
  var files: [String]

  @Option(help: "Print in this form; markdown is the canonical text (default: json; text with --explain)")
  var format: Extraction.Format?

  @Flag(help: "Say which rule and which words gave each field, and why other numbers are no figures")
  var explain = false

  @Option(
    help: ArgumentHelp("Explain this line of the canonical text only (default: all)", valueName: "N"))
  var line: Int?

  @Option(
    help: ArgumentHelp(
      "Explain only what has these words in its quote or its indicator (default: all)", valueName: "WORDS"))
  var figure: String?

  @Option(help: .catalogueFile) var catalogue: String?
  @OptionGroup(title: "Common options") var common: CommonOptions

  func validate() throws {
    if explain, format == .markdown { throw ValidationError("--explain has no markdown form") }
    if !explain, line != nil || figure != nil {
      throw ValidationError("--line and --figure narrow what --explain prints")
    }
  }

  func perform(in session: Session) throws {
    var extraction = Extraction(files: files)
    extraction.catalogueFile = catalogue
    extraction.format = format ?? (explain ? .text : .json)
    if explain {
      try extraction.explain(ExplainedPart(line: line, words: figure), in: session)
    } else {
      try extraction.perform(in: session)
    }
  }
}

extension Extraction.Format: ExpressibleByArgument {}
