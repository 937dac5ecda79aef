/// What a record says of what it is named by.
package enum RecordKind: Int, Sendable {
  /// Where the figures and sentences of one text come from in another: named by both.
  case step = 1
  /// The answer to a blame of a report as one revision had it: named by the report.
  case blame = 2
  /// The revisions whose stores are known: one record, which has no name.
  case stores = 3
  /// All reports as one revision has them, and who says what: named by a place in `stores`.
  case store = 4
  /// The texts that one report ever had: named by the place and the report.
  case line = 5
  /// What all reports ever said of one indicator, and what that comes to: named by the place and what was asked for.
  case vintages = 6
  /// The answer to a trace of one indicator as one revision had it: named by a number made of the question.
  case trace = 7
}

/// What a record is found by.
package struct RecordName: Sendable, Hashable {
  package let bytes: [UInt8]

  /// The ids of the texts, behind one another.
  package init(of texts: [ContentID]) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(texts.count * 32)
    for text in texts {
      var hex = text.hex
      hex.withUTF8 { digits in
        for place in stride(from: 1, to: digits.count, by: 2) {
          bytes.append(Self.value(digits[place - 1]) << 4 | Self.value(digits[place]))
        }
      }
    }
    self.bytes = bytes
  }

  private static func value(_ digit: UInt8) -> UInt8 {
    digit < 0x3A ? digit &- 0x30 : (digit | 0x20) &- 0x57
  }

  package init(of report: ReportName) { bytes = Array(report.description.utf8) }

  package init(_ bytes: [UInt8]) { self.bytes = bytes }
}

/// Keeps what was computed from texts and revisions, which never change, so that it need not be computed again.
///
/// It may have forgotten anything; what it answers was kept under that name by the same rules of reading. Losing it costs
/// time, never truth, so that none of its failures is one of the question.
package protocol RecordKeeper {
  /// What was kept last under that name; `nil` where nothing is known.
  func record(_ kind: RecordKind, named name: RecordName) -> [UInt8]?

  /// Keeps a record, sooner or later, in the place of another of that name.
  func keep(_ record: [UInt8], _ kind: RecordKind, named name: RecordName)
}
