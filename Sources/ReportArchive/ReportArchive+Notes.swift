import GitStore
package import Revisions

/// Bytes and revisions that are kept beside the branches, where no commit sees them.
extension ReportArchive {
  /// What is kept under `name`; `nil` where nothing is.
  package func note(named name: String) throws(ArchiveError) -> [UInt8]? {
    try FileSystem.read(repository.directory + name)
  }

  /// Keeps under `name` what `change` makes of what was kept there, with no other writer in between; `nil` is nothing.
  /// - Throws: `readOnly`, `diskFull`, `locked`, and what `change` throws; the note is then as it was.
  package func changeNote(named name: String, _ change: ([UInt8]?) throws -> [UInt8]?) throws {
    let lock = try WriterLock(in: repository)
    defer { lock.release() }
    let path = repository.directory + name
    guard let bytes = try change(FileSystem.read(path)) else { return try FileSystem.delete(path) }
    try FileSystem.write(bytes, to: path + ".new")
    try FileSystem.rename(path + ".new", to: path)
  }

  /// Keeps a revision from git's garbage collection as `refs/yange/NAME`, whatever becomes of its branch; `nil` lets the
  /// one kept so far go.
  package func hold(_ revision: RevisionID?, as name: String) throws(ArchiveError) {
    let reference = "refs/yange/\(name)"
    try git { () throws(GitError) in
      if let commit = revision.flatMap({ ObjectID($0.hex) }) {
        try repository.set(reference, to: commit)
      } else if try repository.target(of: reference) != nil {
        try repository.remove(reference)
      }
    }
  }
}
