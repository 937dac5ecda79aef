import GitStore

extension ReportArchive {
  /// The branch that a commit goes to where none is named, without `refs/heads/`; `nil` where `HEAD` is on none.
  package func currentBranch() throws(ArchiveError) -> String? {
    guard case .branch(let name) = try git({ () throws(GitError) in try repository.head() }) else {
      return nil
    }
    let prefix = "refs/heads/"
    return name.hasPrefix(prefix) ? String(name.dropFirst(prefix.count)) : name
  }
}
