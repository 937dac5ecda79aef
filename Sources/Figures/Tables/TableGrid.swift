import ReportText

/// The rows of one table, as cells of the text.
struct TableGrid {
  /// Cells in the order of the columns, `PipeTable.columnLimit` at most; every row has as many as the widest.
  private(set) var rows: [[Range<Int>]] = []
  /// The sentence that each row is.
  private(set) var sentences: [Int] = []
  /// Rows that are words over the table: a title, or the unit of all.
  private(set) var captions: [Range<Int>] = []
  /// How many sentences the table takes, the line of dashes with them.
  private(set) var length = 0

  /// The table whose first row is the sentence at `place`; `nil` where that is no row.
  init?(at place: Int, _ all: [Sentence], of text: [UInt8]) {
    for (offset, sentence) in all[place...].enumerated() {
      guard sentence.paragraph == all[place].paragraph,
        let cells = PipeTable.cells(of: sentence.span.range, in: text)
      else { break }
      length += 1
      if PipeTable.isDelimiter(cells, in: text) { continue }
      let filled = cells.filter { !$0.isEmpty }
      if filled.count == 1, cells.count > 1, rows.isEmpty, let only = filled.first {
        captions.append(only)
        continue
      }
      rows.append(Array(cells.prefix(PipeTable.columnLimit)))
      sentences.append(place + offset)
    }
    guard length > 0 else { return nil }
    let width = rows.map(\.count).max() ?? 0
    for row in rows.indices {
      let end = rows[row].last?.upperBound ?? 0
      rows[row] += Array(repeating: end..<end, count: width - rows[row].count)
    }
  }

  var width: Int { rows.first?.count ?? 0 }
}
