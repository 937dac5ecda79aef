import Catalogue
import Glibc
import RecordIndex
import ReportArchive
import Revisions

extension RecordIndex {
  /// The index of a store, which stands beside its objects.
  convenience init(of store: ReportArchive, readWith catalogue: Catalogue) {
    self.init(
      at: "\(store.directory)yange/records.sqlite",
      reader: "\(StructuredReport.extractor(with: catalogue)) \(Self.program)")
  }

  /// Tells this program from others, so that whatever reads or compares differently sees no record of another.
  private static var program: String {
    var status = stat()
    guard stat("/proc/self/exe", &status) == 0 else { return "" }
    return "\(status.st_size) \(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)"
  }
}
