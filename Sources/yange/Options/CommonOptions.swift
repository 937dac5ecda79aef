import ArgumentParser
import Render

/// Options that every subcommand has.
struct CommonOptions: ParsableArguments {
  @Option(
    name: .customShort("C"),
    help: ArgumentHelp(
      "Use the store at DIR or in the nearest folder above it (default: $YANGE_STORE, else the current folder)",
      valueName: "DIR"))
  var folder: String?

  @Option(help: "Colour the text; auto does on a terminal unless NO_COLOR is set")
  var color: ColorChoice = .auto

  @Option(help: "Write labels and messages in this language (default: by LC_ALL, LC_MESSAGES, LANG)")
  var lang: Language?
}

/// When text is coloured.
enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
  case auto, always, never
}

extension Language: ExpressibleByArgument {
  public init?(argument: String) {
    self.init(named: argument)
  }
}

/// The forms of a result that most subcommands have.
enum ResultFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}

/// The forms of a page that shows what changed.
enum PageFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, html, markdown
}

/// The forms of a comparison.
enum DiffFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, html, markdown, docx
}
