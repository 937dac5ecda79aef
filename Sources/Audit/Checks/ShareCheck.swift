import Figures
import History
import Quantities
import ReportText
import Revisions

/// Shares that are not those of their parts, and those that cannot be.
func shareFaults(in text: AuditedText) -> [Finding] {
  impossibleShares(in: text) + ownShares(in: text) + ratioFaults(in: text)
}

/// A share or a rate above 100 %, as reading found it.
private func impossibleShares(in text: AuditedText) -> [Finding] {
  let whole = ExactDecimal(100)
  return text.report.anomalies.compactMap { anomaly -> Finding? in
    guard anomaly.kind == .implausible,
      let figure = text.report.figures.first(where: { $0.span == anomaly.span }),
      [.share, .level].contains(figure.aspect), figure.normalized.unit == "%",
      figure.normalized.value > whole,
      case let clause = text.clause(figure), ShareWords.parts.stands(in: clause, of: text.text),
      !ShareWords.plans.stands(in: clause, of: text.text)
    else { return nil }
    return Finding(
      .shareAboveWhole, .error, subject: figure.indicator.name, stated: figure.written.value.description,
      expected: "100", unit: "%", tolerance: figure.halfUnit,
      arithmetic: "\(figure.written.value) > 100", figures: [Finding.Mention(.report, figure)],
      places: text.places(of: [figure]))
  }
}

/// A part, its whole and the share told with them: `收入206.47亿元,其中税收162.08亿元,占78.5%`.
private func ownShares(in text: AuditedText) -> [Finding] {
  var findings: [Finding] = []
  var told: Set<Int> = []
  for group in text.partsGroups() {
    for part in group.parts where part.isAddend {
      guard let share = text.share(of: part), let named = text.namedWhole(of: share),
        !told.contains(share.span.start),
        case let name = Array(group.whole.indicator.name.utf8),
        named.isEmpty || name.place(of: named, in: name.indices) != nil
      else { continue }
      told.insert(share.span.start)
      findings += shareFault(share, of: part, in: group.whole, text)
    }
  }
  for share in text.report.figures where share.aspect == .share && !told.contains(share.span.start) {
    guard let part = text.part(of: share), let named = text.namedWhole(of: share) else { continue }
    if named.isEmpty {
      guard let whole = text.whole(before: part, of: share) else { continue }
      findings += shareFault(share, of: part, in: whole, text, at: .warning)
      continue
    }
    guard named.count >= 9, !part.indicator.name.utf8.elementsEqual(named),
      let whole = text.level(named: named, like: part)
    else { continue }
    findings += shareFault(share, of: part, in: whole, text)
  }
  return findings
}

/// `severity` is that of a share whose whole is told and not named.
private func shareFault(
  _ share: Figure, of part: Figure, in whole: Figure, _ text: AuditedText,
  at severity: Finding.Severity = .error
) -> [Finding] {
  guard share.isPlain, !whole.normalized.value.isZero, part.normalized.value <= whole.normalized.value,
    let percent = PercentOfLevels(part, of: whole, like: share, isGrowth: false), !percent.allows(share),
    let apart = percent.value.minus(share.normalized.value)
  else { return [] }
  // The last digit cut off instead of rounded is no error.
  let isCutOff = apart.magnitude <= share.halfUnit.times(ExactDecimal(2)) ?? share.halfUnit
  return [
    Finding(
      .shareMisses, isCutOff ? .note : severity, subject: share.indicator.name,
      stated: share.written.value.description,
      expected: percent.value.description, unit: "%", tolerance: percent.interval.slack,
      arithmetic: percent.arithmetic,
      figures: [share, part, whole].map { Finding.Mention(.report, $0) },
      places: text.places(of: [share, part, whole]))
  ]
}

/// `三次产业比为3.9：59.5：36.6`
private func ratioFaults(in text: AuditedText) -> [Finding] {
  var findings: [Finding] = []
  let figures = text.report.figures
  var place = 0
  while place < figures.count {
    var end = place + 1
    while end < figures.count, text.isJoined(figures[end - 1], figures[end]) { end += 1 }
    if end - place >= 3 { findings += ratioFault(Array(figures[place..<end]), in: text) }
    place = end
  }
  return findings
}

