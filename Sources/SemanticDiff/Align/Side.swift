import Figures
import ReportText
import Revisions

/// One report laid out for comparison: plain numbers and hashes, so that no string is touched twice.
struct Side {
  /// A sentence. The title of a heading is one too, but belongs to the section's own text no more than its number.
  struct Line {
    /// UTF-8 bytes of what it says, without the number of an item that begins in it (`一是`).
    let start: Int
    let end: Int
    /// Place in `nodes`.
    let node: Int
    let hash: UInt64
    let firstFigure: Int
    let endFigure: Int
    let isHeading: Bool
    var count: Int { end - start }
  }

  /// A section; the first stands for the whole report and holds the text before the first heading.
  struct Node {
    let parent: Int
    let level: Int
    /// 0 where there is no title.
    let title: UInt64
    let number: UInt64
    /// Of the title and all own lines.
    var content: UInt64
    /// Bytes of the own lines.
    var ownBytes: Int
    /// With those of the sections inside.
    var bytes: Int
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

  init(_ report: StructuredReport, _ text: UnsafeBufferPointer<UInt8>) {
    self.report = report
    self.text = text
    figureSpans = report.figures.map { ($0.span.start, $0.span.end) }
    var figureLine = [Int](repeating: -1, count: figureSpans.count)
    let lines = Self.lines(report, text, figureSpans, &figureLine)
    var headingLine = [Int](repeating: -1, count: report.sections.count + 1)
    var nodes = Self.nodes(report)
    for (place, line) in lines.enumerated() {
      if line.isHeading {
        headingLine[line.node] = place
        continue
      }
      nodes[line.node].content = ByteHash.mix(nodes[line.node].content, line.hash)
      nodes[line.node].ownBytes += line.count
      nodes[line.node].bytes += line.count
    }
    for node in nodes.indices.dropFirst().reversed() { nodes[nodes[node].parent].bytes += nodes[node].bytes }
    ownLines = Grouping(lines.map { $0.isHeading ? -1 : $0.node }, groups: nodes.count)
    children = Grouping(nodes.map(\.parent), groups: nodes.count)
    self.lines = lines
    self.nodes = nodes
    self.headingLine = headingLine
    self.figureLine = figureLine
  }

  /// Tells whether the lines say the same, byte for byte.
  func says(_ line: Int, sameAs other: Int, of side: Side) -> Bool {
    let (mine, theirs) = (lines[line], side.lines[other])
    return mine.hash == theirs.hash
      && text.equals(mine.start, mine.end, in: side.text, theirs.start, theirs.end)
  }

  private static func lines(
    _ report: StructuredReport, _ text: UnsafeBufferPointer<UInt8>, _ figures: [(start: Int, end: Int)],
    _ figureLine: inout [Int]
  ) -> [Line] {
    var lines: [Line] = []
    lines.reserveCapacity(report.sentences.count)
    var figure = 0
    for sentence in report.sentences {
      var start = sentence.span.start
      let end = sentence.span.end
      if let section = sentence.section {
        let heading = report.sections[section].heading
        if !sentence.isHeading, heading.start == start, heading.end <= end { start = heading.end }
      }
      while figure < figures.count, figures[figure].start < start { figure += 1 }
      let first = figure
      while figure < figures.count, figures[figure].end <= end {
        figureLine[figure] = lines.count
        figure += 1
      }
      lines.append(
        Line(
          start: start, end: end, node: (sentence.section ?? -1) + 1, hash: ByteHash.of(text, start, end),
          firstFigure: first, endFigure: figure, isHeading: sentence.isHeading))
    }
    return lines
  }

  private static func nodes(_ report: StructuredReport) -> [Node] {
    var nodes = [Node(parent: -1, level: 0, title: 0, number: 0, content: 0, ownBytes: 0, bytes: 0)]
    nodes.reserveCapacity(report.sections.count + 1)
    for section in report.sections {
      let title = section.title.isEmpty ? 0 : ByteHash.of(section.title)
      nodes.append(
        Node(
          parent: (section.parent ?? -1) + 1, level: section.level, title: title,
          number: ByteHash.of(section.number), content: title, ownBytes: 0, bytes: 0))
    }
    return nodes
  }
}
