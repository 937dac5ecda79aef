import Figures
import Quantities
import ReportText
import Revisions

extension RecordWriter {
  mutating func placed(_ placed: PlacedFigure) {
    written(placed.figureBytes)
    written(placed.placeBytes)
  }

  mutating func place(_ place: FigurePlace) {
    list(place.path) { $0.text($1) }
    optional(place.sectionID) { $0.text($1) }
    text(place.sentence)
  }

  /// The same of a figure of `report`, whose words are copied where they lie.
  mutating func place(of figure: Figure, in report: StructuredReport) {
    var path: [Int] = []
    var place = figure.section
    while let section = place {
      path.append(section)
      place = report.sections[section].parent
    }
    list(path.reversed()) { $0.text(report.sections[$1].number, report.sections[$1].title) }
    optional(figure.section) { $0.text(report.sections[$1].id) }
    block(report.text[report.sentences[figure.sentence].span.range])
  }

  mutating func figure(_ figure: Figure) {
    text(figure.id)
    text(figure.quote)
    number(figure.span.start)
    number(figure.span.count)
    number(figure.line)
    number((figure.section ?? -1) + 1)
    number(figure.sentence)
    text(figure.indicator.name)
    optional(figure.indicator.key) { $0.text($1) }
    choice(figure.aspect)
    amount(figure.written)
    amount(figure.normalized)
    choice(figure.bound)
    choice(figure.status)
    optional(figure.basis) { $0.basis($1) }
    optional(figure.accumulation) { $0.choice($1) }
    optional(figure.period) { $0.period($1) }
    optional(figure.scope) { $0.text($1) }
  }

  mutating func amount(_ amount: Amount) {
    decimal(amount.value)
    optional(amount.maximum) { $0.decimal($1) }
    text(amount.unit)
  }

  /// The years since which something changed are no less than 1.
  private mutating func basis(_ basis: Basis) {
    switch basis {
    case .yoy: number(0)
    case .prev: number(1)
    case .since(let year):
      number(2)
      number(year)
    }
  }

  private mutating func period(_ period: Period) {
    day(period.start)
    day(period.end)
    text(period.label)
    flag(period.isInherited)
  }
}

extension RecordReader {
  mutating func placed() throws(MalformedRecord) -> PlacedFigure {
    PlacedFigure(try figure(), try place())
  }

  mutating func place() throws(MalformedRecord) -> FigurePlace {
    let path = try list { (reader) throws(MalformedRecord) in try reader.text() }
    let sectionID = try optional { (reader) throws(MalformedRecord) in try reader.text() }
    return FigurePlace(path: path, sectionID: sectionID, sentence: try text())
  }

  mutating func figure() throws(MalformedRecord) -> Figure {
    let (id, quote) = (try text(), try text())
    let (start, length) = (try number(), try number())
    let (line, section, sentence) = (try number(), try number(), try number())
    guard start >= 0, length >= 0, start <= Int.max - length else { throw MalformedRecord() }
    let name = try text()
    let key = try optional { (reader) throws(MalformedRecord) in try reader.text() }
    return Figure(
      id: id, quote: quote, span: TextSpan(start, start + length), line: line,
      section: section == 0 ? nil : section - 1, sentence: sentence,
      indicator: Indicator(name: name, key: key), aspect: try choice(Aspect.self), written: try amount(),
      normalized: try amount(), bound: try choice(Bound.self), status: try choice(Status.self),
      basis: try optional { (reader) throws(MalformedRecord) in try reader.basis() },
      accumulation: try optional { (reader) throws(MalformedRecord) in try reader.choice(Accumulation.self) },
      period: try optional { (reader) throws(MalformedRecord) in try reader.period() },
      scope: try optional { (reader) throws(MalformedRecord) in try reader.text() })
  }

  mutating func amount() throws(MalformedRecord) -> Amount {
    Amount(
      value: try decimal(),
      maximum: try optional { (reader) throws(MalformedRecord) in try reader.decimal() },
      unit: try unit())
  }

  private mutating func basis() throws(MalformedRecord) -> Basis {
    switch try number() {
    case 0: .yoy
    case 1: .prev
    case 2: .since(try number())
    default: throw MalformedRecord()
    }
  }

  private mutating func period() throws(MalformedRecord) -> Period {
    Period(start: try day(), end: try day(), label: try text(), isInherited: try flag())
  }
}
