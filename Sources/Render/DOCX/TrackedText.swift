import ReportText
import Revisions
import SemanticDiff

/// Both texts as one stream of words and paragraph ends, each marked with what became of it.
///
/// Without what was deleted and moved away it is the new text, without what was inserted and moved in the old one.
struct TrackedText {
  enum Mark: Hashable {
    case same, inserted, deleted, movedFrom, movedTo
  }

  /// One end of a move. What was edited on the way is part of it.
  struct Move: Hashable {
    /// The same at both ends.
    let number: Int
    let isSource: Bool
  }

  enum Content {
    case words(String)
    /// Where a paragraph ends, with what it is in the text that has it, or in both.
    case end(old: TextLine.Kind?, new: TextLine.Kind?)
  }

  struct Item {
    let content: Content
    let mark: Mark
    let move: Move?
  }

  private(set) var items: [Item] = []
  private let redline: Redline
  /// Numbers of moves by the first new line of a row.
  private var moves: [Int: Int] = [:]

  init(_ redline: Redline) {
    self.redline = redline
    numberMoves()
    for row in redline.rows { append(row) }
  }

  /// Lines that stood together and stand together again have moved together.
  private mutating func numberMoves() {
    var last: Redline.Row?
    var number = 0
    for row in redline.rows {
      guard row.state == .arrived else {
        last = nil
        continue
      }
      if let end = last?.old.last, end + 1 == row.old.first {} else { number += 1 }
      moves[row.new[0]] = number
      last = row
    }
  }

  // MARK: Rows

  /// A piece of one side of a row.
  private enum Segment {
    /// Place in the row's equal runs.
    case equal(Int)
    case other(TextSpan)
    case end(TextLine.Kind)
  }

  private mutating func append(_ row: Redline.Row) {
    let runs = whole(redline.equalRuns(in: row), row)
    let old = segments(row.old, redline.old, runs.map(\.old))
    let new = segments(row.new, redline.new, runs.map(\.new))
    switch row.state {
    case .kept: merge(old, new, runs)
    case .added: appendNew(new, runs, .inserted, nil)
    case .removed: appendOld(old, runs, .deleted, nil)
    case .arrived:
      appendNew(new, runs, .movedTo, moves[row.new[0]].map { Move(number: $0, isSource: false) })
    case .departed:
      appendOld(old, runs, .movedFrom, moves[row.new[0]].map { Move(number: $0, isSource: true) })
    }
  }

  /// Runs that are no longer than the lines show on both sides.
  private func whole(_ runs: [EqualRun], _ row: Redline.Row) -> [EqualRun] {
    runs.filter { run in
      row.old.contains { redline.old[$0].span.contains(run.old) }
        && row.new.contains { redline.new[$0].span.contains(run.new) }
    }
  }

  private func segments(_ places: [Int], _ lines: [TextLine], _ runs: [TextSpan]) -> [Segment] {
    var segments: [Segment] = []
    var next = 0
    for place in places {
      let line = lines[place]
      var start = line.span.start
      while next < runs.count, runs[next].start < line.span.end {
        if start < runs[next].start { segments.append(.other(TextSpan(start, runs[next].start))) }
        segments.append(.equal(next))
        start = runs[next].end
        next += 1
      }
      if start < line.span.end { segments.append(.other(TextSpan(start, line.span.end))) }
      if line.endsParagraph { segments.append(.end(line.kind)) }
    }
    return segments
  }

  private mutating func appendNew(_ segments: [Segment], _ runs: [EqualRun], _ mark: Mark, _ move: Move?) {
    for segment in segments {
      switch segment {
      case .equal(let run): append(newWords(runs[run].new), mark, move)
      case .other(let span): append(newWords(span), .inserted, move)
      case .end(let kind): items.append(Item(content: .end(old: nil, new: kind), mark: mark, move: move))
      }
    }
  }

  private mutating func appendOld(_ segments: [Segment], _ runs: [EqualRun], _ mark: Mark, _ move: Move?) {
    for segment in segments {
      switch segment {
      case .equal(let run): append(oldWords(runs[run].old), mark, move)
      case .other(let span): append(oldWords(span), .deleted, move)
      case .end(let kind): items.append(Item(content: .end(old: kind, new: nil), mark: mark, move: move))
      }
    }
  }

  private mutating func merge(_ old: [Segment], _ new: [Segment], _ runs: [EqualRun]) {
    var (i, j) = (0, 0)
    while i < old.count || j < new.count {
      let (gap, otherGap) = (Self.gap(in: old, from: i), Self.gap(in: new, from: j))
      mergeGap(old[gap], new[otherGap])
      if otherGap.upperBound < new.count, case .equal(let run) = new[otherGap.upperBound] {
        append(newWords(runs[run].new), .same)
      }
      (i, j) = (gap.upperBound + 1, otherGap.upperBound + 1)
    }
  }

  /// Up to the next equal words.
  private static func gap(in segments: [Segment], from start: Int) -> Range<Int> {
    let start = min(start, segments.count)
    let end = segments[start...].firstIndex {
      if case .equal = $0 { return true }
      return false
    }
    return start..<(end ?? segments.count)
  }

  /// Paragraph ends of both sides meet in their order; those left over came or went.
  private mutating func mergeGap(_ old: ArraySlice<Segment>, _ new: ArraySlice<Segment>) {
    var (old, new) = (old, new)
    while !old.isEmpty || !new.isEmpty {
      let one = takePart(&old, .deleted)
      let other = takePart(&new, .inserted)
      if one == nil, other == nil { continue }
      let mark: Mark = one == nil ? .inserted : other == nil ? .deleted : .same
      items.append(Item(content: .end(old: one, new: other), mark: mark, move: nil))
    }
  }

  /// Appends the words up to the next paragraph end and gives that.
  private mutating func takePart(_ segments: inout ArraySlice<Segment>, _ mark: Mark) -> TextLine.Kind? {
    while let segment = segments.popFirst() {
      switch segment {
      case .other(let span): append(mark == .deleted ? oldWords(span) : newWords(span), mark)
      case .end(let kind): return kind
      case .equal: break
      }
    }
    return nil
  }

  private func oldWords(_ span: TextSpan) -> String { redline.diff.old.words(span) }
  private func newWords(_ span: TextSpan) -> String { redline.diff.new.words(span) }

  private mutating func append(_ words: String, _ mark: Mark, _ move: Move? = nil) {
    if let last = items.last, last.mark == mark, last.move == move, case .words(let before) = last.content {
      items[items.count - 1] = Item(content: .words(before + words), mark: mark, move: move)
    } else if !words.isEmpty {
      items.append(Item(content: .words(words), mark: mark, move: move))
    }
  }
}
