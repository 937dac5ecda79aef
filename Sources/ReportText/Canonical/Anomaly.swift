/// Something in the source that a reader must know of: taken out, cut off, masked or damaged.
package struct Anomaly: Sendable, Hashable {
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    /// A unit stands where its digits were lost: `增长%`.
    case missingValue = "missing-value"
    /// Characters were masked: `20__年`, `XX区`.
    case redacted
    /// The text breaks off.
    case truncated
    /// A part is hidden behind a gate of the host.
    case gated
    /// Bytes that are not text in the encoding of the rest.
    case encoding
    /// Text of the hosting site, page marks and the like were taken out.
    case boilerplateRemoved = "boilerplate-removed"
    /// The file holds tracked changes; it was read as if they were accepted.
    case trackedChanges = "tracked-changes"
    /// A table whose cells stand one to a line, and whose rows cannot be told.
    case flattenedTable = "flattened-table"
    /// A figure that cannot be as it is printed: `300百余种`, a share above 100 %.
    case implausible
  }

  package let kind: Kind
  /// Where it stands in `report.md`; empty, at the place it stood, for what was taken out.
  package let span: TextSpan
  /// The words as they stood in the source.
  package let quote: String
  /// What it means, for a person, in English; `Render` translates by kind.
  package let message: String

  package init(kind: Kind, span: TextSpan, quote: String, message: String) {
    self.kind = kind
    self.span = span
    self.quote = quote
    self.message = message
  }
}
