/// Why bytes could not be read as a report.
package enum ReadingError: Error, Sendable, Hashable {
  /// No bytes, or nothing but white space.
  case empty
  /// Not text: the kind of file it looks like.
  case binary(looksLike: String)
  /// More bytes than `limit`.
  case tooLarge(bytes: Int, limit: Int)
  /// What the file calls itself cannot be read of it: cut off, or put together wrongly.
  case damaged(SourceKind)
  /// It asks for more than a report needs, or for what none may have.
  case hostile(SourceKind, Hazard)
  /// Pages without a text: pictures of a scanned paper.
  case scanned(SourceKind)
  /// It opens with a password only.
  case locked(SourceKind)
  /// What reads such files is not installed: its name, and the package that holds it.
  case missing(String, package: String, SourceKind)
  /// The program that reads such files did not bring it to an end, or not in time.
  case failed(String, SourceKind)

  /// What makes a file hostile.
  package enum Hazard: Sendable, Hashable {
    /// Unpacks to more bytes than `limit`.
    case unpackedSize(limit: Int)
    /// Unpacks to more than `limit` times its size.
    case ratio(limit: Int)
    /// Has more parts, elements or cells than `limit`.
    case parts(limit: Int)
    /// Elements that stand more than `limit` deep in one another.
    case depth(limit: Int)
    /// Declares entities or another document type.
    case entities
    /// Names a part outside the archive.
    case path(String)
  }
}
