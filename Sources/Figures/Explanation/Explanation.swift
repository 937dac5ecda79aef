package import ReportText

/// Why the figures of a report are as they are, and why its other numbers are none.
package struct Explanation: Sendable {
  /// One for each figure, in their order.
  package let accounts: [FigureAccount]
  /// The numbers that are no figures, in the order of the text.
  package let refusals: [Refusal]
  /// The rules of the anomalies that were found with the figures.
  let anomalies: [TextSpan: Rule]

  /// The rule that found `anomaly`.
  package func rule(of anomaly: Anomaly) -> Rule { anomalies[anomaly.span] ?? .anomalySource }
}

/// How the fields of one figure were decided.
package struct FigureAccount: Sendable {
  let fields: [Field: FieldAccount]

  /// What decided `field`; `nil` where the figure has nothing there and no rule says why.
  package subscript(field: Field) -> FieldAccount? { fields[field] }
}

/// What gave a field its value.
package struct FieldAccount: Sendable, Hashable {
  /// The rule that gave it, and those that added to it, in their order; never empty.
  package var rules: [Rule]
  /// The words that they rest on, in the order of the text; empty for a rule that holds where nothing is said.
  package var words: [TextSpan]
}

/// A number that is no figure.
package struct Refusal: Sendable, Hashable {
  package let rule: Rule
  package let span: TextSpan
}
