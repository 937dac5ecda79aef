import Figures
import History
import Quantities
import Revisions

/// One line of a trace, with its vintages and the aims beside it.
struct TracePanel {
  static let width = 960

  let points: [TracePoint]
  /// In their order, each once.
  let periods: [String]
  let scale: ChartScale
  let unit: String
  /// Whether the trace has several series, so that this one must be named.
  let isOfSeveral: Bool
  /// What values are divided by, as a power of ten, to be in the unit that people write.
  private let power: Int

  /// One for each line, those of one subject together, in the order of their first points; what no scale can hold is
  /// left out.
  static func panels(of trace: Trace) -> [TracePanel] {
    var lines: [TraceLine] = []
    var groups: [TraceLine: [TracePoint]] = [:]
    for point in trace.points {
      if groups[point.line] == nil { lines.append(point.line) }
      groups[point.line, default: []].append(point)
    }
    var subjects: [TraceLine.Subject] = []
    for line in lines where !subjects.contains(line.subject) { subjects.append(line.subject) }
    let isOfSeveral = Set(subjects.map(\.series)).count > 1
    return subjects.flatMap { subject in lines.filter { $0.subject == subject } }
      .compactMap { TracePanel(groups[$0] ?? [], isOfSeveral) }
  }

  private init?(_ points: [TracePoint], _ isOfSeveral: Bool) {
    guard let newest = points.last(where: \.isLatest) ?? points.last else { return nil }
    let figure = newest.figure
    unit = figure.unitPower == nil ? figure.normalized.unit : figure.written.unit
    power = figure.unitPower ?? 0
    let power = power
    guard
      let scale = ChartScale(points.compactMap { Self.value(of: $0, power) }, height: Self.plot.height)
    else { return nil }
    self.scale = scale
    self.points = points
    self.isOfSeveral = isOfSeveral
    periods = points.reduce(into: []) { if $0.last != $1.period { $0.append($1.period) } }
  }

  /// In the unit of the panel.
  func value(of point: TracePoint) -> ExactDecimal? { Self.value(of: point, power) }

  private static func value(of point: TracePoint, _ power: Int) -> ExactDecimal? {
    point.figure.normalized.value.timesPowerOfTen(-power)
  }
}

// MARK: - Places

extension TracePanel {
  static let plot = (left: 96, right: 924, height: 200)

  var lastVintage: Int { points.map(\.vintage).max() ?? 1 }
  var hasAims: Bool { points.contains { $0.figure.status != .actual } }
  var hasLegend: Bool { lastVintage > 1 || hasAims }
  /// Room for the heading, the legend and a label above the highest mark.
  var top: Int { hasLegend ? 68 : 48 }
  var height: Int { top + Self.plot.height + (isSlanted ? 96 : 56) }

  private var columnWidth: Int { (Self.plot.right - Self.plot.left) / max(1, periods.count) }

  /// Whether the names of the periods are too long to stand side by side.
  var isSlanted: Bool { periods.contains { LabelRoom.width(of: $0) > columnWidth } }

  /// How many periods there are to each name that has room.
  var namedEvery: Int { isSlanted ? max(1, (16 + columnWidth - 1) / max(1, columnWidth)) : 1 }

  /// Periods stand at even distances, in the middle of their share.
  func column(_ place: Int) -> Int {
    Self.plot.left + (2 * place + 1) * (Self.plot.right - Self.plot.left) / (2 * periods.count)
  }

  func position(of point: TracePoint) -> (x: Int, y: ExactDecimal)? {
    guard let place = periods.firstIndex(of: point.period), let value = value(of: point),
      let row = scale.row(of: value)
    else { return nil }
    return (column(place), row)
  }
}
