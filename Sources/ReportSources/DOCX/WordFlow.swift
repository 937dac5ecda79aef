import ReportText

/// A paragraph of Word while it is read.
struct WordParagraph {
  var style: String?
  var outline: Int?
  var list: String?
  var level: Int?
  /// Whether the change that took its end away joins it with the next.
  var endIsDeleted = false
  var lines: [[UInt8]] = [[]]
  var deleted: [UInt8] = []
  var hasInsertions = false
  var hidden: [UInt8] = []
  /// Notes that it refers to, and what stands in its text boxes.
  var notes: [Block] = []
  var boxes: [Block] = []

  mutating func append(_ bytes: some Sequence<UInt8>) { lines[lines.count - 1] += bytes }

  var isEmpty: Bool { lines.allSatisfy(\.isEmpty) }
}

/// A table of Word while it is read.
struct WordTable {
  var table = BlockTable()
  /// What stands below it: the notes of its cells, and the rows that a change deleted.
  var below: [Block] = []
  var row: [BlockTable.Cell] = []
  var rowIsDeleted = false
  var span = 1
  var isCovered = false

  /// Puts the row below the others; the words of one that a change deleted are noted below the table.
  mutating func closeRow() {
    guard rowIsDeleted else { return table.rows.append(row) }
    var words: [[UInt8]] = []
    for block in row.joined() {
      switch block {
      case .paragraph(let text, _), .removed(let text, _): words.append(text)
      case .lines(let lines): words += lines
      case .table: break
      }
    }
    below.append(.removed([UInt8](words.filter { !$0.isEmpty }.joined(separator: [0x20])), .trackedChanges))
  }
}

/// A stretch of text of its own: the body, a cell, a text box, a note.
struct WordFlow {
  var blocks: [Block] = []
  /// What waits for the end of the next paragraph, whose own was deleted.
  var joined: WordParagraph?
}
