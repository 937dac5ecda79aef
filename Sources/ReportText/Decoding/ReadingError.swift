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
  /// What reads such files is not installed, or cannot be used: its name, the package that holds it, and in the loader's
  /// words why; empty where it is not there at all.
  case missing(String, package: String, SourceKind, reason: String = "")
  /// The program that reads such files did not bring it to an end, or not in time.
  case failed(String, SourceKind)
  /// The folder for temporary files cannot be written to.
  case temporary(folder: String)

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
    /// A table of more than `limit` columns.
    case columns(limit: Int)
    /// An element whose tag takes more than `limit` bytes.
    case tag(limit: Int)
    /// An element with more than `limit` attributes.
    case attributes(limit: Int)
    /// Numbers its paragraphs with more than `limit` bytes.
    case numbering(limit: Int)
    /// Takes more than `seconds` to read.
    case time(seconds: Int)
    /// Declares entities or another document type.
    case entities
    /// Names a part outside the archive.
    case path(String)
  }
}
