import Figures
import Quantities
package import SemanticDiff

extension FigureChange.Kind {
  /// Whether the change touches what the figure states: its value, bound, status or period, what kind of value it is,
  /// and whether it is of the new ones or of all. Another unit or precision of the same amount, another name for the indicator, a scope or a
  /// basis said more plainly leave the statement as it was.
  package var changesStatement: Bool {
    switch self {
    case .added, .removed, .value, .sign, .unitSlip, .bound, .status, .period, .aspect, .accumulation: true
    case .unit, .precision, .scope, .basis, .indicator: false
    }
  }
}

extension Figure {
  /// Whether both state the same amount, in whatever unit, under the same bound, status, period and aspect, of the new
  /// ones or of all.
  func states(theSameAs other: Figure) -> Bool {
    let samePeriod =
      switch (period, other.period) {
      case (nil, nil): true
      case (let mine?, let theirs?): mine.covers(sameDaysAs: theirs)
      default: false
      }
    return samePeriod && normalized == other.normalized && aspect == other.aspect && bound == other.bound
      && status == other.status && accumulation == other.accumulation
  }
}
