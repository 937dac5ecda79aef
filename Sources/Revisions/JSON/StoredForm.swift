import Figures
import ReportText

/// Returns `report.json`: what was read from the canonical text, and by which extractor.
///
/// The same report and extractor give the same bytes; they end in a newline. `tail` gives the last figures as `storedLines`
/// writes them.
package func storedForm(
  of report: StructuredReport, extractor: String, tail: FigureTail? = nil
) -> [UInt8] {
  storedForm(of: report, extractor, capacity: roomForForm(of: report)) { $0.members(of: report, tail) }
}

/// The same, of a report whose figures and damages were read in part, where the rest stands in the form of an earlier one.
///
/// `tail` gives the figures of the sentences from `tailStart` on as `storedLines` writes them.
package func storedForm(
  of report: StructuredReport, extractor: String, copying copied: CopiedForm, tailStart: Int,
  tail: () -> [UInt8]
) -> [UInt8] {
  storedForm(of: report, extractor, capacity: roomForForm(of: report) + copied.count) {
    $0.members(
      of: report,
      figures: { writer in
        writer.array(elements: { copied.write(figuresOf: report, in: 0..<tailStart, to: &$0) }, last: tail)
      },
      anomalies: { writer in writer.array { copied.write(anomaliesOf: report, to: &$0) } })
  }
}

/// Returns the figures of the sentences of such a report from a place on, as they stand in `report.json`.
package func storedLines(
  of report: StructuredReport, copying copied: CopiedForm, fromSentence start: Int
) -> [UInt8] {
  JSONWriter.piece(depth: 2, capacity: roomForForm(of: report) + copied.count) {
    copied.write(figuresOf: report, in: start..<report.sentences.count, to: &$0)
  }
}

private func storedForm(
  of report: StructuredReport, _ extractor: String, capacity: Int, _ members: (inout JSONWriter) -> Void
) -> [UInt8] {
  JSONWriter.document(capacity: capacity) { writer in
    writer.object { writer in
      writer.member("schema", "yange/report/1")
      writer.member("extractor", extractor)
      members(&writer)
    }
  }
}

/// Returns the figures of a report from a place on, as they stand in `report.json`.
package func storedLines(of report: StructuredReport, from start: Int) -> [UInt8] {
  JSONWriter.lines(ofFiguresFrom: start, of: report, depth: 2)
}

/// Returns what `extract` prints for the reports of one or more files.
///
/// `tail` gives the last figures of a report as `extractLines` writes them.
package func extractForm(
  of reports: [StructuredReport], extractor: String, tail: (StructuredReport) -> FigureTail? = { _ in nil }
) -> [UInt8] {
  JSONWriter.document(capacity: reports.reduce(1024) { $0 + roomForForm(of: $1) }) { writer in
    writer.object { writer in
      writer.member("schema", "yange/extract/1")
      writer.member("extractor", extractor)
      writer.key("reports")
      writer.array(reports) { writer, report in
        writer.object { $0.members(of: report, tail(report)) }
      }
    }
  }
}

/// Returns the figures of a report from a place on, as they stand in what `extract` prints.
package func extractLines(of report: StructuredReport, from start: Int) -> [UInt8] {
  JSONWriter.lines(ofFiguresFrom: start, of: report, depth: 4)
}

/// More bytes than most forms have.
private func roomForForm(of report: StructuredReport) -> Int {
  4 * report.text.count + 1200 * report.figures.count + 1024
}

extension JSONWriter {
  /// The members of the contract's Report.
  fileprivate mutating func members(of report: StructuredReport, _ tail: FigureTail?) {
    members(
      of: report, figures: { $0.figures(of: report, tail: tail) },
      anomalies: { writer in writer.array(report.anomalies) { $0.anomaly($1) } })
  }

  fileprivate mutating func members(
    of report: StructuredReport, figures: (inout JSONWriter) -> Void, anomalies: (inout JSONWriter) -> Void
  ) {
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
    figures(&self)
    key("references")
    array(report.references) { writer, reference in
      writer.object(inline: true) { writer in
        writer.member("title", reference.title)
        writer.member("span", reference.span)
      }
    }
    key("anomalies")
    anomalies(&self)
  }

  mutating func anomaly(_ anomaly: Anomaly) {
    object { writer in
      writer.member("kind", anomaly.kind.rawValue)
      writer.member("span", anomaly.span)
      writer.member("quote", anomaly.quote)
      writer.member("message", anomaly.message)
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
