import ReportText
import Revisions

/// One side of a merge: what it made of each line of the base.
struct MergeSide {
  let redline: Redline
  let isOurs: Bool
  /// For each line of the base the row that it is in; `nil` where it went.
  let row: [Int?]
  /// For each own line the row that it is in; `nil` where it is new.
  let ownRow: [Int?]

  init(_ redline: Redline, isOurs: Bool) {
    self.redline = redline
    self.isOurs = isOurs
    var row = [Int?](repeating: nil, count: redline.old.count)
    var ownRow = [Int?](repeating: nil, count: redline.new.count)
    for (place, entry) in redline.rows.enumerated() where entry.state == .kept || entry.state == .arrived {
      for line in entry.old { row[line] = place }
      for line in entry.new { ownRow[line] = place }
    }
    self.row = row
    self.ownRow = ownRow
  }

  /// How an own line that is a new sentence stands in the merged order; `nil` for any other.
  func element(_ line: Int) -> MergeOrder.Element? {
    guard lines.indices.contains(line), ownRow[line] == nil, !lines[line].isHeading else { return nil }
    return isOurs ? .ours(line) : .theirs(line)
  }

  var lines: [TextLine] { redline.new }
  var report: StructuredReport { redline.diff.new }

  func words(_ line: Int) -> ArraySlice<UInt8> { report.text[lines[line].span.range] }

  /// The own heading line under which an own line stands.
  func headingAbove(_ line: Int) -> Int? { Self.headingAbove(line, lines, report) }

  /// The same in the base.
  func baseHeadingAbove(_ line: Int) -> Int? { Self.headingAbove(line, redline.old, redline.diff.old) }

  private static func headingAbove(_ line: Int, _ lines: [TextLine], _ report: StructuredReport) -> Int? {
    var section = lines[line].section
    // A heading stands under the one around it.
    if lines[line].isHeading { section = section.flatMap { report.sections[$0].parent } }
    while let current = section {
      let heading = report.sections[current].heading
      if heading.end > 0, let place = lines.line(at: heading.end - 1), lines[place].isHeading { return place }
      section = report.sections[current].parent
    }
    return nil
  }

  /// Whether the own line stands in the section whose heading is the own line `heading`, or in one inside it.
  func isInside(_ line: Int, heading: Int) -> Bool {
    guard lines[heading].isHeading, let top = lines[heading].section, line != heading else { return false }
    var section = lines[line].section
    while let current = section {
      if current == top { return true }
      section = report.sections[current].parent
    }
    return false
  }
}

/// Lines of the base that belong together, because one side or the other joined or cut them, with what both made of them.
struct MergeUnit {
  var base: [Int] = []
  var ours: [Int] = []
  var theirs: [Int] = []

  static func units(_ ours: MergeSide, _ theirs: MergeSide) -> [MergeUnit] {
    let count = ours.row.count
    var leader = Array(0..<count)
    func find(_ line: Int) -> Int {
      var line = line
      while leader[line] != line { line = leader[line] }
      return line
    }
    for side in [ours, theirs] {
      for row in side.redline.rows where row.state == .kept || row.state == .arrived {
        for line in row.old.dropFirst() {
          let (one, other) = (find(row.old[0]), find(line))
          leader[max(one, other)] = min(one, other)
        }
      }
    }
    var places = [Int](repeating: -1, count: count)
    var units: [MergeUnit] = []
    for line in 0..<count {
      let top = find(line)
      if places[top] < 0 {
        places[top] = units.count
        units.append(MergeUnit())
      }
      units[places[top]].base.append(line)
    }
    for place in units.indices {
      units[place].ours = lines(of: units[place], ours)
      units[place].theirs = lines(of: units[place], theirs)
    }
    return units
  }

  private static func lines(of unit: MergeUnit, _ side: MergeSide) -> [Int] {
    let rows = unit.base.compactMap { side.row[$0] }
    return Set(rows).flatMap { side.redline.rows[$0].new }.sorted()
  }
}
