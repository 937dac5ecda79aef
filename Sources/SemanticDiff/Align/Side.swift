import Figures
import ReportText
import Revisions

/// One report laid out for comparison: plain numbers and hashes, so that no string is touched twice.
///
/// A class, as alignments are handed about, and hold each side more than once.
final class Side {
  /// A sentence. The title of a heading is one too, but belongs to the section's own text no more than its number.
  struct Line: Sendable {
    /// UTF-8 bytes of what it says, without the number of an item that begins in it (`一是`).
    var start: Int
    var end: Int
    /// Place in `nodes`.
    let node: Int
    var hash: UInt64
    var firstFigure: Int
    var endFigure: Int
    let isHeading: Bool
    let paragraph: Int32
    var count: Int { end - start }
    var hasFigures: Bool { firstFigure < endFigure }
  }

  /// A section; the first stands for the whole report and holds the text before the first heading.
  struct Node: Sendable {
    let parent: Int
    let level: Int
    /// 0 where there is no title.
    var title: UInt64
    let number: UInt64
    /// Of the title and all own lines.
    var content: UInt64
    /// Bytes of the own lines.
    var ownBytes: Int
    /// With those of the sections inside.
    var bytes: Int
    /// Whether its words are enough to know it by.
    var isTelling: Bool { title != 0 || ownBytes >= 12 }
  }

  let report: StructuredReport
  let text: UnsafeBufferPointer<UInt8>
  /// The sentences in their order.
  let lines: [Line]
  let nodes: [Node]
  /// Sentences by node, without headings.
  let ownLines: Grouping
  let children: Grouping
  /// The line of a node's heading; -1 where it begins in its first sentence.
  let headingLine: [Int]
  let figureSpans: [(start: Int, end: Int)]
  /// The line of each figure; -1 where no line holds it.
  let figureLine: [Int]

  convenience init(_ report: StructuredReport, _ text: UnsafeBufferPointer<UInt8>) {
    self.init(report, text, TextLayout(report.sections, report.sentences, report.text))
  }

  /// `layout` is that of the report's text.
  init(_ report: StructuredReport, _ text: UnsafeBufferPointer<UInt8>, _ layout: TextLayout) {
    self.report = report
    self.text = text
    // By their places: an element handed to a closure would be copied whole.
    figureSpans = report.figures.indices.map { (report.figures[$0].span.start, report.figures[$0].span.end) }
    (lines, figureLine) = layout.lines(holding: figureSpans)
    nodes = layout.nodes
    ownLines = layout.ownLines
    children = layout.children
    headingLine = layout.headingLine
  }

  /// What `window` shows of a text; `report` has the figures of no other sections.
  init(
    _ report: StructuredReport, _ text: UnsafeBufferPointer<UInt8>, _ layout: TextLayout,
    _ window: TextWindow
  ) {
    self.report = report
    self.text = text
    figureSpans = report.figures.indices.map { (report.figures[$0].span.start, report.figures[$0].span.end) }
    (lines, figureLine) = TextLayout.lines(window.lines(of: layout), holding: figureSpans)
    nodes = window.nodes(of: layout)
    ownLines = window.ownLines
    children = window.children
    headingLine = window.headingLine
  }

  /// Tells whether the lines say the same, byte for byte.
  func says(_ line: Int, sameAs other: Int, of side: Side) -> Bool {
    let (mine, theirs) = (lines[line], side.lines[other])
    return mine.hash == theirs.hash
      && text.equals(mine.start, mine.end, in: side.text, theirs.start, theirs.end)
  }
}
