import ReportText

/// What was read of a sentence: what its words say again wherever they stand behind the same passage.
package final class SentenceReading: Sendable {
  /// What it took over, and what it left to the next.
  let before: Passage
  let after: Passage
  /// Where it began in the text that it was read in.
  let start: Int
  /// Its figures there, and what each is named by.
  let figures: [(figure: Figure, name: (hash: UInt64, copy: Int))]

  init(
    _ before: Passage, _ after: Passage, _ sentence: Sentence, _ figures: ArraySlice<Figure>,
    _ names: ArraySlice<(hash: UInt64, copy: Int)>
  ) {
    (self.before, self.after, start) = (before, after, sentence.span.start)
    self.figures = zip(figures, names).map { (figure: $0, name: $1) }
  }
}
