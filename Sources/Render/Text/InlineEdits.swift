import ReportText
import Revisions
import SemanticDiff

/// The edits of one section as lines: each edited sentence with what went and what came marked in it; sentences that
/// were joined, or one that was cut, stand on one line.
struct InlineEdits {
  private let diff: ReportDiff
  private(set) var lines: [StyledText] = []
  /// For each old sentence whether some new one was made of it.
  private let goesOn: [Bool]

  init(_ diff: ReportDiff, _ change: SectionChange) {
    self.diff = diff
    var goesOn = [Bool](repeating: false, count: diff.old.sentences.count)
    for case let origin? in diff.sentenceOrigins { goesOn[origin] = true }
    self.goesOn = goesOn
    var rest = change.edits.filter { !isOfHeading($0, change) }[...]
    while let first = rest.first {
      if let (line, count) = together(rest, in: change) {
        lines.append(line)
        rest = rest.dropFirst(count)
      } else {
        lines.append(contentsOf: alone(first))
        rest = rest.dropFirst()
      }
    }
  }

  /// The line of the sentences that the first edit is in, with how many edits stand in it; `nil` where the edits do not
  /// make the new sentences of the old.
  private func together(_ rest: ArraySlice<TextEdit>, in change: SectionChange) -> (StyledText, Int)? {
    guard let first = rest.first, let sentence = newSentence(of: first),
      let origin = diff.sentenceOrigins[sentence]
    else { return nil }
    var news = sentence...sentence
    while news.lowerBound > 0, diff.sentenceOrigins[news.lowerBound - 1] == origin {
      news = news.lowerBound - 1...news.upperBound
    }
    while news.upperBound + 1 < diff.sentenceOrigins.count,
      diff.sentenceOrigins[news.upperBound + 1] == origin
    {
      news = news.lowerBound...news.upperBound + 1
    }
    let new = span(of: news, in: diff.new)
    for olds in stretches(around: origin) {
      let old = span(of: olds, in: diff.old)
      let own = rest.prefix { isInside($0, old: old, new: new) }
      if !own.isEmpty, let line = line(Array(own), old: old, new: new) { return (line, own.count) }
    }
    return nil
  }

  private func span(of sentences: ClosedRange<Int>, in report: StructuredReport) -> TextSpan {
    TextSpan(
      report.sentences[sentences.lowerBound].span.start, report.sentences[sentences.upperBound].span.end)
  }

  /// The old sentence and up to three beside it that went on in no other, the shortest first: they may have been joined
  /// to it.
  private func stretches(around origin: Int) -> [ClosedRange<Int>] {
    func free(_ step: Int) -> Int {
      var count = 0
      while count < 3, diff.old.sentences.indices.contains(origin + (count + 1) * step),
        !goesOn[origin + (count + 1) * step]
      {
        count += 1
      }
      return count
    }
    let (before, after) = (free(-1), free(1))
    return (0...before).flatMap { back in (0...after).map { origin - back...origin + $0 } }
      .filter { $0.count <= 4 }.sorted { ($0.count, $1.lowerBound) < ($1.count, $0.lowerBound) }
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
  private func newSentence(of edit: TextEdit) -> Int? {
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

  /// The sentences with their edits; `nil` where the words between them do not agree.
  ///
  /// Both texts are walked together: what stands between two edits is the same in both, line ends apart, so that a
  /// deletion finds its place in the new text and an insertion in the old.
  private func line(_ edits: [TextEdit], old: TextSpan, new: TextSpan) -> StyledText? {
    var pieces: [StyledText.Run] = []
    var walk = Walk(old: old.start, new: new.start)
    for edit in edits {
      guard
        let words = walk.common(
          in: diff, to: (edit.old?.start, edit.new?.start), before: (old.end, new.end))
      else { return nil }
      pieces.append(.init(text: words, tint: .plain))
      if let span = edit.old {
        pieces.append(.init(text: diff.old.words(span), tint: .deleted))
        walk.old = span.end
      }
      if let span = edit.new {
        pieces.append(.init(text: diff.new.words(span), tint: .inserted))
        walk.new = span.end
      }
    }
    guard let words = walk.common(in: diff, to: (old.end, new.end), before: (old.end, new.end)) else {
      return nil
    }
    pieces.append(.init(text: words, tint: .plain))
    return elided(joined(pieces))
  }

  /// Neighbours that look alike as one.
  private func joined(_ pieces: [StyledText.Run]) -> [StyledText.Run] {
    var result: [StyledText.Run] = []
    for piece in pieces where !piece.text.isEmpty || result.isEmpty {
      if let last = result.last, last.tint == piece.tint {
        result[result.count - 1] = .init(text: last.text + piece.text, tint: piece.tint)
      } else {
        result.append(piece)
      }
    }
    return result
  }

  /// A place in both texts.
  private struct Walk {
    var old: Int
    var new: Int

    /// Goes on through equal words to where the next edit begins, on either side that is named, and gives the words;
    /// `nil` where they are not equal.
    mutating func common(
      in diff: ReportDiff, to target: (old: Int?, new: Int?), before end: (old: Int, new: Int)
    ) -> String? {
      let (mine, theirs) = (diff.old.text, diff.new.text)
      var words: [UInt8] = []
      while true {
        if old == target.old ?? old, new == target.new ?? new, target.old != nil || target.new != nil {
          return String(decoding: words, as: UTF8.self)
        }
        if old < end.old, old != target.old, mine[old] == 0x0A {
          old += 1
        } else if new < end.new, new != target.new, theirs[new] == 0x0A {
          new += 1
        } else if old < end.old, new < end.new, mine[old] == theirs[new], old != target.old, new != target.new
        {
          words.append(theirs[new])
          old += 1
          new += 1
        } else {
          return nil
        }
      }
    }
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
