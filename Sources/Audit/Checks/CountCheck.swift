import Figures
import Quantities
import ReportText
import Revisions

/// Counts that are not those of the lists behind them.
func countFaults(in text: AuditedText) -> [Finding] {
  nameFaults(in: text) + itemFaults(in: text) + headingFaults(in: text)
}

/// `6家（甲、乙、丙、丁、戊、己）`, `3家，分别是甲、乙、丙`
private func nameFaults(in text: AuditedText) -> [Finding] {
  text.report.figures.compactMap { figure -> Finding? in
    guard figure.isAddend, figure.isCounted, !text.isRow(figure.sentence),
      let count = Int(figure.written.value.description), (2...60).contains(count),
      let names = NameList(behind: figure, in: text), !names.counts.contains(count), names.isLike(count)
    else { return nil }
    let (least, most) = (names.counts.lowerBound, names.counts.upperBound)
    return Finding(
      .namesMiscounted, .error, subject: figure.indicator.name, stated: String(count),
      expected: String(abs(least - count) < abs(most - count) ? least : most), unit: figure.written.unit,
      tolerance: ExactDecimal(0), figures: [Finding.Mention(.report, figure)],
      places: text.places(of: [figure]))
  }
}

/// The names that stand in brackets behind a count, or behind 分别是.
struct NameList {
  /// How many they are; a range where an 和 may part two names or belong to one.
  let counts: ClosedRange<Int>

  /// `nil` where neither follows the count and its noun, or what is no list of names.
  init?(behind figure: Figure, in text: AuditedText) {
    let bytes = text.text
    guard let inside = text.bracket(behind: figure) ?? text.namely(behind: figure) else { return nil }
    // A number among them explains the count, and does not name what was counted.
    guard !inside.contains(where: { Characters.isASCIIDigit(UInt32(bytes[$0])) }),
      !CountWords.noList.stands(in: inside, of: bytes), let names = Self.names(in: inside, of: bytes),
      names.count > 1, names.allSatisfy({ $0.count >= 6 && !CountWords.generic.contains(Array(bytes[$0])) })
    else { return nil }
    let joined = names.count { name in
      CountWords.and.stands(in: name.dropFirst(3).dropLast(3), of: bytes)
    }
    counts = names.count...names.count + joined
  }

  /// A few names for many things are examples.
  func isLike(_ count: Int) -> Bool { count < counts.lowerBound || counts.upperBound * 2 > count }

  /// The stretches between the list marks; `nil` where other marks stand between them. What brackets and quotes hold
  /// is part of a name.
  private static func names(in range: Range<Int>, of text: [UInt8]) -> [Range<Int>]? {
    var names: [Range<Int>] = []
    var (start, index, depth) = (range.lowerBound, range.lowerBound, 0)
    while index < range.upperBound {
      let scalar = text.scalar(at: index)
      switch scalar.value {
      case 0x300A, 0x201C, 0x3008: depth += 1  // 《 “ 〈
      case 0x300B, 0x201D, 0x3009: depth -= 1
      default:
        switch text.mark(at: index) {
        case .open: depth += 1
        case .close: depth -= 1
        case .list where depth == 0:
          names.append(start..<index)
          start = index + scalar.length
        case .comma, .colon, .semicolon, .stop: if depth == 0 { return nil }
        default: break
        }
      }
      index += scalar.length
    }
    names.append(start..<range.upperBound)
    return names
  }
}

extension AuditedText {
  /// Where the noun of a count ends; `nil` where the words behind it are more than a noun.
  private func nounEnd(_ figure: Figure) -> Int? {
    let range = sentences[figure.sentence].span.range
    let end = text.end(before: Set(Mark.all), in: figure.span.end..<range.upperBound)
    return end < range.upperBound && end - figure.span.end <= 36 ? end : nil
  }

  /// What the bracket straight behind a count holds.
  fileprivate func bracket(behind figure: Figure) -> Range<Int>? {
    let range = sentences[figure.sentence].span.range
    guard let open = nounEnd(figure), text.mark(at: open) == .open, let close = text.closing(open, in: range)
    else { return nil }
    return open + text.scalar(at: open).length..<close
  }

  /// What follows `，分别是` behind a count, up to the end of the sentence. Several counts may be dealt out there
  /// together: `国家级2家、省级3家，分别是…`.
  fileprivate func namely(behind figure: Figure) -> Range<Int>? {
    let range = sentences[figure.sentence].span.range
    guard let mark = nounEnd(figure), [.comma, .colon].contains(text.mark(at: mark)),
      case let start = mark + text.scalar(at: mark).length, start < range.upperBound,
      let word = TotalWords.namely.match(at: start, in: text),
      !figures(of: figure.sentence).contains(where: {
        $0.span.end <= figure.span.start && $0.normalized.unit == figure.normalized.unit
      })
    else { return nil }
    let names = start + word.length
    return names..<text.end(before: [.semicolon, .stop], in: names..<range.upperBound)
  }
}
