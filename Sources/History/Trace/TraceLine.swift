package import Figures
import Quantities

/// What makes points of a trace one line: one thing of one series, measured in one way, over periods of one length.
///
/// Period and status are not of it: a line goes through the periods, and its aims lie beside it.
package struct TraceLine: Hashable, Sendable {
  /// What is measured, and over how long.
  package struct Subject: Hashable, Sendable {
    package let series: String
    /// `nil` for all that the report is about, whether it says so (`全市`) or not.
    package let scope: String?
    package let accumulation: Accumulation?
    package let length: PeriodLength
  }

  /// How it is measured.
  package struct Measure: Hashable, Sendable {
    /// As in `VintageKey`: a share in percent goes with a level in percent.
    package let aspect: Aspect
    /// `yoy` where growth or change does not say against what.
    package let basis: Basis?
    /// The base unit.
    package let unit: String
  }

  package let subject: Subject
  package let measure: Measure

  /// What values with this key lie on in a series.
  init(_ key: VintageKey, of series: String) {
    subject = Subject(
      series: series, scope: key.scope, accumulation: key.accumulation, length: key.period.length)
    measure = Measure(aspect: key.aspect, basis: key.basis, unit: key.unit)
  }
}

/// How long a period is: quarters stand on one line, and half years on another than whole ones.
package enum PeriodLength: Hashable, Sendable {
  case months(Int)
  /// What begins or ends within a month, by its days (`01-05`) and how many turns of the year lie between them.
  case days(from: String, to: String, years: Int)
  /// What a name does not say; nothing else is known to be as long.
  case named(String)
}

extension PeriodName {
  package var length: PeriodLength { covered?.length ?? .named(name) }
}
