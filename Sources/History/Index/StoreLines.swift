import Revisions

/// The lines of all reports that a revision or one it comes from has, in one walk.
///
/// Equal to looking at each report in each revision of a `RevisionGraph`, but revisions are asked only for what they
/// changed.
struct StoreLines {
  let lines: [ReportName: ReportLine]
  /// The revisions that were walked.
  let revisions: Set<RevisionID>

  /// - Complexity: O(n log n) in the revisions, and one comparison of trees for each.
  init(at tip: Revision, in reader: some RevisionReader) throws(HistoryError) {
    let graph = try RevisionGraph(from: tip, in: reader)
    var lines: [ReportName: ReportLine] = [:]
    for revision in graph.revisions.reversed() {
      for event in try Self.events(of: revision, in: reader) {
        guard let content = event.content else { continue }
        lines[event.report, default: ReportLine()].append(revision.id, content, from: event.sources)
      }
    }
    let standing = try reading { () throws(RevisionError) in try reader.edits(from: nil, to: tip.id) }
    for edit in standing { lines[edit.report]?.standing = edit.after }
    self.lines = lines
    revisions = Set(graph.revisions.lazy.map(\.id))
  }

  /// What a revision says of a report that no parent says; `content` is `nil` where it takes the report out.
  typealias Event = (report: ReportName, content: ContentID?, sources: [ContentID])

  static func events(
    of revision: Revision, in reader: some RevisionReader
  ) throws(HistoryError) -> [Event] {
    guard let first = revision.parents.first else {
      let edits = try reading { () throws(RevisionError) in try reader.edits(from: nil, to: revision.id) }
      return edits.map { ($0.report, $0.after, []) }
    }
    var sides: [[ReportName: ReportEdit]] = []
    for parent in revision.parents.dropFirst() {
      let edits = try reading { () throws(RevisionError) in try reader.edits(from: parent, to: revision.id) }
      sides.append(Dictionary(edits.map { ($0.report, $0) }) { edit, _ in edit })
    }
    let edits = try reading { () throws(RevisionError) in try reader.edits(from: first, to: revision.id) }
    return edits.compactMap { edit in
      var sources = [edit.before]
      for side in sides {
        guard let other = side[edit.report] else { return nil }
        sources.append(other.before)
      }
      return (edit.report, edit.after, sources.compactMap { $0 })
    }
  }
}
