import Foundation
import Testing

@Suite("Blame and trace through the command")
struct HistoryTests {
  let place: Workplace

  init() throws {
    place = try Workplace()
    try place.makeStore([Draft.first, Draft.corrected, Draft.restated, Draft.moved])
  }

  private func blame(_ arguments: String...) throws -> [String: String] {
    let ending = try place.start(["-C", "store", "blame", Workplace.report, "--format", "json"] + arguments)
      .wait()
    let figures = try #require(ending.json()["figures"] as? [[String: Any]], "\(ending)")
    return Dictionary(
      uniqueKeysWithValues: figures.map { figure in
        let quote = (figure["figure"] as? [String: Any])?["quote"] as? String ?? ""
        let since = (figure["valueSince"] as? [String: Any])?["message"] as? String ?? ""
        let previous = (figure["previous"] as? [String: Any])?["figure"] as? [String: Any]
        return (quote, [since, previous?["quote"] as? String].compactMap { $0 }.joined(separator: " was "))
      })
  }

  @Test("each figure is the work of the revision that changed its value, past restated units and moves")
  func figures() throws {
    let blame = try blame()
    #expect(blame["986.4亿元"] == "第2稿 was 968.4亿元")
    #expect(blame["17000万元"] == "第1稿")
    #expect(blame["24场"] == "第1稿")
    #expect(blame.count == 7)
  }

  @Test("an earlier revision is blamed as it stood")
  func earlier() throws {
    #expect(try blame("--rev", "HEAD~3")["968.4亿元"] == "第1稿")
  }

  @Test("only what stands under a heading is blamed where that is asked for")
  func section() throws {
    #expect(Set(try blame("--section", "科普").keys) == ["24场", "3100人次"])
  }

  @Test(
    "only figures with certain words in their quote or their indicator are blamed where that is asked for")
  func namedFigures() throws {
    #expect(try blame("--figure", "986.4") == ["986.4亿元": "第2稿 was 968.4亿元"])
    #expect(try blame("--figure", "技术合同").keys.sorted() == ["17000万元", "596项"])
    let text = try place.done("-C", "store", "blame", Workplace.report, "--figure", "986.4", "--sentences")
      .text
    #expect(text.contains("was 968.4亿元") && !text.contains("17000万元") && !text.contains("24场"), "\(text)")
    let none = try place.refused("-C", "store", "blame", Workplace.report, "--figure", "技术合同成交量")
    #expect(none.contains("did you mean 技术合同成交额"))
    let elsewhere = try place.refused(
      "-C", "store", "blame", Workplace.report, "--section", "科普", "--figure", "技术合同")
    #expect(elsewhere.contains("no figure has '技术合同'") && !elsewhere.contains("技术合同成交额"))
  }

  @Test("sentences are blamed where that is asked for")
  func sentences() throws {
    let json = try place.done("-C", "store", "blame", Workplace.report, "--sentences", "--format", "json")
      .json()
    let sentences = try #require(json["sentences"] as? [[String: Any]])
    let since = Dictionary(
      uniqueKeysWithValues: sentences.map {
        ($0["text"] as? String ?? "", ($0["since"] as? [String: Any])?["message"] as? String ?? "")
      })
    #expect(since["登记技术合同596项,技术合同成交额17000万元。"] == "第3稿")
    #expect(since["培育科技型企业37家。"] == "第1稿")
    let text = try place.done("-C", "store", "blame", Workplace.report).text
    #expect(text.contains("was 968.4亿元") && !text.contains("培育科技型企业37家。"))
  }

