import Figures
import Revisions
import RevisionsTestSupport
import SemanticDiff

@testable import History

/// A history of marked reports, told by messages.
struct MarkedHistory {
  let revisions = InMemoryRevisions()
  let report: ReportName

  init(_ report: String = "柳河市农业局/2013") throws {
    self.report = try ReportName(report)
  }

  /// A line of one report: each revision is called `r0`, `r1`, ….
  init(line texts: [String]) throws {
    try self.init()
    for (place, text) in texts.enumerated() { revisions.add(report, text, message: "r\(place)") }
  }

  func blame(at name: String = "HEAD") throws -> Blame {
    try History.blame(
      report, from: try revisions.resolve(name), in: revisions, semantics: MarkedComparison.semantics)
  }

  func log(at name: String = "HEAD") throws -> [ReportChange] {
    var changes: [ReportChange] = []
    try reportLog(
      report, from: try revisions.resolve(name), in: revisions, semantics: MarkedComparison.semantics
    ) { change in
      changes.append(change)
      return true
    }
    return changes
  }

  func trace(
    _ words: String, series: String? = nil, at name: String = "HEAD",
    lookup: @escaping IndicatorLookup = { _ in [] }
  ) throws -> Trace {
    try History.trace(
      words, series: series, asOf: try revisions.resolve(name), in: revisions, lookup: lookup,
      semantics: MarkedComparison.semantics)
  }
}

extension Blame {
  /// `quote: valueSince` of each figure, in the order of the text.
  var story: [String] { figures.map { "\($0.figure.quote): \($0.valueSince.subject)" } }

  /// All that it says.
  var told: String {
    let figures = figures.map { blame in
      let history = blame.history.map { event in
        "\(event.revision) \(event.changes) \(event.surroundings) \(event.figure) \(String(describing: event.place))"
      }
      return """
        \(blame.figure) \(blame.valueSince) \(blame.firstStated) \(String(describing: blame.previous))
        \(String(describing: blame.previousPlace)) \(history)
        """
    }
    return "\(figures)\n\(sentences)"
  }
}

extension FigureBlame {
  /// `revision: changes` of each event, newest first, surroundings in brackets.
  var story: [String] {
    history.map { event in
      let words = event.changes.map(\.rawValue) + event.surroundings.map { "(\($0.rawValue))" }
      return "\(event.revision.subject): \(words.joined(separator: " "))"
    }
  }
}