private func ratioFault(_ shares: [Figure], in text: AuditedText) -> [Finding] {
  let whole = ExactDecimal(100)
  guard let sum = ExactDecimal.sum(shares.map(\.normalized.value)),
    let slack = ExactDecimal.sum(shares.map(\.halfUnit)),
    let apart = sum.minus(whole), apart.magnitude > slack
  else { return [] }
  return [
    Finding(
      .sharesMissWhole, .error, subject: shares[0].indicator.name, stated: sum.description, expected: "100",
      unit: "%",
      tolerance: slack,
      arithmetic: "\(shares.map(\.written.value.description).joined(separator: " + ")) = \(sum) ± \(slack)",
      figures: shares.map { Finding.Mention(.report, $0) }, places: text.places(of: [shares[0]]))
  ]
}

extension AuditedText {
  /// Whether nothing but a colon stands between two shares.
  fileprivate func isJoined(_ first: Figure, _ second: Figure) -> Bool {
    guard first.aspect == .share, second.aspect == .share, first.sentence == second.sentence,
      first.span.end < second.span.start,
      text.mark(at: first.span.end) == .colon || text[first.span.end] == UInt8(ascii: ":")
    else { return false }
    return first.span.end + text.scalar(at: first.span.end).length == second.span.start
  }

  /// The share told straight behind a part, without naming another.
  fileprivate func share(of part: Figure) -> Figure? {
    for figure in figures(of: part.sentence) where figure.span.start >= part.span.end {
      if figure.aspect == .share {
        return ShareWords.of.stands(at: ownWords(figure).lowerBound, in: text) ? figure : nil
      }
      guard figure.aspect == .growth || figure.aspect == .change else { return nil }
    }
    return nil
  }

  /// The level of the same indicator that is told before a share in its sentence.
  fileprivate func part(of share: Figure) -> Figure? {
    figures(of: share.sentence).last {
      $0.span.end <= share.span.start && $0.aspect == .level && $0.stem == share.stem
    }.flatMap { $0.isAddend ? $0 : nil }
  }

  /// What a share without a named whole is of: the one level before the part in its sentence, where it is a level of the
  /// like: `规上工业产值4000亿元，高新技术产业产值2210亿元，占比55.25%`.
  fileprivate func whole(before part: Figure, of share: Figure) -> Figure? {
    let told = figures(of: share.sentence).filter { $0.span.end <= share.span.start && $0.aspect == .level }
    guard told.count == 2, told[1] == part, told[0].isAddend, told[0].status == part.status,
      told[0].accumulation == part.accumulation, told[0].normalized.unit == part.normalized.unit,
      told[0].stem.hasLikeEnd(as: part.stem), ShareWords.ofIt.stands(in: ownWords(share), of: text),
      case let words = told[0].span.end..<share.span.start,
      text.end(before: [.open, .close, .semicolon, .stop], in: words) == words.upperBound
    else { return nil }
    return told[0]
  }

  /// The words that name the whole of a share; empty where 占 says no more, `nil` where it is no share of that kind.
  fileprivate func namedWhole(of share: Figure) -> [UInt8]? {
    let words = ownWords(share)
    guard let start = words.first(where: { ShareWords.of.stands(at: $0, in: text) }) else { return nil }
    var name = Array(text[(start + 3)..<words.upperBound])
    while let word = ShareWords.all.match(at: 0, in: name) { name.removeFirst(word.length) }
    while let word = ShareWords.empty.match(atEndOf: name) { name.removeLast(word.length) }
    while let word = ShareWords.nouns.match(atEndOf: name) { name.removeLast(word.length) }
    if ShareWords.empty.contains(name) { return [] }
    return name
  }

  /// The one level of that name for the time, the place and the unit of `part`; `nil` where it has several values.
  fileprivate func level(named name: [UInt8], like part: Figure) -> Figure? {
    let key = key(of: part)
    let found = report.figures.filter {
      $0.isAddend && $0.indicator.name.utf8.elementsEqual(name) && self.key(of: $0) == key
    }
    guard let first = found.first, found.allSatisfy({ $0.normalized.value == first.normalized.value }) else {
      return nil
    }
    return first
  }
}

extension [UInt8] {
  /// Whether the last two characters of two names are the same: both are output, or firms.
  fileprivate func hasLikeEnd(as other: [UInt8]) -> Bool {
    count >= 6 && other.count >= 6 && suffix(6).elementsEqual(other.suffix(6))
  }
}
