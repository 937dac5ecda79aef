import Catalogue
import Glibc
import History
import RecordIndex
import ReportArchive
import Revisions

extension RecordIndex {
  /// The index of a store, which stands beside its objects.
  convenience init(of store: ReportArchive, readWith catalogue: Catalogue) {
    self.init(at: Self.path(in: store), reader: Self.reader(with: catalogue))
  }

  /// Names the rules, the indicators and the program that read a text.
  static func reader(with catalogue: Catalogue) -> String {
    "\(StructuredReport.extractor(with: catalogue)) \(program)"
  }

  /// Makes a store's index as small as it can be; makes none where there is none.
  /// - Returns: what it took and takes, in bytes.
  static func compact(of store: ReportArchive, readWith catalogue: Catalogue) -> (before: Int, after: Int) {
    let before = size(in: store)
    if before > 0 { RecordIndex(of: store, readWith: catalogue).compact() }
    return (before, size(in: store))
  }

  /// Tells an answer and writes what was found on the way, while the answer is put into bytes on the second thread; then keeps
  /// it too, and lets go of the file.
  func keep(_ work: LeftWork?, telling tell: () throws -> Void) throws {
    nonisolated(unsafe) let work = work
    let (told, record) = both(
      {
        defer { flush() }
        return Result { try tell() }
      }, { work?.record() })
    if let record { work?.keep(record) }
    close()
    try told.get()
  }

  private static func path(in store: ReportArchive) -> String { "\(store.directory)yange/records.sqlite" }

  private static func size(in store: ReportArchive) -> Int {
    var size = 0
    for suffix in ["", "-wal"] {
      var status = stat()
      if stat(path(in: store) + suffix, &status) == 0 { size += Int(status.st_size) }
    }
    return size
  }

  /// Tells this program from others, so that whatever reads or compares differently sees no record of another.
  private static var program: String {
    var status = stat()
    guard stat("/proc/self/exe", &status) == 0 else { return "" }
    return "\(status.st_size) \(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)"
  }
}
