import Figures
import History
import ReportText
import Revisions

/// A report with what the checks look up in it.
struct AuditedText {
  let report: StructuredReport
  /// The places of each sentence's figures in the report's list.
  private let ranges: [Range<Int>]

  init(_ report: StructuredReport) {
    self.report = report
    var ranges: [Range<Int>] = []
    ranges.reserveCapacity(report.sentences.count)
    var place = 0
    for sentence in report.sentences.indices {
      let start = place
      while place < report.figures.count, report.figures[place].sentence == sentence { place += 1 }
      ranges.append(start..<place)
    }
    self.ranges = ranges
  }

  var text: [UInt8] { report.text }
  var sentences: [Sentence] { report.sentences }

  /// The figures of a sentence, in the order of the text.
  func figures(of sentence: Int) -> ArraySlice<Figure> { report.figures[ranges[sentence]] }

  func isRow(_ sentence: Int) -> Bool {
    let span = sentences[sentence].span
    return !span.isEmpty && text[span.start] == UInt8(ascii: "|")
  }

  /// What `figure` is about, but for its indicator.
  func key(of figure: Figure) -> VintageKey {
    VintageKey(figure, reportPeriod: report.header.period ?? "", region: report.header.region)
  }

  /// The sentences that the figures stand in.
  func places(of figures: [Figure], side: Finding.Side = .report) -> [Finding.Place] {
    figures.map { Finding.Place(side, sentences[$0.sentence].span) }
  }

  /// Whether the text ends where the report does not: what is left may lack items.
  var isCut: Bool { report.anomalies.contains { $0.kind == .truncated || $0.kind == .gated } }
}
