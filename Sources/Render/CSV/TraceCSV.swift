import Figures
package import History
import Quantities
import Revisions

/// Returns the vintages of an indicator as CSV (RFC 4180) with a line of column names, for spreadsheets.
///
/// Scope, basis and accumulation are those by which points belong together: the scope is empty for all that the report is about, and growth that
/// does not say against what is `yoy`. Text that a spreadsheet would take for a formula has an apostrophe before it.
package func traceCSV(_ trace: Trace) -> [UInt8] {
  var table = CSVTable([
    "indicator", "aspect", "period", "scope", "value", "valueMax", "unit", "normalizedValue",
    "normalizedUnit", "bound",
    "status", "vintage", "latest", "report", "revision", "time", "author", "quote",
    "basis", "accumulation",
  ])
  for point in trace.points {
    let (figure, line) = (point.figure, point.line)
    table.row([
      .text(trace.indicator.name), .plain(figure.aspect.rawValue), .text(point.period),
      .text(point.scope ?? ""),
      .plain(figure.written.value.description), .plain(figure.written.maximum?.description ?? ""),
      .text(figure.written.unit), .plain(figure.normalized.value.description), .text(figure.normalized.unit),
      .plain(figure.bound.rawValue), .plain(figure.status.rawValue), .plain("\(point.vintage)"),
      .plain(point.isLatest ? "true" : "false"), .text(point.report.description),
      .plain(point.revision.id.hex),
      .plain(point.revision.author.timestamp), .text(point.revision.author.name), .text(figure.quote),
      .plain(line.measure.basis?.description ?? ""), .plain(line.subject.accumulation?.rawValue ?? ""),
    ])
  }
  return table.bytes
}

/// Rows of cells, quoted where they must be.
struct CSVTable {
  enum Cell {
    /// The program's own words and numbers.
    case plain(String)
    /// Words from a document or a commit.
    case text(String)
  }

  /// Begins with the mark by which spreadsheets know UTF-8.
  private(set) var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]

  init(_ names: [String]) {
    row(names.map(Cell.plain))
  }

  mutating func row(_ cells: [Cell]) {
    for (place, cell) in cells.enumerated() {
      if place > 0 { bytes.append(UInt8(ascii: ",")) }
      switch cell {
      case .plain(let words): append(words)
      case .text(let words):
        append(words.utf8.first.map { "=+-@\t\r".utf8.contains($0) } == true ? "'" + words : words)
      }
    }
    bytes += [0x0D, 0x0A]
  }

  private mutating func append(_ words: String) {
    guard words.utf8.contains(where: { ",\"\r\n".utf8.contains($0) }) else {
      bytes += Array(words.utf8)
      return
    }
    bytes.append(UInt8(ascii: "\""))
    for byte in words.utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
