package import Figures
package import Quantities
package import ReportText

/// A contradiction inside a report or between reports, with its arithmetic and the places that say it.
package struct Finding: Sendable, Hashable {
  package enum Kind: String, Sendable, CaseIterable {
    case sum, count, share, growth, conflict, rank
    case unitSlip = "unit-slip"
    case stale, target, missing
  }

  package enum Severity: String, Sendable, CaseIterable, Comparable {
    /// Worth a look, and nothing wrong by itself.
    case note
    /// One of the two is wrong, or something has to be said about it.
    case warning
    /// Both cannot be true.
    case error

    package static func < (left: Severity, right: Severity) -> Bool {
      (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
    }
  }

  /// Which text a place is in.
  package enum Side: String, Sendable, CaseIterable {
    /// The report that is audited.
    case report
    /// The one that it is held against, mostly that of the year before.
    case earlier
    /// The same report as the revision before had it.
    case before
  }

  package struct Place: Sendable, Hashable {
    package let side: Side
    package let span: TextSpan

    package init(_ side: Side, _ span: TextSpan) {
      self.side = side
      self.span = span
    }
  }

  package struct Mention: Sendable, Hashable {
    package let side: Side
    package let figure: Figure

    package init(_ side: Side, _ figure: Figure) {
      self.side = side
      self.figure = figure
    }
  }

  package let fault: Fault
  package let severity: Severity
  /// What it is about: an indicator's name, or the words that announce a list; empty where nothing names it.
  package let subject: String
  /// As the text says it, a number without its unit; `nil` where nothing is stated.
  package let stated: String?
  /// What the other places give, in the unit of `stated`; `nil` where nothing follows.
  package let expected: String?
  /// The unit of both: `名`, `亿元`, `%`; empty where there is none.
  package let unit: String
  /// How far the two may be apart by the rounding of the printed digits; `nil` where nothing is reckoned.
  package let tolerance: ExactDecimal?
  /// `"47 + 88 + 54 + 22 = 211"`; empty where nothing is reckoned.
  package let arithmetic: String
  /// The figures that take part; the one that is stated comes first.
  package let figures: [Mention]
  /// Where to look, the audited report first, each a sentence or a heading; never empty.
  package let places: [Place]

  package init(
    _ fault: Fault, _ severity: Severity, subject: String, stated: String?, expected: String?,
    unit: String = "",
    tolerance: ExactDecimal? = nil, arithmetic: String = "", figures: [Mention], places: [Place]
  ) {
    self.fault = fault
    self.severity = severity
    self.subject = subject
    self.stated = stated
    self.expected = expected
    self.unit = unit
    self.tolerance = tolerance
    self.arithmetic = arithmetic
    self.figures = figures
    var seen: Set<Place> = []
    self.places = places.filter { seen.insert($0).inserted }
  }

  package var kind: Kind { fault.kind }
}
