import Figures
import Glibc
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

/// Says where the parts of a report come from; what `compare` says of it, without the edits between them.
///
/// `oldLayout` and `newLayout` are those of the reports' texts.
package func origins(
  _ old: StructuredReport, _ oldLayout: TextLayout, _ new: StructuredReport, _ newLayout: TextLayout
) -> ReportOrigins {
  if isSame(old, new) { return ReportOrigins(unchanged(old, new)) }
  return withAlignment(old, oldLayout, new, newLayout) { origins($0) }
}

/// Hands `body` the alignment of the reports with the old one on its left side, while their texts stay in place.
func withAlignment<Result>(
  _ old: StructuredReport, _ new: StructuredReport, _ body: (Alignment) -> Result
) -> Result {
  let layouts = [old, new].map { TextLayout($0.sections, $0.sentences, $0.text) }
  return withAlignment(old, layouts[0], new, layouts[1], body)
}

private func withAlignment<Result>(
  _ old: StructuredReport, _ oldLayout: TextLayout, _ new: StructuredReport, _ newLayout: TextLayout,
  _ body: (Alignment) -> Result
) -> Result {
  old.text.withUnsafeBufferPointer { oldText in
    new.text.withUnsafeBufferPointer { newText in
      let (oldSide, newSide) = (Side(old, oldText, oldLayout), Side(new, newText, newLayout))
      if byteOrder(oldText, newText) <= 0 { return body(align(oldSide, newSide)) }
      return body(align(newSide, oldSide).mirrored)
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

private func align(_ left: Side, _ right: Side) -> Alignment {
  var alignment = Alignment(left, right)
  alignment.matchIdenticalSections()
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
private func byteOrder(_ one: UnsafeBufferPointer<UInt8>, _ other: UnsafeBufferPointer<UInt8>) -> Int {
  guard one.count == other.count else { return one.count - other.count }
  guard let start = one.baseAddress, let otherStart = other.baseAddress else { return 0 }
  return Int(memcmp(start, otherStart, one.count))
}
