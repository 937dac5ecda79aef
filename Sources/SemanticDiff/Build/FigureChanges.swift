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
    let texts = isTogether ? alignment.blocks[block] : loose(line, otherLine)
    let i = texts.leftTokens.firstIndex { Int($0.figure) == old } ?? 0
    let j = texts.rightTokens.firstIndex { Int($0.figure) == new } ?? 0
    let isSame = Clause.isSame(i, texts.leftTokens, j, texts.rightTokens)
    let likeness =
      isSame
      ? 1000
      : Clause.likeness(
        texts.leftTokens[Clause.before(i, in: texts.leftTokens)],
        texts.rightTokens[Clause.before(j, in: texts.rightTokens)])
    return FigureComparison.Surroundings(
      hasSameClause: isSame, likenessBefore: likeness,
      oldWords: words(
        texts.leftTokens, Clause.around(i, in: texts.leftTokens).upperBound, texts.matches.map(\.left),
        alignment.left),
      newWords: words(
        texts.rightTokens, Clause.around(j, in: texts.rightTokens).upperBound, texts.matches.map(\.right),
        alignment.right))
  }

  /// Two lines that hold the same figure but are not each other's partner, aligned for once.
  private mutating func loose(_ line: Int, _ otherLine: Int) -> Alignment.Block {
    var block = Alignment.Block(left: [line], right: [otherLine])
    block.leftTokens = Array(alignment.leftTokens.tokens[alignment.leftTokens.tokenRange(line)])
    block.rightTokens = Array(alignment.rightTokens.tokens[alignment.rightTokens.tokenRange(otherLine)])
    alignment.alignTokens(of: &block)
    return block
  }

  /// The words among the first `end` tokens that have no partner, apart from figures.
  private func words(_ tokens: [Token], _ end: Int, _ matched: [Int32], _ side: Side) -> String {
    var bytes: [UInt8] = []
    var next = 0
    for place in 0..<end {
      while next < matched.count, Int(matched[next]) < place { next += 1 }
      if next < matched.count, Int(matched[next]) == place {
        if bytes.last != 0x20 { bytes.append(0x20) }
        continue
      }
      guard tokens[place].figure < 0 else { continue }
      bytes += side.text[Int(tokens[place].start)..<Int(tokens[place].end)]
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
