import Audit
import Figures
import ReportText
import Revisions

/// A place of a finding as a reader sees it: the sentence, its figures set off, cut where it is long.
struct FindingQuote {
  private let text: [UInt8]
  private let range: Range<Int>
  private let figures: [TextSpan]

  init(_ place: Finding.Place, of finding: Finding, in report: StructuredReport) {
    text = report.text
    range = place.span.range
    figures = finding.figures.filter { $0.side == place.side && place.span.contains($0.figure.span) }
      .map(\.figure.span).sorted { $0.start < $1.start }
  }

  /// The quote in at most two lines of `columns`.
  func words(_ columns: Int) -> StyledText {
    let room = max(40, 2 * columns)
    let start = TerminalText.width(plain(range)) > room ? cut : range.lowerBound
    var words = StyledText(start > range.lowerBound ? "…" : "")
    var index = start
    for figure in figures where figure.start >= index {
      words.append(plain(index..<figure.start), .quiet)
      words.append(plain(figure.range), .heading)
      index = figure.end
    }
    words.append(plain(index..<range.upperBound), .quiet)
    return words.truncated(to: room)
  }

  /// Where the clause of the first figure begins, or that before it.
  private var cut: Int {
    guard let first = figures.first else { return range.lowerBound }
    var (index, commas) = (first.start, 0)
    while index > range.lowerBound, let before = text.scalar(before: index) {
      if before.value == 0xFF0C || before.value == 0x2C { commas += 1 }
      if commas == 2 { return index }
      index -= before.length
    }
    return range.lowerBound
  }

  private func plain(_ range: Range<Int>) -> String { String(decoding: text[range], as: UTF8.self) }
}
