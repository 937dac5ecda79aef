import Figures
import Quantities
import Revisions
import RevisionsTestSupport
import Testing

@testable import History

extension Trace {
  /// `period aspect quote (report@revision) vintage*`, a star for what is latest, `+n` for what was said again.
  var story: [String] {
    points.map { point in
      let said = "\(point.report.period)@\(point.revision.subject)"
      let repeats = point.repeats > 0 ? "+\(point.repeats)" : ""
      let figure = "\(point.period) \(point.figure.aspect) \(point.figure.quote)"
      return "\(figure) (\(said)) \(point.vintage)\(point.isLatest ? "*" : "")\(repeats)"
    }
  }

  /// `period: from → to, delta manner arithmetic`.
  var restated: [String] {
    restatements.map { found in
      let (from, to) = (points[found.from].figure.quote, points[found.to].figure.quote)
      let delta = found.delta.map(\.description) ?? "?"
      let how = found.arithmetic.isEmpty ? "\(found.manner)" : "\(found.manner) \(found.arithmetic)"
      return "\(found.period): \(from) → \(to), \(delta) \(how)"
    }
  }
}

@Suite("Trace of an indicator")
struct TraceTests {
  @Test("every value a report ever gave is a point, in the order it was said")
  func revisions() throws {
    let history = try MarkedHistory(line: [
      "粮食产量⟦12万吨⟧。\n", "粮食产量⟦13万吨⟧。\n", "粮食产量⟦130000吨⟧。\n生猪存栏⟦9万头⟧。\n", "粮食产量⟦12万吨⟧。\n",
    ])
    let trace = try history.trace("粮食产量")
    #expect(
      trace.story == [
        "2013 level 12万吨 (2013@r0) 1", "2013 level 13万吨 (2013@r1) 2", "2013 level 12万吨 (2013@r3) 3*",
      ])
    #expect(
      trace.restated == ["2013: 12万吨 → 13万吨, 10000 stated", "2013: 13万吨 → 12万吨, -10000 stated"])
    #expect(trace.points[0].place.sentence == "粮食产量⟦12万吨⟧。")
    #expect(trace.indicator == Indicator(name: "粮食产量"))
  }

  @Test("as of an older revision, nothing is known of the later ones")
  func asOf() throws {
    let history = try MarkedHistory(line: ["粮食产量⟦12万吨⟧。\n", "粮食产量⟦13万吨⟧。\n"])
    #expect(try history.trace("粮食产量", at: "HEAD~1").story == ["2013 level 12万吨 (2013@r0) 1*"])
  }

  @Test("a later report that prints another value for the same period restates it")
  func nextYear() throws {
    let history = try series([
      ("2013", "粮食产量⟦12.3万吨⟧。\n"), ("2014", "粮食产量⟦14万吨⟧。\n粮食产量⟦12.5万吨|2013⟧。\n"),
    ])
    let trace = try history.trace("粮食产量")
    #expect(
      trace.story == [
        "2013 level 12.3万吨 (2013@2013) 1", "2013 level 12.5万吨 (2014@2014) 2*",
        "2014 level 14万吨 (2014@2014) 1*",
      ])
    #expect(trace.restated == ["2013: 12.3万吨 → 12.5万吨, 2000 stated"])
  }

  @Test(
    "rounding, another unit and a looser bound restate nothing",
    arguments: ["12.3万吨", "12.34万吨", "123000吨", "12万吨", "约12万吨", "超12万吨"])
  func rounding(_ quote: String) throws {
    let history = try series([
      ("2013", "粮食产量⟦12.3万吨⟧。\n"), ("2014", "粮食产量⟦\(quote)|2013⟧。\n"),
    ])
    #expect(try history.trace("粮食产量").restated == [])
  }

  @Test("digits beyond rounding restate", arguments: ["12.4万吨", "12.36万吨", "124000吨", "13万吨", "超13万吨"])
  func beyondRounding(_ quote: String) throws {
    let history = try series([
      ("2013", "粮食产量⟦12.3万吨⟧。\n"), ("2014", "粮食产量⟦\(quote)|2013⟧。\n"),
    ])
    #expect(try history.trace("粮食产量").restatements.count == 1)
  }

  @Test("what a later report says again is counted, not listed")
  func repeats() throws {
    let history = try series([
      ("2012", "粮食产量⟦11万吨⟧。\n"), ("2013", "粮食产量⟦11万吨|2012⟧。\n"),
      ("2014", "粮食产量⟦110000吨|2012⟧。\n"),
    ])
    #expect(try history.trace("粮食产量").story == ["2012 level 11万吨 (2012@2012) 1*+2"])
  }

  @Test("a rounded value between two precise ones does not hide that they differ")
  func roundedBetween() throws {
    let history = try series([
      ("2012", "研发比重⟦2.54%⟧。\n"), ("2013", "研发比重⟦2.5%|2012⟧。\n"), ("2014", "研发比重⟦2.48%|2012⟧。\n"),
    ])
    #expect(try history.trace("研发比重").restated == ["2012: 2.54% → 2.48%, -0.06 stated"])
  }

  @Test("six yearly reports, each revising the last, show five restatements and no more")
  func yearly() throws {
    let ratios = [("2.05", "2.08"), ("2.11", "2.14"), ("2.20", "2.18"), ("2.25", "2.26"), ("2.31", "2.35")]
    var reports = [("2010", "研发比重⟦2.05%⟧。\n")]
    for (place, year) in (2011...2015).enumerated() {
      let now = place + 1 < ratios.count ? ratios[place + 1].0 : "2.40"
      reports.append(("\(year)", "研发比重⟦\(now)%⟧。\n研发比重⟦\(ratios[place].1)%|\(year - 1)⟧。\n"))
    }
    let trace = try series(reports).trace("研发比重")
    #expect(
      trace.restated == [
        "2010: 2.05% → 2.08%, 0.03 stated", "2011: 2.11% → 2.14%, 0.03 stated",
        "2012: 2.20% → 2.18%, -0.02 stated", "2013: 2.25% → 2.26%, 0.01 stated",
        "2014: 2.31% → 2.35%, 0.04 stated",
      ])
  }

  @Test("a rate is one line whether a report calls it a level or a share")
  func rates() throws {
    let trace = try series([
      ("2013", "研发强度⟦2.19%⟧，增长⟦4%⟧。\n"), ("2014", "研发强度⟦2.25%|share⟧，提高⟦0.08个百分点⟧。\n"),
    ]).trace("研发强度")
    #expect(trace.points.map(\.figure.aspect) == [.level, .growth, .change, .share])
    #expect(trace.points[0].line == trace.points[3].line)
    #expect(trace.restated == ["2013: 2.19% → 2.25%, -0.02 implied 2.25 − 0.08 = 2.17"])
    #expect(trace.points.map(\.vintage) == [1, 1, 1, 1])
  }

  @Test("an amount and the share told of it are two")
  func amountAndShare() throws {
    let trace = try series([
      ("2013", "研发经费⟦20亿元⟧，占比⟦2.1%⟧。\n"), ("2014", "研发经费⟦24亿元⟧，增长⟦10%⟧，占比⟦2.2%⟧。\n"),
    ]).trace("研发经费")
    #expect(Set(trace.points.map(\.line)).count == 3)
    #expect(trace.restated == ["2013: 20亿元 → 24亿元, 200000000 implied 24 ÷ 1.10 = 22"])
  }

  @Test("targets, parts, growth and stock are things of their own")
  func keys() throws {
    let history = try series([
      (
        "2013",
        "粮食产量⟦12万吨⟧，增长⟦5%⟧。\n粮食产量⟦15万吨|target⟧。\n粮食产量⟦3万吨|高新区⟧。\n粮食产量⟦90万吨|cumulative⟧。\n"
      )
    ])
    let trace = try history.trace("粮食产量")
    #expect(trace.points.map(\.vintage) == [1, 1, 1, 1, 1])
    #expect(trace.restatements.isEmpty)
    #expect(trace.points.map(\.figure.aspect) == [.level, .level, .level, .level, .growth])
  }

  @Test("what is said of the whole city is what the city's report is about")
  func wholeCity() throws {
    let history = try series([
      ("2013", "粮食产量⟦12.3万吨⟧。\n"), ("2014", "粮食产量⟦12.5万吨|2013|全市⟧。\n粮食产量⟦90万吨|2013|全省⟧。\n"),
    ])
    #expect(try history.trace("粮食产量").restated == ["2013: 12.3万吨 → 12.5万吨, 2000 stated"])
  }

  @Test("another target is no restatement")
  func targets() throws {
    let history = try series([
      ("2013", "粮食产量⟦13万吨|2014|target⟧。\n"), ("2014", "粮食产量⟦14万吨|2014|target⟧。\n"),
    ])
    let trace = try history.trace("粮食产量")
    #expect(trace.points.map(\.vintage) == [1, 2])
    #expect(trace.restatements.isEmpty)
  }

  @Test("a target or forecast changed between drafts restates nothing", arguments: ["target", "forecast"])
  func drafts(_ status: String) throws {
    let history = try MarkedHistory(line: [
      "粮食产量⟦12万吨⟧。\n粮食产量⟦13万吨|2014|\(status)⟧。\n", "粮食产量⟦11万吨⟧。\n粮食产量⟦14万吨|2014|\(status)⟧。\n",
    ])
    let trace = try history.trace("粮食产量")
    #expect(trace.points.map(\.figure.quote) == ["12万吨", "11万吨", "13万吨", "14万吨"])
    #expect(trace.points.map(\.vintage) == [1, 2, 1, 2])
    #expect(trace.restated == ["2013: 12万吨 → 11万吨, -10000 stated"])
  }

  @Test("two values that stand beside each other are no restatement")
  func conflict() throws {
    let history = try MarkedHistory(line: ["粮食产量⟦12万吨⟧。\n", "粮食产量⟦12万吨⟧。\n粮食产量⟦13万吨⟧。\n"])
    let trace = try history.trace("粮食产量")
    #expect(trace.story == ["2013 level 12万吨 (2013@r0) 1*", "2013 level 13万吨 (2013@r1) 2*"])
    #expect(trace.restatements.isEmpty)
  }

  @Test("a merge says nothing new where a branch said it")
  func branches() throws {
    let history = try MarkedHistory()
    let (revisions, report) = (history.revisions, history.report)
    let root = revisions.add(report, "粮食产量⟦10万吨⟧。\n", message: "base")
    let left = revisions.add(report, "粮食产量⟦10万吨⟧。\n全年无灾。\n", message: "left")
    let right = revisions.add(
      report, "粮食产量⟦11万吨⟧。\n", parents: [root], message: "right", branch: "draft")
    revisions.add(report, "粮食产量⟦11万吨⟧。\n全年无灾。\n", parents: [left, right], message: "merge")
    let trace = try history.trace("粮食产量")
    #expect(trace.story == ["2013 level 10万吨 (2013@base) 1", "2013 level 11万吨 (2013@right) 2*"])
  }

  @Test("a report stored late speaks where its period stands")
  func storedLate() throws {
    let history = try series([
      ("2014", "粮食产量⟦12.5万吨|2013⟧。\n"), ("2013", "粮食产量⟦12.3万吨⟧。\n"),
    ])
    #expect(try history.trace("粮食产量").restated == ["2013: 12.3万吨 → 12.5万吨, 2000 stated"])
  }

  @Test("one series does not restate another, and one alone can be asked for")
  func twoSeries() throws {
    let history = try series([("2013", "粮食产量⟦12万吨⟧。\n")])
    history.revisions.add(try ReportName("青石县农业局/2013"), "粮食产量⟦2万吨⟧。\n", message: "other")
    #expect(try history.trace("粮食产量").restatements.isEmpty)
    #expect(try history.trace("粮食产量").points.count == 2)
    let one = try history.trace("粮食产量", series: "青石县农业局")
    #expect(one.story == ["2013 level 2万吨 (2013@other) 1*"])
    #expect(throws: HistoryError.unknownSeries("青石县畜牧局", near: ["青石县农业局"])) {
      try history.trace("粮食产量", series: "青石县畜牧局")
    }
  }

  @Test("a value the newest text no longer gives is not the latest")
  func dropped() throws {
    let history = try MarkedHistory(line: ["粮食产量⟦12万吨⟧。\n", "全年无灾。\n", "粮食产量⟦12万吨⟧。\n", "全年无灾。\n"])
    #expect(try history.trace("粮食产量").story == ["2013 level 12万吨 (2013@r0) 1"])
  }

  /// One report a year, each in one revision called by its year.
  private func series(_ reports: [(period: String, text: String)]) throws -> MarkedHistory {
    let history = try MarkedHistory()
    for (period, text) in reports {
      history.revisions.add(try ReportName("柳河市农业局/\(period)"), text, message: period)
    }
    return history
  }
}
