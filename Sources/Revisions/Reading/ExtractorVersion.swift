extension StructuredReport {
  /// Names the rules that texts are read by; another name wherever the same text may give another report.
  package static let extractor = "yange/0.2"
}
