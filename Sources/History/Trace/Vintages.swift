package import Figures
import Quantities
import Revisions

/// What two figures must share to be about the same thing. Unknown is a value of its own, not a wildcard.
package struct VintageKey: Hashable, Sendable {
  package let period: PeriodName
  /// For a trace a share in percent is a level in percent: both are the rate that the indicator is.
  package let aspect: Aspect
  /// `nil` for all that the report is about, whether it says so (`全市`) or not.
  package let scope: String?
  package let accumulation: Accumulation?
  /// A target is no vintage of its outcome.
  package let status: Status
  /// `yoy` where growth or change does not say against what: that is how it is meant.
  package let basis: Basis?
  /// The base unit: a count and an amount under one name are two things.
  package let unit: String

  /// As a trace asks. `region` is what the report is about: `"柳河市"`; `nil` where it does not say.
  init(_ figure: Figure, in report: ReportName, region: String?) {
    self.init(
      figure, about: PeriodName(of: figure.period, in: report), scope: Self.part(of: region, in: figure))
  }

  /// As above, where it is known what the period is and whether the scope is a part.
  init(_ figure: Figure, about period: PeriodName, scope: String?) {
    // One report calls it 投入强度, the next 占生产总值的比重.
    let isRate = figure.aspect == .share && figure.normalized.unit == "%"
    self.init(figure, isRate ? .level : figure.aspect, about: period, scope: scope)
  }

  /// As the text says it, for a report that has no name; `reportPeriod` is named as in one, and empty where it is unknown.
  package init(_ figure: Figure, reportPeriod: String, region: String?) {
    self.init(
      figure, figure.aspect, about: PeriodName(of: figure.period, reportPeriod: reportPeriod),
      scope: Self.part(of: region, in: figure))
  }

  private init(_ figure: Figure, _ aspect: Aspect, about period: PeriodName, scope: String?) {
    self.period = period
    self.aspect = aspect
    self.scope = scope
    accumulation = figure.accumulation
    status = figure.status
    basis = [.growth, .change].contains(figure.aspect) ? figure.basis ?? .yoy : figure.basis
    unit = figure.normalized.unit
  }

  private static func part(of region: String?, in figure: Figure) -> String? {
    figure.scope.flatMap { isWhole($0, of: region) ? nil : $0 }
  }

  private static func isWhole(_ scope: String, of region: String?) -> Bool {
    guard let region, let level = region.last else { return ["全市", "全县", "全区"].contains(scope) }
    return scope == region || scope == "全\(level)"
  }

  /// The days and little more: the words take longest, and seldom tell two keys apart.
  package func hash(into hasher: inout Hasher) {
    if let covered = period.covered { hasher.combine(covered) } else { hasher.combine(period.name) }
    hasher.combine(aspect.rawValue.utf8.count)
    hasher.combine(unit.utf8.count)
  }

  /// The same thing in another period.
  package func about(_ period: PeriodName) -> VintageKey {
    VintageKey(self, period: period)
  }

  private init(_ key: VintageKey, period: PeriodName) {
    self.period = period
    aspect = key.aspect
    scope = key.scope
    accumulation = key.accumulation
    status = key.status
    basis = key.basis
    unit = key.unit
  }
}

/// What is said, whatever the unit it is printed in.
struct StatedAmount: Hashable {
  let amount: Amount
  let bound: Bound

  init(_ figure: Figure) { self.init(amount: figure.normalized, bound: figure.bound) }

  init(amount: Amount, bound: Bound) {
    self.amount = amount
    self.bound = bound
  }
}

/// One figure of the indicator, and where it stands.
///
/// A class, as it is handed from hand to hand by the thousand: a copy would count thirty references.
final class Mention: Sendable {
  let key: VintageKey
  let stated: StatedAmount
  let figure: Figure
  let place: FigurePlace

  init(key: VintageKey, stated: StatedAmount, figure: Figure, place: FigurePlace) {
    self.key = key
    self.stated = stated
    self.figure = figure
    self.place = place
  }
}

/// A value that was new when a revision said it; a class for the same reason.
final class Vintage: Sendable {
  let report: ReportName
  let revision: Revision
  let mention: Mention
  /// What the parents said in its stead and this revision no longer says.
  let replaced: StatedAmount?

  init(report: ReportName, revision: Revision, mention: Mention, replaced: StatedAmount?) {
    self.report = report
    self.revision = revision
    self.mention = mention
    self.replaced = replaced
  }
}

/// All that one report ever said of an indicator; a class for the same reason.
final class ReportVintages: Sendable {
  let report: ReportName
  /// Parents before children; within a revision in the order of the text.
  let vintages: [Vintage]
  /// What the newest revision says, in the order of the text; equal mentions once.
  let standing: [Mention]
  /// Orders reports by when they speak: the end of their period, else the day of their first revision.
  let speaksAt: PeriodName

  init(report: ReportName, vintages: [Vintage], standing: [Mention], speaksAt: PeriodName) {
    self.report = report
    self.vintages = vintages
    self.standing = standing
    self.speaksAt = speaksAt
  }

  /// Whether it speaks before another.
  func precedes(_ other: ReportVintages) -> Bool {
    if speaksAt < other.speaksAt { return true }
    return other.speaksAt < speaksAt ? false : report < other.report
  }
}
