import Catalogue
import Render
import ReportArchive
import Revisions

/// All the catalogues that a store ever had, by the names that its structured forms give them.
final class StoredCatalogues {
  private let store: ReportArchive
  private lazy var known: [String: Catalogue] = {
    var known: [String: Catalogue] = [:]
    // Where the history is damaged there are none; `verify` says so itself.
    for content in (try? store.versions(ofFile: ArchiveLayout.catalogue)) ?? [] {
      // One that cannot be read wrote no form.
      guard let bytes = try? store.bytes(content), let catalogue = try? Catalogue(storedIn: bytes) else {
        continue
      }
      known[StructuredReport.extractor(with: catalogue)] = catalogue
    }
    return known
  }()

  init(_ store: ReportArchive) {
    self.store = store
  }

  /// The catalogue that an extractor of that name read with; `nil` where it is none of this program's or this store's.
  func catalogue(ofExtractor name: String) -> Catalogue? {
    name == StructuredReport.extractor ? .builtIn : known[name]
  }

  /// What is wrong with a `catalogue.yaml`; `nil` where nothing is.
  static func fault(of bytes: [UInt8]) -> Problem? {
    do {
      _ = try Catalogue(storedIn: bytes)
      return nil
    } catch {
      return Problem(any: error)
    }
  }
}
