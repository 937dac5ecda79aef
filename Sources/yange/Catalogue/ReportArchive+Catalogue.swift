import Catalogue
import ReportArchive
import Revisions

// A question is answered with one catalogue, whatever revisions it is about: the one that HEAD has. So a figure that is
// called something else since looks the same in every revision, and a fault that was mended is no fault any more.

extension ReportArchive {
  /// The indicators that questions are answered with: the built-in ones, and over them those of `HEAD`'s
  /// `catalogue.yaml` where it has one.
  /// - Throws: `CatalogueFileError`, or why the store could not be read.
  func catalogue() throws -> Catalogue {
    guard let bytes = try storedCatalogue() else { return .builtIn }
    return try Catalogue(storedIn: bytes)
  }

  /// `HEAD`'s `catalogue.yaml`, unread; `nil` where there is none.
  func storedCatalogue() throws -> [UInt8]? {
    guard let head = try head() else { return nil }
    return try bytes(at: ArchiveLayout.catalogue, in: head.id)
  }

  /// The indicators as a revision has them.
  func catalogue(in revision: Revision) throws -> Catalogue {
    guard let bytes = try bytes(at: ArchiveLayout.catalogue, in: revision.id) else { return .builtIn }
    return try Catalogue(storedIn: bytes, at: revision)
  }

  /// The indicators as the tip of a branch has them; those of `HEAD`, which it will begin at, where it is new.
  func catalogue(onBranch branch: String) throws -> Catalogue {
    guard branch != (try currentBranch()), let tip = try tip(ofBranch: branch) else { return try catalogue() }
    return try catalogue(in: tip)
  }
}
