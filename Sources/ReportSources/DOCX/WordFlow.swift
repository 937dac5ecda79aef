import ReportText

/// A paragraph of Word while it is read.
struct WordParagraph {
  var style: String?
  var outline: Int?
  var list: String?
  var level: Int?
  /// Whether the change that took its end away joins it with the next.
  var endIsDeleted = false
  var isNumbered = true
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
  var row: [BlockTable.Cell] = []
  var rowIsDeleted = false
  var span = 1
  var isCovered = false
}

/// A stretch of text of its own: the body, a cell, a text box, a note.
struct WordFlow {
  var blocks: [Block] = []
  /// What waits for the end of the next paragraph, whose own was deleted.
  var joined: WordParagraph?
}
