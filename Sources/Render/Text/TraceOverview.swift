import Figures
import History
import Revisions

/// What is said now of one thing over its periods: levels, growth and the rest side by side.
struct TraceOverview {
  let subject: TraceLine.Subject
  /// Whether the trace has several series, so that this one must be named.
  let isOfSeveral: Bool
  /// The lines that are told of it: by aspect, the year before as basis first, then in their order. The aspect is that
  /// of the newest point.
  let measures: [(measure: TraceLine.Measure, aspect: Aspect)]
  /// By period, oldest first: a point for each of `measures`, where there is one.
  let rows: [(period: String, points: [TracePoint?])]

  /// One for each thing that is told of two periods at least, those of most periods first.
  static func all(of trace: Trace) -> [TraceOverview] {
    var subjects: [TraceLine.Subject] = []
    var groups: [TraceLine.Subject: [TracePoint]] = [:]
    for point in trace.points where point.isLatest {
      let subject = point.line.subject
      if groups[subject] == nil { subjects.append(subject) }
      groups[subject, default: []].append(point)
    }
    let isOfSeveral = Set(subjects.map(\.series)).count > 1
    return subjects.compactMap { subject in
      TraceOverview(groups[subject] ?? [], of: subject, isOfSeveral)
    }.enumerated().sorted {
      ($1.element.rows.count, $0.offset) < ($0.element.rows.count, $1.offset)
    }.map(\.element)
  }

  /// `points` are in the order of their periods.
  private init?(_ points: [TracePoint], of subject: TraceLine.Subject, _ isOfSeveral: Bool) {
    let measures = Self.measures(of: points)
    var rows: [(period: String, points: [TracePoint?])] = []
    for point in points {
      if rows.last?.period != point.period {
        rows.append((point.period, Array(repeating: nil, count: measures.count)))
      }
      guard let column = measures.firstIndex(where: { $0.measure == point.line.measure }) else { continue }
      // An outcome outlives the aim it was held to.
      let known = rows[rows.count - 1].points[column]
      if known?.figure.status == .actual, point.figure.status != .actual { continue }
      rows[rows.count - 1].points[column] = point
    }
    guard rows.count > 1 else { return nil }
    (self.subject, self.isOfSeveral, self.measures, self.rows) = (subject, isOfSeveral, measures, rows)
  }

  private static func measures(of points: [TracePoint]) -> [(measure: TraceLine.Measure, aspect: Aspect)] {
    var told: [(measure: TraceLine.Measure, aspect: Aspect)] = []
    for point in points.reversed() where !told.contains(where: { $0.measure == point.line.measure }) {
      told.append((point.line.measure, point.figure.aspect))
    }
    func rank(_ place: Int) -> (Int, Int, Int) {
      let (measure, aspect) = told[place]
      let first = points.firstIndex { $0.line.measure == measure } ?? 0
      return (
        Aspect.allCases.firstIndex(of: aspect) ?? 0, [nil, .yoy].contains(measure.basis) ? 0 : 1, first
      )
    }
    return told.indices.sorted { rank($0) < rank($1) }.map { told[$0] }
  }
}

extension TraceLine.Subject {
  /// Whose it is: `云溪县工业局 · 高新区 · new`; empty where nothing need be said.
  func words(isOfSeveral: Bool, _ language: Language) -> String {
    let words = [
      isOfSeveral ? series : nil, scope, accumulation.map { Phrase.accumulation($0).text(in: language) },
    ]
    return words.compactMap(\.self).joined(separator: " · ")
  }
}

extension TraceLine.Measure {
  /// The aspect that it is told under, and against what where that is not the year before.
  func words(for aspect: Aspect, _ language: Language) -> String {
    let words = [Phrase.aspect(aspect).text(in: language), unusualBasis?.text(in: language)]
    return words.compactMap(\.self).joined(separator: " ")
  }

  /// Against what; `nil` where it is the year before, or nothing.
  var unusualBasis: Phrase? { basis == nil || basis == .yoy ? nil : Phrase.basis(basis) }
}

extension TextPage {
  mutating func write(_ overview: TraceOverview) {
    let name = overview.subject.words(isOfSeveral: overview.isOfSeveral, language)
    let head =
      [StyledText(name, .strong)]
      + overview.measures.map { StyledText($0.measure.words(for: $0.aspect, language), .quiet) }
    let rows = overview.rows.map { row in
      [StyledText(row.period)] + row.points.map { $0.map(cell) ?? StyledText() }
    }
    let course =
      [StyledText()]
      + overview.measures.indices.map { column in
        StyledText(Sparkline.text(overview.rows.map { $0.points[column]?.figure }) ?? "", .new)
      }
    var columns = Columns(
      [(.left, style.width / 2)] + overview.measures.map { _ in (.left, style.width / 3) })
    for row in [head] + rows + [course] { columns.measure(row) }
    blank()
    for row in [head] + rows + [course] where row.contains(where: { !$0.isEmpty }) {
      line(columns.line(row), indent: 2)
    }
  }

  private func cell(_ point: TracePoint) -> StyledText {
    var cell = StyledText(point.figure.statement(language))
    if point.figure.status != .actual { cell.append(" " + words(.status(point.figure.status)), .quiet) }
    return cell
  }
}
