import Figures
import ReportText
import Revisions

/// Where the edits of a block begin and end, among the places that give the same text.
struct EditPlaces {
  typealias Run = WordEdits.Run

  private let block: Alignment.Block
  private let left: Side
  private let right: Side

  init(_ block: Alignment.Block, _ left: Side, _ right: Side) {
    self.block = block
    self.left = left
    self.right = right
  }

  func placed(_ runs: [Run]) -> [Run] { slid(widened(runs)) }

  // MARK: Names

  /// Makes an edit within the name of an indicator that became another's an edit of the whole name.
  private func widened(_ runs: [Run]) -> [Run] {
    var runs = runs
    for place in runs.indices where !runs[place].isEqual {
      let run = runs[place]
      guard !run.left.isEmpty, !run.right.isEmpty,
        let old = name(around: run.left, block.leftTokens, block.left, left),
        let new = name(around: run.right, block.rightTokens, block.right, right)
      else { continue }
      let head = run.left.lowerBound - old.lowerBound
      let tail = old.upperBound - run.left.upperBound
      guard head == run.right.lowerBound - new.lowerBound, tail == new.upperBound - run.right.upperBound,
        head == 0 || place > 0 && runs[place - 1].left.count > head,
        tail == 0 || place + 1 < runs.count && runs[place + 1].left.count > tail
      else { continue }
      (runs[place].left, runs[place].right) = (old, new)
      if place > 0 {
        runs[place - 1].left = runs[place - 1].left.lowerBound..<old.lowerBound
        runs[place - 1].right = runs[place - 1].right.lowerBound..<new.lowerBound
      }
      if place + 1 < runs.count {
        runs[place + 1].left = old.upperBound..<runs[place + 1].left.upperBound
        runs[place + 1].right = new.upperBound..<runs[place + 1].right.upperBound
      }
    }
    return runs
  }

  /// The tokens of a name that the run is part of; `nil` where it is in none, or all of it.
  private func name(around run: Range<Int>, _ tokens: [Token], _ lines: [Int], _ side: Side) -> Range<Int>? {
    let (start, end) = (Int(tokens[run.lowerBound].start), Int(tokens[run.upperBound - 1].end))
    for line in lines where side.lines[line].start <= start && end <= side.lines[line].end {
      for figure in side.lines[line].firstFigure..<side.lines[line].endFigure {
        var name = Array(side.report.figures[figure].indicator.name.utf8)
        // 数 ends the name of anything that is counted, and is not said.
        if name.count > 6, name.suffix(3).elementsEqual([0xe6, 0x95, 0xb0]) { name.removeLast(3) }
        guard name.count > end - start else { continue }
        let first = max(side.lines[line].start, end - name.count)
        let last = min(start, side.lines[line].end - name.count)
        guard first <= last,
          let found = (first...last).first(where: { place in
            name.indices.allSatisfy { side.text[place + $0] == name[$0] }
          })
        else { continue }
        var range = run
        while range.lowerBound > 0, Int(tokens[range.lowerBound - 1].start) >= found {
          range = range.lowerBound - 1..<range.upperBound
        }
        while range.upperBound < tokens.count, Int(tokens[range.upperBound].end) <= found + name.count {
          range = range.lowerBound..<range.upperBound + 1
        }
        return range
      }
    }
    return nil
  }

  // MARK: Marks

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
}

extension Range<Int> {
  fileprivate func shifted(by distance: Int) -> Range<Int> { lowerBound + distance..<upperBound + distance }
}
