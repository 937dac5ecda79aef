package import Quantities
package import ReportText

/// What a number says about its indicator.
package enum Aspect: String, Sendable, Hashable, CaseIterable {
  /// The value of the indicator itself.
  case level
  /// Relative change in percent; negative when it fell.
  case growth
  /// Absolute change; negative when it fell.
  case change
  /// Part of a whole.
  case share
  /// Standing among peers; the first is 1.
  case rank
  /// A multiple: `增长2倍`, `是去年的3倍`.
  case multiple
}

/// How exactly a number is meant.
package enum Bound: String, Sendable, Hashable, CaseIterable {
  case exact, approx, over, under
}

/// Whether a number is a fact, an aim or an expectation.
package enum Status: String, Sendable, Hashable, CaseIterable {
  case actual, target, forecast
}

/// What growth or change is measured against.
package enum Basis: Sendable, Hashable, CustomStringConvertible {
  /// The same time of the year before.
  case yoy
  /// The period just before.
  case prev
  /// An earlier year, as in `由2008年的…上升到`.
  case since(Int)

  /// As the contract writes it: `yoy`, `prev`, `since:2008`.
  package var description: String {
    switch self {
    case .yoy: "yoy"
    case .prev: "prev"
    case .since(let year): "since:\(year)"
    }
  }
}

/// Whether a count is of what came new or of the whole stock.
package enum Accumulation: String, Sendable, Hashable, CaseIterable {
  case new, cumulative
}

/// An exact number or range with its unit.
package struct Amount: Sendable, Hashable {
  package let value: ExactDecimal
  /// The upper end of a range; `nil` for a single number.
  package let maximum: ExactDecimal?
  /// `"亿元"` as written, `"元"` when normalised; empty where there is none.
  package let unit: String

  package init(value: ExactDecimal, maximum: ExactDecimal? = nil, unit: String) {
    self.value = value
    self.maximum = maximum
    self.unit = unit
  }
}

/// What a figure measures.
package struct Indicator: Sendable, Hashable {
  /// The name a statistician would give it, without verbs, place and time.
  package let name: String
  /// The catalogue's key where it has this indicator: `"hightech.output"`.
  package let key: String?

  package init(name: String, key: String? = nil) {
    self.name = name
    self.key = key
  }
}

/// One printed number with its meaning.
package struct Figure: Sendable, Hashable {
  /// Unique within the revision.
  package let id: String
  /// Numeral with unit as it stands in the text, bound words before it not included: `"1091.48亿元"`.
  package let quote: String
  package let span: TextSpan
  /// 1-based line of `report.md`.
  package let line: Int
  /// Place of the innermost section in the report's list; `nil` before the first heading.
  package let section: Int?
  /// Place of the sentence in the report's list.
  package let sentence: Int
  package let indicator: Indicator
  package let aspect: Aspect
  /// As written: value `1091.48`, unit `亿元`. Negative for what fell.
  package let written: Amount
  /// In the base unit: value `109148000000`, unit `元`.
  package let normalized: Amount
  package let bound: Bound
  package let status: Status
  package let basis: Basis?
  package let accumulation: Accumulation?
  package let period: Period?
  /// Whose figure it is, where that is said: `"全市"`, `"高新区"`.
  package let scope: String?

  package init(
    id: String, quote: String, span: TextSpan, line: Int, section: Int?, sentence: Int, indicator: Indicator,
    aspect: Aspect, written: Amount, normalized: Amount, bound: Bound = .exact, status: Status = .actual,
    basis: Basis? = nil, accumulation: Accumulation? = nil, period: Period? = nil, scope: String? = nil
  ) {
    self.id = id
    self.quote = quote
    self.span = span
    self.line = line
    self.section = section
    self.sentence = sentence
    self.indicator = indicator
    self.aspect = aspect
    self.written = written
    self.normalized = normalized
    self.bound = bound
    self.status = status
    self.basis = basis
    self.accumulation = accumulation
    self.period = period
    self.scope = scope
  }
}
