/// Why bytes could not be read as a report.
package enum ReadingError: Error, Sendable, Hashable {
  /// No bytes, or nothing but white space.
  case empty
  /// Not text: the kind of file it looks like.
  case binary(looksLike: String)
  /// More bytes than `limit`.
  case tooLarge(bytes: Int, limit: Int)
}
