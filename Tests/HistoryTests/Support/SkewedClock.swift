import Revisions
import RevisionsTestSupport

/// A history whose clocks are wrong: the time of each revision comes from `seconds`.
struct SkewedClock: RevisionReader {
  let history: InMemoryRevisions
  let seconds: (Revision) -> Int64

  private func skewed(_ revision: Revision) -> Revision {
    func signature(_ old: Signature) -> Signature {
      Signature(name: old.name, email: old.email, seconds: seconds(revision), offset: old.offset)
    }
    return Revision(
      id: revision.id, parents: revision.parents, author: signature(revision.author),
      committer: signature(revision.committer), message: revision.message)
  }

  func resolve(_ name: String) throws(RevisionError) -> Revision { skewed(try history.resolve(name)) }
  func revision(_ id: RevisionID) throws(RevisionError) -> Revision { skewed(try history.revision(id)) }
  func content(of report: ReportName, at revision: RevisionID) throws(RevisionError) -> ContentID? {
    try history.content(of: report, at: revision)
  }
  func text(_ content: ContentID) throws(RevisionError) -> [UInt8] { try history.text(content) }
  func reports(at revision: RevisionID) throws(RevisionError) -> [ReportName] {
    try history.reports(at: revision)
  }
}
