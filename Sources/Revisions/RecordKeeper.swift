/// What a record says of the texts it is named by.
package enum RecordKind: Int, Sendable {
  /// Where the figures and sentences of one text come from in another: named by both.
  case step = 1
}

/// Keeps what was computed from texts, which never change, so that it need not be computed again.
///
/// It may have forgotten anything; what it answers was kept under that name by the same rules of reading. Losing it costs
/// time, never truth, so that none of its failures is one of the question.
package protocol RecordKeeper {
  /// What was kept under the name of these texts; `nil` where that is not known.
  func record(_ kind: RecordKind, of texts: [ContentID]) -> [UInt8]?

  /// Keeps a record, sooner or later.
  func keep(_ record: [UInt8], _ kind: RecordKind, of texts: [ContentID])
}
