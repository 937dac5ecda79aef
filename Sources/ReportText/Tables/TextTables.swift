/// Finds the tables of a plain text: rows between bars, and rows whose cells are parted by tabs.
enum TextTables {
  enum Block {
    case line(SourceLine)
    case table([[[UInt8]]])
  }

  /// The lines of `text` in order, with tables put together.
  static func lines(of text: [UInt8]) -> [Block] {
    var blocks: [Block] = []
    var rows: [[[UInt8]]] = []
    var lines: [SourceLine] = []
    var kind = Kind.none
    func close() {
      if kind == .bars || kind == .tabs && rows.count >= 2 {
        blocks.append(.table(rows))
      } else {
        blocks += lines.map { .line($0) }
      }
      (rows, lines) = ([], [])
    }
    for line in SourceLine.lines(of: text) {
      var (row, next) = row(line, text)
      // No report has such a table: a line of bars or tabs is all that it is.
      if row.count > PipeTable.columnLimit { (row, next) = ([], .none) }
      if next != kind || next == .tabs && row.count != rows.last?.count { close() }
      kind = next
      if next == .none {
        blocks.append(.line(line))
      } else {
        lines.append(line)
        if !row.isEmpty { rows.append(row) }
      }
    }
    close()
    return blocks
  }

  private enum Kind { case none, bars, tabs }

  /// The cells of `line`; none for the line of dashes below a head.
  private static func row(_ line: SourceLine, _ text: [UInt8]) -> (cells: [[UInt8]], Kind) {
    if let cells = PipeTable.cells(of: line.range, in: text) {
      guard !PipeTable.isDelimiter(cells, in: text) else { return ([], .bars) }
      return (cells.map { unescaped(text[$0]) }, .bars)
    }
    guard text.place(of: 0x09, in: line.range) != nil else { return ([], .none) }
    let cells = text[line.range].split(separator: 0x09, omittingEmptySubsequences: false).map { Array($0) }
    // A tab inside a sentence is a slip; one behind the number of an item is layout.
    let isTable =
      cells.count >= 2 && HeadingMarker.at(line.range.lowerBound, in: text) == nil
      && cells.allSatisfy { !$0.contains(fullStop, in: $0.indices) }
    return isTable ? (cells, .tabs) : ([], .none)
  }

  private static let fullStop = Array("。".utf8)

  private static func unescaped(_ cell: ArraySlice<UInt8>) -> [UInt8] {
    guard cell.contains(UInt8(ascii: "\\")) else { return Array(cell) }
    var out: [UInt8] = []
    var isEscaped = false
    for byte in cell {
      if byte == UInt8(ascii: "\\"), !isEscaped {
        isEscaped = true
      } else {
        out.append(byte)
        isEscaped = false
      }
    }
    return out
  }
}
