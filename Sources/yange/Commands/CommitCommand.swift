import ArgumentParser

struct CommitCommand: YangeCommand {
  static let configuration = CommandConfiguration(
    commandName: "commit", abstract: "Keep a new revision of a report",
    discussion: """
      Stores the file as received, its canonical text and its structured form in one commit, and prints what \
      changed. A file that changes nothing makes no commit.
      """)

  @Argument(help: "The report as a file")
  var file: String

  @Option(
    help: ArgumentHelp(
      "The report's name: whose it is, and the time it covers (required)", valueName: "SERIES/PERIOD"))
  var report: String

  @Option(
    name: .shortAndLong, parsing: .unconditional,
    help: ArgumentHelp("What was done and why (required)", valueName: "MSG"))
  var message: String

  @OptionGroup var details: RevisionOptions

  @Option(
    help: ArgumentHelp(
      "Which report of a file that holds several, counted from 1 (default: its only one)", valueName: "N"))
  var part: Int?

  @Option(help: "Print the result in this form")
  var format: ResultFormat = .text

  @OptionGroup(title: "Common options") var common: CommonOptions

  func perform(in session: Session) throws {
    var commitment = Commitment(file: file, report: report, message: message)
    commitment.author = details.writer
    commitment.date = details.date
    commitment.branch = details.branch
    commitment.part = part
    commitment.format = format
    try commitment.perform(in: session)
  }
}
