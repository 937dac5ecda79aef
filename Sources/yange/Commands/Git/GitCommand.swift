import ArgumentParser
import Render

struct GitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "git", abstract: "Let git itself compare and merge reports by section and figure",
    discussion: """
      Sets up 'git diff', 'git log -p', 'git merge' and 'git difftool -t yange' in one clone. What git merged is \
      committed once more with 'yange commit', which writes the structured form anew.
      """,
    subcommands: [
      GitInstallCommand.self, GitUninstallCommand.self, GitDoctorCommand.self, GitTextconvCommand.self,
      GitDiffCommand.self, GitMergeCommand.self,
    ])
}

struct GitInstallCommand: YangeCommand {
  static let configuration = CommandConfiguration(
    commandName: "install", abstract: "Set the drivers up in this clone")

  @OptionGroup(title: "Common options") var common: CommonOptions

  func perform(in session: Session) throws {
    let drivers = try GitDrivers(at: session.place)
    guard let program = ownPath() else { throw GitDoctor.unknownPath }
    try drivers.install(program: program)
    try Output.result(GitDoctor.installed.line(in: session.language) + "\n")
  }
}

struct GitUninstallCommand: YangeCommand {
  static let configuration = CommandConfiguration(
    commandName: "uninstall", abstract: "Take the drivers out of this clone")

  @OptionGroup(title: "Common options") var common: CommonOptions

  func perform(in session: Session) throws {
    let wasThere = try GitDrivers(at: session.place).uninstall()
    let phrase = wasThere ? GitDoctor.uninstalled : GitDoctor.neverInstalled
    try Output.result(phrase.line(in: session.language) + "\n")
  }
}

struct GitDoctorCommand: YangeCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: "Say what the drivers of this clone lack",
    discussion: "Exits with 1 where something is missing.")

  @OptionGroup(title: "Common options") var common: CommonOptions

  func perform(in session: Session) throws {
    let findings = try GitDoctor(GitDrivers(at: session.place)).findings()
    var text = ""
    for finding in findings {
      text += "\(finding.isWell ? "ok     " : "missing") \(finding.words.line(in: session.language))\n"
    }
    try Output.result(text)
    if !findings.allSatisfy(\.isWell) { throw ExitCode(1) }
  }
}
