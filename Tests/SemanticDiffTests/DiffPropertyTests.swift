import Figures
import ReportText
import Revisions
import Testing

@testable import SemanticDiff

@Suite("Laws of the diff")
struct DiffPropertyTests {
  private static let seeds: [UInt64] = Array(1...60)

  private func revisions(_ seed: UInt64) -> (old: StructuredReport, new: StructuredReport) {
    var generator = SeededGenerator(seed: seed)
    let old = RandomReport(sections: Int.random(in: 1...9, using: &generator), using: &generator)
    var new = old
    for _ in 0..<Int(seed % 8) { new.edit(using: &generator) }
    return (MarkedReport.report(old.marked), MarkedReport.report(new.marked))
  }

  @Test("a report does not differ from itself", arguments: seeds)
  func identity(seed: UInt64) {
    let report = revisions(seed).new
    let result = compare(report, report)
    #expect(result.isEmpty)
    #expect(result.figureOrigins == Array(report.figures.indices))
  }

  @Test("the same question has the same answer", arguments: seeds)
  func determinism(seed: UInt64) {
    let (one, other) = (revisions(seed), revisions(seed))
    #expect(compare(one.old, one.new).signature == compare(other.old, other.new).signature)
  }

  @Test("the diff the other way round is the mirror", arguments: seeds)
  func mirror(seed: UInt64) {
    let (old, new) = revisions(seed)
    let (there, back) = (compare(old, new), compare(new, old))
    #expect(Set(there.figures.map(Mirrored.figure)) == Set(back.figures.map(Mirrored.unchanged)))
    #expect(Set(there.sections.map(Mirrored.section)) == Set(back.sections.map(Mirrored.unchanged)))
    for (new, old) in there.figureOrigins.enumerated() {
      if let old { #expect(back.figureOrigins[old] == new) }
    }
  }

  @Test("edits make the new text of the old", arguments: seeds)
  func application(seed: UInt64) {
    let (old, new) = revisions(seed)
    let result = compare(old, new)
    var changes: [Int?: SectionChange] = [:]
    var shared = Set<Int?>()
    for change in result.sections where change.kinds != [.removed] {
      changes[change.new] = change
      // The text of a section that was split or merged is accounted for by several entries.
      if change.kinds.contains(.split) || change.kinds.contains(.merged) { shared.insert(change.new) }
    }
    for section in [nil] + new.sections.indices.map(Optional.some) where !shared.contains(section) {
      let edits = changes[section]?.edits ?? []
      let origin = section.flatMap { result.sectionOrigins[$0] }
      let lines = section == nil || origin != nil ? Patch.lines(origin, of: old) : []
      #expect(
        Patch.applying(edits, to: lines, of: old, towards: Patch.lines(section, of: new), of: new)
          == Patch.text(section, of: new), "seed \(seed)")
    }
  }

  @Test("every figure of both sides is paired once, added or removed", arguments: seeds)
  func accounting(seed: UInt64) {
    let (old, new) = revisions(seed)
    let result = compare(old, new)
    let origins = result.figureOrigins.compactMap(\.self)
    #expect(Set(origins).count == origins.count)
    let added = result.figures.filter { $0.kinds == [.added] }.count
    let removed = result.figures.filter { $0.kinds == [.removed] }.count
    #expect(origins.count + added == new.figures.count)
    #expect(origins.count + removed == old.figures.count)
  }

  @Test("reports with nothing in common end as well")
  func foreign() {
    var generator = SeededGenerator(seed: 99)
    let one = MarkedReport.report(RandomReport(sections: 8, using: &generator).marked)
    let empty = MarkedReport.report("")
    #expect(compare(one, empty).figures.allSatisfy { $0.kinds == [.removed] })
    #expect(compare(empty, one).figures.count == one.figures.count)
    #expect(compare(empty, empty).isEmpty)
  }
}

/// A change as it must look from the other side.
private enum Mirrored {
  struct Figure: Hashable {
    let kinds: [FigureChange.Kind]
    let old: Int?
    let new: Int?
  }

  struct Section: Hashable {
    let kinds: [SectionChange.Kind]
    let old: Int?
    let new: Int?
    let edits: Set<TextEdit>
  }

  static func unchanged(_ change: FigureChange) -> Figure {
    Figure(kinds: change.kinds, old: change.old, new: change.new)
  }

  static func figure(_ change: FigureChange) -> Figure {
    let kinds = change.kinds.map { $0 == .added ? .removed : $0 == .removed ? .added : $0 }
    return Figure(kinds: kinds.sorted(), old: change.new, new: change.old)
  }

  static func unchanged(_ change: SectionChange) -> Section {
    Section(kinds: change.kinds, old: change.old, new: change.new, edits: Set(change.edits))
  }

  static func section(_ change: SectionChange) -> Section {
    let kinds = change.kinds.map { kind -> SectionChange.Kind in
      switch kind {
      case .added: .removed
      case .removed: .added
      case .split: .merged
      case .merged: .split
      default: kind
      }
    }
    let edits = change.edits.map { edit in
      TextEdit(
        kind: edit.kind == .insert ? .delete : edit.kind == .delete ? .insert : .replace, old: edit.new,
        new: edit.old)
    }
    return Section(kinds: kinds.sorted(), old: change.new, new: change.old, edits: Set(edits))
  }
}

/// Applies edits, as a reader of the diff would.
private enum Patch {
  static func lines(_ section: Int?, of report: StructuredReport) -> [TextSpan] {
    report.sentences.filter { $0.section == section && !$0.isHeading }.map(\.span)
  }

  static func text(_ section: Int?, of report: StructuredReport) -> String {
    lines(section, of: report).map { report.words($0) }.joined()
  }

  /// Equal stretches are as long in the old text as in the new, so that an insertion's place is known.
  static func applying(
    _ edits: [TextEdit], to oldLines: [TextSpan], of old: StructuredReport, towards newLines: [TextSpan],
    of new: StructuredReport
  ) -> String {
    let source = oldLines.flatMap { old.text[$0.range] }
    var result: [UInt8] = []
    var place = 0
    func copy(to end: Int) {
      guard end > place, end <= source.count else { return }
      result += source[place..<end]
      place = end
    }
    for edit in edits {
      if let span = edit.old {
        copy(to: offset(span.start, in: oldLines))
        place += span.count
      } else if let span = edit.new {
        copy(to: place + offset(span.start, in: newLines) - result.count)
      }
      if let span = edit.new { result += new.text[span.range] }
    }
    copy(to: source.count)
    return String(decoding: result, as: UTF8.self)
  }

  /// Place of a byte of the report in its section's lines, put end to end.
  private static func offset(_ byte: Int, in lines: [TextSpan]) -> Int {
    lines.reduce(0) { $0 + max(0, min($1.end, byte) - $1.start) }
  }
}
