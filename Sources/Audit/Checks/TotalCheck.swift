import Figures
import History
import Quantities
import ReportText
import Revisions

/// `国家级3家、省级15家、市级40家，共计58家`: a total behind the list of its parts.
func totalFaults(in text: AuditedText) -> [Finding] {
  text.report.figures.indices.compactMap { place in
    let total = text.report.figures[place]
    guard total.isAddend, !text.isRow(total.sentence), text.endsPhrase(total),
      case let words = text.ownWords(total), !words.isEmpty,
      TotalWords.totals.isAll(of: words, in: text.text)
    else { return nil }
    let parts = parts(of: total, at: place, in: text)
    guard parts.count > 1, isPartition(parts, in: text) || isGraded(parts, in: text),
      !overlaps(parts, in: text),
      !reachesTotal(before: total, at: place, in: text), let sum = PartsSum(parts, of: total), !sum.fits,
      isLike(sum, parts)
    else { return nil }
    return sum.finding(sum.exceedsWhole ? .partsExceedWhole : .partsFallShort, in: text)
  }
}

/// The amounts that stand before a total one after another, with the same mark between all of them. One mark, or
/// nothing but a mark and 和, parts the last from the total.
private func parts(of total: Figure, at place: Int, in text: AuditedText) -> [Figure] {
  var parts: [Figure] = []
  var mark: Mark?
  for part in text.report.figures[..<place].reversed() {
    guard part.sentence == total.sentence, part.isAddend, part.normalized.unit == total.normalized.unit,
      part.status == total.status
    else { break }
    if let next = parts.first {
      guard let between = text.mark(before: next), mark == nil || mark == between,
        between == .list || between == .comma
      else { break }
      mark = between
    } else if text.text.end(before: [.semicolon, .stop, .open, .close], in: part.span.end..<total.span.start)
      < total.span.start
    {
      return []
    }
    if TotalWords.totals.isAll(of: text.ownWords(part), in: text.text), !text.ownWords(part).isEmpty { break }
    parts.insert(part, at: 0)
  }
  return parts
}

/// Whether the parts are levels or grades, the first behind its verb: `认定国家级4家,省级9家`.
private func isGraded(_ parts: [Figure], in text: AuditedText) -> Bool {
  PartWords.grades.stands(in: text.ownWords(parts[0]), of: text.text)
    && parts.dropFirst().allSatisfy {
      PartWords.grades.stands(at: text.ownWords($0).lowerBound, in: text.text)
    }
}

/// Whether the amounts before a total, from any of them on, give it.
private func reachesTotal(before total: Figure, at place: Int, in text: AuditedText) -> Bool {
  var told: [Figure] = []
  for part in text.report.figures[..<place].reversed() where part.aspect == .level {
    guard part.sentence == total.sentence, part.normalized.unit == total.normalized.unit else { break }
    told.insert(part, at: 0)
    if PartsSum(told, of: total)?.fits ?? true { return true }
  }
  return false
}

/// Whether the total can be meant as that of the parts: what came new is often told with all there is, and what is
/// far off counts something else.
private func isLike(_ sum: PartsSum, _ parts: [Figure]) -> Bool {
  if !sum.exceedsWhole, parts.contains(where: { $0.accumulation == .new }) { return false }
  guard let apart = sum.apart?.magnitude, let twice = apart.times(ExactDecimal(2)) else { return false }
  return twice <= sum.whole.normalized.value
}

extension AuditedText {
  /// The mark before a figure's own words; `nil` where none stands there.
  fileprivate func mark(before figure: Figure) -> Mark? {
    let start = ownWords(figure).lowerBound
    return text.scalar(before: start).flatMap { text.mark(at: start - $0.length) }
  }
}
