import ReportText
import Revisions

/// Two reports laid over each other line by line, for pages that show both.
///
/// The new lines stand in their order, the old ones where they stood; a line that moved is shown at both places.
package struct Redline: Sendable {
  package struct Row: Sendable, Hashable {
    package enum State: Sendable, Hashable {
      /// In its place, changed or not.
      case kept
      /// Where it came to; `old` says what it was.
      case arrived
      /// Where it went from; `new` says what it became.
      case departed
      case added, removed
    }

    package let state: State
    /// Lines of the two texts. More than one where a sentence was cut in two or two were joined.
    package fileprivate(set) var old: [Int]
    package fileprivate(set) var new: [Int]
  }

  package let diff: ReportDiff
  package let old: [TextLine]
  package let new: [TextLine]
  package private(set) var rows: [Row] = []
  /// Equal words in the order of the new and of the old text.
  package let runs: [EqualRun]
  private let movedSections: Set<Int>

  package init(_ diff: ReportDiff) {
    self.diff = diff
    old = TextLine.lines(of: diff.old)
    new = TextLine.lines(of: diff.new)
    runs = diff.equalRuns
    movedSections = Set(diff.sections.compactMap { $0.kinds.contains(.moved) ? $0.new : nil })
    rows = laidOut(matched())
  }

  /// Whether the row says the same on both sides, to the byte.
  package func isSame(_ row: Row) -> Bool {
    row.old.count == row.new.count
      && zip(row.old, row.new).allSatisfy {
        diff.old.text[old[$0].span.range] == diff.new.text[new[$1].span.range] && old[$0].kind == new[$1].kind
      }
  }

  /// The words that the lines of a row share, rising on both sides.
  package func equalRuns(in row: Row) -> [EqualRun] {
    guard let firstOld = row.old.first, let lastOld = row.old.last, let firstNew = row.new.first,
      let lastNew = row.new.last
    else { return [] }
    var place = firstRun(endingAfter: new[firstNew].span.start)
    var result: [EqualRun] = []
    while place < runs.count, runs[place].new.start < new[lastNew].span.end {
      let run = runs[place]
      place += 1
      guard run.old.start >= max(old[firstOld].span.start, result.last?.old.end ?? 0),
        run.old.end <= old[lastOld].span.end, run.new.start >= new[firstNew].span.start
      else { continue }
      result.append(run)
    }
    return result
  }

  private func firstRun(endingAfter place: Int) -> Int {
    var (low, high) = (0, runs.count)
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].new.end <= place { low = middle + 1 } else { high = middle }
    }
    return low
  }

  // MARK: Rows

  /// Lines that became each other, by the first line of each stretch of the new text.
  private func matched() -> [Row] {
    var partner = [Int?](repeating: nil, count: new.count)
    var owner = [Int?](repeating: nil, count: old.count)
    var extra = [[Int]](repeating: [], count: new.count)
    func pair(_ one: Int, _ other: Int) {
      // A row of a table does not become a sentence, whatever words they share.
      guard (old[one].kind == .row) == (new[other].kind == .row) else { return }
      if partner[other] == nil, owner[one] == nil {
        partner[other] = one
        owner[one] = other
      } else if owner[one] == nil, let first = partner[other], one == (extra[other].last ?? first) + 1 {
        owner[one] = other
        extra[other].append(one)
      }
    }
    for run in runs {
      if let one = old.line(at: run.old.start), let other = new.line(at: run.new.start) { pair(one, other) }
    }
    for (section, origin) in diff.sectionOrigins.enumerated() {
      guard let origin, let one = heading(of: diff.old.sections[origin], old),
        let other = heading(of: diff.new.sections[section], new)
      else { continue }
      pair(one, other)
    }
    if old.first?.kind == .title, new.first?.kind == .title { pair(0, 0) }
    var rows: [Row] = []
    for line in new.indices {
      if let one = partner[line] {
        rows.append(Row(state: .kept, old: [one] + extra[line], new: [line]))
      } else if let last = rows.indices.last, rows[last].state == .kept, isPart(line, of: rows[last]) {
        rows[last].new.append(line)
      } else {
        rows.append(Row(state: .added, old: [], new: [line]))
      }
    }
    return rows
  }

  private func heading(of section: Section, _ lines: [TextLine]) -> Int? {
    guard section.heading.end > 0, let line = lines.line(at: section.heading.end - 1), lines[line].isHeading
    else { return nil }
    return line
  }

  /// Whether a new line without a partner of its own holds words of an old line of the row.
  private func isPart(_ line: Int, of row: Row) -> Bool {
    var place = firstRun(endingAfter: new[line].span.start)
    while place < runs.count, runs[place].new.start < new[line].span.end {
      if let one = old.line(at: runs[place].old.start), row.old.contains(one) { return true }
      place += 1
    }
    return false
  }

  /// Puts the old lines that went between the others, and tells who stayed.
  private func laidOut(_ matched: [Row]) -> [Row] {
    let places = matched.indices.filter { matched[$0].state == .kept && !isInMovedSection(matched[$0]) }
    let members = RisingSubsequence.members(
      of: places.map { matched[$0].old[0] }, weights: places.map { new[matched[$0].new[0]].span.count })
    let staying = Set(zip(places, members).compactMap { $1 ? $0 : nil })
    var target = [Int?](repeating: nil, count: old.count)
    for (place, row) in matched.enumerated() {
      for line in row.old { target[line] = place }
    }
    var rows: [Row] = []
    var next = 0
    func appendOld(upTo end: Int) {
      while next < end {
        if let place = target[next], !staying.contains(place) {
          if let last = rows.indices.last, rows[last].state == .departed, rows[last].new == matched[place].new
          {
            rows[last].old.append(next)
          } else {
            rows.append(Row(state: .departed, old: [next], new: matched[place].new))
          }
        } else if target[next] == nil {
          rows.append(Row(state: .removed, old: [next], new: []))
        }
        next += 1
      }
    }
    var following = [Int](repeating: old.count, count: matched.count + 1)
    for place in matched.indices.reversed() {
      following[place] = staying.contains(place) ? matched[place].old[0] : following[place + 1]
    }
    appendOld(upTo: following[0])
    for (place, row) in matched.enumerated() {
      guard staying.contains(place) else {
        rows.append(Row(state: row.state == .added ? .added : .arrived, old: row.old, new: row.new))
        continue
      }
      rows.append(row)
      next += row.old.count
      appendOld(upTo: following[place + 1])
    }
    return rows
  }

  private func isInMovedSection(_ row: Row) -> Bool {
    var section = new[row.new[0]].section
    while let current = section {
      if movedSections.contains(current) { return true }
      section = diff.new.sections[current].parent
    }
    return false
  }
}
