import Catalogue
import ReportText
import Revisions

/// The report of a file that is to be committed: cut by the thread that first asks for its sections, and read by all who have
/// time.
final class IncomingReport: Sendable {
  let bytes: [UInt8]
  private let path: String
  private let part: Int?
  /// Written by the thread that asks first; others ask once they know that it has.
  nonisolated(unsafe) private var cut: Cut?

  // No `Result`, which is a type to be made at every start.
  private enum Cut {
    case done(SourceDescription, SharedReading)
    case failed(FileError)
  }

  /// `part` is the number of the report in its file; `nil` where the file is to hold no other.
  init(_ bytes: [UInt8], of path: String, _ part: Int?) {
    self.bytes = bytes
    self.path = path
    self.part = part
  }

  /// What the figures are read from.
  func sections() throws(FileError) -> SectionedReport { try known().1.report }

  /// Reads, with the built-in indicators, what no other thread has begun with yet; once it is cut.
  func read() {
    if case .done(_, let reading) = cut { reading.read() }
  }

  /// The whole report, once all who read have ended.
  func report() throws(FileError) -> StructuredReport {
    let (source, reading) = try known()
    return reading.structured(source: source)
  }

  /// The report without the figures of some sections, read with any indicators.
  func report(
    leavingOut: SectionSet = SectionSet(), with catalogue: Catalogue
  ) throws(FileError) -> StructuredReport {
    let (source, reading) = try known()
    return reading.report.structured(leavingOut: leavingOut, source: source, catalogue: catalogue)
  }

  private func known() throws(FileError) -> (SourceDescription, SharedReading) {
    let known = cut ?? made()
    cut = known
    switch known {
    case .done(let source, let reading): return (source, reading)
    case .failed(let error): throw error
    }
  }

  private func made() -> Cut {
    do throws(FileError) {
      let file = try SourceFile(bytes, path: path)
      return .done(file.description, SharedReading(try file.only(part)))
    } catch {
      return .failed(error)
    }
  }
}
