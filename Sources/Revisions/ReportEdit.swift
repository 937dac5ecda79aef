/// A report that two revisions have differently.
package struct ReportEdit: Sendable, Hashable {
  package let report: ReportName
  /// `nil` where the earlier of the two has no such report.
  package let before: ContentID?
  /// `nil` where the later of the two has none.
  package let after: ContentID?

  package init(report: ReportName, before: ContentID?, after: ContentID?) {
    self.report = report
    self.before = before
    self.after = after
  }
}

extension RevisionReader {
  /// Asks for every report of both revisions; a reader that can tell without should.
  package func edits(from old: RevisionID?, to new: RevisionID) throws(RevisionError) -> [ReportEdit] {
    var names = Set(try reports(at: new))
    if let old { names.formUnion(try reports(at: old)) }
    var edits: [ReportEdit] = []
    for report in names.sorted() {
      var before: ContentID?
      if let old { before = try content(of: report, at: old) }
      let after = try content(of: report, at: new)
      if before != after { edits.append(ReportEdit(report: report, before: before, after: after)) }
    }
    return edits
  }
}
