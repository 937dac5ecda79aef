import Figures
import Glibc
package import ReportText
package import Revisions

/// Compares two structured reports.
///
/// The answer is deterministic, and `compare(b, a)` mirrors `compare(a, b)`: what was added is removed, what was
/// inserted deleted, what was split merged, and the rest is the same seen from the other side.
/// - Complexity: O(n log n) in the size of the texts; sentences that changed cost the product of their lengths.
package func compare(_ old: StructuredReport, _ new: StructuredReport) -> ReportDiff {
  if isSame(old, new) { return unchanged(old, new) }
  return withAlignment(old, new, difference)
}

/// Says where the parts of a text come from in another; what `compare` says of it, without the edits between them.
///
/// `read` gives the reports of both texts; it may leave out the figures of the sections that it is given, which are the same
/// in both. `oldLayout` and `newLayout` are those of the texts.
/// - Returns: also these sections of the new text.
package func origins(
  _ old: SectionedReport, _ oldLayout: TextLayout, _ new: SectionedReport, _ newLayout: TextLayout,
  read: (_ oldSame: SectionSet, _ newSame: SectionSet) -> (old: StructuredReport, new: StructuredReport)
) -> (origins: ReportOrigins, same: SectionSet) {
  old.text.withUnsafeBufferPointer { oldText in
    new.text.withUnsafeBufferPointer { newText in
      let bare = identicalSections(old, oldText, oldLayout, new, newText, newLayout)
      let same = commonSections(bare, old.sentences, new.sentences)
      let (oldReport, newReport) = read(same.old, same.new)
      if isSame(oldReport, newReport) { return (ReportOrigins(unchanged(oldReport, newReport)), same.new) }
      let (oldSide, newSide) = (Side(oldReport, oldText, oldLayout), Side(newReport, newText, newLayout))
      if byteOrder(oldText, newText) <= 0 {
        return (origins(align(oldSide, newSide, knowing: bare)), same.new)
      }
      return (origins(align(newSide, oldSide, knowing: bare.mirrored).mirrored), same.new)
    }
  }
}

/// Hands `body` the alignment of the reports with the old one on its left side, while their texts stay in place.
func withAlignment<Result>(
  _ old: StructuredReport, _ new: StructuredReport, _ body: (Alignment) -> Result
) -> Result {
  old.text.withUnsafeBufferPointer { oldText in
    new.text.withUnsafeBufferPointer { newText in
      if byteOrder(oldText, newText) <= 0 { return body(align(Side(old, oldText), Side(new, newText))) }
      return body(align(Side(new, newText), Side(old, oldText)).mirrored)
    }
  }
}

private func isSame(_ old: StructuredReport, _ new: StructuredReport) -> Bool {
  old.figures.count == new.figures.count && old.sentences.count == new.sentences.count
    && old.sections.count == new.sections.count
    && old.text.withUnsafeBufferPointer { one in
      new.text.withUnsafeBufferPointer { byteOrder(one, $0) == 0 }
    }
}

/// `known` has the identical sections, where they have been found.
private func align(_ left: Side, _ right: Side, knowing known: Alignment? = nil) -> Alignment {
  var alignment = Alignment(left, right)
  if let known { alignment.matchSections(of: known) } else { alignment.matchIdenticalSections() }
  let evidence = alignment.evidence()
  alignment.matchLikeSections(evidence.pairs)
  alignment.matchNeighbours()
  alignment.markMoves()
  alignment.matchSentences(evidence.candidates)
  alignment.markSplitsAndMerges()
  alignment.matchFigures()
  return alignment
}

private func origins(_ alignment: Alignment) -> ReportOrigins {
  var figures = FigureChanges(alignment)
  return ReportOrigins(
    old: alignment.left.report, new: alignment.right.report, changes: figures.list(),
    figures: alignment.leftFigure.map(known), sentences: alignment.leftLine.map(known),
    sections: sectionOrigins(alignment),
    isMoved: alignment.leftNode.dropFirst().map { $0 > 0 && alignment.isMoved[$0] })
}

private func difference(_ alignment: Alignment) -> ReportDiff {
  var figures = FigureChanges(alignment)
  return ReportDiff(
    old: alignment.left.report, new: alignment.right.report, sections: SectionChanges(alignment).list(),
    figures: figures.list(), figureOrigins: alignment.leftFigure.map(known),
    sentenceOrigins: alignment.leftLine.map(known),
    sectionOrigins: sectionOrigins(alignment), isCapped: alignment.isCapped)
}

private func sectionOrigins(_ alignment: Alignment) -> [Int?] {
  zip(alignment.leftNode, alignment.splitFrom).dropFirst().map { partner, origin in
    known(max(partner, origin) - 1)
  }
}

private func known(_ place: Int) -> Int? { place < 0 ? nil : place }

private func unchanged(_ old: StructuredReport, _ new: StructuredReport) -> ReportDiff {
  ReportDiff(
    old: old, new: new, sections: [], figures: [], figureOrigins: Array(new.figures.indices),
    sentenceOrigins: Array(new.sentences.indices), sectionOrigins: Array(new.sections.indices),
    isCapped: false)
}

/// The shorter first, then by bytes: an order that does not depend on which report is called the old one.
func byteOrder(_ one: UnsafeBufferPointer<UInt8>, _ other: UnsafeBufferPointer<UInt8>) -> Int {
  guard one.count == other.count else { return one.count - other.count }
  guard let start = one.baseAddress, let otherStart = other.baseAddress else { return 0 }
  return Int(memcmp(start, otherStart, one.count))
}
