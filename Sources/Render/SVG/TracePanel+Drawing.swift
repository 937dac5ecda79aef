import Figures
import History
import Quantities
import Revisions

extension TracePanel {
  func draw(_ svg: inout HTMLWriter, _ language: Language) {
    svg.element("text", ["class": "head", "x": "24", "y": "16"], text: heading(language))
    if hasLegend { drawLegend(&svg, language) }
    svg.element("g", ["transform": "translate(0 \(top))"]) { svg in
      drawAxes(&svg)
      for vintage in 1...lastVintage { drawLine(&svg, vintage) }
      for point in points { draw(&svg, point, language) }
      drawValues(&svg)
    }
  }

  private func heading(_ language: Language) -> String {
    let line = points[0].line
    let subject = line.subject.words(isOfSeveral: isOfSeveral, language)
    let aspect = (points.last(where: \.isLatest) ?? points[0]).figure.aspect
    let words = [subject, line.measure.words(for: aspect, language)].filter { !$0.isEmpty }
    return words.joined(separator: " · ") + (unit.isEmpty ? "" : " (\(unit))")
  }

  /// A mark and its words for each colour, and for what is hollow.
  private func drawLegend(_ svg: inout HTMLWriter, _ language: Language) {
    var keys: [(mark: String, class: String, words: Phrase)] = []
    if lastVintage > 1 {
      for vintage in 1...min(lastVintage, Self.colours.count) {
        keys.append(("●", Self.colourClass(of: vintage), .vintage(vintage, Self.colours[vintage - 1])))
      }
      if lastVintage > Self.colours.count {
        keys.append(("●", Self.colourClass(of: lastVintage), .laterVintages))
      }
    }
    if hasAims { keys.append(("○", "aim", .hollowMarks)) }
    svg.element("text", ["class": "quiet", "x": "24", "y": "36"]) { svg in
      for (place, key) in keys.enumerated() {
        svg.element("tspan", ["class": "key \(key.class)", "dx": place == 0 ? nil : "18"], text: key.mark)
        svg.element("tspan", ["dx": "5"], text: key.words.text(in: language))
      }
    }
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
    for (place, period) in periods.enumerated() where place % namedEvery == 0 {
      let (x, y) = (column(place), Self.plot.height + 22)
      svg.element(
        "text",
        [
          "class": isSlanted ? "slant" : "name", "x": "\(x)", "y": "\(y)",
          "transform": isSlanted ? "rotate(-35 \(x) \(y))" : nil,
        ], text: period)
    }
  }

  /// What came about: an aim is no point of the line.
  private func drawLine(_ svg: inout HTMLWriter, _ vintage: Int) {
    let places = points.filter { $0.vintage == vintage && $0.figure.status == .actual }.compactMap { point in
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
      [
        "class": "mark \(Self.colourClass(of: point.vintage)) \(fill)", "cx": "\(x)", "cy": y.description,
        "r": "4",
      ]
    ) { svg in
      svg.element(
        "title",
        text: [
          point.figure.statement(language), point.period, point.report.description,
          "\(point.revision.id.short) \(point.revision.author.day) \(point.revision.author.name)",
        ].joined(separator: " · "))
    }
  }

  /// What stands now, in figures, where there is room: outcomes first. One number at one place is set once.
  private func drawValues(_ svg: inout HTMLWriter) {
    var room = LabelRoom(rows: -20...Self.plot.height + 6)
    var marks: [(x: Int, y: Int, isOutcome: Bool, isLatest: Bool, words: String)] = []
    for point in points {
      guard let (x, y) = position(of: point), let pixels = y.divided(by: ExactDecimal(1), scale: 0),
        let value = value(of: point)
      else { continue }
      let row = Int(pixels.coefficient)
      room.keepFree(x: x, y: row)
      marks.append((x, row, point.figure.status == .actual, point.isLatest, value.reduced.description))
    }
    var written: [(x: Int, words: String)] = []
    for mark in marks.filter({ $0.isLatest && $0.isOutcome }) + marks.filter({ $0.isLatest && !$0.isOutcome })
    where !written.contains(where: { $0 == (mark.x, mark.words) }) {
      guard let distance = room.place(mark.words, x: mark.x, y: mark.y) else { continue }
      written.append((mark.x, mark.words))
      svg.element(
        "text", ["class": "value", "x": "\(mark.x)", "y": "\(mark.y)", "dy": "\(distance)"], text: mark.words)
    }
  }

  private static let colours = [
    Phrase("blue", "蓝"), Phrase("red", "红"), Phrase("green", "绿"), Phrase("violet", "紫"),
    Phrase("orange", "橙"),
  ]

  private static func colourClass(of vintage: Int) -> String {
    vintage <= colours.count ? "v\(vintage)" : "v0"
  }
}
