import Revisions

/// One report along its revisions.
struct ReportHistory {
  let graph: RevisionGraph
  /// For each revision of the graph the report's text; `nil` where it has no such report.
  let contents: [ContentID?]

  /// The unbroken line of the report back from `start`, under the names that it had: revisions without the report end
  /// it, and so does `last`. `foresee` is told the texts behind one another along first parents as they are found, as far as
  /// they come in this order.
  /// - Throws: `RevisionError.unknownReport` where `start` has no such report.
  init(
    of report: ReportName, from start: Revision, in reader: some RevisionReader,
    endingAt last: RevisionID? = nil, foreseeing foresee: (ContentID) -> Void = { _ in }
  ) throws(HistoryError) {
    var found: [RevisionID: (name: ReportName, content: ContentID)] = [:]
    func holds(_ revision: RevisionID, under name: ReportName) throws(HistoryError) -> Bool {
      let content = try reading { () throws(RevisionError) in try reader.content(of: name, at: revision) }
      if let content { found[revision] = (name, content) }
      return content != nil
    }
    guard try holds(start.id, under: report) else {
      let present = try reading { () throws(RevisionError) in try reader.reports(at: start.id) }
      let near = nearest(present.map(\.description), to: report.description)
      throw .revisions(.unknownReport(report.description, near: near))
    }
    var end = start.id
    graph = try RevisionGraph(from: start, in: reader, endingAt: last) {
      (parent, child) throws(HistoryError) in
      guard let here = found[child] else { return false }
      if try !holds(parent, under: here.name) {
        found[parent] = try reader.formerName(of: here.name, here.content, in: child, at: parent)
      }
      guard let content = found[parent]?.content else { return false }
      if child == end {
        end = parent
        foresee(content)
      }
      return true
    }
    contents = graph.revisions.map { found[$0.id]?.content }
  }

  /// The report in every revision of `graph`, gaps and all.
  init(of report: ReportName, over graph: RevisionGraph, in reader: some RevisionReader) throws(HistoryError)
  {
    var contents: [ContentID?] = []
    contents.reserveCapacity(graph.revisions.count)
    for revision in graph.revisions {
      contents.append(
        try reading { () throws(RevisionError) in try reader.content(of: report, at: revision.id) })
    }
    self.graph = graph
    self.contents = contents
  }

  /// The parents of the revision at `place` that have the report, first parent first, with their texts.
  func sources(of place: Int) -> [(place: Int, content: ContentID)] {
    graph.parents[place].compactMap { parent in
      guard let parent, let content = contents[parent] else { return nil }
      return (parent, content)
    }
  }
}
