import ReportText

/// Joins the rows of pages into paragraphs, with tables between them.
struct PrintedText {
  private let rows: [PrintedRow]
  private let left: Double
  private let right: Double
  private let size: Double
  private var blocks: [Block] = []
  private var paragraph: [UInt8] = []

  static func blocks(of rows: [PrintedRow]) -> [Block] {
    var text = PrintedText(rows)
    text.run()
    return text.blocks
  }

  private init(_ rows: [PrintedRow]) {
    self.rows = rows
    // The edges of the text are where its rows begin and end, but for a few; those of tables may be others.
    let whole = rows.filter { $0.segments.count == 1 }
    left = whole.map(\.left).sorted().dropFirst(whole.count / 20).first ?? 0
    right = whole.map(\.right).sorted().dropLast(whole.count / 20).last ?? 0
    size = Self.mostCommon(rows.map(\.size))
  }

  private static func mostCommon(_ lengths: [Double]) -> Double {
    var counts: [Int: Int] = [:]
    for length in lengths where length.isFinite && abs(length) < 1e6 {
      counts[Int(length.rounded()), default: 0] += 1
    }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }.map { Double($0.key) } ?? 0
  }

  private mutating func run() {
    var place = 0
    var last: PrintedRow?
    while place < rows.count {
      if let table = PrintedTable(at: place, in: rows) {
        flush()
        var block = BlockTable()
        block.rows = table.cells.map { $0.map { [.paragraph($0, .paragraph)] } }
        blocks.append(.table(block))
        last = nil
        place = table.rows.upperBound
        continue
      }
      let row = rows[place]
      if last.map({ startsAnew(row, after: $0) }) ?? true { flush() }
      if !paragraph.isEmpty { paragraph.append(0x20) }
      paragraph += row.text
      last = row
      place += 1
    }
    flush()
  }

  private mutating func flush() {
    if !paragraph.isEmpty { blocks.append(.paragraph(paragraph, .paragraph)) }
    paragraph = []
  }

  /// Whether a row begins a paragraph: indented, behind a short row, lower than usual, or in other type.
  private func startsAnew(_ row: PrintedRow, after last: PrintedRow) -> Bool {
    if goesOnWithTitle(row, after: last) { return false }
    if row.left - left > size * 1.2 { return true }
    if last.right < right - size * 2.2 { return true }
    if abs(row.size - last.size) > last.size * 0.15 { return true }
    if row.page == last.page, row.top - last.bottom > size * 1.3 { return true }
    // A heading at the edge of the text, behind a row that fills its line.
    guard let marker = HeadingMarker.at(0, in: row.text), marker.style <= .bracketedHan,
      let end = last.text.scalar(before: last.text.count)?.value
    else { return false }
    return Characters.endsSentence(end) || Characters.closes(end)
  }

  /// A title of two lines: both in type larger than the text, one close below the other.
  private func goesOnWithTitle(_ row: PrintedRow, after last: PrintedRow) -> Bool {
    row.page == last.page && row.size > size * 1.15 && abs(row.size - last.size) < size * 0.1
      && row.top - last.bottom < row.size && HeadingMarker.at(0, in: row.text) == nil
      && HeadingMarker.at(0, in: last.text) == nil
  }
}
