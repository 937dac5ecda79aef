import Figures
import Revisions

/// What the reports of a revision ever said of an indicator, series by series.
struct SaidOfIndicator {
  var found: [SeriesTrace] = []
  var matched: Set<Indicator> = []
  /// What was named instead, where nothing matched.
  var others: Set<Indicator> = []
}

/// Knows the questions that an indicator is most likely found by: its name and its key.
final class QuestionGatherer {
  private let lookup: IndicatorLookup
  private var known: [Indicator: [AskedIndicator]] = [:]

  init(_ lookup: @escaping IndicatorLookup) { self.lookup = lookup }

  func questions(_ indicator: Indicator) -> [AskedIndicator] {
    if let known = known[indicator] { return known }
    var questions: [AskedIndicator] = []
    if let byName = try? IndicatorQuery(indicator.name, lookup: lookup) {
      questions.append(byName.recorded(isKey: false))
    }
    if let key = indicator.key, let byKey = try? IndicatorQuery(key, lookup: lookup) {
      let question = byKey.recorded(isKey: true)
      if !questions.contains(where: { $0.name == question.name }) { questions.append(question) }
    }
    known[indicator] = questions
    return questions
  }
}
