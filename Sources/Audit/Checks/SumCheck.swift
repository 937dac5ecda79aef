import Figures
import History
import Quantities
import ReportText

/// Parts that do not add up to their whole, and stocks that new ones do not explain.
func sumFaults(in text: AuditedText) -> [Finding] {
  text.partsGroups().compactMap { sumFault($0, in: text) } + totalFaults(in: text) + sectorFaults(in: text)
    + stockFaults(in: text)
}

private func sumFault(_ group: PartsGroup, in text: AuditedText) -> Finding? {
  let parts = cut(group, in: text)
  guard !parts.isEmpty, parts.allSatisfy(\.isAddend), !overlaps(parts, in: text), !isDealt(group, in: text),
    let sum = PartsSum(parts, of: group.whole), !reachesWhole(parts, of: group.whole)
  else { return nil }
  let fault: Fault
  if sum.exceedsWhole {
    guard parts.count > 1 || isPlainPart(parts[0], of: group.whole, in: text) else { return nil }
    guard !sum.fits(anyOf: otherWholes(of: group, in: text)) else { return nil }
    fault = .partsExceedWhole
    if !group.isListed, !isPartition(parts, in: text) { return sum.finding(fault, at: .warning, in: text) }
  } else if isComplete(parts, in: text) {
    fault = .partsFallShort
  } else if parts.count >= 3 || (group.isListed && parts.count == 2), sum.isNearWhole {
    fault = .partsNearlyWhole
  } else {
    return nil
  }
  return sum.finding(fault, in: text)
}

/// The parts up to where something else begins: a number that is more than the whole, or a verb of its own.
private func cut(_ group: PartsGroup, in text: AuditedText) -> [Figure] {
  func opens(_ part: Figure) -> Bool {
    PartWords.openers.stands(at: text.ownWords(part).lowerBound, in: text.text)
  }
  let firstOpens = opens(group.parts[0])
  var parts: [Figure] = []
  for part in group.parts {
    if !parts.isEmpty {
      // Unless the whole itself is printed too small: then all parts are more.
      if part.normalized.value > group.whole.normalized.value,
        parts[0].normalized.value <= group.whole.normalized.value
      {
        break
      }
      if !firstOpens, opens(part) { break }
    }
    parts.append(part)
  }
  return parts
}

/// Whether one thing may be counted in several parts.
func overlaps(_ parts: [Figure], in text: AuditedText) -> Bool {
  var kinds: Set<Set<Int>> = []
  var labels = 0
  for (place, part) in parts.enumerated() {
    // All that is said since the part before: `10亿元以上项目12个、投资320亿元`.
    let last = place > 0 && parts[place - 1].sentence == part.sentence ? parts[place - 1] : nil
    let words = last.map { $0.span.end..<part.span.start } ?? text.wordsSinceOfWhich(part)
    if PartWords.thresholds.stands(in: words, of: text.text)
      || PartWords.thresholds.stands(at: part.span.end, in: text.text)
    {
      return true
    }
    if PartWords.labels.stands(in: words, of: text.text) { labels += 1 }
    kinds.insert(
      Set(PartWords.qualities.indices.filter { PartWords.qualities[$0].stands(in: words, of: text.text) }))
  }
  // Of one line all, or of none.
  return labels >= 2 || kinds.count > 1
}

/// Whether the parts shut each other out by the way they are told: one after another with a list mark between, as
/// levels or grades, or with a rest. Between commas may stand what overlaps.
func isPartition(_ parts: [Figure], in text: AuditedText) -> Bool {
  if parts.allSatisfy({ PartWords.grades.stands(at: text.ownWords($0).lowerBound, in: text.text) }) {
    return true
  }
  if isComplete(parts, in: text) { return true }
  return parts.dropFirst().allSatisfy { part in
    text.text.scalar(before: text.ownWords(part).lowerBound).map { $0.value == 0x3001 } ?? false
  }
}

/// Whether 分别 deals the parts, or the wholes, out to several.
private func isDealt(_ group: PartsGroup, in text: AuditedText) -> Bool {
  let start = text.sentences[group.sentences.lowerBound].span.start
  let end = text.sentences[group.sentences.upperBound].span.end
  return PartWords.respectively.stands(in: start..<end, of: text.text)
}

/// Whether the parts up to one of them give the whole: what follows is no part of it.
private func reachesWhole(_ parts: [Figure], of whole: Figure) -> Bool {
  parts.indices.contains { PartsSum(Array(parts[...$0]), of: whole)?.fits ?? true }
}

/// A single part that is more than its whole says little where the two count different things.
private func isPlainPart(_ part: Figure, of whole: Figure, in text: AuditedText) -> Bool {
  guard text.endsPhrase(part), text.endsPhrase(whole) else { return false }
  return whole.isCounted == part.isCounted && !text.ownWords(part).isEmpty
}

/// The other amounts of the whole's unit that its sentence tells before the parts, and all of them together: 其中 may
/// speak of any.
private func otherWholes(of group: PartsGroup, in text: AuditedText) -> [ExactDecimal] {
  let told = text.figures(of: group.whole.sentence).filter {
    $0.aspect == .level && $0.normalized.unit == group.whole.normalized.unit
      && $0.span.end <= group.whole.span.end
  }
  guard told.count > 1 else { return [] }
  return told.map(\.normalized.value) + [ExactDecimal.sum(told.map(\.normalized.value))].compactMap(\.self)
}

private func isComplete(_ parts: [Figure], in text: AuditedText) -> Bool {
  if parts.count >= 2, parts.contains(where: { PartWords.rest.stands(in: text.ownWords($0), of: text.text) })
  {
    return true
  }
  return PartWords.complete.contains { classes in
    classes.count == parts.count
      && classes.allSatisfy { names in
        parts.count { names.stands(in: text.ownWords($0), of: text.text) } == 1
      }
  }
}

extension AuditedText {
  /// All that stands between the last 其中 before a figure and the figure; its own words where there is none.
  fileprivate func wordsSinceOfWhich(_ figure: Figure) -> Range<Int> {
    let start = sentences[figure.sentence].span.start
    guard let mark = text.places(of: Self.ofWhich, in: start..<figure.span.start).last else {
      return ownWords(figure)
    }
    return mark + Self.ofWhich.count..<figure.span.start
  }
}
