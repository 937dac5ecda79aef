import Figures
import Quantities
import ReportText

/// A whole and the parts that are told with it: `共179名,其中高等院所47名、企业54名`.
struct PartsGroup {
  let whole: Figure
  /// In the order of the text; of the whole's base unit.
  let parts: [Figure]
  /// Whether the parts stand in brackets behind their whole and no 其中 says that they are some of it.
  let isListed: Bool
  /// Where the parts are told, up to the end of the last sentence or bracket.
  let sentences: ClosedRange<Int>
}

extension AuditedText {
  /// The wholes with parts of the report, a group for each unit.
  func partsGroups() -> [PartsGroup] {
    sentences.indices.flatMap { isRow($0) ? [] : ofWhichGroups($0) + bracketGroups($0) }
  }

  static let ofWhich = Array("其中".utf8)

  private func ofWhichGroups(_ place: Int) -> [PartsGroup] {
    let range = sentences[place].span.range
    let marks = text.places(of: Self.ofWhich, in: range)
    var groups: [PartsGroup] = []
    for (number, mark) in marks.enumerated() {
      var start = mark + Self.ofWhich.count
      if PartWords.notParts.stands(at: start, in: text) { continue }
      var end = number + 1 < marks.count ? marks[number + 1] : range.upperBound
      var last = place
      let bracket = text.bracket(around: mark, in: range)
      if let bracket { end = min(end, bracket.close) }
      let hasColon = start < end && text.mark(at: start) == .colon
      if start < end, text.mark(at: start) != nil { start += text.scalar(at: start).length }
      var told = figures(of: place).filter { $0.span.start >= start && $0.span.end <= end }
      if hasColon, bracket == nil {
        while text.mark(at: sentences[last].span.end - text.lastLength(sentences[last].span)) == .semicolon,
          last + 1 < sentences.count, sentences[last + 1].paragraph == sentences[place].paragraph
        {
          last += 1
          told += figures(of: last)
        }
      }
      for whole in wholes(before: mark, bracket?.open, in: place) {
        let parts = told.filter {
          $0.aspect == .level && $0.normalized.unit == whole.normalized.unit && $0.status == whole.status
        }
        guard !parts.isEmpty else { continue }
        let first = min(whole.sentence, place)
        groups.append(
          PartsGroup(whole: whole, parts: Array(parts), isListed: false, sentences: first...last))
      }
    }
    return groups
  }

  /// What 其中 at `mark` takes parts of: the last amount of each unit before it. That of a bracket is the one that the
  /// bracket explains; that of a sentence that begins with it stands in the sentence before.
  private func wholes(before mark: Int, _ open: Int?, in place: Int) -> [Figure] {
    let limit = open ?? mark
    var told = figures(of: place).filter { $0.span.end <= limit && $0.aspect == .level }
    if let open {
      guard let last = told.last, text.end(before: Set(Mark.all), in: last.span.end..<open) == open else {
        return []
      }
      return last.isAddend ? [last] : []
    }
    if told.isEmpty, mark <= sentences[place].span.start + 3, place > 0,
      sentences[place - 1].paragraph == sentences[place].paragraph, !sentences[place - 1].isHeading,
      !isRow(place - 1)
    {
      told = figures(of: place - 1).filter { $0.aspect == .level }
    }
    var seen: Set<String> = []
    return told.reversed().filter { seen.insert($0.normalized.unit).inserted }.filter(\.isAddend)
  }

  /// `735万元（国家级160万元、省级385万元）`
  private func bracketGroups(_ place: Int) -> [PartsGroup] {
    let range = sentences[place].span.range
    return figures(of: place).compactMap { whole -> PartsGroup? in
      guard whole.isAddend else { return nil }
      let open = text.end(before: Set(Mark.all), in: whole.span.end..<range.upperBound)
      guard open < range.upperBound, text.mark(at: open) == .open, open - whole.span.end <= 36,
        let close = text.closing(open, in: range),
        text.place(of: Self.ofWhich, in: open..<close) == nil
      else { return nil }
      let told = figures(of: place).filter { $0.span.start > open && $0.span.end <= close }
      let parts = told.filter { $0.aspect == .level && $0.normalized.unit == whole.normalized.unit }
      guard parts.count >= 2 else { return nil }
      return PartsGroup(whole: whole, parts: parts, isListed: true, sentences: place...place)
    }
  }
}

extension Mark {
  static let all: [Mark] = [.list, .comma, .colon, .semicolon, .stop, .open, .close]
}

extension [UInt8] {
  /// How long the last character of a stretch is that is not empty.
  fileprivate func lastLength(_ span: TextSpan) -> Int {
    span.isEmpty ? 0 : scalar(before: span.end)?.length ?? 0
  }
}
