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

private func difference(_ alignment: Alignment) -> ReportDiff {
  var figures = FigureChanges(alignment)
  return ReportDiff(
    old: alignment.left.report, new: alignment.right.report, sections: SectionChanges(alignment).list(),
    figures: figures.list(), figureOrigins: alignment.leftFigure.map(known),
    sentenceOrigins: alignment.leftLine.map(known),
    sectionOrigins: zip(alignment.leftNode, alignment.splitFrom).dropFirst().map { partner, origin in
      known(max(partner, origin) - 1)
    },
    isCapped: alignment.isCapped)
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
