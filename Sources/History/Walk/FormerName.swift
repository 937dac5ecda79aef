import Revisions

extension RevisionReader {
  /// What `report` of `child` was called in `parent`, which has none of that name: a report that `child` has no more, with the
  /// same text, or with the most of its text, at least half of the longer one. `nil` where the report is new.
  func formerName(
    of report: ReportName, _ content: ContentID, in child: RevisionID, at parent: RevisionID
  ) throws(HistoryError) -> (name: ReportName, content: ContentID)? {
    let gone = try reading { () throws(RevisionError) in try edits(from: parent, to: child) }
      .compactMap { edit in edit.after == nil ? edit.before.map { (name: edit.report, content: $0) } : nil }
    if let same = gone.first(where: { $0.content == content }) { return same }
    guard !gone.isEmpty else { return nil }
    let text = try reading { () throws(RevisionError) in try self.text(content) }
    var best: (name: ReportName, content: ContentID)?
    var most = 0
    for candidate in gone {
      let former = try reading { () throws(RevisionError) in try self.text(candidate.content) }
      let shared = bytesOfSharedLines(text, former)
      if shared > most, shared * 2 >= max(text.count, former.count) { (best, most) = (candidate, shared) }
    }
    return best
  }

  private func bytesOfSharedLines(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var counts: [ArraySlice<UInt8>: Int] = [:]
    for line in left.split(separator: 0x0A) { counts[line, default: 0] += 1 }
    var shared = 0
    for line in right.split(separator: 0x0A) {
      guard let count = counts[line], count > 0 else { continue }
      counts[line] = count - 1
      shared += line.count + 1
    }
    return shared
  }
}
