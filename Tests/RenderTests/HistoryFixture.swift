import Figures
import History
import Quantities
import ReportText
import Revisions
import SemanticDiff
import Testing

@testable import Render

/// Four revisions of one report and what blame, trace and log say of them; built by hand.
struct HistoryFixture {
  let report: ReportName
  let revisions: [Revision]

  init() throws {
    report = try ReportName("云溪县工业局/2013-H1")
    let first = try RevisionFixture.revision("1", "初稿")
    let second = try RevisionFixture.revision(
      "2", "补充创新数据", author: "王芳", day: 1, parents: [first.id])
    let third = try RevisionFixture.revision("3", "核对产值\n\n按统计局口径。", day: 2, parents: [second.id])
    let fourth = try RevisionFixture.revision("4", "恢复产值", author: "赵强", day: 3, parents: [third.id])
    revisions = [first, second, third, fourth]
  }

  func blame() throws -> Blame {
    let new = DiffFixture.new
    let old = DiffFixture.old
    let output = try #require(old.figures.first)
    var figures = [
      FigureBlame(
        figure: new.figures[0], valueSince: revisions[3], firstStated: revisions[1],
        previous: (output, revisions[2]), previousPlace: old.place(of: output),
        history: [
          FigureEvent(
            revision: revisions[3], changes: [.value], figure: new.figures[0],
            place: new.place(of: new.figures[0])),
          FigureEvent(
            revision: revisions[0], changes: [.added], surroundings: [.moved, .reworded], figure: output),
        ])
    ]
    for figure in new.figures.dropFirst() {
      figures.append(
        FigureBlame(
          figure: figure, valueSince: revisions[0], firstStated: revisions[0], previous: nil,
          history: [FigureEvent(revision: revisions[0], changes: [.added], figure: figure)]))
    }
    let sentences = new.sentences.indices.map { SentenceBlame(sentence: $0, since: revisions[$0 % 2]) }
    return Blame(
      report: report, revision: revisions[3], content: new, figures: figures, sentences: sentences)
  }

  func trace() throws -> Trace {
    let last = try ReportName("云溪县工业局/2014-H1")
    let levels = ReportFixture.report(
      """
      产值⟦园区产值:1091.48亿元;key=park.output;period=2013-1-6;scope=全县⟧。
      产值⟦园区产值:1121.48亿元;key=park.output;period=2013-1-6;scope=全县⟧。
      产值⟦园区产值:1250亿元;key=park.output;target;approx;period=2014-1-6⟧,增长⟦园区产值:10.2%;growth;yoy⟧。
      """
    )
    func point(
      _ report: ReportName, _ period: String, _ place: Int, _ by: Int, _ vintage: Int, _ isLatest: Bool
    )
      -> TracePoint
    {
      let figure = levels.figures[place]
      return TracePoint(
        report: report, period: period, revision: revisions[by], figure: figure,
        place: levels.place(of: figure), vintage: vintage, isLatest: isLatest,
        repeats: vintage - 1)
    }
    return Trace(
      indicator: Indicator(name: "园区产值", key: "park.output"),
      points: [
        point(report, "2013-H1", 0, 0, 1, false), point(report, "2013-H1", 1, 2, 2, true),
        point(last, "2014-H1", 2, 3, 1, true), point(last, "2014-H1", 3, 3, 1, true),
      ],
      restatements: [
        Restatement(
          period: "2013-H1", from: 0, to: 1, delta: ExactDecimal("3000000000"), manner: .stated,
          arithmetic: ""),
        Restatement(
          period: "2013-H1", from: 1, to: 2, delta: ExactDecimal("1281300000"), manner: .implied,
          arithmetic: "1250 ÷ 1.102 = 1134.3"),
      ])
  }

  func log() throws -> [LoggedRevision] {
    let annual = try ReportName("云溪县工业局/2013")
    return [
      LoggedRevision(revision: revisions[3], reports: [ReportSummary(annual, .removed(DiffFixture.old))]),
      LoggedRevision(
        revision: revisions[2],
        reports: [
          ReportSummary(annual, .changed(DiffFixture.same)),
          ReportSummary(report, .changed(DiffFixture.diff)),
        ]),
      LoggedRevision(
        revision: revisions[1], reports: [ReportSummary(annual, .added(DiffFixture.new))]),
      LoggedRevision(revision: revisions[0], reports: []),
    ]
  }
}
