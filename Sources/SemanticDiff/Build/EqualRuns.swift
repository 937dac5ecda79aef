package import ReportText
import Revisions

/// Words that stand in both reports, byte for byte; figures are in it whole or not at all.
package struct EqualRun: Sendable, Hashable {
  package let old: TextSpan
  package let new: TextSpan

  package init(old: TextSpan, new: TextSpan) {
    self.old = old
    self.new = new
  }
}

extension ReportDiff {
  /// What stayed the same, in the order of the new text, with what merely moved; the rest went or came.
  ///
  /// No run crosses the end of a line, none takes bytes that another has, and the marks that make a line a heading
  /// are in none. Takes as long as the comparison.
  package var equalRuns: [EqualRun] {
    withAlignment(old, new) { EqualRuns($0).list() }
  }
}

/// Makes the list of equal words from an alignment whose left side is the old report.
struct EqualRuns {
  private let alignment: Alignment
  private var runs: [EqualRun] = []

  init(_ alignment: Alignment) {
    self.alignment = alignment
  }

  /// In the order of the new text.
  consuming func list() -> [EqualRun] {
    addTitle()
    addNumbers()
    var isDone = [Bool](repeating: false, count: alignment.blocks.count)
    for line in alignment.right.lines.indices where alignment.leftLine[line] >= 0 {
      let block = alignment.rightBlock[line]
      if block < 0 {
        let (one, other) = (alignment.left.lines[alignment.leftLine[line]], alignment.right.lines[line])
        add(one.start..<one.end, other.start..<other.end)
      } else if !isDone[block] {
        isDone[block] = true
        addWords(of: alignment.blocks[block])
      }
    }
    return joined(runs.sorted { ($0.new.start, $0.old.start) < ($1.new.start, $1.old.start) })
  }

  private mutating func add(_ old: Range<Int>, _ new: Range<Int>) {
    guard !new.isEmpty else { return }
    runs.append(
      EqualRun(old: TextSpan(old.lowerBound, old.upperBound), new: TextSpan(new.lowerBound, new.upperBound)))
  }

  private func isSame(_ old: Range<Int>, _ new: Range<Int>) -> Bool {
    alignment.left.text.equals(
      old.lowerBound, old.upperBound, in: alignment.right.text, new.lowerBound, new.upperBound)
  }

  /// The report's own title is no sentence of it.
  private mutating func addTitle() {
    guard let old = Self.title(of: alignment.left), let new = Self.title(of: alignment.right),
      isSame(old, new)
    else { return }
    add(old, new)
  }

  private static func title(of side: Side) -> Range<Int>? {
    let length = side.report.header.title.utf8.count
    guard length > 0, side.text.count >= length + 2, side.text[0] == 0x23, side.text[1] == 0x20 else {
      return nil
    }
    return 2..<2 + length
  }

  /// The numbers of headings and of items that begin in their sentence; the lines leave them out.
  private mutating func addNumbers() {
    for node in alignment.right.nodes.indices.dropFirst() where alignment.leftNode[node] >= 0 {
      let old = Self.number(of: alignment.left.report.sections[alignment.leftNode[node] - 1], alignment.left)
      let new = Self.number(of: alignment.right.report.sections[node - 1], alignment.right)
      if isSame(old, new) { add(old, new) }
    }
  }

  private static func number(of section: Section, _ side: Side) -> Range<Int> {
    var start = section.heading.start
    while start < section.heading.end, side.text[start] == 0x23 { start += 1 }
    if start > section.heading.start, start < section.heading.end { start += 1 }
    return start..<min(section.heading.end, start + section.number.utf8.count)
  }

  private mutating func addWords(of block: Alignment.Block) {
    for run in WordEdits(block, alignment.left, alignment.right).equal {
      for (one, other) in zip(run.left, run.right) {
        let (old, new) = (block.leftTokens[one], block.rightTokens[other])
        add(Int(old.start)..<Int(old.end), Int(new.start)..<Int(new.end))
      }
    }
  }

  /// Neighbours as one run, with the spaces between them where both sides have the same.
  private func joined(_ runs: [EqualRun]) -> [EqualRun] {
    var result: [EqualRun] = []
    result.reserveCapacity(runs.count)
    for run in runs {
      if let last = result.last, last.old.end <= run.old.start, last.new.end <= run.new.start,
        !(last.new.end..<run.new.start).contains(where: { alignment.right.text[$0] == 0x0a }),
        isSame(last.old.end..<run.old.start, last.new.end..<run.new.start)
      {
        result[result.count - 1] = EqualRun(
          old: TextSpan(last.old.start, run.old.end), new: TextSpan(last.new.start, run.new.end))
      } else {
        result.append(run)
      }
    }
    return result
  }
}
