import Figures
import Quantities
package import Revisions
import SemanticDiff

/// Gathers all that the reports of `revision` have ever said about an indicator.
///
/// `words` are a key, a name or an alias; `lookup` is the catalogue, and without its help the names decide,
/// letter case and the width of characters apart. Reports speak in the order of the periods they cover, each
/// in the order of its revisions, so that reports stored late stand where they belong.
///
/// `series` says whose reports are read; all where it is `nil`.
/// `leave` is given what is still to be done when the answer is known.
/// `records` keep what the texts say from question to question; the answer is the same without.
/// - Throws: `HistoryError`: an unknown series, an indicator that is unknown, ambiguous or never stated, a read
///   that failed.
/// - Complexity: one comparison of trees for each revision, and one reading of each text; from records, O(reports that
///   speak of the indicator); O(points) where the last answers have it.
package func trace(
  _ words: String, series: String? = nil, asOf revision: Revision, in reader: some RevisionReader,
  lookup: @escaping IndicatorLookup = { _ in [] }, semantics: ReportSemantics = .standard,
  records: (any RecordKeeper)? = nil, leaving leave: (LeftWork) -> Void = { $0.finish() }
) throws(HistoryError) -> Trace {
  let query = try IndicatorQuery(words, lookup: lookup)
  let question = TraceQuestion(words: words, series: series, tip: revision.id)
  if let records, let known = Trace(answering: question, in: records) { return known }
  var said: SaidOfIndicator
  if let records {
    var index = TraceIndex(reader, semantics, lookup: lookup, records: records)
    said = try index.said(query, series: series, at: revision)
  } else {
    said = try SaidOfIndicator(query, series: series, at: revision, in: reader, semantics)
  }
  let indicator = try tracedIndicator(query, matched: said.matched, others: said.others)
  said.found.removeAll { $0.vintages.isEmpty }
  said.found.sort { $0.precedes($1) }
  var ledger = VintageLedger()
  var implications: [VintageLedger.Implication] = []
  for report in said.found {
    ledger.add(report)
    implications += ledger.implications(of: report)
  }
  let answer = Trace(ledger, implications, of: indicator)
  if let records {
    leave(
      LeftWork {
        answer.record(asAnswerTo: question)
      } keeping: {
        records.keep($0, .trace, named: question.name)
      })
  }
  return answer
}

extension SaidOfIndicator {
  /// Reads all texts of the reports in question.
  fileprivate init(
    _ query: IndicatorQuery, series: String?, at revision: Revision, in reader: some RevisionReader,
    _ semantics: ReportSemantics
  ) throws(HistoryError) {
    let present = try StoreLines(at: revision, in: reader).lines.filter { $0.value.standing != nil }
    let reports = present.keys.filter { series == nil || $0.series == series }.sorted()
    if let series, reports.isEmpty {
      throw .unknownSeries(series, near: nearest(present.keys.map(\.series), to: series))
    }
    let lines = LineReader(reader, semantics)
    let asked = AskedIndicator(name: "", query: query)
    for report in reports {
      guard let line = present[report] else { continue }
      let answer = try lines.read(report, along: line, asked: [asked])
      found += answer.vintages.map(\.vintages)
      for indicator in answer.indicators {
        if query.matches(indicator) { matched.insert(indicator) } else { others.insert(indicator) }
      }
    }
  }
}

/// The indicator that was found, under the catalogue's name or the one most figures would be looked up by.
private func tracedIndicator(
  _ query: IndicatorQuery, matched: Set<Indicator>, others: Set<Indicator>
) throws(HistoryError) -> Indicator {
  guard !matched.isEmpty else {
    let near = nearest(others.map(\.name), to: query.words)
    if let known = query.known { throw .neverStated(known.indicator, near: near) }
    let plain = IndicatorQuery.plain(query.words)
    let longer = IndicatorQuery.distinct(
      others.filter { !plain.isEmpty && IndicatorQuery.plain($0.name).contains(plain) })
    guard longer.count <= 1 else { throw .ambiguousIndicator(query.words, candidates: longer) }
    throw .unknownIndicator(query.words, near: longer.first.map { [$0.name] } ?? near)
  }
  if let known = query.known { return known.indicator }
  let keys = Set(matched.compactMap(\.key))
  guard keys.count <= 1 else {
    throw .ambiguousIndicator(query.words, candidates: IndicatorQuery.distinct(matched))
  }
  let name = matched.contains { $0.name == query.words } ? query.words : matched.map(\.name).min()
  return Indicator(name: name ?? query.words, key: keys.first)
}

extension Trace {
  /// Sorts the entries into points and names the pairs by the points' places.
  init(_ ledger: VintageLedger, _ implications: [VintageLedger.Implication], of indicator: Indicator) {
    let entries = ledger.entries
    let ranks = entries.map { entry in
      Aspect.allCases.firstIndex(of: entry.vintage.mention.figure.aspect) ?? 0
    }
    let order = entries.indices.sorted { left, right in
      let (one, other) = (entries[left].vintage.mention.key.period, entries[right].vintage.mention.key.period)
      return (one, ranks[left], left) < (other, ranks[right], right)
    }
    var places = [Int](repeating: 0, count: order.count)
    for (place, entry) in order.enumerated() { places[entry] = place }
    let latest = ledger.latest
    let points = order.map { place in
      let entry = entries[place]
      let mention = entry.vintage.mention
      return TracePoint(
        mention.key, report: entry.vintage.report, revision: entry.vintage.revision, figure: mention.figure,
        place: mention.place, vintage: entry.number, isLatest: latest.contains(place), repeats: entry.repeats)
    }
    let stated = ledger.revaluations.map { pair in
      let (old, new) = (points[places[pair.from]].figure, points[places[pair.to]].figure)
      let isSubtractable = old.written.maximum == nil && new.written.maximum == nil
      return Restatement(
        period: points[places[pair.from]].period, from: places[pair.from], to: places[pair.to],
        delta: isSubtractable ? new.normalized.value.minus(old.normalized.value) : nil, manner: .stated,
        arithmetic: "")
    }
    let implied = implications.map { found in
      Restatement(
        period: points[places[found.from]].period, from: places[found.from], to: places[found.to],
        delta: found.delta, manner: found.isRebased ? .coverage : .implied,
        arithmetic: found.implied.arithmetic)
    }
    let restatements = (stated + implied).sorted { ($0.from, $0.to) < ($1.from, $1.to) }
    self.init(indicator: indicator, points: points, restatements: restatements)
  }
}
