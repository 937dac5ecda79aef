/// Where reports and their revisions come from. Git is one such place, memory another; one conformance suite
/// runs against both.
///
/// A reader belongs to one thread at a time.
package protocol RevisionReader {
  /// The revision that git would name by `name`: `"HEAD~2"`, a branch, a tag, an id, `"@{yesterday}"`.
  /// - Throws: `RevisionError.unknownRevision`.
  func resolve(_ name: String) throws(RevisionError) -> Revision

  /// - Throws: `RevisionError.unknownRevision` where there is no such commit.
  func revision(_ id: RevisionID) throws(RevisionError) -> Revision

  /// Names the report's canonical text in that revision; `nil` where the revision has no such report.
  func content(of report: ReportName, at revision: RevisionID) throws(RevisionError) -> ContentID?

  /// The canonical text itself, always UTF-8: anybody can commit other bytes with git, and what is none in them reads
  /// as U+FFFD.
  func text(_ content: ContentID) throws(RevisionError) -> [UInt8]

  /// The text as it is stored, which need not be UTF-8.
  func bytes(_ content: ContentID) throws(RevisionError) -> [UInt8]

  /// The reports of that revision, sorted by name.
  func reports(at revision: RevisionID) throws(RevisionError) -> [ReportName]

  /// The reports whose texts differ between two revisions, sorted by name; all of `new` where `old` is `nil`.
  func edits(from old: RevisionID?, to new: RevisionID) throws(RevisionError) -> [ReportEdit]
}

extension RevisionReader {
  package func bytes(_ content: ContentID) throws(RevisionError) -> [UInt8] { try text(content) }
}

/// Why history could not be read.
package enum RevisionError: Error, Sendable, Hashable {
  case unknownRevision(String)
  /// A name with a date from before the store's memory of where its branches were, which begins with that entry.
  case beforeFirstEntry(String, Signature)
  /// The store has no revision yet.
  case empty
  /// The revision has no such report; `near` are names like it, best first.
  case unknownReport(String, near: [String])
  /// What was read is damaged: which thing, and how.
  case damaged(String, reason: String)
  /// The store failed: which operation, and what it said.
  case storage(operation: String, reason: String)
}
