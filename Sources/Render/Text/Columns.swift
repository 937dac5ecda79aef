/// Columns that line up over many rows, which may stand under different headings.
struct Columns {
  enum Alignment: Sendable { case left, right }

  private let alignments: [Alignment]
  /// The widest that a column may grow; cells beyond are cut.
  private let limits: [Int]
  private var widths: [Int]
  private static let gap = 2

  init(_ columns: [(alignment: Alignment, limit: Int)]) {
    alignments = columns.map(\.alignment)
    limits = columns.map(\.limit)
    widths = columns.map { _ in 0 }
  }

  /// Makes room for a row. All rows are measured before the first is laid out.
  mutating func measure(_ row: [StyledText]) {
    for (place, cell) in row.enumerated() {
      widths[place] = max(widths[place], min(limits[place], cell.width))
    }
  }

  /// A row of cells at their columns; columns that are empty in every row take no room.
  func line(_ row: [StyledText]) -> StyledText {
    var line = StyledText()
    var pending = 0
    for (place, cell) in row.enumerated() where widths[place] > 0 {
      let cell = cell.truncated(to: limits[place])
      let padding = widths[place] - cell.width
      guard !cell.isEmpty else {
        pending += widths[place] + Self.gap
        continue
      }
      let before = pending + (alignments[place] == .right ? padding : 0)
      line.append(String(repeating: " ", count: before))
      line.append(cell)
      pending = Self.gap + (alignments[place] == .left ? padding : 0)
    }
    return line
  }
}
