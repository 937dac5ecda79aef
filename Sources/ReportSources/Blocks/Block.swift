import ReportText

/// A piece of a document, in the order of reading.
enum Block {
  case paragraph([UInt8], SourceLine.Role)
  /// Lines that a paragraph is broken into; whether each is a paragraph of its own is for the words to tell.
  case lines([[UInt8]])
  case table(BlockTable)
  /// What is no part of the report.
  case removed([UInt8], Anomaly.Kind)
}

/// A table as a document has it.
struct BlockTable {
  /// A cell stands in the first of the places that it spans; those it covers are without blocks.
  typealias Cell = [Block]

  /// More places than that are the work of an attack or of a broken export.
  static let spanLimit = 64

  var rows: [[Cell]] = []

  /// Whether it holds figures, or only puts text side by side.
  var isData: Bool {
    guard (rows.map(\.count).max() ?? 0) >= 2 else { return false }
    var words = 0
    var longest = 0
    for cell in rows.joined() {
      var size = 0
      for block in cell {
        switch block {
        case .paragraph(let text, _): size += text.count
        case .lines(let lines): size += lines.reduce(0) { $0 + $1.count }
        case .table: return false
        case .removed: break
        }
      }
      words += size
      longest = max(longest, size)
    }
    return longest < 900 || longest * 2 < words
  }
}

extension SourceDocument {
  /// How many paragraphs and cells a document may have.
  static let blockLimit = 1 << 18

  mutating func add(_ blocks: [Block]) throws(ReadingError) {
    for block in blocks {
      switch block {
      case .paragraph(let text, let role): try add(text, role)
      case .lines(let lines):
        for (place, line) in lines.enumerated() { try add(line, .line, isIndented: place == 0) }
      case .removed(let words, let kind): try remove(words, kind: kind)
      case .table(let table):
        if table.isData {
          for cell in table.rows.joined() {
            for case .removed(let words, let kind) in cell { try remove(words, kind: kind) }
          }
          try add(table: table.rows.map { $0.map(Self.words) })
        } else {
          for cell in table.rows.joined() { try add(cell) }
        }
      }
    }
  }

  /// A cell's words, its paragraphs on lines of their own.
  private static func words(of cell: BlockTable.Cell) -> [UInt8] {
    var words: [UInt8] = []
    for block in cell {
      let lines: [[UInt8]]
      switch block {
      case .paragraph(let text, _): lines = [text]
      case .lines(let texts): lines = texts
      case .table, .removed: continue
      }
      for line in lines {
        if !words.isEmpty { words.append(0x0A) }
        words += line
      }
    }
    return words
  }
}
