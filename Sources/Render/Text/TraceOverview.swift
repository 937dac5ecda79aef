import Figures
import History
import Revisions

/// What is said now of one thing over its periods: levels, growth and the rest side by side.
struct TraceOverview {
  /// Whose it is: `["云溪县工业局", "高新区"]`; empty where there is only one.
  let names: [String]
  /// The aspects that are told of it, in their order.
  let aspects: [Aspect]
  /// By period, oldest first: a point for each of `aspects`, where there is one.
  let rows: [(period: String, points: [TracePoint?])]

  private struct Key: Hashable {
    let series: String
    let scope: String?
    let accumulation: Accumulation?
    /// What stretch of a year the periods are: a half year is not held beside a whole one.
    let stretch: String

    init(_ point: TracePoint) {
      series = point.report.series
      scope = point.scope
      accumulation = point.figure.accumulation
      // `2013-H1` without the year, and `2013-01..2013-04` without either.
      stretch = point.period.split(separator: ".").map { $0.dropFirst(4) }.joined(separator: "..")
    }
  }

  /// One for each thing that is told of two periods at least, those of most periods first.
  static func all(of trace: Trace) -> [TraceOverview] {
    var keys: [Key] = []
    var groups: [Key: [TracePoint]] = [:]
    for point in trace.points where point.isLatest {
      let key = Key(point)
      if groups[key] == nil { keys.append(key) }
      groups[key, default: []].append(point)
    }
    let isOfSeveral = Set(keys.map(\.series)).count > 1
    return keys.compactMap { key in
      TraceOverview(
        groups[key] ?? [],
        names: (isOfSeveral ? [key.series] : []) + [key.scope].compactMap(\.self))
    }.enumerated().sorted {
      ($1.element.rows.count, $0.offset) < ($0.element.rows.count, $1.offset)
    }.map(\.element)
  }

  /// `points` are in the order of their periods.
  private init?(_ points: [TracePoint], names: [String]) {
    let aspects = Aspect.allCases.filter { aspect in points.contains { $0.figure.aspect == aspect } }
    var rows: [(period: String, points: [TracePoint?])] = []
    for point in points {
      if rows.last?.period != point.period {
        rows.append((point.period, Array(repeating: nil, count: aspects.count)))
      }
      guard let column = aspects.firstIndex(of: point.figure.aspect) else { continue }
      // An outcome outlives the aim it was held to.
      let known = rows[rows.count - 1].points[column]
      if known?.figure.status == .actual, point.figure.status != .actual { continue }
      rows[rows.count - 1].points[column] = point
    }
    guard rows.count > 1 else { return nil }
    (self.names, self.aspects, self.rows) = (names, aspects, rows)
  }
}

extension TextPage {
  mutating func write(_ overview: TraceOverview) {
    let head =
      [StyledText(overview.names.joined(separator: " · "), .strong)]
      + overview.aspects.map { StyledText(words(.aspect($0)), .quiet) }
    let rows = overview.rows.map { row in
      [StyledText(row.period)] + row.points.map { $0.map(cell) ?? StyledText() }
    }
    let course =
      [StyledText()]
      + overview.aspects.indices.map { column in
        StyledText(Sparkline.text(overview.rows.map { $0.points[column]?.figure }) ?? "", .new)
      }
    var columns = Columns([(.left, style.width / 2)] + overview.aspects.map { _ in (.left, style.width / 3) })
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
