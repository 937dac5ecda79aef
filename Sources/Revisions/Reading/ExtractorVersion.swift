package import Catalogue

extension StructuredReport {
  /// Names the rules that texts are read by; another name wherever the same text may give another report.
  package static let extractor = "yange/0.15"

  /// Names the rules together with what a store has laid over the built-in indicators: `yange/0.2+catalogue.5f2c8ad01b3e`.
  ///
  /// The digits are the first twelve of the SHA-256 of what the overlay says; the order of its lines, and its comments,
  /// count for nothing.
  package static func extractor(with catalogue: Catalogue) -> String {
    guard let overlay = catalogue.overlay else { return extractor }
    return "\(extractor)+catalogue.\(SHA256.hex(of: overlay.canonicalForm).prefix(12))"
  }
}
