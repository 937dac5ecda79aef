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
  /// What does not change where the text around it does, held once for all of its places: figures are handed about by the
  /// thousand.
  @usableFromInline let facts: Facts
  package let span: TextSpan
  /// 1-based line of `report.md`.
  package let line: Int
  /// Place of the innermost section in the report's list; `nil` before the first heading.
  package let section: Int?
  /// Place of the sentence in the report's list.
  package let sentence: Int

  @usableFromInline
  final class Facts: Sendable {
    @usableFromInline let id: String
    @usableFromInline let quote: String
    @usableFromInline let indicator: Indicator
    @usableFromInline let aspect: Aspect
    @usableFromInline let written: Amount
    @usableFromInline let normalized: Amount
    @usableFromInline let bound: Bound
    @usableFromInline let status: Status
    @usableFromInline let basis: Basis?
    @usableFromInline let accumulation: Accumulation?
    @usableFromInline let period: Period?
    @usableFromInline let scope: String?

    init(
      _ id: String, _ quote: String, _ indicator: Indicator, _ aspect: Aspect, _ written: Amount,
      _ normalized: Amount, _ bound: Bound, _ status: Status, _ basis: Basis?,
      _ accumulation: Accumulation?, _ period: Period?, _ scope: String?
    ) {
      (self.id, self.quote, self.indicator, self.aspect) = (id, quote, indicator, aspect)
      (self.written, self.normalized, self.bound, self.status) = (written, normalized, bound, status)
      (self.basis, self.accumulation, self.period, self.scope) = (basis, accumulation, period, scope)
    }

    static func == (left: Facts, right: Facts) -> Bool {
      left === right
        || left.id == right.id && left.quote == right.quote && left.indicator == right.indicator
          && left.aspect == right.aspect && left.written == right.written
          && left.normalized == right.normalized && left.bound == right.bound && left.status == right.status
          && left.basis == right.basis && left.accumulation == right.accumulation
          && left.period == right.period && left.scope == right.scope
    }
  }

  package init(
    id: String, quote: String, span: TextSpan, line: Int, section: Int?, sentence: Int, indicator: Indicator,
    aspect: Aspect, written: Amount, normalized: Amount, bound: Bound = .exact, status: Status = .actual,
    basis: Basis? = nil, accumulation: Accumulation? = nil, period: Period? = nil, scope: String? = nil
  ) {
    facts = Facts(
      id, quote, indicator, aspect, written, normalized, bound, status, basis, accumulation, period, scope)
    self.span = span
    self.line = line
    self.section = section
    self.sentence = sentence
  }

  private init(_ facts: Facts, _ span: TextSpan, _ line: Int, _ section: Int?, _ sentence: Int) {
    self.facts = facts
    self.span = span
    self.line = line
    self.section = section
    self.sentence = sentence
  }

  package static func == (left: Figure, right: Figure) -> Bool {
    left.span == right.span && left.line == right.line && left.section == right.section
      && left.sentence == right.sentence && left.facts == right.facts
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(id)
    hasher.combine(quote)
    hasher.combine(span)
  }

  /// The same figure where its sentence stands in another text; `id` where it has another there.
  package func moved(by distance: Int, line: Int, section: Int?, sentence: Int, id: String? = nil) -> Figure {
    let span = TextSpan(span.start + distance, span.end + distance)
    guard let id, id != self.id else { return Figure(facts, span, line, section, sentence) }
    return Figure(
      id: id, quote: quote, span: span, line: line, section: section, sentence: sentence,
      indicator: indicator, aspect: aspect, written: written, normalized: normalized, bound: bound,
      status: status, basis: basis, accumulation: accumulation, period: period, scope: scope)
  }
}

extension Figure: CustomStringConvertible {
  /// All of it, as a test tells where two differ.
  package var description: String {
    "\(id) \(quote) at \(span), line \(line), \(section.map { "section \($0), " } ?? "")sentence \(sentence): "
      + "\(indicator) \(aspect) \(written) \(normalized) \(bound) \(status) \(String(describing: basis)) "
      + "\(String(describing: accumulation)) \(String(describing: period)) \(String(describing: scope))"
  }
}

// MARK: - What it says

extension Figure {
  /// Unique within the revision.
  @inlinable package var id: String { facts.id }
  /// Numeral with unit as it stands in the text, bound words before it not included: `"1091.48亿元"`.
  @inlinable package var quote: String { facts.quote }
  @inlinable package var indicator: Indicator { facts.indicator }
  @inlinable package var aspect: Aspect { facts.aspect }
  /// As written: value `1091.48`, unit `亿元`. Negative for what fell.
  @inlinable package var written: Amount { facts.written }
  /// In the base unit: value `109148000000`, unit `元`.
  @inlinable package var normalized: Amount { facts.normalized }
  @inlinable package var bound: Bound { facts.bound }
  @inlinable package var status: Status { facts.status }
  @inlinable package var basis: Basis? { facts.basis }
  @inlinable package var accumulation: Accumulation? { facts.accumulation }
  @inlinable package var period: Period? { facts.period }
  /// Whose figure it is, where that is said: `"全市"`, `"高新区"`.
  @inlinable package var scope: String? { facts.scope }
}
