import Figures
import History
import Quantities
import Revisions

/// The points of a trace that one axis can hold.
struct TracePanel {
  static let width = 960
  private static let plot = (left: 96, right: 924, top: 36, height: 200)

  private let points: [TracePoint]
  /// In their order, each once.
  private let periods: [String]
  private let scale: ChartScale
  /// What values are divided by, as a power of ten, to be in the unit that people write.
  private let power: Int
  private let unit: String

  /// In the order of the points; what no scale can hold is left out.
  static func panels(of trace: Trace) -> [TracePanel] {
    var groups: [(key: [String?], points: [TracePoint])] = []
    for point in trace.points {
      let figure = point.figure
      let key = [
        figure.aspect.rawValue, figure.normalized.unit, figure.scope, figure.accumulation?.rawValue,
        form(of: point.period),
      ]
      if let place = groups.firstIndex(where: { $0.key == key }) {
        groups[place].points.append(point)
      } else {
        groups.append((key, [point]))
      }
    }
    return groups.compactMap { TracePanel($0.points) }
  }

  /// `-H1` of `2023-H1`, and nothing of `2023`: half years and years lie on no one line. Months and quarters do.
  private static func form(of period: String) -> String {
    let rest = period.drop { ("0"..."9").contains($0) }
    if rest.hasPrefix("-Q") { return "-Q" }
    return rest.utf8.count == 3 && !rest.hasPrefix("-H") ? "-MM" : String(rest)
  }

  private init?(_ points: [TracePoint]) {
    guard let newest = points.last(where: \.isLatest) ?? points.last else { return nil }
    unit = newest.figure.written.unit
    power = Self.power(from: newest.figure)
    let power = power
    guard
      let scale = ChartScale(points.compactMap { Self.value(of: $0, power) }, height: Self.plot.height)
    else { return nil }
    self.scale = scale
    self.points = points
    periods = points.reduce(into: []) { if $0.last != $1.period { $0.append($1.period) } }
  }

  private var isSlanted: Bool { periods.count > 9 }
  var height: Int { Self.plot.top + Self.plot.height + (isSlanted ? 96 : 56) }

  /// `8` for 亿元: as many digits as the unit's magnitude word takes away.
  private static func power(from figure: Figure) -> Int {
    let (written, normal) = (figure.written.value, figure.normalized.value)
    return [12, 8, 4].first { written.timesPowerOfTen($0) == normal && !written.isZero } ?? 0
  }

  private static func value(of point: TracePoint, _ power: Int) -> ExactDecimal? {
    point.figure.normalized.value.timesPowerOfTen(-power)
  }
}

// MARK: - Drawing

extension TracePanel {
  func draw(_ svg: inout HTMLWriter, _ language: Language) {
    svg.element("text", ["class": "head", "x": "24", "y": "16"]) { svg in
      svg.text(heading(language))
      svg.element("tspan", ["class": "quiet", "dx": "12"], text: legend(language))
    }
    svg.element("g", ["transform": "translate(0 \(Self.plot.top))"]) { svg in
      drawAxes(&svg)
      for vintage in 1...max(1, points.map(\.vintage).max() ?? 1) { drawLine(&svg, vintage) }
      for point in points { draw(&svg, point, language) }
    }
  }

  private func heading(_ language: Language) -> String {
    let words = [
      Phrase.aspect(points[0].figure.aspect).text(in: language),
      points[0].figure.accumulation.map {
        Phrase.accumulation($0).text(in: language)
      }, points[0].figure.scope,
    ].compactMap { $0 }
    return words.joined(separator: " · ") + (unit.isEmpty ? "" : " (\(unit))")
  }

  private func legend(_ language: Language) -> String {
    let last = points.map(\.vintage).max() ?? 1
    let colours = (1...last).map { Phrase.vintage($0, Self.colour(of: $0)).text(in: language) }
    let plan = points.contains { $0.figure.status != .actual } ? [Phrase.hollowMarks.text(in: language)] : []
    return ((last > 1 ? colours : []) + plan).joined(separator: "  ")
  }

  private func drawAxes(_ svg: inout HTMLWriter) {
    for tick in scale.ticks {
      guard let y = scale.row(of: tick)?.description else { continue }
      svg.element(
        "line",
        ["class": "grid", "x1": "\(Self.plot.left)", "x2": "\(Self.plot.right)", "y1": y, "y2": y]
      ) { _ in }
      svg.element(
        "text", ["class": "tick", "x": "\(Self.plot.left - 10)", "y": y, "dy": "4"],
        text: tick.reduced.description)
    }
    for (place, period) in periods.enumerated() {
      let (x, y) = (column(place), Self.plot.height + 22)
      svg.element(
        "text",
        [
          "class": isSlanted ? "slant" : "name", "x": "\(x)", "y": "\(y)",
          "transform": isSlanted ? "rotate(-35 \(x) \(y))" : nil,
        ], text: period)
    }
  }

  private func drawLine(_ svg: inout HTMLWriter, _ vintage: Int) {
    let places = points.filter { $0.vintage == vintage }.compactMap { point in
      position(of: point).map { "\($0.x),\($0.y)" }
    }
    guard places.count > 1 else { return }
    svg.element(
      "polyline",
      ["class": "line \(Self.colourClass(of: vintage))", "points": places.joined(separator: " ")]
    ) { _ in }
  }

  private func draw(_ svg: inout HTMLWriter, _ point: TracePoint, _ language: Language) {
    guard let (x, y) = position(of: point) else { return }
    let fill = point.figure.status == .actual ? "full" : "hollow"
    svg.element(
      "circle",
      ["class": "mark \(Self.colourClass(of: point.vintage)) \(fill)", "cx": "\(x)", "cy": y, "r": "4"]
    ) { svg in
      svg.element(
        "title",
        text: [
          point.figure.statement(language), point.period, point.report.description,
          "\(point.revision.id.short) \(point.revision.author.day) \(point.revision.author.name)",
        ].joined(separator: " · "))
    }
    guard point.isLatest, periods.count <= 16, let value = Self.value(of: point, power) else { return }
    svg.element(
      "text", ["class": "value", "x": "\(x)", "y": y, "dy": "-10"], text: value.reduced.description)
  }

  private func position(of point: TracePoint) -> (x: Int, y: String)? {
    guard let place = periods.firstIndex(of: point.period), let value = Self.value(of: point, power),
      let row = scale.row(of: value)
    else { return nil }
    return (column(place), row.description)
  }

  /// Periods stand at even distances, in the middle of their share.
  private func column(_ place: Int) -> Int {
    Self.plot.left + (2 * place + 1) * (Self.plot.right - Self.plot.left) / (2 * periods.count)
  }

  private static func colourClass(of vintage: Int) -> String { vintage <= 5 ? "v\(vintage)" : "v0" }

  private static func colour(of vintage: Int) -> Phrase {
    switch vintage {
    case 1: Phrase("blue", "蓝")
    case 2: Phrase("red", "红")
    case 3: Phrase("green", "绿")
    case 4: Phrase("violet", "紫")
    case 5: Phrase("orange", "橙")
    default: Phrase("grey", "灰")
    }
  }
}
