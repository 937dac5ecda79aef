import ReportText
package import Revisions

/// Puts two revisions of a report together that both come from `base`.
///
/// What one side alone changed is taken over; what both changed alike once. What both changed otherwise is a conflict:
/// a figure by its statement, other words by themselves. Numbers of headings and items are presentation and are counted
/// anew. No statement of either side is lost without its author's will or a conflict that says so.
package func merge(
  base: StructuredReport, ours: StructuredReport, theirs: StructuredReport
) -> ReportMerge {
  if ours.text == base.text || ours.text == theirs.text { return ReportMerge(whole: theirs.text) }
  if theirs.text == base.text { return ReportMerge(whole: ours.text) }
  var merger = ReportMerger(
    MergeSide(Redline(compare(base, ours)), isOurs: true),
    MergeSide(Redline(compare(base, theirs)), isOurs: false))
  return merger.merged()
}

/// The merged text of a report, with what is left to decide.
package struct ReportMerge: Sendable {
  struct Line {
    enum Piece {
      case words([UInt8])
      /// Place in `conflicts`.
      case conflict(Int)
    }

    let marks: [UInt8]
    let number: [UInt8]
    var pieces: [Piece]
    var isBeforeBlank: Bool
  }

  /// In the order of the text.
  package let conflicts: [MergeConflict]
  private let lines: [Line]
  private let whole: [UInt8]?
  private let isRenumbered: Bool

  init(whole: [UInt8]) {
    self.whole = whole
    conflicts = []
    lines = []
    isRenumbered = false
  }

  init(_ lines: [Line], _ conflicts: [MergeConflict], isRenumbered: Bool) {
    self.lines = lines
    self.conflicts = conflicts
    self.isRenumbered = isRenumbered
    whole = nil
  }

  /// The canonical text with the conflicts decided as `choices` say, by their place; ours where they say nothing.
  package func text(_ choices: [Int: MergeChoice] = [:]) -> [UInt8] {
    if let whole { return whole }
    var page = MergePage()
    for line in lines { if let words = words(of: line, { choices[$0] ?? .ours }) { page.add(line, words) } }
    return isRenumbered ? Numbering.renumbered(page.text) : page.text
  }

  /// The text with each line that has a conflict in it as base, ours and theirs have it, between git's marks.
  ///
  /// With the marks and all but one side of each conflict cut out it is the text that the choice of that side gives, but
  /// that nothing is counted anew.
  package func markedText() -> [UInt8] {
    if let whole { return whole }
    var page = MarkedPage()
    for line in lines {
      let isOpen = line.pieces.contains { if case .conflict = $0 { true } else { false } }
      if isOpen {
        page.add(line, MarkedPage.sides.map { side in words(of: line, { _ in side }) })
      } else if let words = words(of: line, { _ in .ours }) {
        page.add(line, words)
      }
    }
    return page.finished
  }

  /// What a line says; `nil` where it is not in the text.
  private func words(of line: Line, _ choice: (Int) -> MergeChoice) -> [UInt8]? {
    var words: [UInt8] = []
    var isThere = false
    for piece in line.pieces {
      switch piece {
      case .words(let own):
        words += own
        isThere = true
      case .conflict(let place):
        guard let chosen = conflicts[place].words(by: choice(place)) else { continue }
        words += Array(chosen.utf8)
        isThere = true
      }
    }
    return isThere && !(words.isEmpty && line.number.isEmpty) ? words : nil
  }
}
