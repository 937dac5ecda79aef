import GitStore
package import Revisions

extension ReportArchive {
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
}
