import ReportText

/// Joins the rows of pages into paragraphs, with tables between them.
struct PrintedText {
  private let rows: [PrintedRow]
  private let left: Double
  private let right: Double
  private let size: Double
  private var blocks: [Block] = []
  private var paragraph: [UInt8] = []
  /// The marks of notes in it.
  private var marks: [[UInt8]] = []
  /// Whether its lines stand below the text of its first, not below its number.
  private var isHanging = false

  static func blocks(of rows: [PrintedRow]) -> [Block] {
    var text = PrintedText(rows)
    text.run()
    return text.blocks
  }

  private init(_ rows: [PrintedRow]) {
    self.rows = rows
    // The edges of the text are where its rows begin and end, but for a few; those of tables may be others.
    let whole = rows.filter { $0.segments.count == 1 }
    // Of a handful of rows each may be at the edge; of more, one in twenty or at least one is an indent or a number.
    let few = whole.count < 8 ? 0 : max(1, whole.count / 20)
    left = whole.map(\.left).sorted().dropFirst(few).first ?? 0
    right = whole.map(\.right).sorted().dropLast(few).last ?? 0
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
    var next = 0
    var last: PrintedRow?
    while place < rows.count {
      let (table, looked) = place < next ? (nil, 0) : PrintedTable.search(at: place, in: rows)
      // Rows that stand apart on page after page without a table are not looked at again from each of them.
      if looked > 0 { next = place + max(1, looked / 16) }
      if let table {
        flush()
        if !table.isClear {
          blocks.append(.removed(rows[place].text, .flattenedTable))
        }
        var block = BlockTable()
        block.rows = table.cells.map { $0.map { [.paragraph($0, .paragraph)] } }
        blocks.append(.table(block))
        for row in rows[table.rows] { note(marksOf: row) }
        last = nil
        place = table.rows.upperBound
        continue
      }
      let row = rows[place]
      if last.map({ startsAnew(row, after: $0) }) ?? true { flush() }
      if !paragraph.isEmpty { paragraph.append(0x20) }
      paragraph += row.text
      marks += row.marks
      isHanging =
        last.map { $0.hang != nil && abs(row.left - ($0.hang ?? 0)) < size * 0.6 } ?? false || isHanging
      last = row
      place += 1
    }
    flush()
  }

  private mutating func flush() {
    if !paragraph.isEmpty { blocks.append(.paragraph(paragraph, .paragraph)) }
    for mark in marks { blocks.append(.removed(mark, .boilerplateRemoved)) }
    (paragraph, marks, isHanging) = ([], [], false)
  }

  private mutating func note(marksOf row: PrintedRow) {
    for mark in row.marks { blocks.append(.removed(mark, .boilerplateRemoved)) }
  }

  /// Whether a row begins a paragraph: indented, behind a short row, lower than usual, or in other type.
  private func startsAnew(_ row: PrintedRow, after last: PrintedRow) -> Bool {
    if goesOnWithTitle(row, after: last) { return false }
    if last.right < right - size * 2.2 { return true }
    if row.left - left > size * 1.2, !hangs(row, below: last) { return true }
    if abs(row.size - last.size) > last.size * 0.15 { return true }
    if row.page == last.page, row.top - last.bottom > size * 1.3 { return true }
    // A heading at the edge of the text, behind a row that fills its line.
    guard let marker = HeadingMarker.at(0, in: row.text), marker.style <= .bracketedHan,
      let end = last.text.scalar(before: last.text.count)?.value
    else { return false }
    return Characters.endsSentence(end) || Characters.closes(end)
  }

  /// Whether an indented row goes on with an item: below its text, or below a row that is indented as far and did not come
  /// to an end.
  private func hangs(_ row: PrintedRow, below last: PrintedRow) -> Bool {
    guard row.hang == nil, HeadingMarker.at(0, in: row.text) == nil else { return false }
    if let hang = last.hang { return abs(row.left - hang) < size * 0.6 }
    // What stands further right is a signature.
    guard abs(row.left - last.left) < size * 0.6, last.left - left < (right - left) / 3 else { return false }
    if isHanging { return true }
    let end = last.text.scalar(before: last.text.count)?.value ?? 0
    return !Characters.endsSentence(end) && !Characters.closes(end) && end != 0x3A && end != 0xFF1A
  }

  /// A title of two lines: both in type larger than the text, one close below the other.
  private func goesOnWithTitle(_ row: PrintedRow, after last: PrintedRow) -> Bool {
    row.page == last.page && row.size > size * 1.15 && abs(row.size - last.size) < size * 0.1
      && row.top - last.bottom < row.size && HeadingMarker.at(0, in: row.text) == nil
      && HeadingMarker.at(0, in: last.text) == nil
  }
}
