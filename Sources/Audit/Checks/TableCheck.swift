import Figures
import Quantities
import ReportText
import Revisions

/// Columns of tables that do not give what their row 合计 says.
func tableFaults(in text: AuditedText) -> [Finding] {
  text.tables().flatMap { rows in rows.indices.flatMap { totalFaults(rows, totalAt: $0, in: text) } }
}

/// A total in the last row or in the first below the heads; a row that is part of another makes the sum another.
private func totalFaults(_ rows: [TableRow], totalAt place: Int, in text: AuditedText) -> [Finding] {
  guard TableSumWords.totals.contains(rows[place].label), place == 0 || place == rows.count - 1,
    case let others = rows.indices.filter({ $0 != place }).map({ rows[$0] }), others.count >= 2,
    !others.contains(where: {
      TableSumWords.nested.stands(in: $0.label) || TableSumWords.totals.contains($0.label)
    })
  else { return [] }
  return rows[place].figures.compactMap { column, total -> Finding? in
    let parts = others.compactMap { $0.figures[column] }
    guard parts.count == others.count, total.isAddend,
      parts.allSatisfy({ $0.isAddend && $0.normalized.unit == total.normalized.unit }),
      let sum = PartsSum(parts, of: total), !sum.fits
    else { return nil }
    return sum.finding(sum.exceedsWhole ? .partsExceedWhole : .partsFallShort, in: text)
  }
}

/// A row with figures.
private struct TableRow {
  /// The words of its first cell.
  let label: [UInt8]
  /// By column.
  let figures: [Int: Figure]
}

extension AuditedText {
  /// The rows with figures of each table that have a label.
  fileprivate func tables() -> [[TableRow]] {
    var tables: [[TableRow]] = []
    var rows: [TableRow] = []
    var last: Int?
    for place in sentences.indices where isRow(place) {
      if last.map({ $0 + 1 != place || sentences[$0].line + 1 < sentences[place].line }) ?? false {
        tables.append(rows)
        rows = []
      }
      last = place
      if let row = row(place) { rows.append(row) }
    }
    return tables + [rows]
  }

  private func row(_ place: Int) -> TableRow? {
    let told = figures(of: place)
    guard !told.isEmpty else { return nil }
    let range = sentences[place].span.range
    let bars = range.filter { text[$0] == UInt8(ascii: "|") }
    guard bars.count > 2 else { return nil }
    let label = text[(bars[0] + 1)..<bars[1]].filter { $0 != UInt8(ascii: " ") }
    let columns = told.map { figure in (bars.lastIndex { $0 < figure.span.start } ?? 0, figure) }
    return TableRow(label: label, figures: Dictionary(columns, uniquingKeysWith: { first, _ in first }))
  }
}
