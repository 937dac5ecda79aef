import ReportText

/// Puts the lines of a table's cells together: a cell may take several, and stand at the top or in the middle of its row.
struct PrintedTableCells {
  private(set) var cells: [[[UInt8]]] = []
  /// How many of the rows belong to the table.
  private(set) var rowCount = 0
  private let columns: PrintedTableColumns

  /// A line of a cell.
  private struct Line {
    let column: Int
    let middle: Double
    let right: Double
    let size: Double
    var text: [UInt8]
    let isNumber: Bool
  }

  /// Lines at one height, or at heights that overlap: those of one row, whatever column they are in.
  private struct Band {
    let page: Int
    /// How many rows it takes, and whether one of them has several parts.
    private(set) var rowCount = 0
    private(set) var isParted = false
    private(set) var lines: [Line] = []
    /// The lowest line of each column.
    private var lowest: [Int: Line] = [:]

    init(page: Int, _ lines: [Line]) {
      self.page = page
      add(lines)
    }

    mutating func add(_ more: [Line]) {
      rowCount += 1
      isParted = isParted || more.count > 1
      lines += more
      for line in more { lowest[line.column] = line }
    }

    func last(_ column: Int) -> Line? { lowest[column] }
  }

  /// `nil` where two numbers come to stand in one cell: the columns are none then.
  init?(_ rows: ArraySlice<PrintedRow>, _ columns: PrintedTableColumns) {
    self.columns = columns
    var bands: [Band] = []
    for row in rows {
      guard let lines = Self.lines(of: row, columns) else { return nil }
      if let last = bands.last, last.page == row.page, let middle = last.lines.last?.middle,
        row.middle - middle < row.size * 0.85
      {
        bands[bands.count - 1].add(lines)
      } else {
        bands.append(Band(page: row.page, lines))
      }
    }
    let pitch = Self.pitch(of: bands, columns.count)
    let end = bands.lastIndex(where: \.isParted) ?? 0
    for (place, band) in bands.enumerated() {
      if place == 0 || !goesOn(band, after: bands[place - 1], pitch) {
        // A line below the last row that belongs to none is text.
        if place > end { break }
        cells.append(Array(repeating: [], count: columns.count))
      }
      append(band)
      rowCount += band.rowCount
    }
  }

  private static func lines(of row: PrintedRow, _ columns: PrintedTableColumns) -> [Line]? {
    var lines: [Line] = []
    for part in row.segments {
      let column = columns.place(of: part)
      if let place = lines.firstIndex(where: { $0.column == column }) {
        guard !endsInDigit(lines[place].text) || !(part.text.first.map(PrintedTable.isDigit) ?? false) else {
          return nil
        }
        lines[place].text += [0x20] + part.text
      } else {
        lines.append(
          Line(
            column: column, middle: row.middle, right: part.right, size: row.size, text: part.text,
            isNumber: isNumber(part.text)))
      }
    }
    return lines
  }

  private static func endsInDigit(_ text: [UInt8]) -> Bool { text.last.map(PrintedTable.isDigit) ?? false }

  /// How far apart the lines of one cell are, and the rows of the table at the least.
  private struct Pitch {
    var line = Double.infinity
    var row = Double.infinity
  }

  private static func pitch(of bands: [Band], _ count: Int) -> Pitch {
    var pitch = Pitch()
    var last = [Line?](repeating: nil, count: count)
    var page = -1
    for band in bands {
      if band.page != page { last = Array(repeating: nil, count: count) }
      page = band.page
      for line in band.lines {
        if let above = last[line.column], line.middle > above.middle {
          let distance = line.middle - above.middle
          pitch.line = min(pitch.line, distance)
          // Numbers stand in rows of their own.
          if line.isNumber, above.isNumber { pitch.row = min(pitch.row, distance) }
        }
        last[line.column] = line
      }
    }
    return pitch
  }

  /// Whether a band is the rest of the cells of the one above.
  private func goesOn(_ band: Band, after above: Band, _ pitch: Pitch) -> Bool {
    let shared = band.lines.compactMap { line in above.last(line.column).map { (above: $0, line: line) } }
    guard !shared.isEmpty, !shared.contains(where: { $0.above.isNumber && $0.line.isNumber }) else {
      return false
    }
    let isWhole = band.lines.count < above.lines.count && shared.count == band.lines.count
    let isFull =
      isWhole
      && shared.allSatisfy {
        self.isFull($0.above) && !$0.above.isNumber && !$0.line.isNumber
      }
    guard band.page == above.page else { return isFull }
    let distance = shared.map { $0.line.middle - $0.above.middle }.min() ?? 0
    // Between rows there is the room of a rule at least.
    if pitch.row.isFinite, pitch.line < pitch.row - 0.25 { return distance <= pitch.line + 0.3 }
    // Where lines and rows are equally far apart, a cell goes on whose line above was full.
    return isFull
  }

  /// Whether one character more would not have had room in the cell.
  private func isFull(_ line: Line) -> Bool {
    guard let limit = columns.limit(of: line.column) else {
      return line.right > columns.columns[line.column].right - line.size
    }
    return line.right + line.size * 2 > limit
  }

  private mutating func append(_ band: Band) {
    for line in band.lines {
      let last = cells.count - 1
      let isWord = cells[last][line.column].last.map { $0 < 0x80 } ?? false
      if isWord, line.text.first.map({ $0 < 0x80 }) ?? false { cells[last][line.column].append(0x20) }
      cells[last][line.column] += line.text
    }
  }

  /// A number, with a sign, marks and `%`.
  private static func isNumber(_ text: [UInt8]) -> Bool {
    text.contains(where: PrintedTable.isDigit)
      && text.allSatisfy { PrintedTable.isDigit($0) || [0x2B, 0x2C, 0x2D, 0x2E, 0x20, 0x25].contains($0) }
  }

  /// Whether these are rows and columns of a table, not words that happen to stand apart.
  var isSound: Bool {
    let filled = cells.filter { row in row.count { !$0.isEmpty } >= 2 }
    guard cells.count >= 2, filled.count >= 2 || cells.count == 2 && !filled.isEmpty else { return false }
    if cells.contains(where: { $0.contains { $0.contains(where: PrintedTable.isDigit) } }) { return true }
    // Without a number there have to be more of them.
    return filled.count * 3 >= cells.count * 2 && (filled.count >= 3 || columns.count >= 3)
  }
}
