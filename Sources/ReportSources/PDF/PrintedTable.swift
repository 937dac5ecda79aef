import ReportText

/// Finds tables by their columns: rows below one another whose parts stand in the same places.
struct PrintedTable {
  /// Where it stands among the rows.
  let rows: Range<Int>
  let cells: [[[UInt8]]]
  /// Whether rows and columns could be told; where they could not, `cells` are the parts of the rows as they stand.
  let isClear: Bool

  /// How many rows of one part may stand between two of several.
  private static let singles = 5

  /// The table that begins at `start`, `nil` where none does, and how many rows were looked at.
  static func search(at start: Int, in all: [PrintedRow]) -> (table: PrintedTable?, looked: Int) {
    guard let stretch = stretch(from: start, in: all) else { return (nil, 1) }
    return (PrintedTable(stretch, in: all), stretch.count)
  }

  private init?(_ stretch: Range<Int>, in all: [PrintedRow]) {
    let start = stretch.lowerBound
    var end = stretch.upperBound
    if let columns = PrintedTableColumns(all[stretch]) {
      // What lies in no column is text behind the table.
      end =
        (start..<end).first { place in
          all[place].segments.count < 2
            && !columns.holds(all[place], after: place > start ? all[place - 1] : nil)
        } ?? end
      if let table = PrintedTableCells(all[start..<end], columns), table.isSound {
        (rows, cells, isClear) = (start..<start + table.rowCount, table.cells, true)
        return
      }
    }
    // Words that only stand apart, as in a signature, are no table; numbers side by side were one.
    end = (start..<end).first { all[$0].segments.count < 2 } ?? end
    let parted = all[start..<end]
    guard parted.contains(where: Self.hasNumbersApart) else { return nil }
    (rows, cells, isClear) = (start..<end, parted.map { $0.segments.map(\.text) }, false)
  }

  /// The rows from `start` on that may belong together; `nil` where the first has one part.
  private static func stretch(from start: Int, in all: [PrintedRow]) -> Range<Int>? {
    var first = start
    // A head over several columns stands half a line above those beside it.
    if all[start].segments.count < 2 {
      guard start + 1 < all.count, all[start + 1].page == all[start].page, all[start + 1].segments.count >= 2,
        all[start + 1].middle - all[start].middle < all[start].size * 0.85
      else { return nil }
      first = start + 1
    }
    var end = first
    var last = first
    var between = 0
    while end < all.count {
      let row = all[end]
      if end > first {
        if row.page == all[end - 1].page, row.top - all[end - 1].bottom > row.size * 2.5 { break }
      }
      if row.segments.count >= 2 {
        last = end
        between = 0
      } else {
        between += 1
        guard between <= singles, mayBeInCell(row) else { break }
      }
      end += 1
    }
    return start..<max(end, last + 1)
  }

  private static func mayBeInCell(_ row: PrintedRow) -> Bool {
    guard row.hang == nil, HeadingMarker.at(0, in: row.text) == nil,
      let end = row.text.scalar(before: row.text.count)
    else { return false }
    return !Characters.endsSentence(end.value)
  }

  private static func hasNumbersApart(_ row: PrintedRow) -> Bool {
    zip(row.segments, row.segments.dropFirst()).contains { before, after in
      (before.text.last.map(isDigit) ?? false) && (after.text.first.map(isDigit) ?? false)
    }
  }

  static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}

/// Where the columns of a table stand.
struct PrintedTableColumns {
  private(set) var columns: [(left: Double, right: Double)] = []
  /// The most columns of a table on paper.
  private static let limit = 64

  var count: Int { columns.count }

  /// The columns of `rows`: the places of the parts of those rows that have the usual number of them, then of others.
  /// `nil` where the parts stand in no columns.
  init?(_ rows: ArraySlice<PrintedRow>) {
    var counts: [Int: Int] = [:]
    for row in rows where row.segments.count >= 2 { counts[row.segments.count, default: 0] += 1 }
    guard let usual = counts.max(by: { ($0.value, $0.key) < ($1.value, $1.key) })?.key, usual <= Self.limit
    else {
      return nil
    }
    var crossing = 0
    for row in rows where row.segments.count == usual { crossing += line(up: row) || add(row) ? 0 : 1 }
    for row in rows where row.segments.count != usual && row.segments.count >= 2 {
      crossing += add(row) ? 0 : 1
    }
    for row in rows where row.segments.count == 1 { _ = add(row) }
    columns.sort { $0.left < $1.left }
    dropHeads(of: rows, usual)
    // A head or two may stand over several columns. Where more do, there are none.
    guard crossing <= max(1, rows.count / 4), count >= 2, count <= Self.limit else { return nil }
  }

  /// A head in the middle over two columns stands in neither, and makes no third.
  private mutating func dropHeads(of rows: ArraySlice<PrintedRow>, _ usual: Int) {
    let heads = rows.prefix { $0.segments.count < usual }
    guard heads.count < rows.count else { return }
    let below = rows[heads.endIndex...]
    columns.removeAll { column in
      !below.contains { row in row.segments.contains { $0.left < column.right && $0.right > column.left } }
    }
  }

  /// Takes the parts of a row for those of the columns in their order, where each stands in its own or close by: a short
  /// number need not reach below its head.
  private mutating func line(up row: PrintedRow) -> Bool {
    guard row.segments.count == count else { return false }
    var wide = columns
    for (place, part) in row.segments.enumerated() {
      let distance = max(part.left - wide[place].right, wide[place].left - part.right)
      guard distance < row.size * 2.5 else { return false }
      wide[place] = (min(wide[place].left, part.left), max(wide[place].right, part.right))
    }
    guard zip(wide, wide.dropFirst()).allSatisfy({ $0.right <= $1.left }) else { return false }
    columns = wide
    return true
  }

  /// Makes room for the parts of a row; whether each lies in one column.
  private mutating func add(_ row: PrintedRow) -> Bool {
    var isWithin = true
    for part in row.segments where columns.count <= Self.limit {
      let touched = columns.indices.filter { columns[$0].left < part.right && columns[$0].right > part.left }
      guard touched.count <= 1 else {
        isWithin = false
        continue
      }
      guard let place = touched.first else {
        columns.append((part.left, part.right))
        continue
      }
      let wide = (left: min(columns[place].left, part.left), right: max(columns[place].right, part.right))
      let isFree = columns.indices.allSatisfy {
        $0 == place || columns[$0].right <= wide.left || columns[$0].left >= wide.right
      }
      if isFree { columns[place] = wide } else { isWithin = false }
    }
    return isWithin
  }

  /// The column that a part stands in; the first of several.
  func place(of part: PrintedRow.Segment) -> Int {
    columns.firstIndex { min($0.right, part.right) - max($0.left, part.left) > 0 }
      ?? columns.lastIndex { $0.left <= part.left } ?? 0
  }

  /// Whether a row of one part goes on with the table: within one column, and over the end of a page only where the cell
  /// was full there.
  func holds(_ row: PrintedRow, after last: PrintedRow?) -> Bool {
    guard let part = row.segments.first,
      columns.count(where: { $0.left < part.right && $0.right > part.left }) <= 1
    else { return false }
    guard let last, last.page != row.page else { return true }
    let column = place(of: part)
    guard let limit = limit(of: column), let above = last.segments.first(where: { place(of: $0) == column })
    else {
      return false
    }
    return above.right + row.size * 2 > limit
  }

  /// How far a cell of that column may reach; `nil` for the last.
  func limit(of place: Int) -> Double? { place + 1 < count ? columns[place + 1].left : nil }
}
