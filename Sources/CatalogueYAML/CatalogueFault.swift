package import Catalogue

/// What is wrong with a `catalogue.yaml`, and on which line.
package struct CatalogueFault: Error, Sendable, Hashable {
  /// From 1; `nil` where it is about the file as a whole.
  package let line: Int?
  package let kind: Kind

  init(_ kind: Kind, line: Int? = nil) {
    self.kind = kind
    self.line = line
  }

  /// A file of so many bytes.
  package static func tooLarge(bytes: Int) -> CatalogueFault {
    CatalogueFault(.tooLarge(bytes: bytes, limit: CatalogueFile.limit))
  }

  package enum Kind: Sendable, Hashable {
    case tooLarge(bytes: Int, limit: Int)
    case notUTF8
    case libraryMissing(String)
    /// No YAML, in the words of the library.
    case syntax(String)
    /// A tab before the first word of a line.
    case tab
    /// `：` where YAML has `: `.
    case fullWidthColon
    /// `name:value`.
    case noSpaceBehindColon
    /// A value that begins with a sign of YAML's own, `%` above all.
    case needsQuotes(String)
    case anchor
    case tag
    case severalDocuments
    /// A member of the file beside `indicators`.
    case unknownMember(String)
    case unknownField(String, of: String)
    /// `firstLine` has the same key already.
    case twice(String, firstLine: Int)
    case wrongType(of: String, CatalogueFault.Form)
    /// Nothing stands behind the field's colon.
    case empty(String)
    /// More than one line, or a control character.
    case severalLines(String)
    case tooLong(limit: Int)
    /// Separators that part names in Chinese and not in YAML.
    case severalNames(String)
    case unknownUnit(String)
    /// The magnitude belongs to each figure; `base` is the unit without it.
    case unitWithMagnitude(String, base: String)
    case unknownDirection(String)
    case malformedShare(String)
    /// What the indicators say does not fit together; `firstLine` is the other place where there are two.
    case contradiction(CatalogueError, firstLine: Int?)
  }

  /// What a value should have been.
  package enum Form: Sendable, Hashable {
    case text, textOrList, fields, indicators, members
  }
}
