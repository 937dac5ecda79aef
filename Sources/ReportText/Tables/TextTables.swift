/// Finds the tables of a plain text: rows between bars, and rows whose cells are parted by tabs, by bars alone or by spaces.
enum TextTables {
  enum Block {
    /// Some of the lines, by their places.
    case lines(Range<Int>)
    case table([[[UInt8]]])
  }

  /// What `lines` of `text` are, in order, with tables put together.
  static func blocks(of lines: [SourceLine], in text: [UInt8]) -> [Block] {
    guard
      text.place(of: UInt8(ascii: "|"), in: text.indices) != nil
        || text.place(of: 0x09, in: text.indices) != nil
        || lines.contains(where: { rowOfSpaces($0, text) != nil })
    else { return [.lines(lines.indices)] }
    var blocks: [Block] = []
    var rows: [[[UInt8]]] = []
    var kind = Kind.none
    // Where the lines begin that are in no block yet, and those of them that are rows of one kind.
    var (first, firstRow) = (0, 0)
    func close(at place: Int) {
      if kind == .bars || kind != .none && rows.count >= (kind == .spaces ? 3 : 2) {
        if first < firstRow { blocks.append(.lines(first..<firstRow)) }
        blocks.append(.table(rows))
        first = place
      }
      rows = []
      firstRow = place
    }
    for place in lines.indices {
      var (row, next) = row(lines[place], text)
      // No report has such a table: a line of bars or tabs is all that it is.
      if row.count > PipeTable.columnLimit { (row, next) = ([], .none) }
      var head: [[UInt8]]?
      if next == .spaces, kind != .spaces || row.count != rows.last?.count {
        // They need a head: numbers behind a name may be a line of anything.
        if place > first, kind == .none {
          head = headOfSpaces(lines[place - 1], text, count: row.count)
        }
        if head == nil { (row, next) = ([], .none) }
      }
      if next != kind || next != .bars && row.count != rows.last?.count { close(at: place) }
      kind = next
      if let head { (rows, firstRow) = ([head], place - 1) }
      if next != .none, !row.isEmpty { rows.append(row) }
    }
    close(at: lines.count)
    if first < lines.count { blocks.append(.lines(first..<lines.count)) }
    return blocks
  }

  private enum Kind { case none, bars, tabs, innerBars, spaces }

  /// The cells of `line`; none for the line of dashes below a head.
  private static func row(_ line: SourceLine, _ text: [UInt8]) -> (cells: [[UInt8]], Kind) {
    if let cells = PipeTable.cells(of: line.range, in: text) {
      guard !PipeTable.isDelimiter(cells, in: text) else { return ([], .bars) }
      return (cells.map { unescaped(text[$0]) }, .bars)
    }
    guard text.place(of: 0x09, in: line.range) != nil else {
      if let cells = rowOfInnerBars(line, text) { return (cells, .innerBars) }
      return rowOfSpaces(line, text).map { ($0, .spaces) } ?? ([], .none)
    }
    let cells = text[line.range].split(separator: 0x09, omittingEmptySubsequences: false).map { Array($0) }
    // A tab inside a sentence is a slip; one behind the number of an item is layout.
    let isTable =
      cells.count >= 2 && HeadingMarker.at(line.range.lowerBound, in: text) == nil
      && cells.allSatisfy { !$0.contains(fullStop, in: $0.indices) }
    return isTable ? (cells, .tabs) : ([], .none)
  }

  /// `高新技术企业（家） | 60 | 68`: three cells or more, as two are a line of links as often.
  private static func rowOfInnerBars(_ line: SourceLine, _ text: [UInt8]) -> [[UInt8]]? {
    let cells = text[line.range].split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
      .map { Array($0) }
    let isTable = cells.count >= 3 && cells.allSatisfy { !$0.contains(fullStop, in: $0.indices) }
    return isTable ? cells : nil
  }

  static let fullStop = Array("。".utf8)

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
