import Figures
package import History
import Quantities
import Revisions
import SemanticDiff

/// Returns the vintages of an indicator by aspect and period, each with who said it, where and when; restatements
/// stand under their period.
package func traceText(_ trace: Trace, language: Language, style: Style) -> String {
  var page = TextPage(language, style)
  var title = StyledText(trace.indicator.name, .strong)
  if let key = trace.indicator.key { title.append("  \(key)", .quiet) }
  page.line(title)
  if trace.points.isEmpty { page.line(.noVintage) }
  for overview in TraceOverview.all(of: trace) { page.write(overview) }

  var columns = Columns([
    (.right, 4), (.left, 12), (.left, 10), (.left, 16), (.left, style.width / 2), (.left, style.width / 3),
    (.left, 1000),
  ])
  let rows = trace.points.map { page.row($0) }
  for row in rows { columns.measure(row) }
  for aspect in Aspect.allCases {
    let places = trace.points.indices.filter { trace.points[$0].figure.aspect == aspect }
    guard !places.isEmpty else { continue }
    page.heading(.aspect(aspect))
    var period: String?
    for place in places {
      if trace.points[place].period != period {
        if let period { page.writeRestatements(of: trace, period, aspect) }
        period = trace.points[place].period
        page.line(trace.points[place].period, .strong, indent: 2)
      }
      page.line(columns.line(rows[place]), indent: 4)
    }
    if let period { page.writeRestatements(of: trace, period, aspect) }
  }
  return page.text
}

extension TextPage {
  fileprivate func row(_ point: TracePoint) -> [StyledText] {
    var quote = StyledText(point.figure.statement(language), .strong)
    if let scope = point.figure.scope { quote.append(" (\(scope))", .quiet) }
    for trait in traits(of: point.line) { quote.append(" " + words(trait), .quiet) }
    if point.figure.status != .actual { quote.append(" " + words(.status(point.figure.status)), .quiet) }
    return [
      StyledText("\(point.vintage)", .quiet), StyledText(point.revision.id.short, .warning),
      StyledText(point.revision.author.day, .quiet), StyledText(point.revision.author.name),
      StyledText(point.report.description), quote, standing(of: point),
    ]
  }

  /// What tells lines of one aspect apart: against what, where that is not the year before; whether of the new or of all.
  private func traits(of line: TraceLine) -> [Phrase] {
    [line.measure.unusualBasis, line.subject.accumulation.map(Phrase.accumulation)].compactMap(\.self)
  }

  /// Whether it still holds, and how often it was said again.
  private func standing(of point: TracePoint) -> StyledText {
    var note = StyledText(point.isLatest ? words(.latest) : "", .new)
    if point.repeats > 0 {
      if !note.isEmpty { note.append(" · ", .quiet) }
      note.append(words(.repeats(point.repeats)), .quiet)
    }
    return note
  }

  /// Restatements stand with what was restated.
  fileprivate mutating func writeRestatements(of trace: Trace, _ period: String, _ aspect: Aspect) {
    for restatement in trace.restatements {
      let from = trace.points[restatement.from]
      let to = trace.points[restatement.to]
      guard from.period == period, from.figure.aspect == aspect else { continue }
      self.line(words(of: restatement, from, to), indent: 4)
    }
  }

  /// `! restated: 12亿元 → 13亿元 +1亿元 stated …`. What is only implied has no quote: its arithmetic says it.
  private func words(of restatement: Restatement, _ from: TracePoint, _ to: TracePoint) -> StyledText {
    var line = StyledText("! \(words(.restated))  ", .warning)
    line.append(from.figure.statement(language), .old)
    if restatement.manner == .stated {
      line.append(" → ")
      line.append(to.figure.statement(language), .new)
    }
    if let delta = restatement.delta {
      let difference = FigureDelta(absolute: delta, relative: nil)
      line.append("  \(difference.words(like: from.figure, language))", .strong)
    }
    line.append("  \(words(.manner(restatement.manner)))", .quiet)
    if !restatement.arithmetic.isEmpty { line.append("  \(restatement.arithmetic)") }
    let places =
      from.report == to.report
      ? "\(from.revision.id.short) → \(to.revision.id.short)" : "\(from.report) → \(to.report)"
    line.append("  (\(places))", .quiet)
    return line
  }
}
