import ArgumentParser
import Audit
import Catalogue
import Render

struct AuditCommand: YangeCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit", abstract: "Find figures that contradict each other or an earlier report",
    discussion: """
      Reckons sums, shares, growth, counts and ranks again, finds one thing told twice and digits that are missing. A \
      report of a store is held against that of the year before, where the store has it, and against its own last \
      revision. A file that holds several reports is audited report by report. Exits with 1 where it finds something of \
      the severity of --fail-on.
      """)

  @Argument(help: ArgumentHelp("The report's name, or a file", valueName: "REPORT|FILE"))
  var report: String

  @Option(
    help: ArgumentHelp(
      "Hold it against this (default: the report of the year before, where the store has it)",
      valueName: "REPORT|FILE"))
  var against: String?

  @Option(
    help: ArgumentHelp(
      "Look at reports of the store as this revision has them (default: HEAD)", valueName: "REV"))
  var rev: String?

  @Option(help: "Exit with 1 where a finding is at least this")
  var failOn: FailureLevel = .error

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp("Write to FILE (default: standard output)", valueName: "FILE"))
  var output: String?

  @Option(help: "Print the result in this form")
  var format: ResultFormat = .text

  @Option(help: .catalogueFile) var catalogue: String?
  @OptionGroup(title: "Common options") var common: CommonOptions

  func validate() throws {
    if rev != nil, SourceFile.exists(report), against.map(SourceFile.exists) ?? true {
      throw ValidationError("--rev is for reports of a store; '\(report)' is a file")
    }
  }

  func perform(in session: Session) throws {
    let given = try catalogue.map(Catalogue.init(ownIn:))
    let subject = try FileError.tellingOfFolders {
      try AuditSubject(report, against: against, at: rev ?? "HEAD", catalogue: given, in: session)
    }
    let results = subject.results()
    let bytes =
      switch format {
      case .json: auditJSON(results, language: session.language)
      case .text:
        Array(
          auditText(results, language: session.language, style: session.style(toFile: output != nil)).utf8)
      }
    try Output.result(bytes, to: output)
    if results.contains(where: { $0.findings.contains { $0.severity >= failOn.severity } }) {
      throw ExitCode(1)
    }
  }
}

/// How severe a finding has to be for a command to fail.
enum FailureLevel: String, ExpressibleByArgument, CaseIterable {
  case error, warning, note

  var severity: Finding.Severity {
    switch self {
    case .error: .error
    case .warning: .warning
    case .note: .note
    }
  }
}
