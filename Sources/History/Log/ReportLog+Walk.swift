package import Revisions

/// Visits the revisions that changed `report`, newest first, up to `revision`.
///
/// Revisions in which the report is the same as in some parent are passed over: a merge stands in the log only
/// where it made a text that no parent has. `visit` returns whether to go on; each diff can be dropped
/// when it returns, so that a long log needs little memory.
/// - Throws: `RevisionError.unknownReport` where neither `revision` nor any before it has the report.
package func reportLog(
  _ report: ReportName, from revision: Revision, in reader: some RevisionReader,
  semantics: ReportSemantics = .standard, visit: (ReportChange) -> Bool
) throws(HistoryError) {
  let graph = try RevisionGraph(from: revision, in: reader)
  let history = try ReportHistory(of: report, over: graph, in: reader)
  guard history.contents.contains(where: { $0 != nil }) else {
    let present = try reading { () throws(RevisionError) in try reader.reports(at: revision.id) }
    let near = nearest(present.map(\.description), to: report.description)
    throw .revisions(.unknownReport(report.description, near: near))
  }
  let shelf = ReportShelf(reader, semantics)
  for place in graph.revisions.indices {
    let parents = graph.parents[place].map { parent in parent.flatMap { history.contents[$0] } }
    let change = try reportChange(
      of: report, by: graph.revisions[place], content: history.contents[place], parents: parents, on: shelf)
    if let change, !visit(change) { return }
  }
}

/// The reports that `revision` itself added, changed or removed, sorted by name.
package func changedReports(
  by revision: Revision, in reader: some RevisionReader, semantics: ReportSemantics = .standard
) throws(HistoryError) -> [ReportChange] {
  var names = Set(try reading { () throws(RevisionError) in try reader.reports(at: revision.id) })
  for parent in revision.parents {
    names.formUnion(try reading { () throws(RevisionError) in try reader.reports(at: parent) })
  }
  let shelf = ReportShelf(reader, semantics)
  var changes: [ReportChange] = []
  for report in names.sorted() {
    let content = try reading { () throws(RevisionError) in try reader.content(of: report, at: revision.id) }
    var parents: [ContentID?] = []
    for parent in revision.parents {
      parents.append(
        try reading { () throws(RevisionError) in try reader.content(of: report, at: parent) })
    }
    let change = try reportChange(of: report, by: revision, content: content, parents: parents, on: shelf)
    if let change { changes.append(change) }
  }
  return changes
}

/// `nil` where the revision has the report as one of its parents has it.
private func reportChange(
  of report: ReportName, by revision: Revision, content: ContentID?, parents: [ContentID?],
  on shelf: ReportShelf<some RevisionReader>
) throws(HistoryError) -> ReportChange? {
  let isInherited = parents.isEmpty ? content == nil : parents.contains(content)
  guard !isInherited else { return nil }
  let old = parents.lazy.compactMap(\.self).first
  let outcome: ReportChange.Outcome
  switch (old, content) {
  case (let old?, let new?): outcome = .changed(try shelf.compare(old, new))
  case (nil, let new?): outcome = .added(try shelf.report(new))
  case (let old?, nil): outcome = .removed(try shelf.report(old))
  case (nil, nil): return nil
  }
  return ReportChange(report: report, revision: revision, outcome: outcome)
}
