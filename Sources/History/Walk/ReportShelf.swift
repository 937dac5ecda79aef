import Revisions
import SemanticDiff

/// The reports in use: each text is read once while it is wanted again soon, and memory stays bounded.
final class ReportShelf<Reader: RevisionReader> {
  private let reader: Reader
  private let semantics: ReportSemantics
  private let capacity: Int
  private var held: [ContentID: (report: StructuredReport, used: Int)] = [:]
  private var clock = 0

  /// `capacity` is the number of reports held at most; a walk needs two at a time, and one more for each
  /// branch that runs beside it.
  init(_ reader: Reader, _ semantics: ReportSemantics, capacity: Int = 24) {
    self.reader = reader
    self.semantics = semantics
    self.capacity = max(2, capacity)
  }

  func report(_ content: ContentID) throws(HistoryError) -> StructuredReport {
    clock += 1
    if let known = held[content]?.report {
      held[content]?.used = clock
      return known
    }
    let text = try reading { () throws(RevisionError) in try reader.text(content) }
    let report = semantics.read(text)
    if held.count >= capacity, let oldest = held.min(by: { $0.value.used < $1.value.used })?.key {
      held[oldest] = nil
    }
    held[content] = (report, clock)
    return report
  }

  func compare(_ old: ContentID, _ new: ContentID) throws(HistoryError) -> ReportDiff {
    let new = try report(new)
    return semantics.compare(try report(old), new)
  }
}
