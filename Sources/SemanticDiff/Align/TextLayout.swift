import ReportText
package import Revisions

/// A text laid out for comparison before any figure of it is known, and so made once however often it is compared.
package final class TextLayout: Sendable {
  /// The sentences in their order, without figures.
  let lines: [Side.Line]
  let nodes: [Side.Node]
  /// Sentences by node, without headings.
  let ownLines: Grouping
  let children: Grouping
  /// The line of a node's heading; -1 where it begins in its first sentence.
  let headingLine: [Int]
  /// Whether every section has a sentence and words by which it is known, and no two have the same.
  package let isPlain: Bool

  package convenience init(_ report: SectionedReport) {
    self.init(report.sections, report.sentences, report.text)
  }

  convenience init(_ sections: [Section], _ sentences: [Sentence], _ text: [UInt8]) {
    self.init(
      sections, sentences, lines: text.withUnsafeBufferPointer { Self.lines(sections, sentences, $0) })
  }

  /// Whether a section is right inside one that is meant; sections are counted from the text before the first heading.
  package func isInside(_ group: Int, oneOf isMeant: [Bool]) -> Bool {
    nodes[group].parent > 0 && isMeant[nodes[group].parent]
  }

  /// The layout of a text that was cut like the one that `other` is the layout of, with other words in some sentences; among
  /// them are the titles of `retitled` items.
  package init(_ report: SectionedReport, like other: TextLayout, changed: [Int], retitled: [Int]) {
    ownLines = other.ownLines
    children = other.children
    headingLine = other.headingLine
    var (lines, nodes) = (other.lines, other.nodes)
    report.text.withUnsafeBufferPointer { text in
      lines.withUnsafeMutableBufferPointer { lines in
        var (next, distance) = (0, 0)
        for place in lines.indices {
          if next < changed.count, changed[next] == place {
            let end = lines[place].end
            (lines[place].start, lines[place].end) = Self.words(
              of: report.sentences[place], in: report.sections)
            lines[place].hash = ByteHash.of(text, lines[place].start, lines[place].end)
            distance = lines[place].end - end
            next += 1
          } else {
            lines[place].start += distance
            lines[place].end += distance
          }
        }
      }
    }
    for section in retitled { nodes[section + 1].title = Self.hash(ofTitle: report.sections[section]) }
    for place in changed {
      let node = lines[place].node
      let before = nodes[node].ownBytes
      nodes[node].content = nodes[node].title
      nodes[node].ownBytes = 0
      for line in ownLines[node] {
        nodes[node].content = ByteHash.mix(nodes[node].content, lines[line].hash)
        nodes[node].ownBytes += lines[line].count
      }
      let more = nodes[node].ownBytes - before
      var around = node
      while around >= 0 {
        nodes[around].bytes += more
        around = nodes[around].parent
      }
    }
    self.lines = lines
    self.nodes = nodes
    isPlain = Self.isPlain(nodes, ownLines, headingLine)
  }

  private init(_ sections: [Section], _ sentences: [Sentence], lines: [Side.Line]) {
    var headingLine = [Int](repeating: -1, count: sections.count + 1)
    var nodes = Self.nodes(sections)
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
    // Not by a key path, which is made at run time.
    children = Grouping(nodes.map { $0.parent }, groups: nodes.count)
    self.lines = lines
    self.nodes = nodes
    self.headingLine = headingLine
    isPlain = Self.isPlain(nodes, ownLines, headingLine)
  }

  private static func isPlain(_ nodes: [Side.Node], _ ownLines: Grouping, _ headingLine: [Int]) -> Bool {
    var size = 64
    while size < nodes.count * 2 { size *= 2 }
    return withUnsafeTemporaryAllocation(of: UInt64.self, capacity: size) { known in
      known.initialize(repeating: 0)
      for (place, node) in nodes.enumerated().dropFirst() {
        guard node.isTelling, node.content != 0, headingLine[place] >= 0 || ownLines.count(of: place) > 0
        else { return false }
        var slot = Int(truncatingIfNeeded: node.content ^ node.content >> 32) & (size - 1)
        while known[slot] != 0 {
          if known[slot] == node.content { return false }
          slot = (slot + 1) & (size - 1)
        }
        known[slot] = node.content
      }
      return true
    }
  }

  /// The lines with the figures that they hold, and the line of each figure; -1 where no line holds it.
  func lines(
    holding figures: [(start: Int, end: Int)]
  ) -> (lines: [Side.Line], figureLine: [Int]) {
    Self.lines(lines, holding: figures)
  }

  static func lines(
    _ lines: [Side.Line], holding figures: [(start: Int, end: Int)]
  ) -> (lines: [Side.Line], figureLine: [Int]) {
    var figureLine = [Int](repeating: -1, count: figures.count)
    guard !figures.isEmpty else { return (lines, figureLine) }
    var lines = lines
    var figure = 0
    for place in lines.indices {
      let (start, end) = (lines[place].start, lines[place].end)
      while figure < figures.count, figures[figure].start < start { figure += 1 }
      lines[place].firstFigure = figure
      while figure < figures.count, figures[figure].end <= end {
        figureLine[figure] = place
        figure += 1
      }
      lines[place].endFigure = figure
    }
    return (lines, figureLine)
  }

  private static func lines(
    _ sections: [Section], _ sentences: [Sentence], _ text: UnsafeBufferPointer<UInt8>
  ) -> [Side.Line] {
    var lines: [Side.Line] = []
    lines.reserveCapacity(sentences.count)
    for sentence in sentences {
      let (start, end) = words(of: sentence, in: sections)
      lines.append(
        Side.Line(
          start: start, end: end, node: (sentence.section ?? -1) + 1, hash: ByteHash.of(text, start, end),
          firstFigure: 0, endFigure: 0, isHeading: sentence.isHeading,
          paragraph: Int32(clamping: sentence.paragraph)))
    }
    return lines
  }

  /// Where the words of a sentence stand, without the number of an item that begins in it.
  private static func words(of sentence: Sentence, in sections: [Section]) -> (start: Int, end: Int) {
    guard let section = sentence.section, !sentence.isHeading, case let heading = sections[section].heading,
      heading.start == sentence.span.start, heading.end <= sentence.span.end
    else { return (sentence.span.start, sentence.span.end) }
    return (heading.end, sentence.span.end)
  }

  private static func nodes(_ sections: [Section]) -> [Side.Node] {
    var nodes = [Side.Node(parent: -1, level: 0, title: 0, number: 0, content: 0, ownBytes: 0, bytes: 0)]
    nodes.reserveCapacity(sections.count + 1)
    for section in sections {
      let title = hash(ofTitle: section)
      nodes.append(
        Side.Node(
          parent: (section.parent ?? -1) + 1, level: section.level, title: title,
          number: ByteHash.of(section.number), content: title, ownBytes: 0, bytes: 0))
    }
    return nodes
  }

  private static func hash(ofTitle section: Section) -> UInt64 {
    section.title.isEmpty ? 0 : ByteHash.of(section.title)
  }
}
