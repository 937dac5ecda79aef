import ReportText
import Revisions
import SemanticDiff

/// The edits of one section as lines: each edited sentence with what went and what came marked in it.
struct InlineEdits {
  private let diff: ReportDiff
  private(set) var lines: [StyledText] = []

  init(_ diff: ReportDiff, _ change: SectionChange) {
    self.diff = diff
    var rest = change.edits.filter { !isOfHeading($0, change) }[...]
    while let first = rest.first {
      if let sentence = newSentence(of: first, in: change), let origin = diff.sentenceOrigins[sentence] {
        let new = diff.new.sentences[sentence].span
        let old = diff.old.sentences[origin].span
        let own = rest.prefix { isInside($0, old: old, new: new) }
        if !own.isEmpty, let line = line(Array(own), old: old, new: new) {
          lines.append(line)
          rest = rest.dropFirst(own.count)
          continue
        }
      }
      lines.append(contentsOf: alone(first))
      rest = rest.dropFirst()
    }
  }

  /// A heading that changed stands in the line above, old and new.
  private func isOfHeading(_ edit: TextEdit, _ change: SectionChange) -> Bool {
    let isOld = isInside(edit.old, change.old.map { diff.old.sections[$0].heading })
    return isOld && isInside(edit.new, change.new.map { diff.new.sections[$0].heading })
  }

  private func isInside(_ span: TextSpan?, _ heading: TextSpan?) -> Bool {
    guard let span else { return true }
    return heading?.contains(span) ?? false
  }

  /// The place of the sentence that the edit ends up in, where it keeps to one sentence on each side.
  private func newSentence(of edit: TextEdit, in change: SectionChange) -> Int? {
    if let new = edit.new {
      return place(of: new, in: diff.new.sentences)
    }
    guard let old = edit.old, let origin = place(of: old, in: diff.old.sentences) else { return nil }
    return diff.sentenceOrigins.firstIndex(of: origin)
  }

  /// Sentences stand in the order of the text, so a search by halves finds the one that holds `span`.
  private func place(of span: TextSpan, in sentences: [Sentence]) -> Int? {
    var low = 0
    var high = sentences.count
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].span.end < span.end { low = middle + 1 } else { high = middle }
    }
    guard low < sentences.count, sentences[low].span.contains(span) else { return nil }
    return low
  }

  private func isInside(_ edit: TextEdit, old: TextSpan, new: TextSpan) -> Bool {
    (edit.old.map(old.contains) ?? true) && (edit.new.map(new.contains) ?? true)
  }

  /// The sentence with its edits; `nil` where the words between them do not agree.
  ///
  /// Both texts are walked together: what stands between two edits is the same in both, so that a deletion finds its
  /// place in the new text and an insertion in the old.
  private func line(_ edits: [TextEdit], old: TextSpan, new: TextSpan) -> StyledText? {
    var pieces: [StyledText.Run] = []
    var (oldPlace, newPlace) = (old.start, new.start)
    for edit in edits {
      guard let gap = edit.new.map({ $0.start - newPlace }) ?? edit.old.map({ $0.start - oldPlace }),
        gap >= 0,
        oldPlace + gap <= old.end, newPlace + gap <= new.end,
        diff.old.text[oldPlace..<oldPlace + gap] == diff.new.text[newPlace..<newPlace + gap]
      else { return nil }
      pieces.append(.init(text: diff.new.words(TextSpan(newPlace, newPlace + gap)), tint: .plain))
      oldPlace += gap
      newPlace += gap
      if let span = edit.old {
        guard span.start == oldPlace else { return nil }
        pieces.append(.init(text: diff.old.words(span), tint: .deleted))
        oldPlace = span.end
      }
      if let span = edit.new {
        pieces.append(.init(text: diff.new.words(span), tint: .inserted))
        newPlace = span.end
      }
    }
    guard diff.old.text[oldPlace..<old.end] == diff.new.text[newPlace..<new.end] else { return nil }
    pieces.append(.init(text: diff.new.words(TextSpan(newPlace, new.end)), tint: .plain))
    return elided(pieces)
  }

  /// An edit by itself: what went and what came, each line in what it leaves of its sentence.
  private func alone(_ edit: TextEdit) -> [StyledText] {
    let sides = [(edit.old, diff.old, Tint.deleted), (edit.new, diff.new, .inserted)]
    return sides.flatMap { span, report, tint -> [StyledText] in
      guard let span else { return [] }
      if let place = place(of: span, in: report.sentences) {
        let sentence = report.sentences[place].span
        return [
          elided([
            .init(text: report.words(TextSpan(sentence.start, span.start)), tint: .plain),
            .init(text: report.words(span), tint: tint),
            .init(text: report.words(TextSpan(span.end, sentence.end)), tint: .plain),
          ])
        ]
      }
      return report.words(span).split(whereSeparator: \.isNewline).map { StyledText(String($0), tint) }
    }
  }

  /// Long stretches that stayed are cut in their middle, or at the sentence's own ends.
  private func elided(_ pieces: [StyledText.Run]) -> StyledText {
    let kept = 16
    var line = StyledText()
    for (place, piece) in pieces.enumerated() {
      let isFirst = place == 0
      let isLast = place == pieces.count - 1
      let limit = isFirst || isLast ? kept : 2 * kept
      guard piece.tint == .plain, piece.text.count > limit + 4 else {
        line.append(piece.text, piece.tint)
        continue
      }
      if !isFirst { line.append(String(piece.text.prefix(kept))) }
      line.append("…", .quiet)
      if !isLast { line.append(String(piece.text.suffix(kept))) }
    }
    return line
  }
}
