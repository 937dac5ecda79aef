package import Revisions

/// Where the parts of a report come from in an older one that has the same sections in the same places. Parts are named by
/// their places in the lists of `old` and `new`.
package struct OriginsInPlace {
  package let old: StructuredReport
  package let new: StructuredReport
  /// Changed figures only.
  package let changes: [FigureChange]
  /// For every figure of `new` the figure of `old` that states the same or that it was changed from.
  package let figures: [Int?]
  /// Of the sentences that were looked at the sentence of `old` that each was, changed or not. All others are those in their
  /// places.
  package let sentences: [(place: Int, origin: Int?)]
}

/// Where the parts of a text come from in another of the same form, most of which is the same: what `origins` says of
/// them, from a look at what `window` shows alone. `nil` where that is not known to be all that `origins` would look at.
///
/// `origins` pairs sections with the same words first, and compares no more of them. Where no two sections of a text have
/// the same words, and those outside the window are the same and in the same places, they are paired with each other; what
/// goes on among the others sees none of them but those around and inside its own.
/// - Parameters:
///   - window: has all sections that are not the same.
///   - old: the report with the figures of the window's sections alone.
///   - oldLayout: that of its text.
///   - new: the report with the figures of the window's sections alone.
///   - newLayout: that of its text.
/// - Returns: the origins, in the terms of whole texts.
package func originsInPlace(
  _ window: TextWindow, _ old: StructuredReport, _ oldLayout: TextLayout, _ new: StructuredReport,
  _ newLayout: TextLayout
) -> OriginsInPlace? {
  guard oldLayout.isPlain, newLayout.isPlain else { return nil }
  return old.text.withUnsafeBufferPointer { oldText in
    new.text.withUnsafeBufferPointer { newText in
      let oldSide = Side(old, oldText, oldLayout, window)
      let newSide = Side(new, newText, newLayout, window)
      let order = byteOrder(oldText, newText)
      guard order != 0 else { return nil }
      let alignment =
        order < 0 ? alignInPlace(oldSide, newSide) : alignInPlace(newSide, oldSide).map(\.mirrored)
      return alignment.map { originsInPlace($0, window) }
    }
  }
}

/// `nil` where sections are not each other's in the order in which they stand.
private func alignInPlace(_ left: Side, _ right: Side) -> Alignment? {
  var alignment = Alignment(left, right)
  alignment.matchIdenticalSections()
  let evidence = alignment.evidence()
  alignment.matchLikeSections(evidence.pairs)
  guard alignment.rightNode.indices.allSatisfy({ alignment.rightNode[$0] == $0 }) else { return nil }
  // Where all have a partner in place, none has a neighbour's, has moved, or was split.
  alignment.matchSentences(evidence.candidates)
  alignment.matchFigures()
  return alignment
}

private func originsInPlace(_ alignment: Alignment, _ window: TextWindow) -> OriginsInPlace {
  var changes = FigureChanges(alignment)
  return OriginsInPlace(
    old: alignment.left.report, new: alignment.right.report, changes: changes.list(),
    figures: alignment.leftFigure.map { $0 < 0 ? nil : $0 },
    sentences: zip(window.linePlaces, alignment.leftLine).map { place, partner in
      (place, partner < 0 ? nil : window.linePlaces[partner])
    })
}
