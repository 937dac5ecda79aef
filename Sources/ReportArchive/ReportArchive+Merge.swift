import GitStore
package import Revisions

/// One file in two revisions; `nil` where it is not there.
package struct StoredChange: Sendable, Hashable {
  package let old: ContentID?
  package let new: ContentID?
}

extension ReportArchive {
  /// The files that differ between two revisions, by their path from the root; equal folders are not read.
  package func changedFiles(
    from old: RevisionID?, to new: RevisionID
  ) throws(RevisionError) -> [String: StoredChange] {
    let (old, new) = (try old.map { (id) throws(RevisionError) in try object(id) }, try object(new))
    return try reading(new) { () throws(GitError) in
      let before = try old.map { (commit) throws(GitError) in try links(of: commit).tree }
      return try differences(from: before, to: links(of: new).tree).mapValues {
        StoredChange(
          old: $0.old.map { ContentID($0.id.hex) }, new: $0.new.map { ContentID($0.id.hex) })
      }
    }
  }

  /// What makes other files than the reports' of `tree` what `files` say, by path.
  func edits(
    from tree: ObjectID?, to files: [String: ContentID?]
  ) throws(GitError) -> [TreeEdit] {
    var edits: [TreeEdit] = []
    for (path, content) in files.sorted(by: { $0.key < $1.key }) {
      var old: TreeEntry?
      if let tree { old = try entry(path, below: tree) }
      if let blob = content.flatMap({ ObjectID($0.hex) }) {
        if old?.id != blob { edits.append(.put(path: path, blob: blob)) }
      } else if old != nil {
        edits.append(.remove(path: path))
      }
    }
    return edits
  }

  /// Writes the bytes of a file that a commit is to name.
  /// - Throws: `readOnly`, `diskFull`.
  package func content(writing bytes: [UInt8]) throws(ArchiveError) -> ContentID {
    ContentID(try git { () throws(GitError) in try repository.writeBlob(bytes) }.hex)
  }
}
