import Revisions
import SemanticDiff

/// The reports in use: each text is read once while it is wanted again soon, and memory stays bounded.
final class ReportShelf<Reader: RevisionReader> {
  private let reader: Reader
  private let semantics: ReportSemantics
  private var texts: RecentlyUsed<ShelvedText>
  /// The text that was cut last, to which the next is likely to be alike.
  private var latest: ShelvedText?
  private var reports: RecentlyUsed<StructuredReport>
  private var addresses: (content: ContentID, figures: FigureAddresses)?

  /// `capacity` is the number of reports held at most; a walk needs two at a time, and one more for each
  /// branch that runs beside it.
  init(_ reader: Reader, _ semantics: ReportSemantics, capacity: Int = 24) {
    self.reader = reader
    self.semantics = semantics
    texts = RecentlyUsed(capacity: max(2, capacity))
    reports = RecentlyUsed(capacity: max(2, capacity))
  }

  /// The report cut into sections, its figures not read.
  func text(_ content: ContentID) throws(HistoryError) -> ShelvedText {
    if let known = texts[content] { return known }
    let text = ShelvedText(
      try reading { () throws(RevisionError) in try reader.bytes(content) }, like: latest)
    latest = text
    texts[content] = text
    return text
  }

  /// The report's text in a revision; `nil` where it has none.
  func content(of report: ReportName, at revision: RevisionID) throws(HistoryError) -> ContentID? {
    try reading { () throws(RevisionError) in try reader.content(of: report, at: revision) }
  }

  /// The report with all of its figures.
  func report(_ content: ContentID) throws(HistoryError) -> StructuredReport {
    if let known = reports[content] { return known }
    let text = try text(content)
    let report = semantics.read(text.text)
    text.learn(report)
    reports[content] = report
    return report
  }

  /// One figure of a report; `nil` where there is none.
  func figure(at address: FigureAddress, of content: ContentID) throws(HistoryError) -> PlacedFigure? {
    let report = try report(content)
    if addresses?.content != content { addresses = (content, FigureAddresses(report)) }
    return addresses?.figures[address].map { PlacedFigure(report.figures[$0], in: report) }
  }

  /// Compares all of two reports.
  func compare(_ old: ContentID, _ new: ContentID) throws(HistoryError) -> ReportDiff {
    let new = try report(new)
    return semantics.compare(try report(old), new)
  }

  /// Compares what is not the same in both reports.
  func step(from old: ContentID, to new: ContentID) throws(HistoryError) -> ReportStep {
    semantics.step(try text(old), try text(new))
  }
}

/// Values by the text that they belong to; the one that was not wanted for longest makes room.
struct RecentlyUsed<Value> {
  private let capacity: Int
  private var held: [ContentID: (value: Value, used: Int)] = [:]
  private var clock = 0

  init(capacity: Int) { self.capacity = capacity }

  subscript(content: ContentID) -> Value? {
    mutating get {
      clock += 1
      held[content]?.used = clock
      return held[content]?.value
    }
    set {
      if held[content] == nil, held.count >= capacity,
        let oldest = held.min(by: { $0.value.used < $1.value.used })?.key
      {
        held[oldest] = nil
      }
      clock += 1
      held[content] = newValue.map { ($0, clock) }
    }
  }
}
