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
/// - Complexity: one comparison of trees for each revision, and one reading of each text; from records, O(n log n) in the
///   points; O(n) where the last answers have it.
package func trace(
  _ words: String, series: String? = nil, asOf revision: Revision, in reader: some RevisionReader,
  lookup: @escaping IndicatorLookup = { _ in [] }, semantics: ReportSemantics = .standard,
  records: (any RecordKeeper)? = nil, leaving leave: (LeftWork) -> Void = { $0.finish() }
) throws(HistoryError) -> Trace {
  let query = try IndicatorQuery(words, lookup: lookup)
  let question = TraceQuestion(words: words, series: series, tip: revision.id)
  if let records, let known = Trace(answering: question, in: records) { return known }
  let said: SaidOfIndicator
  if let records {
    var index = TraceIndex(reader, semantics, lookup: lookup, records: records)
    said = try index.said(query, series: series, at: revision)
  } else {
    said = try SaidOfIndicator(query, series: series, at: revision, in: reader, semantics)
  }
  let indicator = try tracedIndicator(query, matched: said.matched, others: said.others)
  let answer = Trace(indicator, of: said.found)
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
    var reportsFound: [ReportVintages] = []
    for report in reports {
      guard let line = present[report] else { continue }
      let answer = try lines.read(report, along: line, asked: [asked])
      reportsFound += answer.vintages.map(\.vintages)
      for indicator in answer.indicators {
        if query.matches(indicator) { matched.insert(indicator) } else { others.insert(indicator) }
      }
    }
    found = SeriesTrace.all(of: reportsFound)
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
