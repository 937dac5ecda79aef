import Clibxml2
import ReportText

/// The functions of libxml2; they are there once `MarkupLibrary.start` has returned.
// Written once, under the lock of `MarkupLibrary.failure`, and read only after that.
nonisolated(unsafe) private(set) var xml = yange_xml()

/// libxml2, loaded when the first document needs it.
enum MarkupLibrary {
  static func start(for kind: SourceKind) throws(ReadingError) {
    if let failure { throw .missing("libxml2", package: "libxml2", kind, reason: failure) }
  }

  private static let failure = yange_xml_load(&xml).map { String(cString: $0) }
}
