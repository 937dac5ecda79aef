import ReportText
import Revisions

/// Which units the merged text has, and about which of them the sides do not agree.
struct MergeFates {
  private(set) var isKept: [Bool]
  /// Taken out by one side and changed, or added to, by the other.
  private(set) var isContested: [Bool]

  init(_ ours: MergeSide, _ theirs: MergeSide, _ units: [MergeUnit]) {
    isKept = units.map { !$0.ours.isEmpty && !$0.theirs.isEmpty }
    isContested = units.map { _ in false }
    for (place, unit) in units.enumerated() where unit.ours.isEmpty != unit.theirs.isEmpty {
      let (side, lines) = unit.ours.isEmpty ? (theirs, unit.theirs) : (ours, unit.ours)
      let old = MergeForm(unit.base.map { ours.redline.old[$0] }, of: ours.redline.diff.old)
      if MergeForm(lines.map { side.lines[$0] }, of: side.report).words != old.words { contest(place) }
    }
    keepHeadings(of: ours, \.ours, without: \.theirs, units)
    keepHeadings(of: theirs, \.theirs, without: \.ours, units)
  }

  private mutating func contest(_ place: Int) {
    isKept[place] = true
    isContested[place] = true
  }

  /// Keeps the heading that the other side took out of a section in which this one added or changed something.
  private mutating func keepHeadings(
    of side: MergeSide, _ own: KeyPath<MergeUnit, [Int]>, without other: KeyPath<MergeUnit, [Int]>,
    _ units: [MergeUnit]
  ) {
    var isNeeded = side.ownRow.map { $0 == nil }
    for (place, unit) in units.enumerated() where isContested[place] {
      for line in unit[keyPath: own] { isNeeded[line] = true }
    }
    // The headings above what is needed, once each.
    var sections = Set<Int>()
    for line in side.lines.indices where isNeeded[line] {
      var section = side.lines[line].section
      while let current = section, sections.insert(current).inserted {
        section = side.report.sections[current].parent
      }
    }
    for (place, unit) in units.enumerated() where unit[keyPath: other].isEmpty && !isContested[place] {
      guard let line = unit[keyPath: own].first, side.lines[line].isHeading,
        let section = side.lines[line].section,
        sections.contains(section)
      else { continue }
      contest(place)
    }
  }
}