  @Test("an indicator is followed over revisions and into the next year's report")
  func trace() throws {
    let next = """
      柳河市科技局2024年工作总结

      一、工业经济
      全年高新技术产业产值1083.1亿元,同比增长12.0%。2023年高新技术产业产值为967.1亿元。
      """
    try place.put(next, in: "next.txt")
    try place.done("-C", "store", "commit", "next.txt", "--report", "柳河市科技局/2024", "-m", "新一年")
    let json = try place.done("-C", "store", "trace", "高新技术产业产值", "--format", "json").json()
    let points = try #require(json["points"] as? [[String: Any]])
    let levels = points.compactMap { point -> String? in
      guard let figure = point["figure"] as? [String: Any], figure["aspect"] as? String == "level" else {
        return nil
      }
      return "\(point["period"] as? String ?? "") \(figure["quote"] as? String ?? "")"
    }
    #expect(levels == ["2023 968.4亿元", "2023 986.4亿元", "2023 967.1亿元", "2024 1083.1亿元"])
    let restatements = try #require(json["restatements"] as? [[String: Any]])
    #expect(
      restatements.contains { ($0["period"] as? String) == "2023" && ($0["how"] as? String) == "stated" })
    let before = try place.done(
      "-C", "store", "trace", "高新技术产业产值", "--as-of", "HEAD~1", "--series", "柳河市科技局", "--format", "json")
    #expect(!before.text.contains("967.1亿元"))
    let csv = try place.done("-C", "store", "trace", "高新技术产业产值", "--format", "csv").text
    #expect(csv.split(whereSeparator: \.isNewline).count == points.count + 1)
  }

  @Test("what is not there is an error that says what is, with an index and without")
  func unknown() throws {
    for _ in 0..<2 {
      func refusal(_ arguments: String...) throws -> Substring {
        let ending = try place.start(["-C", "store", "trace"] + arguments).wait()
        #expect(ending.status == 2 && ending.output.isEmpty && ending.errorLines.count == 1, "\(ending)")
        return ending.errorLines.first ?? ""
      }
      #expect(try refusal("高新技术产业总产直").contains("did you mean 高新技术产业产值"))
      #expect(try refusal("小麦价格").contains("'yange blame REPORT'"))
      #expect(try refusal("高新技术产业产值", "--series", "柳河市科技处").contains("did you mean 柳河市科技局"))
      #expect(try refusal("高新技术产业产值", "--as-of", "main@{2024-02-30}").contains("main@{2024-01-09}"))
      #expect(try refusal("高新技术产业产值", "--as-of", "2024-02-30").contains("'yange log'"))
    }
    #expect(place.isThere("store/yange/records.sqlite"))
  }

  @Test("a trace is the same with an index, without one, and where none can be kept")
  func indexed() throws {
    let ask = ["-C", "store", "trace", "高新技术产业产值", "--format", "json"]
    let cold = try place.start(ask).wait()
    #expect(try place.start(ask).wait() == cold)
    for damage in [
      "printf x >store/yange/records.sqlite", "rm -rf store/yange",
      "rm -rf store/yange; printf x >store/yange",
    ] {
      try place.shell(damage)
      #expect(try place.start(ask).wait() == cold, "\(damage)")
      #expect(try place.start(ask).wait() == cold, "\(damage), again")
    }
  }

  @Test("an indicator may be named by its key")
  func key() throws {
    #expect(try place.done("-C", "store", "trace", "hightech.output").text.contains("986.4亿元"))
  }
}

@Suite("The index of a store")
struct IndexTests {
  private static let ask = ["-C", "store", "blame", Workplace.report, "--sentences", "--format", "json"]
  let place: Workplace
  private let index = "store/yange/records.sqlite"

  init() throws {
    place = try Workplace()
    try place.makeStore([Draft.first, Draft.corrected, Draft.restated, Draft.moved])
  }

  @Test("answers are the same without it, with it, and where it is damaged or of another kind")
  func same() throws {
    let cold = try place.start(Self.ask).wait()
    let foreign = """
      python3 -c 'import sqlite3; sqlite3.connect("\(index)").executescript("PRAGMA user_version = 7; CREATE TABLE record (a)")'
      """
    try #require(cold.status == 0 && place.isThere(index))
    #expect(try place.start(Self.ask).wait() == cold)
    for damage in [
      "printf 'no database' >\(index)", "truncate -s 3000 \(index)", "rm -rf store/yange",
      "rm -f \(index)*; \(foreign)",
      "python3 -c 'f = open(\"\(index)\", \"r+b\"); f.seek(4000); f.write(b\"x\" * 9000)'",
    ] {
      try #require(try place.shell(damage).status == 0, "\(damage)")
      #expect(try place.start(Self.ask).wait() == cold, "\(damage)")
      #expect(try place.start(Self.ask).wait() == cold, "\(damage), again")
    }
    // Nobody keeps anything where nothing can be written.
    try place.shell("rm -rf store/yange; printf x >store/yange")
    #expect(try place.start(Self.ask).wait() == cold)
  }

  @Test("reindex makes it anew, and says where it cannot")
  func reindex() throws {
    #expect(try place.done("-C", "store", "reindex").text == "1 report indexed\n")
    #expect(place.isThere(index))
    try place.done("init", "empty")
    #expect(try place.done("-C", "empty", "reindex", "--lang", "zh").text == "已为0份报告建立索引\n")
    try place.shell("rm -rf store/yange; printf x >store/yange")
    #expect(try place.refused("-C", "store", "reindex").contains("the index cannot be written"))
  }

  @Test("several processes may ask at once")
  func together() throws {
    let asked = try (0..<6).map { _ in try place.start(Self.ask) }
    let answers = try asked.map { try $0.wait() }
    #expect(answers.allSatisfy { $0.status == 0 && $0 == answers[0] })
  }

  @Test("git takes no offence at it, and a clone has none")
  func git() throws {
    _ = try place.start(Self.ask).wait()
    try place.git("fsck", "--strict")
    try place.shell("git clone -q store clone")
    #expect(!place.isThere("clone/.git/yange"))
  }
}
