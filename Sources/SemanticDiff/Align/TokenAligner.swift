/// Aligns two runs of tokens so that equal words meet equal words and a figure the figure that took its place.
struct TokenAligner {
  typealias Match = Alignment.TokenMatch

  /// Cells of one table at most.
  private static let largestTable = 1 << 19

  let left: [Token]
  let right: [Token]
  let leftTraits: [FigureTraits]
  let rightTraits: [FigureTraits]
  private(set) var matches: [Match] = []
  private(set) var isCapped = false

  /// The traits are those of the tokens that are figures, in their order.
  init(_ left: [Token], _ leftTraits: [FigureTraits], _ right: [Token], _ rightTraits: [FigureTraits]) {
    self.left = left
    self.right = right
    self.leftTraits = leftTraits
    self.rightTraits = rightTraits
    align(0..<left.count, 0..<right.count, depth: 0)
  }

  private func isSame(_ i: Int, _ j: Int) -> Bool {
    left[i].hash == right[j].hash && left[i].kind == right[j].kind
  }

  private mutating func align(_ leftRange: Range<Int>, _ rightRange: Range<Int>, depth: Int) {
    // What is equal at both ends is taken as it is, but by whole clauses: a new clause that ends like its neighbour
    // would else take the neighbour's figure.
    let (first, end) = trimmed(leftRange, rightRange)
    for i in leftRange.lowerBound..<first { append(i, i - leftRange.lowerBound + rightRange.lowerBound) }
    let (i, iEnd) = (first, end)
    let (j, jEnd) = (
      first - leftRange.lowerBound + rightRange.lowerBound, end - leftRange.upperBound + rightRange.upperBound
    )
    if i < iEnd, j < jEnd {
      if (iEnd - i) * (jEnd - j) <= Self.largestTable {
        tabulate(i..<iEnd, j..<jEnd)
      } else if depth < 6 {
        anchor(i..<iEnd, j..<jEnd, depth: depth)
      } else {
        isCapped = true
      }
    }
    for place in iEnd..<leftRange.upperBound { append(place, place - iEnd + jEnd) }
  }

  /// The left range without the clauses at both ends that are equal on both sides.
  private func trimmed(_ leftRange: Range<Int>, _ rightRange: Range<Int>) -> (first: Int, end: Int) {
    let most = min(leftRange.count, rightRange.count)
    var head = 0
    while head < most, isSame(leftRange.lowerBound + head, rightRange.lowerBound + head) { head += 1 }
    if head == leftRange.count, head == rightRange.count {
      return (leftRange.upperBound, leftRange.upperBound)
    }
    while head > 0, left[leftRange.lowerBound + head - 1].kind != .stop { head -= 1 }
    var tail = 0
    while tail < most - head, isSame(leftRange.upperBound - 1 - tail, rightRange.upperBound - 1 - tail) {
      tail += 1
    }
    while tail > 0, left[leftRange.upperBound - tail].kind != .stop { tail -= 1 }
    return (leftRange.lowerBound + head, leftRange.upperBound - tail)
  }

  private mutating func append(_ i: Int, _ j: Int) {
    matches.append(Match(left: Int32(i), right: Int32(j)))
  }

  /// Splits at runs of three tokens that stand once on each side.
  private mutating func anchor(_ leftRange: Range<Int>, _ rightRange: Range<Int>, depth: Int) {
    var keys = UniqueKeys(capacity: leftRange.count + rightRange.count)
    for i in leftRange.dropLast(2) { keys.addLeft(Self.key(left, i), i) }
    for j in rightRange.dropLast(2) { keys.addRight(Self.key(right, j), j) }
    let unique = keys.pairs.sorted { $0.left < $1.left }
    let stays = RisingSubsequence.members(
      of: unique.map { $0.right - rightRange.lowerBound }, weights: unique.map { _ in 1 })
    var (i, j) = (leftRange.lowerBound, rightRange.lowerBound)
    var isSplit = false
    for (pair, stays) in zip(unique, stays) where stays && pair.left >= i && pair.right >= j {
      align(i..<pair.left, j..<pair.right, depth: depth + 1)
      append(pair.left, pair.right)
      (i, j) = (pair.left + 1, pair.right + 1)
      isSplit = true
    }
    if isSplit {
      align(i..<leftRange.upperBound, j..<rightRange.upperBound, depth: depth + 1)
    } else {
      isCapped = true
    }
  }

  private static func key(_ tokens: [Token], _ place: Int) -> UInt64 {
    ByteHash.mix(ByteHash.mix(tokens[place].hash, tokens[place + 1].hash), tokens[place + 2].hash)
  }

  private mutating func tabulate(_ leftRange: Range<Int>, _ rightRange: Range<Int>) {
    let (rows, columns) = (leftRange.count, rightRange.count)
    let (top, side) = (leftRange.lowerBound, rightRange.lowerBound)
    var steps = [UInt8](repeating: 0, count: rows * columns)
    var below = [Int32](repeating: 0, count: columns + 1)
    var row = below
    let scoring = TokenScore(left, leftTraits, right, rightTraits)
    steps.withUnsafeMutableBufferPointer { steps in
      for i in (0..<rows).reversed() {
        row[columns] = 0
        for j in (0..<columns).reversed() {
          var best = below[j]
          var step: UInt8 = 1
          if row[j + 1] > best { (best, step) = (row[j + 1], 2) }
          let worth = scoring.of(top + i, side + j)
          if worth > 0, below[j + 1] + worth >= best { (best, step) = (below[j + 1] + worth, 3) }
          row[j] = best
          steps[i * columns + j] = step
        }
        swap(&row, &below)
      }
    }
    var (i, j) = (0, 0)
    while i < rows, j < columns {
      switch steps[i * columns + j] {
      case 3:
        append(top + i, side + j)
        (i, j) = (i + 1, j + 1)
      case 1: i += 1
      default: j += 1
      }
    }
  }
}
