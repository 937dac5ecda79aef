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
    /// A whole row of a table: for each cell its words with what became of them.
    case row([[Words]])
  }

  struct Words {
    let text: String
    let mark: Mark
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

  // MARK: Tables

  private mutating func appendTable(_ row: Redline.Row) {
    let old = row.state == .added || row.state == .arrived ? [] : row.old
    let new = row.state == .removed || row.state == .departed ? [] : row.new
    if old.count == 1, new.count == 1, let cells = sharedCells(row) {
      if !cells.isEmpty { items.append(Item(content: .row(cells), mark: .same, move: nil)) }
      return
    }
    for line in old { appendTableRow(redline.old[line], redline.diff.old, .deleted) }
    for line in new { appendTableRow(redline.new[line], redline.diff.new, .inserted) }
  }

  private mutating func appendTableRow(_ line: TextLine, _ report: StructuredReport, _ mark: Mark) {
    let cells = TableCells(line.span, in: report.text)
    guard !cells.isRule else { return }
    let words = cells.spans.map { $0.isEmpty ? [] : [Words(text: report.words($0), mark: mark)] }
    items.append(Item(content: .row(words), mark: mark, move: nil))
  }

  /// The cells of a row that is on both sides, with the words that came and went in them; none for the rule below the
  /// head, `nil` where the row has not as many cells as it had.
  private func sharedCells(_ row: Redline.Row) -> [[Words]]? {
    let old = TableCells(redline.old[row.old[0]].span, in: redline.diff.old.text)
    let new = TableCells(redline.new[row.new[0]].span, in: redline.diff.new.text)
    guard old.spans.count == new.spans.count, old.isRule == new.isRule else { return nil }
    if old.isRule { return [] }
    let runs = redline.equalRuns(in: row)
    return zip(old.spans, new.spans).map { merged($0, $1, runs) }
  }

  private func merged(_ old: TextSpan, _ new: TextSpan, _ runs: [EqualRun]) -> [Words] {
    var words: [Words] = []
    var (oldPlace, newPlace) = (old.start, new.start)
    func append(upTo oldEnd: Int, _ newEnd: Int) {
      if oldPlace < oldEnd { words.append(Words(text: oldWords(TextSpan(oldPlace, oldEnd)), mark: .deleted)) }
      if newPlace < newEnd {
        words.append(Words(text: newWords(TextSpan(newPlace, newEnd)), mark: .inserted))
      }
    }
    for run in runs {
      // What both cells have of the run.
      let offset = max(0, old.start - run.old.start, new.start - run.new.start)
      let end = min(run.old.count, old.end - run.old.start, new.end - run.new.start)
      guard offset < end, run.old.start + offset >= oldPlace, run.new.start + offset >= newPlace else {
        continue
      }
      append(upTo: run.old.start + offset, run.new.start + offset)
      (oldPlace, newPlace) = (run.old.start + end, run.new.start + end)
      words.append(Words(text: newWords(TextSpan(run.new.start + offset, newPlace)), mark: .same))
    }
    append(upTo: old.end, new.end)
    return words
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
    if row.old.allSatisfy({ redline.old[$0].kind == .row }),
      row.new.allSatisfy({ redline.new[$0].kind == .row })
    {
      return appendTable(row)
    }
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
