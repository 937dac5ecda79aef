import Glibc
import Render
import ReportArchive

/// What a subcommand runs in: the store and the look that the user asked for.
struct Session {
  let language: Language
  private let folder: String?
  private let color: ColorChoice

  init(_ options: CommonOptions) {
    self.init(folder: options.folder, color: options.color, language: options.lang)
  }

  /// Without options all is as the environment has it.
  init(folder: String? = nil, color: ColorChoice = .auto, language: Language? = nil) {
    self.language = language ?? .preferred { Environment.value($0) }
    self.folder = folder
    self.color = color
  }

  /// The folder that the store is looked for in.
  var place: String { folder ?? Environment.value("YANGE_STORE") ?? "." }

  func openStore() throws(ArchiveError) -> ReportArchive {
    try ReportArchive.open(at: place)
  }

  /// Whether standard output is a terminal.
  var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// How text is laid out for standard output, or for a file.
  func style(toFile: Bool = false) -> Style {
    let isTerminal = !toFile && isTerminal
    let isColored =
      switch color {
      case .always: true
      case .never: false
      case .auto:
        isTerminal && Environment.value("NO_COLOR") == nil && Environment.value("TERM") != "dumb"
      }
    return Style(color: isColored, width: isTerminal ? Self.terminalWidth : 100)
  }

  /// The same for what git asked for: its pager stands for a terminal, and git says how wide that is.
  var styleUnderGit: Style {
    guard color == .auto, !isTerminal, Environment.value("GIT_PAGER_IN_USE") != nil else { return style() }
    let width = Environment.value("COLUMNS").flatMap { Int($0) } ?? 100
    let isPlain = Environment.value("NO_COLOR") != nil || Environment.value("TERM") == "dumb"
    return Style(color: !isPlain, width: width)
  }

  private static var terminalWidth: Int {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 100 }
    return Int(size.ws_col)
  }

  /// Tells the user something that is no part of the result.
  func note(_ phrase: Phrase) {
    Output.message("yange: \(phrase.line(in: language))")
  }
}

enum Environment {
  /// The variable's value; `nil` where it is not set or empty.
  static func value(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }
}
