import Figures
import Quantities
import ReportText
import Revisions

/// Makes the list of changed figures from an alignment whose left side is the old report.
struct FigureChanges {
  private var alignment: Alignment

  init(_ alignment: Alignment) { self.alignment = alignment }

  /// In the order of the new text; removed ones behind the figure that they followed.
  mutating func list() -> [FigureChange] {
    let new = alignment.right.figureSpans.count
    let anchors = anchors()
    let removed = Grouping(anchors, groups: new + 1)
    var changes: [FigureChange] = []
    for place in 0...new {
      if place > 0, let change = change(of: place - 1) { changes.append(change) }
      for figure in removed[place] {
        changes.append(FigureChange(kinds: [.removed], old: figure, new: nil, delta: nil))
      }
    }
    return changes
  }

  /// For each removed figure how many new figures stand before its place, for others -1.
  ///
  /// The place is behind what it followed that is there still: a figure, or a sentence that is the same.
  private func anchors() -> [Int] {
    let (left, right) = (alignment.left, alignment.right)
    var (place, before, line) = (0, 0, 0)
    return left.figureSpans.indices.map { figure in
      while line < left.figureLine[figure] {
        let partner = alignment.rightLine[line]
        if partner >= 0, alignment.leftBlock[line] < 0 { place = right.lines[partner].end }
        line += 1
      }
      let partner = alignment.rightFigure[figure]
      if partner >= 0 {
        place = right.figureSpans[partner].end
        return -1
      }
      if alignment.isUnreadRight[figure] { return -1 }
      if before > 0, right.figureSpans[before - 1].start >= place { before = 0 }
      while before < right.figureSpans.count, right.figureSpans[before].start < place { before += 1 }
      return before
    }
  }

  private mutating func change(of figure: Int) -> FigureChange? {
    let partner = alignment.leftFigure[figure]
    guard partner >= 0 else {
      return alignment.isUnreadLeft[figure]
        ? nil : FigureChange(kinds: [.added], old: nil, new: figure, delta: nil)
    }
    let (line, otherLine) = (alignment.left.figureLine[partner], alignment.right.figureLine[figure])
    let (old, new) = (alignment.left.report.figures[partner], alignment.right.report.figures[figure])
    // The same words say the same, but that the unit of a table's row may stand over it, and what is aimed at or when
    // it was may be said before them.
    let isSame =
      alignment.rightLine[line] == otherLine && alignment.leftBlock[line] < 0
      && old.written.unit == new.written.unit
    if isSame, !FigureComparison.mayDiffer(old, new, isElsewhere: isElsewhere(line, otherLine)) { return nil }
    let comparison = FigureComparison(
      old: old, new: new, surroundings: surroundings(partner, line, figure, otherLine))
    let kinds = isSame ? comparison.kindsInSameWords : comparison.kinds
    if kinds.isEmpty { return nil }
    return FigureChange(kinds: kinds, old: partner, new: figure, delta: comparison.delta)
  }

  private mutating func surroundings(
    _ old: Int, _ line: Int, _ new: Int, _ otherLine: Int
  ) -> FigureComparison.Surroundings {
    let block = alignment.leftBlock[line]
    let isTogether = block >= 0 && block == alignment.rightBlock[otherLine]
    let ones = isTogether ? alignment.blocks[block].leftTokens : Array(alignment.leftTokens.tokens(of: line))
    let others =
      isTogether ? alignment.blocks[block].rightTokens : Array(alignment.rightTokens.tokens(of: otherLine))
    let i = place(of: alignment.left.figureSpans[old].start, in: ones)
    let j = place(of: alignment.right.figureSpans[new].start, in: others)
    let (clause, otherClause) = (Clause.around(i, in: ones), Clause.around(j, in: others))
    let isSame = Clause.isSame(ones[clause], others[otherClause])
    let likeness =
      isSame ? 1000 : Clause.likeness(ones[clause.lowerBound..<i], others[otherClause.lowerBound..<j])
    // A sentence without end is no reason to read all of it for every figure in it.
    let (first, otherFirst) = (max(0, i - 400), max(0, j - 400))
    return FigureComparison.Surroundings(
      hasSameClause: isSame, likenessBefore: likeness,
      oldClause: words(ones[clause], alignment.left), newClause: words(others[otherClause], alignment.right),
      oldWords: words(ones[min(first, clause.lowerBound)..<clause.upperBound], alignment.left),
      newWords: words(
        others[min(otherFirst, otherClause.lowerBound)..<otherClause.upperBound], alignment.right),
      oldPassage: passage(before: old, in: alignment.left),
      newPassage: passage(before: new, in: alignment.right),
      hasAsManyClauses: ones[first..<i].count { $0.kind == .stop }
        == others[otherFirst..<j].count { $0.kind == .stop },
      isElsewhere: isElsewhere(line, otherLine))
  }

  /// Whether two lines stand in sections that are not each other's.
  private func isElsewhere(_ line: Int, _ other: Int) -> Bool {
    alignment.rightNode[alignment.left.lines[line].node] != alignment.right.lines[other].node
  }

  /// What the paragraph says before a figure, its last sentences at least.
  private func passage(before figure: Int, in side: Side) -> [UInt8] {
    let line = side.figureLine[figure]
    let lines = side.lines
    var first = line
    while first > 0, line - first < 20, lines[first - 1].paragraph == lines[line].paragraph {
      first -= 1
    }
    let end = side.figureSpans[figure].start
    return Array(side.text[max(side.lines[first].start, end - 4000)..<end])
  }

  /// The token that begins at a byte of the text; tokens stand in the order of the text.
  private func place(of start: Int, in tokens: [Token]) -> Int {
    var (low, high) = (0, tokens.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if Int(tokens[middle].start) < start { low = middle + 1 } else { high = middle }
    }
    return max(0, low)
  }

  /// The bytes from the first of the tokens to the last.
  private func words(_ tokens: ArraySlice<Token>, _ side: Side) -> [UInt8] {
    guard let first = tokens.first, let last = tokens.last else { return [] }
    return Array(side.text[Int(first.start)..<Int(last.end)])
  }
}
