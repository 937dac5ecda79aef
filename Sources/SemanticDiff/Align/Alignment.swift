/// Which section, sentence and figure of one report is which of the other.
///
/// The sides are called left and right, not old and new: the aligner takes the reports in an order of its own, so
/// that the answer to `compare(b, a)` is the mirror of `compare(a, b)` to the letter.
struct Alignment {
  /// Lines that became each other, at least one a side, in the order of the text, with their tokens aligned.
  struct Block {
    var left: [Int]
    var right: [Int]
    var leftTokens: [Token] = []
    var rightTokens: [Token] = []
    /// Rising on both sides; what is paired but not equal are figures.
    var matches: [TokenMatch] = []
  }

  struct TokenMatch {
    let left: Int32
    let right: Int32
  }

  var left: Side
  var right: Side
  var leftTokens: LineTokens
  var rightTokens: LineTokens
  /// The partner of each section node, or -1.
  var rightNode: [Int]
  var leftNode: [Int]
  /// Of left nodes that have a partner.
  var isMoved: [Bool]
  /// For right nodes without a partner the left node they were split from, or -1.
  var splitFrom: [Int]
  /// For left nodes without a partner the right node they were merged into, or -1.
  var mergedInto: [Int]
  /// The partner of each line, or -1.
  var rightLine: [Int]
  var leftLine: [Int]
  /// The block of each line that is not the same on both sides, or -1.
  var leftBlock: [Int]
  var rightBlock: [Int]
  var blocks: [Block] = []
  /// The partner of each figure, or -1.
  var rightFigure: [Int]
  var leftFigure: [Int]
  /// Figures whose words stand on the other side too but were not read as a figure there: no change.
  var isUnreadRight: [Bool]
  var isUnreadLeft: [Bool]
  var isCapped = false

  init(_ left: Side, _ right: Side) {
    self.left = left
    self.right = right
    leftTokens = LineTokens(left)
    rightTokens = LineTokens(right)
    rightNode = [Int](repeating: -1, count: left.nodes.count)
    leftNode = [Int](repeating: -1, count: right.nodes.count)
    isMoved = [Bool](repeating: false, count: left.nodes.count)
    splitFrom = leftNode
    mergedInto = rightNode
    rightLine = [Int](repeating: -1, count: left.lines.count)
    leftLine = [Int](repeating: -1, count: right.lines.count)
    leftBlock = rightLine
    rightBlock = leftLine
    rightFigure = [Int](repeating: -1, count: left.figureSpans.count)
    leftFigure = [Int](repeating: -1, count: right.figureSpans.count)
    isUnreadRight = [Bool](repeating: false, count: left.figureSpans.count)
    isUnreadLeft = [Bool](repeating: false, count: right.figureSpans.count)
  }

  mutating func pairNodes(_ left: Int, _ right: Int) {
    rightNode[left] = right
    leftNode[right] = left
  }

  mutating func pairLines(_ left: Int, _ right: Int) {
    rightLine[left] = right
    leftLine[right] = left
  }

  mutating func pairFigures(_ left: Int, _ right: Int) {
    rightFigure[left] = right
    leftFigure[right] = left
  }

  /// The same alignment seen from the other side.
  var mirrored: Alignment {
    var result = self
    swap(&result.left, &result.right)
    swap(&result.leftTokens, &result.rightTokens)
    swap(&result.rightNode, &result.leftNode)
    swap(&result.splitFrom, &result.mergedInto)
    swap(&result.rightLine, &result.leftLine)
    swap(&result.leftBlock, &result.rightBlock)
    swap(&result.rightFigure, &result.leftFigure)
    swap(&result.isUnreadRight, &result.isUnreadLeft)
    result.isMoved = leftNode.map { $0 >= 0 && isMoved[$0] }
    result.blocks = blocks.map { block in
      Block(
        left: block.right, right: block.left, leftTokens: block.rightTokens, rightTokens: block.leftTokens,
        matches: block.matches.map { TokenMatch(left: $0.right, right: $0.left) })
    }
    return result
  }
}
