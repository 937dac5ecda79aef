import Catalogue
import Figures
import Glibc
import ReportText
import Revisions

/// A file as received, and the reports that it holds.
struct SourceFile: Sendable {
  let path: String
  let bytes: [UInt8]
  /// Cut into sections, in the order of the file; never empty.
  let sections: [SectionedReport]
  private let mediaType: String
  private let encoding: String

  /// - Throws: `FileError` where there is no such file, it cannot be read, or it is no report.
  init(reading path: String) throws(FileError) {
    try self.init(Self.bytes(of: path), path: path)
  }

  /// Takes the bytes that `path` holds.
  init(_ bytes: [UInt8], path: String) throws(FileError) {
    self.path = path
    self.bytes = bytes
    do throws(ReadingError) {
      (sections, mediaType, encoding) = try SectionedReport.reading(source: bytes, name: path)
    } catch {
      throw .content(path, error)
    }
    // White space of any kind comes through as a report without words.
    if sections.allSatisfy(\.isBlank) { throw .content(path, .empty) }
  }

  /// The reports that `path` holds, those of several by their titles alone.
  /// - Throws: `FileError` as in reading it whole.
  static func found(reading path: String) throws(FileError) -> [FoundReport] {
    let bytes = try bytes(of: path)
    do throws(ReadingError) {
      let reports = try SectionedReport.found(source: bytes, name: path)
      if reports.count == 1, reports[0].report.isBlank { throw .empty }
      return reports
    } catch {
      throw .content(path, error)
    }
  }

  /// All reports with their figures; `catalogue` has the keys.
  func reports(_ catalogue: Catalogue) -> [StructuredReport] {
    let source = description
    return sections.map { $0.structured($0.figuresOnTwoThreads(catalogue), source: source) }
  }

  /// All reports with the reasons for their figures; `catalogue` has the keys.
  func explained(_ catalogue: Catalogue) -> [ExplainedReport] {
    let source = description
    return sections.map { $0.explained(source: source, catalogue: catalogue) }
  }

  /// The report of that number with its figures, as `only` counts.
  func report(_ part: Int?, _ catalogue: Catalogue) throws(FileError) -> StructuredReport {
    try only(part).structured(source: description, catalogue: catalogue)
  }

  /// What a report says of the file.
  var description: SourceDescription {
    SourceDescription(of: path, mediaType, encoding, sha256: SourceDescription.digest(of: bytes))
  }

  /// The canonical text of that report.
  func text(_ part: Int?) throws(FileError) -> [UInt8] { try only(part).text }

  /// The report of that number, counted from 1; where none is asked for the file must hold one alone.
  func only(_ part: Int?) throws(FileError) -> SectionedReport {
    if part == nil, sections.count > 1 { throw .severalReports(path, titles: sections.map(\.title)) }
    return try section(part ?? 1)
  }

  /// The report of that number, counted from 1.
  func section(_ part: Int) throws(FileError) -> SectionedReport {
    guard sections.indices.contains(part - 1) else {
      throw .noSuchPart(path, part, titles: sections.map(\.title))
    }
    return sections[part - 1]
  }

  /// Whether something other than a folder is there.
  static func exists(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT != S_IFDIR
  }

  /// The bytes of a file, at most `limit`. Sizes are looked at before memory is taken, and pipes refused before they are
  /// waited for.
  static func bytes(of path: String, limit: Int = SourceDecoder.limit) throws(FileError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw errno == ENOENT || errno == ENOTDIR ? .missing(path) : .reading(path, errno)
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .reading(path, errno) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw .folder(path)
    default: throw .notAFile(path)
    }
    let size = Int(status.st_size)
    guard size <= limit else {
      throw .content(path, .tooLarge(bytes: size, limit: limit))
    }
    return try WholeFile.bytes(from: descriptor, of: path, size: size, limit: limit)
  }
}
