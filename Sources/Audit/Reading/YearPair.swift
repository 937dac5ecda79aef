import Figures
import History
import Quantities
import ReportText
import Revisions

/// A report and the one it is held against, with what the two say of the same things a year apart.
struct YearPair {
  let now: AuditedText
  let before: AuditedText
  private let levels: [YearKey: [Figure]]

  init(now: AuditedText, before: AuditedText) {
    self.now = now
    self.before = before
    levels = Dictionary(grouping: before.report.figures.filter(\.isPlain)) {
      YearKey($0, before.key(of: $0), back: false)
    }
  }

  /// What the earlier report says of the same thing a year before `figure`; `nil` where it says nothing or several
  /// things.
  func yearBefore(_ figure: Figure) -> Figure? {
    let figures = levels[YearKey(figure, now.key(of: figure), back: true, status: .actual)]
    guard let first = figures?.first,
      figures?.allSatisfy({ $0.normalized == first.normalized }) ?? false
    else { return nil }
    return first
  }
}

/// What two figures of reports of different years must share to be about one thing.
struct YearKey: Hashable {
  let name: String
  let aspect: Aspect
  let scope: String?
  let accumulation: Accumulation?
  let status: Status
  let unit: String
  let period: String

  /// Where `back` is set, the period is that of the year before the figure's.
  init(_ figure: Figure, _ key: VintageKey, back: Bool, status: Status? = nil) {
    name = figure.indicator.name
    aspect = key.aspect
    scope = key.scope
    accumulation = key.accumulation
    self.status = status ?? key.status
    unit = key.unit
    // Reports that do not say their year are taken to be of two years.
    let covered = back ? key.period.covered?.yearBefore : key.period.covered
    period = covered?.name ?? ""
  }
}
