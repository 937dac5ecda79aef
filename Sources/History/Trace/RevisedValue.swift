import Figures
import ReportText
import Revisions

/// Words about values that take the place of others.
private enum RevisionWords {
  /// Between the value that no longer holds and the one that does: `由2.25%修订为2.24%`.
  static let revisedTo: WordList = [
    "修订为", "修订至", "调整为", "修正为", "更正为", "订正为", "核定为", "核实为", "核减为", "核增为",
  ]
}

extension StructuredReport {
  /// Whether a figure is the value that another took the place of, as its sentence says: it is a quotation of what was
  /// said before, and no longer stated.
  func isRevised(_ place: Int) -> Bool {
    guard place + 1 < figures.count, figures[place + 1].sentence == figures[place].sentence else {
      return false
    }
    let (old, new) = (figures[place], figures[place + 1])
    guard let words = RevisionWords.revisedTo.match(at: old.span.end, in: text),
      old.span.end + words.length == new.span.start
    else { return false }
    return old.indicator == new.indicator && old.aspect == new.aspect && old.scope == new.scope
      && old.period == new.period
  }
}
