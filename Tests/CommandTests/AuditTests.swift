import Foundation
import Testing

@Suite("Auditing through the command")
struct AuditCommandTests {
  let place: Workplace

  init() throws {
    place = try Workplace()
  }

  private func kinds(_ ending: Ending) throws -> [String] {
    let findings = try #require(try ending.json()["findings"] as? [[String: Any]], "\(ending)")
    return findings.map { "\($0["kind"] as? String ?? "") \($0["severity"] as? String ?? "")" }
  }

  @Test("a file without a fault ends with 0, one with a fault with 1, and says what and where")
  func file() throws {
    try place.put(Draft.first, in: "clean.txt")
    #expect(try place.done("audit", "clean.txt").text == "clean.txt: no contradiction found.\n")
    try place.put(Faulty.now, in: "faulty.txt")
    let ending = try place.yange("audit", "faulty.txt")
    #expect(ending.status == 1 && ending.errors.isEmpty)
    #expect(ending.text.contains("23 + 35 + 14 = 72"), "\(ending)")
    #expect(ending.text.contains("the parts add up to 72名, more than the 62名 stated"))
    let chinese = try place.yange("audit", "faulty.txt", "--lang", "zh")
    #expect(chinese.text.contains("各部分合计72名，超过所述的62名"))
    let json = try place.yange("audit", "faulty.txt", "--format", "json")
    #expect(json.status == 1)
    #expect(try kinds(json) == ["sum error"])
    let finding = try #require((try json.json()["findings"] as? [[String: Any]])?.first)
    #expect(finding["stated"] as? String == "62" && finding["expected"] as? String == "72")
    let seat = try #require((finding["places"] as? [[String: Any]])?.first)
    #expect(seat["report"] as? String == "faulty.txt" && seat["revision"] is NSNull)
    #expect((seat["quote"] as? String)?.contains("62名") == true)
  }

  @Test("what ends a command with 1 is for the user to say")
  func failing() throws {
    try place.put(Faulty.now, in: "now.txt")
    try place.put(Faulty.lastYear, in: "before.txt")
    try place.put(Faulty.now.replacing("62名", with: "72名"), in: "mended.txt")
    let warned = try place.yange("audit", "mended.txt", "--against", "before.txt", "--format", "json")
    #expect(try kinds(warned) == ["stale warning", "target note"])
    #expect(warned.status == 0)
    let arguments = ["audit", "mended.txt", "--against", "before.txt", "--fail-on"]
    #expect(try place.start(arguments + ["warning"]).wait().status == 1)
    #expect(try place.start(arguments + ["note"]).wait().status == 1)
    #expect(try place.start(arguments + ["error"]).wait().status == 0)
    #expect(try place.start(arguments + ["never"]).wait().status == 64)
  }

  @Test("a stored report is held against that of the year before")
  func stored() throws {
    try place.makeStore([Faulty.now])
    try place.put(Faulty.lastYear, in: "before.txt")
    try place.done("-C", "store", "commit", "before.txt", "--report", "柳河市科技局/2022", "-m", "上年")
    let json = try place.yange("-C", "store", "audit", Workplace.report, "--format", "json")
    #expect(json.status == 1)
    #expect(try kinds(json) == ["sum error", "stale warning", "target note"])
    let findings = try #require(try json.json()["findings"] as? [[String: Any]])
    let places = try #require(findings[1]["places"] as? [[String: Any]])
    #expect(places.map { $0["report"] as? String } == [Workplace.report, "柳河市科技局/2022"])
    #expect(places.allSatisfy { $0["revision"] is [String: Any] })
    // At a revision that had no report of the year before there is none to hold it against.
    let early = try place.yange(
      "-C", "store", "audit", Workplace.report, "--rev", "HEAD~1", "--format", "json")
    #expect(try kinds(early) == ["sum error"])
  }

  @Test("a magnitude that the last revision changed is told")
  func magnitude() throws {
    try place.makeStore([Draft.first, Draft.first.replacing("1.7亿元", with: "1.7万元")])
    let json = try place.yange("-C", "store", "audit", Workplace.report, "--format", "json")
    #expect(try kinds(json) == ["unit-slip warning"] && json.status == 0)
  }

  @Test("a file that holds several reports is audited report by report")
  func several() throws {
    try place.put(Draft.two.replacing("新建实验室2家。", with: "新建实验室8家,其中省级6家、市级7家。"), in: "two.txt")
    let json = try place.yange("audit", "two.txt", "--format", "json")
    let findings = try #require(try json.json()["findings"] as? [[String: Any]])
    let places = findings.compactMap { ($0["places"] as? [[String: Any]])?.first }
    #expect(places.map { $0["part"] as? Int } == [2])
    #expect(try place.yange("audit", "two.txt").text.contains("two.txt (part 1"))
  }

  @Test("the result goes to a file where that is asked for")
  func output() throws {
    try place.put(Faulty.now, in: "faulty.txt")
    let ending = try place.yange("audit", "faulty.txt", "-o", "findings.txt")
    #expect(ending.status == 1 && ending.output.isEmpty)
    #expect(String(decoding: try place.bytes(of: "findings.txt"), as: UTF8.self).contains("72名"))
  }

  @Test("what is neither a file nor a report is refused in one line")
  func refusals() throws {
    try place.refused("audit", "nowhere.txt")
    try place.refused("audit", "柳河市科技局/2023")
    try place.makeStore([Draft.first])
    #expect(try place.refused("-C", "store", "audit", "柳河市科技局/2032").contains("柳河市科技局/2023"))
    try place.refused("-C", "store", "audit", Workplace.report, "--against", "柳河市科技局/2021")
    try place.put(Draft.two, in: "two.txt")
    try place.refused("-C", "store", "audit", Workplace.report, "--against", "two.txt")
    try place.refused("-C", "store", "audit", Workplace.report, "--rev", "nothing")
    #expect(try place.yange("audit").status == 64)
  }
}

/// Two years of one invented report.
private enum Faulty {
  static let lastYear = """
    柳河市科技局2022年工作总结

    一、工作情况
    技术合同成交额1.4亿元。登记技术合同1596项,服务企业2037家次。
    二、2023年工作打算
    全年技术合同成交额达到1.6亿元。
    """

  static let now = """
    柳河市科技局2023年工作总结

    一、工作情况
    派出指导员62名,其中高校23名、院所35名、企业14名。
    技术合同成交额1.7亿元,同比增长21.4%。登记技术合同1596项,服务企业2037家次。
    """
}
