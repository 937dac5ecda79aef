import ReportText

/// Finds tables by their columns: rows below one another whose parts stand in the same places.
struct PrintedTable {
  /// Where it stands among the rows.
  let rows: Range<Int>
  let cells: [[[UInt8]]]

  private struct Column {
    var left: Double
    var right: Double

    func overlap(_ segment: PrintedRow.Segment) -> Double {
      min(right, segment.right) - max(left, segment.left)
    }
  }

  /// The table that begins at `start`; `nil` where none does.
  init?(at start: Int, in all: [PrintedRow]) {
    guard all[start].segments.count >= 2 else { return nil }
    var end = start
    var parted = 0
    while end < all.count {
      let row = all[end]
      if end > start, row.page == all[end - 1].page, row.top - all[end - 1].bottom > row.size * 2.5 { break }
      if row.segments.count >= 2 {
        parted += 1
      } else if end + 1 >= all.count || !Self.isInside(row, all[start..<end]) {
        break
      }
      end += 1
    }
    guard parted >= 2 else { return nil }
    let columns = Self.columns(of: all[start..<end])
    guard columns.count >= 2 else { return nil }
    var cells: [[[UInt8]]] = []
    for row in all[start..<end] {
      var line = [[UInt8]](repeating: [], count: columns.count)
      for segment in row.segments {
        let place = columns.indices.max { columns[$0].overlap(segment) < columns[$1].overlap(segment) } ?? 0
        // A head over several columns stands over the first of them.
        let first = columns.firstIndex { $0.overlap(segment) > row.size * 0.5 } ?? place
        line[min(first, place)] += segment.text
      }
      // The rest of a cell that takes several rows.
      if row.segments.count == 1, !cells.isEmpty, let place = line.firstIndex(where: { !$0.isEmpty }) {
        cells[cells.count - 1][place] += line[place]
      } else {
        cells.append(line)
      }
    }
    // Words that only stand apart, as in a signature, are no table.
    guard cells.count >= 2, cells.contains(where: { $0.contains(where: Self.hasDigit) }) else { return nil }
    rows = start..<end
    self.cells = cells
  }

  private static func hasDigit(_ cell: [UInt8]) -> Bool { cell.contains { (0x30...0x39).contains($0) } }

  /// Whether a row of one part lies within one column of the rows above it.
  private static func isInside(_ row: PrintedRow, _ above: ArraySlice<PrintedRow>) -> Bool {
    guard let widest = above.max(by: { $0.segments.count < $1.segments.count }), let only = row.segments.first
    else { return false }
    let touched = widest.segments.filter { min($0.right, only.right) > max($0.left, only.left) }
    guard touched.count == 1, let column = widest.segments.firstIndex(where: { $0.left == touched[0].left })
    else { return false }
    let limit = column + 1 < widest.segments.count ? widest.segments[column + 1].left : .infinity
    return only.right < limit && HeadingMarker.at(0, in: only.text) == nil
  }

  /// The columns by the rows that have the most common number of parts.
  private static func columns(of rows: ArraySlice<PrintedRow>) -> [Column] {
    var counts: [Int: Int] = [:]
    for row in rows where row.segments.count >= 2 { counts[row.segments.count, default: 0] += 1 }
    guard let width = counts.max(by: { ($0.value, $0.key) < ($1.value, $1.key) })?.key else { return [] }
    var columns: [Column] = []
    for row in rows where row.segments.count == width {
      let parts = row.segments.map { Column(left: $0.left, right: $0.right) }
      if columns.isEmpty {
        columns = parts
        continue
      }
      for (place, part) in parts.enumerated() {
        columns[place].left = min(columns[place].left, part.left)
        columns[place].right = max(columns[place].right, part.right)
      }
    }
    // Columns that run into one another were never columns.
    let isSound = zip(columns, columns.dropFirst()).allSatisfy { $0.right <= $1.left + 1 }
    return isSound ? columns : []
  }
}
