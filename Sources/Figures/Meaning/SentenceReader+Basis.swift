import Quantities
import ReportText

/// What growth or change is measured against.
extension SentenceReader {
  func basis(_ reading: Reading, _ spot: Spot, _ passage: Passage) -> Basis? {
    let aspect = reading.aspect
    guard aspect == .growth || aspect == .change || aspect == .multiple else { return nil }
    let clause = tokens[spot.clauseStart..<spot.place]
    for (offset, token) in clause.enumerated().reversed() {
      if token.has(.yoy) { return by(.basisWord, .yoy, token.range) }
      if token.has(.prev) {
        // 比年初计划低0.2个百分点: an aim is no time.
        if TargetWords.aims.stands(at: token.range.upperBound, in: text) { return nil }
        return by(.basisWord, .prev, token.range)
      }
      if token.time != nil, isComparator(spot.clauseStart + offset),
        let basis = basis(of: spot.clauseStart + offset, reading, passage)
      {
        return by(.basisYear, basis, token.range)
      }
    }
    // 与上年相比，A增长12%，B增长1.3倍
    if aspect != .multiple || spot.clauseRoles.has([.rise, .fall]) {
      if comparesAll(before: spot) {
        return by(.basisWord, .yoy, last(.yoy, tokens[..<spot.clauseStart]))
      }
      if passage.comparesAll { return by(.basisWord, .yoy, notes?.marks.openingBasis) }
    }
    if aspect != .multiple, let place = comparedYear(before: spot),
      let basis = basis(of: place, reading, passage)
    {
      return by(.basisYear, basis, tokens[place].range)
    }
    if spot.clauseStart > 1, rateClause(before: spot) {
      return by(.basisRateBefore, .yoy, last(.rate, tokens[..<spot.clauseStart]))
    }
    // 从2008年的…增加到2013年的…,年均增幅35%
    let from = tokens[..<spot.place].indices.first {
      tokens[$0].has(.from) && $0 + 1 < tokens.count && tokens[$0 + 1].time != nil
    }
    if let from, let time = tokens[from + 1].time, case .known(let year) = times[time].year {
      return by(.basisFrom, .since(year), tokens[from + 1].range)
    }
    // 面积是2012年的3.2倍，年均增长14%
    if aspect == .growth, isYearly(clause), let place = equatedYear(before: spot),
      let basis = basis(of: place, reading, passage)
    {
      return by(.basisYear, basis, tokens[place].range)
    }
    return passage.comparesBelow && aspect == .growth && !isYearly(clause) ? by(.basisBelow, .yoy) : nil
  }

  /// Whether the sentence says that what grows is 同比 from there on.
  var saysBelow: Bool { tokens.contains { Self.below.contains($0.range, of: text) } }

  private static let below: WordList = ["下同"]

  /// 年均增长8%: from no single year.
  private func isYearly(_ clause: ArraySlice<Token>) -> Bool {
    clause.contains { Self.yearly.stands(in: $0.range, of: text) }
  }

  private static let yearly: WordList = ["年均", "平均"]

  /// What the time at `place`, which is compared with, is as a basis.
  private func basis(of place: Int, _ reading: Reading, _ passage: Passage) -> Basis? {
    // Of several years none is told from.
    guard let time = tokens[place].time, times[time].lastYear == nil else { return nil }
    switch times[time].year {
    case .known(let year):
      // 到2025年…，比“十三五”末提高
      let told = reading.period?.end.year ?? passage.report.reviewedYear ?? 0
      return year == told - 1 ? .yoy : .since(year)
    case .relative(-1), .reviewed(-1): return .yoy
    // 比上半年加快0.2个百分点
    case .unsaid where times[time].months != nil: return .prev
    default: return nil
    }
  }

  /// Where the year stands in `与2005年相比，A提高2%`, a clause that says nothing else.
  private func comparedYear(before spot: Spot) -> Int? {
    let start = tokens[..<spot.clauseStart].lastIndex { $0.kind == .stop } ?? 0
    return (start..<spot.clauseStart).last { place in
      tokens[place].time != nil && isComparator(place) && place + 2 < spot.clauseStart + 1
        && tokens[place + 2].endsClause && (place < 2 || tokens[place - 2].endsClause)
    }
  }

  /// Where the year stands of which the clause before told the multiple.
  func equatedYear(before spot: Spot) -> Int? {
    guard followsComma(spot) else { return nil }
    return (startOfClause(before: spot.clauseStart - 1)..<spot.clauseStart).last {
      tokens[$0].time != nil && isEquated($0)
    }
  }

  /// `与上年相比，A提高2%，B下降1%`: a clause that says nothing else holds for the rest of its sentence.
  private func comparesAll(before spot: Spot) -> Bool {
    var start = 0
    for place in 0..<spot.clauseStart where tokens[place].endsClause {
      if place == start + 1, tokens[start].has(.yoy), !tokens[start].has([.rise, .fall]) { return true }
      start = place + 1
    }
    return false
  }

  private func rateClause(before spot: Spot) -> Bool {
    guard !tokens[spot.clauseStart..<spot.place].contains(where: { $0.isText || $0.has([.rise, .fall]) })
    else { return false }
    var index = spot.clauseStart - 2
    var sawRate = false
    var sawYoy = false
    while index >= 0, !tokens[index].endsClause {
      sawRate = sawRate || tokens[index].has(.rate)
      sawYoy =
        sawYoy || tokens[index].has(.yoy) || text.has(Self.sameTime, at: tokens[index].range.lowerBound)
      index -= 1
    }
    return sawRate && sawYoy
  }

  private static let sameTime = Array("同比".utf8)
}
