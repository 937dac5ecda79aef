import Foundation
import Testing

@Suite("Explanations")
struct ExplainTests {
  let place: Workplace

  init() throws {
    place = try Workplace()
    try place.put("云溪县工业局2021年工作总结\n\n一、工业\n全县新增企业12家。\n根据15号文件办理。\n", in: "a.txt")
  }

  @Test("text in either language, and JSON")
  func forms() throws {
    let english = try place.done("extract", "--explain", "a.txt").text
    #expect(
      english.contains("accumulation.word") && english.contains("“新增”")
        && english.contains("not.without-unit"))
    #expect(try place.done("extract", "--explain", "a.txt", "--lang", "zh").text.contains("存量增量"))
    let json = try place.done("extract", "--explain", "a.txt", "--format", "json").json()
    #expect(json["schema"] as? String == "yange/explain/1")
  }

  @Test("a line and words narrow it down, and what is not there is told in one line")
  func narrowed() throws {
    let text = try place.done("extract", "--explain", "a.txt", "--figure", "企业").text
    #expect(text.contains("12家") && !text.contains("not.without-unit"))
    #expect(try place.refused("extract", "--explain", "a.txt", "--line", "99").contains("--line 99"))
    #expect(try place.refused("extract", "--explain", "a.txt", "--figure", "农业").contains("--figure 农业"))
    try place.refused("extract", "--explain", "missing.txt")
  }

  @Test(
    "options that do not go together are wrong usage",
    arguments: [["--explain", "--format", "markdown"], ["--line", "3"], ["--figure", "企业"]])
  func usage(options: [String]) throws {
    let ending = try place.start(["extract", "a.txt"] + options).wait()
    #expect(ending.status == 64 && ending.output.isEmpty, "\(ending)")
  }

  @Test("plain arguments give what the parser's give")
  func plain() throws {
    let parsed = try place.done("extract", "a.txt", "--color", "never").output
    #expect(try place.done("extract", "a.txt").output == parsed)
    #expect(try place.done("extract", "a.txt", "--format", "json").output == parsed)
    let text = try place.done("extract", "a.txt", "--format=text").output
    #expect(try place.done("extract", "a.txt", "--format", "text").output == text && text != parsed)
    #expect(try place.yange("extract", "a.txt", "--format", "csv").status == 64)
    #expect(
      try place.yange("commit", "a.txt", "--report", "a/1", "-m", "x", "--format", "csv").status == 64)
    #expect(try place.done("-C", "/nowhere", "extract", "a.txt").output == parsed)
    try place.refused("extract", "a.txt", "missing.txt")
    #expect(try place.yange("extract").status == 64)
  }
}
