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
    for run in slid(merged(runs)) where !run.isEqual { append(run, to: &edits) }
    return edits
  }

  /// The stretches that no edit touches, as places of tokens.
  var equal: [Run] { slid(merged(runs)).filter(\.isEqual) }

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

  // MARK: Places

  /// Moves what only came or only went to where a writer would have put it in or taken it out, among the places that
  /// give the same text: behind a mark or a figure rather than in the midst of a clause.
  private func slid(_ runs: [Run]) -> [Run] {
    var runs = runs
    for place in runs.indices where !runs[place].isEqual {
      let run = runs[place]
      guard run.left.isEmpty != run.right.isEmpty else { continue }
      let (tokens, range) =
        run.left.isEmpty ? (block.rightTokens, run.right) : (block.leftTokens, run.left)
      // An equal run between two edits keeps a token at least, or they would be one.
      let before = place > 0 ? runs[place - 1].left.count - (place > 1 ? 1 : 0) : 0
      let after = place + 1 < runs.count ? runs[place + 1].left.count - (place + 2 < runs.count ? 1 : 0) : 0
      let shift = Self.bestShift(of: range, in: tokens, before, after)
      guard shift != 0 else { continue }
      runs[place].left = run.left.shifted(by: shift)
      runs[place].right = run.right.shifted(by: shift)
      if place > 0 {
        runs[place - 1].left = runs[place - 1].left.lowerBound..<run.left.lowerBound + shift
        runs[place - 1].right = runs[place - 1].right.lowerBound..<run.right.lowerBound + shift
      }
      if place + 1 < runs.count {
        runs[place + 1].left = run.left.upperBound + shift..<runs[place + 1].left.upperBound
        runs[place + 1].right = run.right.upperBound + shift..<runs[place + 1].right.upperBound
      }
    }
    return runs.filter { !$0.left.isEmpty || !$0.right.isEmpty }
  }

  /// How far to the right, or to the left where negative; figures keep their partners and are never passed over.
  private static func bestShift(of range: Range<Int>, in tokens: [Token], _ before: Int, _ after: Int) -> Int
  {
    var best = (worth: worth(range.lowerBound, tokens), shift: 0)
    for (step, most) in [(-1, before), (1, after)] {
      var shift = 0
      while abs(shift) < most {
        let (gained, lost) =
          step < 0
          ? (range.lowerBound + shift - 1, range.upperBound + shift - 1)
          : (range.upperBound + shift, range.lowerBound + shift)
        guard tokens.indices.contains(gained), tokens[gained].kind != .figure,
          tokens[gained].hash == tokens[lost].hash, tokens[gained].kind == tokens[lost].kind
        else { break }
        shift += step
        let worth = worth(range.lowerBound + shift, tokens)
        if worth > best.worth { best = (worth, shift) }
      }
    }
    return best.shift
  }

  private static func worth(_ place: Int, _ tokens: [Token]) -> Int {
    guard place > 0 else { return 3 }
    switch tokens[place - 1].kind {
    case .stop: return 3
    case .mark: return 2
    case .figure: return 1
    default: return 0
    }
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

extension Range<Int> {
  fileprivate func shifted(by distance: Int) -> Range<Int> { lowerBound + distance..<upperBound + distance }
}
