import Catalogue
import Figures
import History
import ReportText
import Revisions
import SemanticDiff

extension SectionedReport {
  /// A text that is shorter is read before a thread is made for half of it.
  private static let worthTwo = 16 << 10

  /// All figures; each thread reads those of one half of the text.
  func figuresOnTwoThreads(_ catalogue: Catalogue) -> ExtractedFigures {
    let halves = text.count > Self.worthTwo ? parts(2) : []
    guard halves.count == 2 else { return figures(catalogue: catalogue) }
    let time = time
    let (first, second) = both(
      { figures(ofPart: 0, of: halves, time, catalogue) },
      { figures(ofPart: 1, of: halves, time, catalogue) })
    return first.followed(by: second)
  }
}

extension ReportSemantics {
  /// This program's reading with these indicators, whole texts on two threads.
  static func readingOnTwoThreads(with catalogue: Catalogue) -> ReportSemantics {
    reading(with: catalogue) { $0.structured($0.figuresOnTwoThreads(catalogue)) }
  }
}
