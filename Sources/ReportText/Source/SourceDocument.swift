/// A source as its reader found it: lines and what the format says of them, before furniture, titles and headings
/// are told apart.
package struct SourceDocument: Sendable {
  /// Valid UTF-8; the lines are ranges of it.
  private(set) var text: [UInt8] = []
  var lines: [SourceLine] = []
  private var pending: [SourceLine.Removal] = []
  private let kind: SourceKind
  private var cells = 0
  /// Bytes that were added, those that were taken out with them.
  private var size = 0
  /// How many bad bytes were replaced by U+FFFD.
  package var replaced = 0

  /// What was taken out behind the last line.
  var removedAtEnd: [SourceLine.Removal] { pending }

  /// Those that are no rows of tables.
  var looseLines: [SourceLine] { lines.contains(where: \.isRow) ? lines.filter { !$0.isRow } : lines }

  /// The lines, which the document has no more: who changes them need not copy them.
  mutating func takeLines() -> [SourceLine] {
    var taken: [SourceLine] = []
    swap(&taken, &lines)
    return taken
  }

  package var isEmpty: Bool { lines.isEmpty }

  /// The most bytes that a source may come to, and the most cells of its tables when all rows are as wide as the widest.
  package static let sizeLimit = 64 << 20
  package static let cellLimit = 1 << 20

  package init(of kind: SourceKind) {
    self.kind = kind
  }

  /// The lines of a text, in which tables are found by their marks.
  /// - Throws: `ReadingError.hostile` where they come to more than a source may.
  init(_ decoded: DecodedText) throws(ReadingError) {
    kind = .text
    text = decoded.bytes
    replaced = decoded.replaced
    let found = SourceLine.lines(of: text)
    for block in TextTables.blocks(of: found, in: text) {
      switch block {
      case .lines(found.indices): lines = found
      case .lines(let places): lines += found[places]
      case .table(let rows): try add(table: rows)
      }
    }
  }

  private mutating func count(_ bytes: Int) throws(ReadingError) {
    size += bytes
    guard size <= Self.sizeLimit else { throw .hostile(kind, .unpackedSize(limit: Self.sizeLimit)) }
  }

  /// Adds a line, which must be valid UTF-8 without line ends; one without words is left out.
  /// - Throws: `ReadingError.hostile` where the source comes to more than it may.
  package mutating func add(
    _ line: [UInt8], _ role: SourceLine.Role = .line, isIndented: Bool = false
  ) throws(ReadingError) {
    let start = text.count
    guard !line.isEmpty else { return }
    try count(line.count)
    text += line
    text.append(0x0A)
    guard var trimmed = SourceLine.trimmed(start..<start + line.count, text) else {
      text.removeSubrange(start...)
      return
    }
    trimmed.role = role
    trimmed.isIndented = trimmed.isIndented || isIndented
    trimmed.removed = pending
    pending = []
    lines.append(trimmed)
  }

  /// Adds a table as rows of cells; cells are valid UTF-8, and line ends in them are layout.
  ///
  /// A cell that spans several places stands in the first of them, and the others are empty.
  /// - Throws: `ReadingError.hostile` for a table that is wider or larger than it may be.
  package mutating func add(table rows: [[[UInt8]]]) throws(ReadingError) {
    let width = rows.reduce(0) { max($0, $1.lastIndex { !$0.isEmpty }.map { $0 + 1 } ?? 0) }
    guard width <= PipeTable.columnLimit else { throw .hostile(kind, .columns(limit: PipeTable.columnLimit)) }
    // Rows are filled up to the widest, so one long row makes all of them long.
    cells += width * rows.count
    guard cells <= Self.cellLimit else { throw .hostile(kind, .parts(limit: Self.cellLimit)) }
    try count(rows.reduce(0) { $0 + $1.reduce(0) { $0 + $1.count } })
    append(table: rows)
  }

  /// Adds a table that is known to be within bounds.
  mutating func append(table rows: [[[UInt8]]]) {
    for (place, row) in PipeTable.rows(of: rows).enumerated() {
      let start = text.count
      text += row
      lines.append(
        SourceLine(
          range: start..<text.count, isIndented: false, role: .row(opensTable: place == 0), removed: pending))
      text.append(0x0A)
      pending = []
    }
  }

  /// Notes what is no part of the report and was left out here.
  /// - Throws: `ReadingError.hostile` where the source comes to more than it may.
  package mutating func remove(
    _ words: [UInt8], kind: Anomaly.Kind = .boilerplateRemoved
  ) throws(ReadingError) {
    guard SourceLine.trimmed(words.indices, words) != nil else { return }
    try count(words.count)
    pending.append(.init(kind: kind, quote: String(decoding: words, as: UTF8.self)))
  }

  /// Whether it reads like text: a converter that is given noise finds rare signs of all scripts in it.
  package var isPlausible: Bool {
    var common = 0
    var rare = 0
    var index = 0
    let end = min(text.count, 1 << 16)
    while index < end {
      let (scalar, length) = text.scalar(at: index)
      switch scalar {
      case 0x20...0x7E, 0xB7, 0x2010...0x203F, 0x2150...0x22FF, 0x2460...0x25FF, 0x3000...0x303F,
        0x4E00...0x9FFF,
        0xFF00...0xFF5E:
        common += 1
      case 0x09, 0x0A, 0xA0, 0xAD: break
      default: rare += 1
      }
      index += length
    }
    return common >= rare * 4
  }
}
