import ReportText

/// Word-level edits of lines that became each other.
struct WordEdits {
  /// A stretch of tokens on both sides, equal or not.
  struct Run {
    let isEqual: Bool
    var left: Range<Int>
    var right: Range<Int>
  }

  private let block: Alignment.Block
  private let left: Side
  private let right: Side

  init(_ block: Alignment.Block, _ left: Side, _ right: Side) {
    self.block = block
    self.left = left
    self.right = right
  }

  var edits: [TextEdit] {
    var edits: [TextEdit] = []
    for run in EditPlaces(block, left, right).placed(merged(runs)) where !run.isEqual {
      append(run, to: &edits)
    }
    return edits
  }

  /// The stretches that no edit touches, as places of tokens.
  var equal: [Run] { EditPlaces(block, left, right).placed(merged(runs)).filter(\.isEqual) }

  private var runs: [Run] {
    var runs: [Run] = []
    var (i, j) = (0, 0)
    for match in block.matches {
      let (one, other) = (Int(match.left), Int(match.right))
      if i < one || j < other { runs.append(Run(isEqual: false, left: i..<one, right: j..<other)) }
      let isEqual = block.leftTokens[one].hash == block.rightTokens[other].hash
      if isEqual, let last = runs.last, last.isEqual {
        runs[runs.count - 1].left = last.left.lowerBound..<one + 1
        runs[runs.count - 1].right = last.right.lowerBound..<other + 1
      } else {
        runs.append(Run(isEqual: isEqual, left: one..<one + 1, right: other..<other + 1))
      }
      (i, j) = (one + 1, other + 1)
    }
    if i < block.leftTokens.count || j < block.rightTokens.count {
      runs.append(Run(isEqual: false, left: i..<block.leftTokens.count, right: j..<block.rightTokens.count))
    }
    return runs
  }

  /// Joins changes that only a mark or a single character parts, since no one edits like that.
  private func merged(_ runs: [Run]) -> [Run] {
    var result: [Run] = []
    for (place, run) in runs.enumerated() {
      guard let last = result.last, !last.isEqual else {
        result.append(run)
        continue
      }
      let isThin =
        run.isEqual && place + 1 < runs.count && isThin(run) && !isFigure(last) && !isFigure(runs[place + 1])
      let isNext = !run.isEqual && !isFigure(run) && !isFigure(last)
      guard isThin || isNext else {
        result.append(run)
        continue
      }
      result[result.count - 1].left = last.left.lowerBound..<run.left.upperBound
      result[result.count - 1].right = last.right.lowerBound..<run.right.upperBound
    }
    return result
  }

  private func isThin(_ run: Run) -> Bool {
    let words = block.leftTokens[run.left].filter { !$0.isPunctuation }
    return words.count <= 1 && words.allSatisfy { $0.kind == .character }
  }

  private func isFigure(_ run: Run) -> Bool {
    let tokens = block.leftTokens[run.left] + block.rightTokens[run.right]
    return !run.isEqual && tokens.allSatisfy { $0.kind == .figure }
  }

  private func append(_ run: Run, to edits: inout [TextEdit]) {
    let (old, new) = (
      spans(run.left, block.leftTokens, block.left, left),
      spans(run.right, block.rightTokens, block.right, right)
    )
    if old.count == 1, new.count == 1 {
      edits.append(TextEdit(kind: .replace, old: old[0], new: new[0]))
    } else {
      edits += old.map { TextEdit(kind: .delete, old: $0, new: nil) }
      edits += new.map { TextEdit(kind: .insert, old: nil, new: $0) }
    }
  }

  /// The bytes of the tokens, one span for each line.
  private func spans(_ range: Range<Int>, _ tokens: [Token], _ lines: [Int], _ side: Side) -> [TextSpan] {
    guard let first = range.first, let last = range.last else { return [] }
    let (start, end) = (Int(tokens[first].start), Int(tokens[last].end))
    return lines.compactMap { line in
      let place = side.lines[line]
      let (from, to) = (max(start, place.start), min(end, place.end))
      return from < to ? TextSpan(from, to) : nil
    }
  }
}
