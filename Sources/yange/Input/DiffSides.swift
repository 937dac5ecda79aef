import Revisions

/// One side of a comparison, as the user named it.
enum DiffSide: Sendable, Hashable {
  case file(String)
  /// A report at a revision; `label` is what the user wrote, or would have.
  case stored(label: String, revision: String, report: ReportName)
  /// The report as it was before its newest change.
  case beforeLastChange(ReportName)

  static func stored(_ report: ReportName, at revision: String) -> DiffSide {
    .stored(label: "\(revision):\(report)", revision: revision, report: report)
  }
}

/// The two sides that the words behind `diff` name.
struct DiffSides: Sendable, Hashable {
  let old: DiffSide
  let new: DiffSide
  /// The first word where it was taken for a report only because no file has that name.
  let guessed: String?

  /// Takes `A B`, where each is a file or `REV:REPORT`, or `REPORT [REV [REV]]`. What is a file's name is a file, but for
  /// HEAD, of which the folder of a store has one.
  ///
  /// - Parameter words: one to three.
  /// - Throws: `ReportNameError`, or `FileError` for a word that is neither.
  init(_ words: [String]) throws {
    let first = words[0]
    if words.count == 2, let old = try Self.side(first), let new = try Self.side(words[1]) {
      (self.old, self.new, guessed) = (old, new, nil)
      return
    }
    guard try Self.side(first) == nil else { throw FileError(absent: words.count > 1 ? words[1] : first) }
    guard let report = try? ReportName(first) else { throw FileError(absent: first) }
    guessed = first
    switch words.count {
    case 1: (old, new) = (.beforeLastChange(report), .stored(report, at: "HEAD"))
    case 2:
      if let new = try Self.side(words[1]) {
        (old, self.new) = (.stored(report, at: "HEAD"), new)
      } else {
        (old, new) = (.stored(report, at: words[1]), .stored(report, at: "HEAD"))
      }
    default:
      old = try Self.side(words[1]) ?? .stored(report, at: words[1])
      new = try Self.side(words[2]) ?? .stored(report, at: words[2])
    }
  }

  /// A file or `REV:REPORT`; `nil` for a word that is neither.
  private static func side(_ word: String) throws -> DiffSide? {
    if word != "HEAD", SourceFile.exists(word) { return .file(word) }
    guard word.contains(":") else { return nil }
    let reference = try ReportReference(word)
    return reference.report.map { .stored(label: word, revision: reference.revision, report: $0) }
  }
}
