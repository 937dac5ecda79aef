import Catalogue
import Glibc
import ReportText
import Revisions
import Synchronization

/// The report of a file that is to be committed, read by one thread until another one has time to help.
final class IncomingReport: Sendable {
  let bytes: [UInt8]
  private let path: String
  private let part: Int?
  /// Whether a thread has begun to read, which will say what the file is cut into.
  private let isBegun = Atomic(false)
  nonisolated(unsafe) private let isCut = UnsafeMutablePointer<sem_t>.allocate(capacity: 1)
  /// Written before `isCut` is raised.
  nonisolated(unsafe) private var cut = Cut.none

  // No `Result`, which is a type to be made at every start.
  private enum Cut {
    case none
    case done(SourceDescription, SharedReading)
    case failed(FileError)
  }

  /// `part` is the number of the report in its file; `nil` where the file is to hold no other.
  init(_ bytes: [UInt8], of path: String, _ part: Int?) {
    self.bytes = bytes
    self.path = path
    self.part = part
    sem_init(isCut, 0, 0)
  }

  deinit { isCut.deallocate() }

  /// Cuts the file into sections and reads its figures.
  func read() {
    isBegun.store(true, ordering: .relaxed)
    do throws(FileError) {
      let file = try SourceFile(bytes, path: path)
      cut = .done(file.description, SharedReading(try file.only(part)))
    } catch {
      cut = .failed(error)
    }
    sem_post(isCut)
    if case .done(_, let reading) = cut { reading.read() }
  }

  /// Reads what `read` has not begun with yet; for one other thread.
  func help() { reading?.read() }

  /// The sections, as soon as they are known; `nil` where nobody reads, or they cannot be known.
  var sections: SectionedReport? { reading?.report }

  private var reading: SharedReading? {
    guard isBegun.load(ordering: .relaxed) else { return nil }
    while sem_wait(isCut) != 0 && errno == EINTR {}
    // For the next time.
    sem_post(isCut)
    guard case .done(_, let reading) = cut else { return nil }
    return reading
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

  private func known() throws(FileError) -> (SourceDescription, SharedReading) {
    if case .none = cut { read() }
    switch cut {
    case .done(let source, let reading): return (source, reading)
    case .failed(let error): throw error
    case .none: throw .content(path, .empty)
    }
  }
}
