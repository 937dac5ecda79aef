/// A source as its reader found it: lines and what the format says of them, before furniture, titles and headings
/// are told apart.
package struct SourceDocument: Sendable {
  /// Valid UTF-8; the lines are ranges of it.
  private(set) var text: [UInt8] = []
  var lines: [SourceLine] = []
  private var pending: [SourceLine.Removal] = []
  /// How many bad bytes were replaced by U+FFFD.
  package var replaced = 0

  /// What was taken out behind the last line.
  var removedAtEnd: [SourceLine.Removal] { pending }

  package var isEmpty: Bool { lines.isEmpty }

  package init() {}

  /// The lines of a text, in which tables are found by their marks.
  init(_ decoded: DecodedText) {
    text = decoded.bytes
    replaced = decoded.replaced
    for line in TextTables.lines(of: text) {
      switch line {
      case .line(let line): lines.append(line)
      case .table(let rows): add(table: rows)
      }
    }
  }

  /// Adds a line, which must be valid UTF-8 without line ends; one without words is left out.
  package mutating func add(_ line: [UInt8], _ role: SourceLine.Role = .line, isIndented: Bool = false) {
    let start = text.count
    guard !line.isEmpty else { return }
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
  package mutating func add(table rows: [[[UInt8]]]) {
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
  package mutating func remove(_ words: [UInt8], kind: Anomaly.Kind = .boilerplateRemoved) {
    guard SourceLine.trimmed(words.indices, words) != nil else { return }
    pending.append(.init(kind: kind, quote: String(decoding: words, as: UTF8.self)))
  }
}
