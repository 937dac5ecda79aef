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

/// The last figures of a report, from a place on, as another thread writes them; `lines` waits for that, and is asked once.
package struct FigureTail {
  let start: Int
  let lines: () -> [UInt8]

  package init(from start: Int, lines: @escaping () -> [UInt8]) {
    self.start = start
    self.lines = lines
  }
}

extension JSONWriter {
  /// The figures of `report` as an array; those of `tail` are written.
  mutating func figures(of report: StructuredReport, tail: FigureTail? = nil) {
    var lines = FigureLines(of: report)
    guard let tail else { return array(report.figures) { lines.write($1, to: &$0) } }
    array(report.figures[..<tail.start], { lines.write($1, to: &$0) }, last: tail.lines)
  }

  /// Figures of `report` from a place on, as lines of an array that is `depth` deep.
  static func lines(ofFiguresFrom start: Int, of report: StructuredReport, depth: Int) -> [UInt8] {
    let figures = report.figures[start...]
    var lines = FigureLines(of: report)
    return piece(depth: depth, capacity: 1200 * figures.count, figures) { lines.write($1, to: &$0) }
  }

  /// A figure of `report` as the contract writes it.
  package mutating func figure(_ figure: Figure, in report: StructuredReport) {
    let section = figure.section
    write(
      figure,
      section: { writer in
        writer.section(path: report.path(of: section), id: section.map { report.sections[$0].id })
      },
      sentence: { $0.member("sentence", report.sentences[figure.sentence].span, of: report.text) },
      period: { $0.period(figure.period) })
  }

  /// A figure whose report is not at hand; without a place, section and sentence are unknown.
  package mutating func figure(_ figure: Figure, at place: FigurePlace?) {
    write(
      figure, section: { $0.section(path: place?.path ?? [], id: place?.sectionID) },
      sentence: { $0.member("sentence", place?.sentence) },
      period: { $0.period(figure.period) })
  }

  fileprivate mutating func section(path: [String], id: String?) {
    key("section")
    guard let id else { return null() }
    object(inline: true) { writer in
      writer.member("path", path)
      writer.member("id", id)
    }
  }

  fileprivate mutating func write(
    _ figure: Figure, section: (inout JSONWriter) -> Void, sentence: (inout JSONWriter) -> Void,
    period: (inout JSONWriter) -> Void
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
      period(&writer)
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

  fileprivate mutating func period(_ period: Period?) {
    key("period")
    guard let period else { return null() }
    object(inline: true) { writer in
      writer.member("start", period.start.description)
      writer.member("end", period.end.description)
      writer.member("label", period.label)
      writer.member("inherited", period.isInherited)
    }
  }
}

/// Figures of a report, one after the other. What neighbours share, their section and time and often their sentence, is most of
/// what is said of each: it is worded once and copied.
struct FigureLines {
  let report: StructuredReport
  private var section: (place: Int?, bytes: Range<Int>)?
  private var sentence: (place: Int, bytes: Range<Int>)?
  private var period: (value: Period?, bytes: Range<Int>)?

  init(of report: StructuredReport) { self.report = report }

  mutating func write(_ figure: Figure, to writer: inout JSONWriter) {
    writer.write(
      figure,
      section: { writer in
        if let section, section.place == figure.section { return writer.repeatMember(at: section.bytes) }
        let start = writer.count
        writer.section(
          path: report.path(of: figure.section), id: figure.section.map { report.sections[$0].id })
        section = (figure.section, start..<writer.count)
      },
      sentence: { writer in
        if let sentence, sentence.place == figure.sentence { return writer.repeatMember(at: sentence.bytes) }
        let start = writer.count
        writer.member("sentence", report.sentences[figure.sentence].span, of: report.text)
        sentence = (figure.sentence, start..<writer.count)
      },
      period: { writer in
        if let period, period.value == figure.period { return writer.repeatMember(at: period.bytes) }
        let start = writer.count
        writer.period(figure.period)
        period = (figure.period, start..<writer.count)
      })
  }
}
