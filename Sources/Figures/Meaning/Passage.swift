import Quantities
import ReportText

/// What a sentence takes over from the text before it.
struct Passage {
  /// The report's own time, from its title.
  let reportPeriod: Period?
  /// The year that times without one belong to.
  let reportYear: Int?

  /// The section being read, and what its heading says.
  var section: Int?
  var isPlan = false
  var headingPeriod: Period?
  /// The time said at the start of the item; masked and vague times hide the report's own.
  var itemTime: ItemTime = .none
  /// Whether a figure of this section was an aim already.
  var sawTarget = false

  /// The name of the last figure that stands for itself.
  var topic: [UInt8] = []
  var topicBase = ""
  /// The names of the last list, for a 分别 that follows.
  var group: [[UInt8]] = []

  enum ItemTime {
    case none, hidden
    case known(Period)
  }

  /// The period of a figure whose sentence says none.
  var inheritedPeriod: Period? {
    switch itemTime {
    case .known(let period): return period.inherited
    case .hidden: return nil
    case .none: return (headingPeriod ?? (isPlan ? nil : reportPeriod))?.inherited
    }
  }
}
