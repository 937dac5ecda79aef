import Catalogue
import ReportText
import Revisions
import Synchronization

/// The report of a file that is to be committed, read by one thread until another one has time to help.
final class IncomingReport: Sendable {
  let bytes: [UInt8]
  private let path: String
  private let part: Int?
  /// Whether a thread has begun to read, which will raise `isCut`.
  private let isBegun = Atomic(false)
  private let isCut = Signal()
  /// Written before `isCut` is raised.
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

  /// Cuts the file into sections and reads its figures.
  func read() { _ = result() }

  private func result() -> Cut {
    isBegun.store(true, ordering: .relaxed)
    let cut: Cut
    do throws(FileError) {
      let file = try SourceFile(bytes, path: path)
      cut = .done(file.description, SharedReading(try file.only(part)))
    } catch {
      cut = .failed(error)
    }
    self.cut = cut
    isCut.raise()
    if case .done(_, let reading) = cut { reading.read() }
    return cut
  }

  /// The canonical text, as soon as another thread has it that reads; `nil` where none has begun to, or there is no such text.
  /// To be asked once.
  func textBeforeFigures() -> [UInt8]? {
    guard isBegun.load(ordering: .relaxed) else { return nil }
    isCut.wait()
    guard case .done(_, let reading) = cut else { return nil }
    return reading.report.text
  }

  /// Reads what `read` has not begun with yet; for the thread that `textBeforeFigures` gave a text.
  func help() {
    if case .done(_, let reading) = cut { reading.read() }
  }

  /// The whole report, once all who read have ended.
  func report() throws(FileError) -> StructuredReport {
    let (source, reading) = try known()
    return reading.structured(source: source)
  }

  /// The same, read with other indicators than the built-in ones.
  func report(with catalogue: Catalogue) throws(FileError) -> StructuredReport {
    let (source, reading) = try known()
    return reading.report.structured(source: source, catalogue: catalogue)
  }

  /// What the figures are read from.
  func sections() throws(FileError) -> SectionedReport { try known().1.report }

  private func known() throws(FileError) -> (SourceDescription, SharedReading) {
    switch cut ?? result() {
    case .done(let source, let reading): return (source, reading)
    case .failed(let error): throw error
    }
  }
}
