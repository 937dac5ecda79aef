import Figures
import Quantities
import Revisions

/// Figures: by their place in sentences that belong together, then by what they measure.
extension Alignment {
  mutating func matchFigures() {
    for line in left.lines.indices where rightLine[line] >= 0 && leftBlock[line] < 0 {
      let other = rightLine[line]
      guard left.lines[line].hasFigures || right.lines[other].hasFigures else { continue }
      matchFigures(inEqualLines: line, other)
    }
    for block in blocks.indices { alignBlock(block) }
    matchFiguresElsewhere()
  }

  /// The words are the same to the byte: whatever is a figure on one side only was merely not read on the other.
  private mutating func matchFigures(inEqualLines one: Int, _ other: Int) {
    let (mine, theirs) = (left.lines[one], right.lines[other])
    var (i, j) = (mine.firstFigure, theirs.firstFigure)
    while i < mine.endFigure || j < theirs.endFigure {
      let place = i < mine.endFigure ? left.figureSpans[i].start - mine.start : Int.max
      let otherPlace = j < theirs.endFigure ? right.figureSpans[j].start - theirs.start : Int.max
      if place == otherPlace {
        pairFigures(i, j)
        (i, j) = (i + 1, j + 1)
      } else if place < otherPlace {
        isUnreadRight[i] = true
        i += 1
      } else {
        isUnreadLeft[j] = true
        j += 1
      }
    }
  }

  private mutating func alignBlock(_ place: Int) {
    var block = blocks[place]
    for line in block.left { block.leftTokens += leftTokens.tokens(of: line) }
    for line in block.right { block.rightTokens += rightTokens.tokens(of: line) }
    alignTokens(of: &block)
    followMovedClauses(of: &block)
    blocks[place] = block
    for match in block.matches {
      let (one, other) = (block.leftTokens[Int(match.left)], block.rightTokens[Int(match.right)])
      if one.figure >= 0 { pairFigures(Int(one.figure), Int(other.figure)) }
    }
    markUnread(block)
  }

  /// Sets the matches of a block from its tokens.
  mutating func alignTokens(of block: inout Block) {
    let traits = block.leftTokens.compactMap { $0.figure < 0 ? nil : leftTokens.traits(of: Int($0.figure)) }
    let others = block.rightTokens.compactMap { $0.figure < 0 ? nil : rightTokens.traits(of: Int($0.figure)) }
    let aligner = TokenAligner(block.leftTokens, traits, block.rightTokens, others)
    isCapped = isCapped || aligner.isCapped
    block.matches = aligner.matches.filter { isCredible($0, block) }
  }

  /// Whether two figures that met by place are one figure: what they measure or the words before them agree.
  private mutating func isCredible(_ match: TokenMatch, _ block: Block) -> Bool {
    let (i, j) = (Int(match.left), Int(match.right))
    let (one, other) = (block.leftTokens[i], block.rightTokens[j])
    guard one.figure >= 0, one.hash != other.hash else { return true }
    let (mine, theirs) = (leftTokens.traits(of: Int(one.figure)), rightTokens.traits(of: Int(other.figure)))
    if mine.baseUnit == theirs.baseUnit, mine.accumulation == theirs.accumulation, mine.namesSame(as: theirs)
    {
      return true
    }
    if mine.accumulation != theirs.accumulation, hasRival(mine, theirs, block) { return false }
    if i > 0, j > 0, !block.leftTokens[i - 1].isPunctuation,
      block.leftTokens[i - 1].masked == block.rightTokens[j - 1].masked
    {
      return true
    }
    return Clause.likeness(
      block.leftTokens[Clause.before(i, in: block.leftTokens)],
      block.rightTokens[Clause.before(j, in: block.rightTokens)]) >= 400
  }

  /// Whether one of two figures, of the new ones and of all there are, has its like on the other side: then they are not
  /// each other's for standing in like clauses.
  private mutating func hasRival(_ mine: FigureTraits, _ theirs: FigureTraits, _ block: Block) -> Bool {
    guard mine.accumulation != nil, theirs.accumulation != nil else { return false }
    return block.leftTokens.contains {
      $0.figure >= 0 && leftTokens.traits(of: Int($0.figure)).isLike(theirs)
    }
      || block.rightTokens.contains { $0.figure >= 0 && rightTokens.traits(of: Int($0.figure)).isLike(mine) }
  }

  /// Marks figures without a partner whose words stand between the same neighbours on the other side.
  private mutating func markUnread(_ block: Block) {
    var (i, j) = (0, 0)
    for match in block.matches + [
      TokenMatch(left: Int32(block.leftTokens.count), right: Int32(block.rightTokens.count))
    ] {
      let (ones, others) = (i..<Int(match.left), j..<Int(match.right))
      (i, j) = (Int(match.left) + 1, Int(match.right) + 1)
      guard let first = ones.first, let last = ones.last, let start = others.first, let end = others.last
      else {
        continue
      }
      let span = (Int(block.leftTokens[first].start), Int(block.leftTokens[last].end))
      let otherSpan = (Int(block.rightTokens[start].start), Int(block.rightTokens[end].end))
      // Lines of a block may have been taken from several places; a stretch between two of them proves nothing.
      guard span.1 - span.0 < 400, otherSpan.1 - otherSpan.0 < 400 else { continue }
      for token in block.leftTokens[ones] where token.figure >= 0 {
        if !block.rightTokens[others].contains(where: { $0.figure >= 0 && $0.hash == token.hash }),
          left.text.occurs(Int(token.start), Int(token.end), in: right.text, otherSpan.0, otherSpan.1)
        {
          isUnreadRight[Int(token.figure)] = true
        }
      }
      for token in block.rightTokens[others] where token.figure >= 0 {
        if !block.leftTokens[ones].contains(where: { $0.figure >= 0 && $0.hash == token.hash }),
          right.text.occurs(Int(token.start), Int(token.end), in: left.text, span.0, span.1)
        {
          isUnreadLeft[Int(token.figure)] = true
        }
      }
    }
  }
}
