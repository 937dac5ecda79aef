import Figures
import History
import Revisions

/// Traces built from marked text.
enum TraceFixture {
  /// A point for each figure, each the latest word.
  static func trace(_ marked: [(report: String, period: String, text: String)]) throws -> Trace {
    let revision = try RevisionFixture.revision("1", "初稿")
    var points: [TracePoint] = []
    for (report, period, text) in marked {
      let structured = ReportFixture.report(text)
      for figure in structured.figures {
        points.append(
          TracePoint(
            report: try ReportName(report), period: period, revision: revision, figure: figure,
            place: structured.place(of: figure), vintage: 1, isLatest: true, scope: figure.scope))
      }
    }
    return Trace(indicator: Indicator(name: "产值"), points: points, restatements: [])
  }
}
