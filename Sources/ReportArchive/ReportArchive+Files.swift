import GitStore
package import Revisions

/// A file of a report's folder.
package struct StoredFile: Sendable, Hashable {
  /// `"report.md"`, `"report.json"`, `"source.docx"`.
  package let name: String
  package let content: ContentID
}

extension ReportArchive {
  /// The files of a report in that revision, sorted by name; none where it has no such report.
  package func files(of report: ReportName, at revision: RevisionID) throws(RevisionError) -> [StoredFile] {
    let commit = try object(revision)
    return try reading(commit) { () throws(GitError) -> [StoredFile] in
      let tree = try links(of: commit).tree
      guard let folder = try entry(ArchiveLayout.folder(of: report), below: tree), folder.mode == .folder
      else { return [] }
      return try repository.entries(of: folder.id).filter { $0.mode != .folder }
        .map { StoredFile(name: $0.name, content: ContentID($0.id.hex)) }
        .sorted { $0.name < $1.name }
    }
  }

  /// The bytes of one file of a report; `nil` where the revision has no such file.
  package func bytes(
    of report: ReportName, named name: String, at revision: RevisionID
  ) throws(RevisionError) -> [UInt8]? {
    try bytes(at: "\(ArchiveLayout.folder(of: report))/\(name)", in: revision)
  }

  /// One file of a report, unread; `nil` where the revision has no such file.
  package func content(
    of report: ReportName, named name: String, at revision: RevisionID
  ) throws(RevisionError) -> ContentID? {
    try content(at: "\(ArchiveLayout.folder(of: report))/\(name)", in: revision)
  }

  /// The bytes of any file, by its path from the root: `"catalogue.yaml"`; `nil` where there is none.
  package func bytes(at path: String, in revision: RevisionID) throws(RevisionError) -> [UInt8]? {
    try content(at: path, in: revision).map { (content) throws(RevisionError) in try bytes(content) }
  }

  private func content(at path: String, in revision: RevisionID) throws(RevisionError) -> ContentID? {
    let commit = try object(revision)
    let file = try reading(commit) { () throws(GitError) -> TreeEntry? in
      try entry(path, below: links(of: commit).tree)
    }
    guard let file, file.mode != .folder else { return nil }
    return ContentID(file.id.hex)
  }

  /// The best common ancestor of two revisions; `nil` where they share none.
  package func mergeBase(_ left: RevisionID, _ right: RevisionID) throws(RevisionError) -> Revision? {
    let (left, right) = (try object(left), try object(right))
    let base = try reading(left) { () throws(GitError) in try repository.mergeBase(left, right) }
    return try base.map { (id) throws(RevisionError) in try revision(id) }
  }
}
