import GitStore
package import Revisions

extension ReportArchive {
  /// The revisions that changed a report, or any report where `report` is `nil`: children before parents,
  /// newer before older.
  ///
  /// A merge counts where its outcome is none of its parents'; a revision that removed the report counts.
  /// Trees are compared by their ids, and no file is read.
  package func log(of report: ReportName?, from start: RevisionID) throws(RevisionError) -> [Revision] {
    let path = report.map(ArchiveLayout.folder(of:)) ?? ArchiveLayout.reports
    let start = try object(start)
    let commits = try reading(start) { () throws(GitError) -> [ObjectID] in
      var commits: [ObjectID] = []
      let walk = try CommitWalk(from: start, in: repository)
      while let commit = try walk.next() {
        if try changes(path, in: commit) { commits.append(commit) }
      }
      return commits
    }
    return try commits.map { (commit) throws(RevisionError) in try revision(commit) }
  }

  /// The contents that any revision of the store has of the file at `path`, each once, newer before older.
  package func versions(ofFile path: String) throws(RevisionError) -> [ContentID] {
    do throws(GitError) {
      var found: [ContentID] = []
      var seen: Set<ObjectID> = []
      // A tag may be of something that is no commit.
      var starts = try repository.references().compactMap { try? repository.commit(under: $0.target) }
      if case .detached(let commit) = try repository.head() { starts.append(commit) }
      let walk = try CommitWalk(from: starts, in: repository)
      while let commit = try walk.next() {
        guard let entry = try entry(path, below: links(of: commit).tree), entry.mode != .folder,
          seen.insert(entry.id).inserted
        else { continue }
        found.append(ContentID(entry.id.hex))
      }
      return found
    } catch {
      throw RevisionError(error)
    }
  }

  private func changes(_ path: String, in commit: ObjectID) throws(GitError) -> Bool {
    let links = try links(of: commit)
    let now = try entry(path, below: links.tree)?.id
    if links.parents.isEmpty { return now != nil }
    for parent in links.parents where try entry(path, below: self.links(of: parent).tree)?.id == now {
      return false
    }
    return true
  }
}
