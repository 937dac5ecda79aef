import Figures
import Quantities
import Revisions

/// Makes the list of changed figures from an alignment whose left side is the old report.
struct FigureChanges {
  private var alignment: Alignment

  init(_ alignment: Alignment) { self.alignment = alignment }

  /// In the order of the new text; removed ones behind the figure that they followed.
  mutating func list() -> [FigureChange] {
    let (old, new) = (alignment.left.figureSpans.count, alignment.right.figureSpans.count)
    // Removed figures by the new figure they follow; 0 stands for the start of the text.
    var anchor = 0
    let anchors = (0..<old).map { figure in
      if alignment.rightFigure[figure] >= 0 {
        anchor = alignment.rightFigure[figure] + 1
        return -1
      }
      return alignment.isUnreadRight[figure] ? -1 : anchor
    }
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

  private mutating func change(of figure: Int) -> FigureChange? {
    let partner = alignment.leftFigure[figure]
    guard partner >= 0 else {
      return alignment.isUnreadLeft[figure]
        ? nil : FigureChange(kinds: [.added], old: nil, new: figure, delta: nil)
    }
    let (line, otherLine) = (alignment.left.figureLine[partner], alignment.right.figureLine[figure])
    if alignment.rightLine[line] == otherLine, alignment.leftBlock[line] < 0 { return nil }
    let comparison = FigureComparison(
      old: alignment.left.report.figures[partner], new: alignment.right.report.figures[figure],
      surroundings: surroundings(partner, line, figure, otherLine))
    let kinds = comparison.kinds
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
    let i = ones.firstIndex { Int($0.figure) == old } ?? 0
    let j = others.firstIndex { Int($0.figure) == new } ?? 0
    let isSame = Clause.isSame(i, ones, j, others)
    let likeness =
      isSame ? 1000 : Clause.likeness(ones[Clause.before(i, in: ones)], others[Clause.before(j, in: others)])
    return FigureComparison.Surroundings(
      hasSameClause: isSame, likenessBefore: likeness,
      oldClause: words(ones[Clause.around(i, in: ones)], alignment.left),
      newClause: words(others[Clause.around(j, in: others)], alignment.right),
      oldWords: words(ones[..<Clause.around(i, in: ones).upperBound], alignment.left),
      newWords: words(others[..<Clause.around(j, in: others).upperBound], alignment.right),
      hasAsManyClauses: ones[..<i].count { $0.kind == .stop } == others[..<j].count { $0.kind == .stop })
  }

  /// The bytes from the first of the tokens to the last.
  private func words(_ tokens: ArraySlice<Token>, _ side: Side) -> [UInt8] {
    guard let first = tokens.first, let last = tokens.last else { return [] }
    return Array(side.text[Int(first.start)..<Int(last.end)])
  }
}
