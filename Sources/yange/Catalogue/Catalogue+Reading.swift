import Catalogue
import CatalogueYAML
import ReportArchive
import ReportText
import Revisions

/// A fault of a `catalogue.yaml`, and where that file is.
struct CatalogueFileError: Error {
  /// A path, or `catalogue.yaml` in the store.
  let file: String
  let fault: CatalogueFault
}

extension Catalogue {
  /// The built-in indicators with those of a file laid over them.
  /// - Throws: `FileError` where it cannot be read, `CatalogueFileError` for the first fault in it.
  init(ownIn path: String) throws {
    try self.init(own: CatalogueBytes.read(path), of: path)
  }

  /// The built-in indicators with those of a stored `catalogue.yaml` laid over them; `revision` has it where it is not
  /// `HEAD`'s.
  /// - Throws: `CatalogueFileError`.
  init(storedIn bytes: [UInt8], at revision: Revision? = nil) throws {
    let prefix = revision.map { "\($0.id.short):" } ?? ""
    try self.init(own: bytes, of: prefix + ArchiveLayout.catalogue)
  }

  /// As `init(ownIn:)`, of bytes that were read from `file`.
  init(own bytes: [UInt8], of file: String) throws {
    do throws(CatalogueFault) {
      self = try CatalogueFile(bytes).laid(over: .builtIn)
    } catch {
      throw CatalogueFileError(file: file, fault: error)
    }
  }
}

enum CatalogueBytes {
  /// - Throws: `FileError`, or `CatalogueFileError` for a file that is too large, before it is read.
  static func read(_ path: String) throws -> [UInt8] {
    do throws(FileError) {
      return try SourceFile.bytes(of: path, limit: CatalogueFile.limit)
    } catch .content(let path, .tooLarge(bytes: let size, limit: _)) {
      throw CatalogueFileError(file: path, fault: .tooLarge(bytes: size))
    }
  }
}
