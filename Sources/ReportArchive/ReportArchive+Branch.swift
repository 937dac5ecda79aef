import GitStore
package import Revisions

extension ReportArchive {
  /// The branch that a commit goes to where none is named, without `refs/heads/`; `nil` where `HEAD` is on none.
  package func currentBranch() throws(ArchiveError) -> String? {
    guard case .branch(let name) = try git({ () throws(GitError) in try repository.head() }) else {
      return nil
    }
    let prefix = "refs/heads/"
    return name.hasPrefix(prefix) ? String(name.dropFirst(prefix.count)) : name
  }

  /// The revision that `HEAD` is on; `nil` where its branch has none yet, whatever other branches have.
  package func head() throws(RevisionError) -> Revision? {
    let commit: ObjectID?
    do throws(GitError) {
      commit = try headCommit()
    } catch {
      throw RevisionError(error)
    }
    return try commit.map { (commit) throws(RevisionError) in try revision(commit) }
  }

  func headCommit() throws(GitError) -> ObjectID? {
    switch try repository.head() {
    case .branch(let name): try repository.target(of: name)
    case .detached(let commit): commit
    }
  }

  /// The last revision of a branch, named without `refs/heads/`; `nil` where there is no such branch, and where none
  /// can be called so.
  package func tip(ofBranch branch: String) throws(RevisionError) -> Revision? {
    let commit: ObjectID?
    do throws(GitError) {
      commit = try Repository.isValidBranch(branch) ? repository.target(of: "refs/heads/\(branch)") : nil
    } catch {
      throw RevisionError(error)
    }
    return try commit.map { (commit) throws(RevisionError) in try revision(commit) }
  }
}
