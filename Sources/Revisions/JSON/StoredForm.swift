import Figures
import ReportText

/// Returns `report.json`: what was read from the canonical text, and by which extractor.
///
/// The same report and extractor give the same bytes; they end in a newline. `lines` gives the figures as `storedLines` writes
/// them, in pieces that may have been written side by side; it is asked once, when all before them is written.
package func storedForm(
  of report: StructuredReport, extractor: String, lines: (() -> [[UInt8]])? = nil
) -> [UInt8] {
  var writer = JSONWriter(capacity: 4 * report.text.count + 900 * report.figures.count + 1024)
  writer.object { writer in
    writer.member("schema", "yange/report/1")
    writer.member("extractor", extractor)
    writer.members(of: report, lines: lines)
  }
  return writer.finished()
}

/// Returns figures of a report by their places, as they stand in `report.json`.
package func storedLines(of report: StructuredReport, _ places: Range<Int>) -> [UInt8] {
  JSONWriter.lines(ofFigures: places, of: report, depth: 2)
}

/// Returns what `extract` prints for the reports of one or more files.
///
/// `lines` gives the figures of a report as `extractLines` writes them, in pieces that may have been written side by side.
package func extractForm(
  of reports: [StructuredReport], extractor: String,
  lines: @escaping (StructuredReport) -> [[UInt8]] = { [extractLines(of: $0, $0.figures.indices)] }
) -> [UInt8] {
  let size = reports.reduce(1024) { $0 + 4 * $1.text.count + 900 * $1.figures.count }
  var writer = JSONWriter(capacity: size)
  writer.object { writer in
    writer.member("schema", "yange/extract/1")
    writer.member("extractor", extractor)
    writer.key("reports")
    writer.array(reports) { writer, report in
      writer.object { $0.members(of: report, lines: { lines(report) }) }
    }
  }
  return writer.finished()
}

/// Returns figures of a report by their places, as they stand in what `extract` prints.
package func extractLines(of report: StructuredReport, _ places: Range<Int>) -> [UInt8] {
  JSONWriter.lines(ofFigures: places, of: report, depth: 4)
}

extension JSONWriter {
  /// The members of the contract's Report; `lines` are its figures where they were written before.
  fileprivate mutating func members(of report: StructuredReport, lines: (() -> [[UInt8]])? = nil) {
    let header = report.header
    member("title", header.title)
    member("issuer", header.issuer)
    member("region", header.region)
    member("kind", header.kind)
    member("period", header.period)
    key("source")
    source(report.source)
    key("sections")
    array(report.sections.indices.lazy.filter { report.sections[$0].parent == nil }) { writer, place in
      writer.section(place, of: report)
    }
    key("figures")
    if let lines { array(pieces: lines()) } else { figures(of: report) }
    key("references")
    array(report.references) { writer, reference in
      writer.object(inline: true) { writer in
        writer.member("title", reference.title)
        writer.member("span", reference.span)
      }
    }
    key("anomalies")
    array(report.anomalies) { writer, anomaly in
      writer.object { writer in
        writer.member("kind", anomaly.kind.rawValue)
        writer.member("span", anomaly.span)
        writer.member("quote", anomaly.quote)
        writer.member("message", anomaly.message)
      }
    }
  }

  private mutating func source(_ source: SourceDescription?) {
    guard let source else { return null() }
    object { writer in
      writer.member("name", source.name)
      writer.member("mediaType", source.mediaType)
      writer.member("sha256", source.sha256)
      writer.member("encoding", source.encoding)
    }
  }

  private mutating func section(_ place: Int, of report: StructuredReport) {
    let section = report.sections[place]
    object { writer in
      writer.member("id", section.id)
      writer.member("number", section.number)
      writer.member("title", section.title)
      writer.member("level", section.level)
      writer.member("path", report.path(of: place))
      writer.member("span", section.span)
      writer.key("children")
      writer.array(section.children) { $0.section($1, of: report) }
    }
  }
}
