package import Figures
import Quantities
import ReportText

/// Where a figure stands, in words: what a reader needs who does not hold its report.
package struct FigurePlace: Sendable, Hashable {
  /// The labels of the headings from the outermost down; empty before the first heading.
  package let path: [String]
  /// The innermost section's id; `nil` before the first heading.
  package let sectionID: String?
  package let sentence: String

  package init(path: [String], sectionID: String?, sentence: String) {
    self.path = path
    self.sectionID = sectionID
    self.sentence = sentence
  }
}

extension StructuredReport {
  package func place(of figure: Figure) -> FigurePlace {
    FigurePlace(
      path: path(of: figure.section), sectionID: figure.section.map { sections[$0].id },
      sentence: words(sentences[figure.sentence].span))
  }
}

extension JSONWriter {
  /// The figures of `report` as an array.
  package mutating func figures(of report: StructuredReport) {
    array(report.figures, Self.figureWriter(of: report))
  }

  /// Figures of `report` by their places, as lines of an array that is `depth` deep.
  static func lines(ofFigures places: Range<Int>, of report: StructuredReport, depth: Int) -> [UInt8] {
    let size = places.isEmpty ? 0 : 900 * places.count
    return piece(depth: depth, capacity: size, report.figures[places], figureWriter(of: report))
  }

  /// Writes figures of `report` one after the other. What neighbours share, their section and often their sentence, is
  /// most of what is said of each: it is worded once and copied.
  private static func figureWriter(
    of report: StructuredReport
  ) -> (inout JSONWriter, Figure) -> Void {
    var section: (place: Int?, bytes: [UInt8])?
    var sentence: (place: Int, bytes: [UInt8])?
    return { writer, figure in
      writer.write(
        figure,
        section: { writer in
          if let section, section.place == figure.section { return writer.repeatMember(section.bytes) }
          let start = writer.bytes.count
          writer.section(
            path: report.path(of: figure.section), id: figure.section.map { report.sections[$0].id })
          section = (figure.section, writer.written(since: start))
        },
        sentence: { writer in
          if let sentence, sentence.place == figure.sentence { return writer.repeatMember(sentence.bytes) }
          let start = writer.bytes.count
          writer.member("sentence", report.sentences[figure.sentence].span, of: report.text)
          sentence = (figure.sentence, writer.written(since: start))
        })
    }
  }

  /// A figure of `report` as the contract writes it.
  package mutating func figure(_ figure: Figure, in report: StructuredReport) {
    let section = figure.section
    write(
      figure,
      section: { writer in
        writer.section(path: report.path(of: section), id: section.map { report.sections[$0].id })
      },
      sentence: { $0.member("sentence", report.sentences[figure.sentence].span, of: report.text) })
  }

  /// A figure whose report is not at hand; without a place, section and sentence are unknown.
  package mutating func figure(_ figure: Figure, at place: FigurePlace?) {
    write(
      figure, section: { $0.section(path: place?.path ?? [], id: place?.sectionID) },
      sentence: { $0.member("sentence", place?.sentence) })
  }

  private mutating func section(path: [String], id: String?) {
    key("section")
    guard let id else { return null() }
    object(inline: true) { writer in
      writer.member("path", path)
      writer.member("id", id)
    }
  }

  private mutating func write(
    _ figure: Figure, section: (inout JSONWriter) -> Void, sentence: (inout JSONWriter) -> Void
  ) {
    // One line a figure: short for machines, and git shows which figure changed.
    object(inline: true) { writer in
      writer.member("id", figure.id)
      writer.member("quote", figure.quote)
      writer.member("span", figure.span)
      writer.member("line", figure.line)
      section(&writer)
      sentence(&writer)
      writer.key("indicator")
      writer.indicator(figure.indicator)
      writer.member("aspect", figure.aspect.rawValue)
      writer.amount(figure.written)
      writer.key("normalized")
      writer.object(inline: true) { $0.amount(figure.normalized) }
      writer.member("bound", figure.bound.rawValue)
      writer.member("status", figure.status.rawValue)
      writer.member("basis", figure.basis?.description)
      writer.member("accumulation", figure.accumulation?.rawValue)
      writer.key("period")
      writer.period(figure.period)
      writer.member("scope", figure.scope)
    }
  }

  package mutating func indicator(_ indicator: Indicator) {
    object(inline: true) { writer in
      writer.member("name", indicator.name)
      writer.member("key", indicator.key)
    }
  }

  private mutating func amount(_ amount: Amount) {
    member("value", amount.value)
    member("valueMax", amount.maximum)
    member("unit", amount.unit)
  }

  private mutating func period(_ period: Period?) {
    guard let period else { return null() }
    object(inline: true) { writer in
      writer.member("start", period.start.description)
      writer.member("end", period.end.description)
      writer.member("label", period.label)
      writer.member("inherited", period.isInherited)
    }
  }
}
