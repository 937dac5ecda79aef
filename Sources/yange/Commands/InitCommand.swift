import ArgumentParser
import Render
import ReportArchive

struct InitCommand: YangeCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Make a store",
    discussion: "A store is a git repository; any git reads, clones and pushes it.")

  @Argument(help: "Where (default: as -C says)")
  var folder: String?

  @Flag(help: "Keep the reports as files beside the history too (default: history alone, as git's --bare)")
  var worktree = false

  @OptionGroup(title: "Common options") var common: CommonOptions

  func perform(in session: Session) throws {
    let store = try ReportArchive.create(at: folder ?? session.place, worktree: worktree)
    let place = store.worktree ?? store.directory
    let words = Phrase("Made an empty store in \(place)", "已建立空库：\(place)")
    try Output.result(words.line(in: session.language) + "\n")
  }
}
