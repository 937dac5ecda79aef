import ArgumentParser
import ReportArchive
import Revisions

/// What every new revision may be asked for: who wrote it, when, and on which branch it goes.
struct RevisionOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Who wrote it (default: GIT_AUTHOR_NAME and _EMAIL, else git's user.name and user.email)",
      valueName: "NAME <ADDRESS>"))
  var author: AuthorArgument?

  @Option(
    help: ArgumentHelp(
      "When it was written, as in 2024-01-09T15:30:00+08:00 (default: now)", valueName: "DATE"))
  var date: ISODate?

  @Option(help: "The branch to commit to (default: the one that HEAD is on)")
  var branch: String?

  /// The author, where one was given.
  var writer: (name: String, email: String)? { author.map { ($0.name, $0.email) } }
}

extension CommitRequest {
  /// What is asked for, with what git's environment and configuration say where it is not.
  /// - Throws: `Problem` where nothing says who it is, or the environment's date cannot be read.
  init(
    message: String, author: (name: String, email: String)?, date: ISODate?, branch: String?,
    in store: ReportArchive
  ) throws {
    self.init(
      message: message, author: try Identity.signature(.author, in: store, given: author, date: date),
      committer: try Identity.signature(.committer, in: store), branch: branch)
  }

  /// The branch that it goes to; empty where `HEAD` is on none, which the commit will say.
  func target(in store: ReportArchive) throws -> String { try branch ?? store.currentBranch() ?? "" }
}
