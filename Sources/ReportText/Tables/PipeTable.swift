/// Tables as canonical text has them: `| a | b |`, with a line of dashes below the first row.
package enum PipeTable {
  private static let bar = UInt8(ascii: "|")
  private static let escape = UInt8(ascii: "\\")

  /// The most columns: what is wider is no table of a report.
  package static let columnLimit = 128

  /// The lines of a table without their ends; none where no cell has words. Rows without words are left out.
  static func rows(of table: [[[UInt8]]]) -> [[UInt8]] {
    var cells = table.map { $0.map(content) }.filter { row in row.contains { !$0.isEmpty } }
    let width = cells.map { $0.lastIndex { !$0.isEmpty } ?? -1 }.max() ?? -1
    guard width >= 0 else { return [] }
    for place in cells.indices {
      cells[place] = Array(cells[place].prefix(width + 1))
      cells[place] += Array(repeating: [], count: width + 1 - cells[place].count)
    }
    var rows = cells.map(line)
    if rows.count > 1 { rows.insert(line(Array(repeating: Array("---".utf8), count: width + 1)), at: 1) }
    return rows
  }

  private static func line(_ cells: [[UInt8]]) -> [UInt8] {
    var line = [bar]
    for cell in cells {
      line.append(0x20)
      line += cell
      line.append(0x20)
      line.append(bar)
    }
    return line
  }

  /// A cell's words without their layout, and no bar in them that could be a cell's end.
  private static func content(_ cell: [UInt8]) -> [UInt8] {
    var words = Paragraph()
    for line in SourceLine.lines(of: cell) { words.append(line, of: cell) }
    guard words.bytes.contains(bar) || words.bytes.contains(escape) else { return words.bytes }
    return words.bytes.flatMap { $0 == bar || $0 == escape ? [escape, $0] : [$0] }
  }

  /// The cells of a row of a pipe table, bars at both ends, as stretches of `text`; `nil` where `line` is none.
  package static func cells(of line: Range<Int>, in text: [UInt8]) -> [Range<Int>]? {
    guard line.count >= 2, text[line.lowerBound] == bar, text[line.upperBound - 1] == bar,
      line.count == 2 || text[line.upperBound - 2] != escape
    else { return nil }
    var cells: [Range<Int>] = []
    var start = line.lowerBound + 1
    var index = start
    while index < line.upperBound {
      if text[index] == escape {
        index += 2
        continue
      }
      if text[index] == bar {
        cells.append(trimmed(start..<index, text))
        start = index + 1
      }
      index += 1
    }
    return cells
  }

  private static func trimmed(_ cell: Range<Int>, _ text: [UInt8]) -> Range<Int> {
    SourceLine.trimmed(cell, text)?.range ?? cell.lowerBound..<cell.lowerBound
  }

  /// Whether the cells are those of the line below a table's head: `---`, `:-:`.
  package static func isDelimiter(_ cells: [Range<Int>], in text: [UInt8]) -> Bool {
    !cells.isEmpty
      && cells.allSatisfy { cell in
        !cell.isEmpty && text[cell].contains(UInt8(ascii: "-"))
          && text[cell].allSatisfy { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ":") }
      }
  }
}
