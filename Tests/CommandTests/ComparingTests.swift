import Foundation
import Testing

@Suite("Comparing through the command")
struct ComparingTests {
  let place: Workplace

  init() throws {
    place = try Workplace()
    try place.put(Draft.first, in: "a.txt")
    try place.put(Draft.corrected, in: "b.txt")
    try place.put(Draft.restated, in: "c.txt")
    try place.put(Draft.moved, in: "d.txt")
  }

  private func figures(_ json: [String: Any]) throws -> [String] {
    let figures = try #require(json["figures"] as? [[String: Any]])
    return figures.map { change in
      let quotes = ["from", "to"].map { (change[$0] as? [String: Any])?["quote"] as? String ?? "" }
      let kinds = (change["changes"] as? [String] ?? []).joined(separator: ",")
      return "\(kinds): \(quotes[0]) → \(quotes[1])"
    }
  }

  @Test("files are compared without a store: the figures first, then the sections")
  func files() throws {
    let text = try place.done("diff", "a.txt", "b.txt").text
    let figure = try #require(text.firstRange(of: "+18亿元")).lowerBound
    let section = try #require(text.firstRange(of: "Sections")).lowerBound
    #expect(figure < section)
    #expect(
      try figures(place.done("diff", "a.txt", "b.txt", "--format", "json").json()) == [
        "value: 968.4亿元 → 986.4亿元"
      ])
  }

  @Test("another unit for the same amount is a restatement, not a value")
  func unit() throws {
    #expect(
      try figures(place.done("diff", "b.txt", "c.txt", "--format", "json").json()) == [
        "unit: 1.7亿元 → 17000万元"
      ])
  }

  @Test("a section that moved changes no figure")
  func move() throws {
    let json = try place.done("diff", "c.txt", "d.txt", "--format", "json").json()
    #expect(try figures(json) == [])
    let kinds = try #require(json["sections"] as? [[String: Any]]).compactMap { $0["changes"] as? [String] }
    #expect(kinds.filter { $0.contains("moved") }.count == 1)
    #expect(
      try place.done("diff", "c.txt", "d.txt", "--figures-only").text.contains("Nothing of this has changed"))
  }

  @Test("only what stands under a heading is shown where that is asked for")
  func section() throws {
    let text = try place.done("diff", "a.txt", "c.txt", "--section", "技术市场").text
    #expect(text.contains("17000万元") && !text.contains("986.4亿元"))
  }

  @Test("--exit-code tells whether there is a difference, by what the filters let through")
  func exitCode() throws {
    #expect(try place.yange("diff", "a.txt", "b.txt", "--exit-code").status == 1)
    #expect(try place.yange("diff", "a.txt", "a.txt", "--exit-code").status == 0)
    #expect(try place.yange("diff", "a.txt", "b.txt", "--exit-code", "--section", "科普").status == 0)
    #expect(try place.yange("diff", "c.txt", "d.txt", "--exit-code", "--figures-only").status == 0)
  }

  @Test("-o writes the whole result to the file and nothing else")
  func output() throws {
    let printed = try place.done("diff", "a.txt", "b.txt")
    #expect(try place.done("diff", "a.txt", "b.txt", "-o", "out.txt", "--color", "auto").output.isEmpty)
    #expect(try place.bytes(of: "out.txt") == printed.output)
    #expect(try place.names() == ["a.txt", "b.txt", "c.txt", "d.txt", "out.txt"])
  }

  @Test("-o leaves the rights of a file that is there, and writes through a link")
  func outputInPlace() throws {
    try place.put("旧", in: "private.txt")
    try #require(try place.shell("chmod 600 private.txt; ln -s private.txt link.txt; umask 022").status == 0)
    try place.done("diff", "a.txt", "b.txt", "-o", "link.txt")
    let printed = try place.done("diff", "a.txt", "b.txt").output
    #expect(try place.bytes(of: "private.txt") == printed)
    #expect(try place.shell("stat -c %a private.txt; readlink link.txt").text == "600\nprivate.txt\n")
    try place.done("diff", "a.txt", "b.txt", "-o", "new.txt")
    #expect(try place.shell("umask 022; stat -c %a new.txt").text == "644\n")
    #expect(try !place.names().contains { $0.hasPrefix("private.txt.") || $0.hasPrefix("link.txt.") })
  }

  @Test(
    "the ends may be revisions, a report with its revisions, or a report and a draft",
    arguments: [
      ["HEAD~2:\(Workplace.report)", "HEAD~1:\(Workplace.report)"], [Workplace.report, "HEAD~2", "HEAD~1"],
      [Workplace.report, "main~2", "@~1"], ["HEAD~2:\(Workplace.report)", "b.txt"],
      ["a.txt", "HEAD~1:\(Workplace.report)"], [Workplace.report, "HEAD~2", "b.txt"],
      [Workplace.report, "a.txt", "HEAD~1"], [Workplace.report, "a.txt", "b.txt"],
    ])
  func ends(words: [String]) throws {
    try place.makeStore([Draft.first, Draft.corrected, Draft.restated])
    let ending = try place.start(["-C", "store", "diff"] + words + ["--format", "json"]).wait()
    #expect(try figures(ending.json()) == ["value: 968.4亿元 → 986.4亿元"], "\(ending)")
  }

  @Test("a report alone shows its newest change, with one revision what changed since")
  func defaults() throws {
    try place.makeStore([Draft.first, Draft.corrected, Draft.restated])
    try place.done("-C", "store", "commit", "a.txt", "--report", "白溪县/2023", "-m", "另一份")
    let newest = try place.done("-C", "store", "diff", Workplace.report, "--format", "json").json()
    #expect(try figures(newest) == ["unit: 1.7亿元 → 17000万元"])
    let since = try place.done("-C", "store", "diff", Workplace.report, "HEAD~3", "--format", "json").json()
    #expect(try figures(since).count == 2)
    try place.refused("-C", "store", "diff", "白溪县/2023")
  }

  @Test("a word that is a file's name is the file")
  func filesWin() throws {
    try place.makeStore([Draft.first, Draft.corrected])
    try place.put(Draft.restated, in: "main")
    let json = try place.done("-C", "store", "diff", Workplace.report, "main", "--format", "json").json()
    #expect(try figures(json) == ["unit: 1.7亿元 → 17000万元"])
  }

  @Test("HEAD is the revision, also in the folder of a store, which has a file of that name")
  func headIsNoFile() throws {
    try place.makeStore([Draft.first, Draft.corrected])
    try place.put(Draft.restated, in: "HEAD")
    for words in [[Workplace.report, "HEAD~1", "HEAD"], [Workplace.report, "HEAD~1"]] {
      let json = try place.start(["-C", "store", "diff"] + words + ["--format", "json"]).wait().json()
      #expect(try figures(json) == ["value: 968.4亿元 → 986.4亿元"])
    }
    let json = try place.done("-C", "store", "diff", Workplace.report, "./HEAD", "--format", "json").json()
    #expect(try figures(json) == ["unit: 1.7亿元 → 17000万元"])
  }

  @Test("of files with several reports those of one title are compared, or those that are chosen")
  func parts() throws {
    try place.put(Draft.two, in: "two.txt")
    try place.put(Draft.two.replacing("17名", with: "19名"), in: "other.txt")
    let chosen = try place.done("diff", "two.txt", "other.txt", "--part", "2", "--format", "json").json()
    #expect(try figures(chosen) == ["value: 17名 → 19名"])
    let guessed = try place.yange("diff", "two.txt", "other.txt")
    #expect(guessed.status == 0 && guessed.errorLines.count == 1 && guessed.errors.contains("--part"))
    try place.put("工作总结二\n白溪县全年引进人才19名。\n一、平台\n新建实验室2家。\n", in: "one.txt")
    let paired = try place.done("diff", "two.txt", "one.txt", "--format", "json").json()
    #expect(try figures(paired) == ["value: 17名 → 19名"])
  }

  @Test("words and labels are Chinese where the locale or --lang says so")
  func language() throws {
    #expect(try place.done("diff", "a.txt", "b.txt", "--lang", "zh").text.contains("数值修改"))
    place.environment["LC_ALL"] = "zh_CN.UTF-8"
    #expect(try place.done("diff", "a.txt", "b.txt").text.contains("数值修改"))
    #expect(try place.done("diff", "a.txt", "b.txt", "--lang", "en").text.contains("value"))
    #expect(try place.yange("diff", "a.txt", "缺.txt").errors == "yange: 缺.txt：没有这个文件；请检查文件名\n")
  }

  @Test("a page, Markdown and a Word document are made of the same comparison")
  func forms() throws {
    let page = try place.done("diff", "a.txt", "b.txt", "--format", "html", "--lang", "zh").text
    #expect(page.hasPrefix("<!DOCTYPE html>") && page.contains("lang=\"zh-CN\"") && page.contains("986.4亿元"))
    let markdown = try place.done("diff", "a.txt", "b.txt", "--format", "markdown").text
    #expect(markdown.contains("| 968.4亿元 | 986.4亿元 | +18亿元 |"))
    try place.done("diff", "a.txt", "b.txt", "--format", "docx", "-o", "b.docx")
    let document = try place.bytes(of: "b.docx")
    #expect(document.starts(with: [0x50, 0x4B, 0x03, 0x04]))
    #expect(try place.done("diff", "a.txt", "b.txt", "--format", "docx").output == document)
    #expect(try place.yange("diff", "a.txt", "b.txt", "--format", "docx", "--figures-only").status == 64)
  }

  @Test("a Word document is not written to a terminal")
  func documentOnTerminal() throws {
    let onTerminal = try place.shell(
      "script -qec \"'\(yangePath)' diff a.txt b.txt --format docx\" /dev/null")
    #expect(onTerminal.text.contains("nothing for a terminal") && !onTerminal.text.contains("PK"))
  }

  @Test("revisions are shown as pages and as Markdown too")
  func revisions() throws {
    try place.makeStore([Draft.first, Draft.corrected])
    for words in [["show"], ["log", "-p"], ["log", "-p", Workplace.report]] {
      let page = try place.start(["-C", "store"] + words + ["--format", "html"]).wait().text
      #expect(page.hasPrefix("<!DOCTYPE html>") && page.contains("986.4亿元"), "\(words)")
      let markdown = try place.start(["-C", "store"] + words + ["--format", "markdown"]).wait().text
      #expect(markdown.contains("| 968.4亿元 | 986.4亿元 | +18亿元 |"), "\(words)")
    }
    #expect(try place.yange("-C", "store", "log", "--format", "html").status == 64)
    #expect(
      try place.yange("-C", "store", "show", "HEAD:\(Workplace.report)", "--format", "html").status == 64)
  }

  @Test("colour is for terminals, unless it is asked for")
  func color() throws {
    #expect(!(try place.done("diff", "a.txt", "b.txt").text.contains("\u{1B}[")))
    #expect(try place.done("diff", "a.txt", "b.txt", "--color", "always").text.contains("\u{1B}["))
    let onTerminal = "script -qec \"'\(yangePath)' diff a.txt b.txt\" /dev/null"
    try #require(try place.shell("command -v script").status == 0, "util-linux has script")
    #expect(try place.shell(onTerminal).text.contains("\u{1B}["))
    place.environment["NO_COLOR"] = "1"
    #expect(!(try place.shell(onTerminal).text.contains("\u{1B}[")))
  }

  @Test("a section that is not there is refused, with headings that are like it")
  func noSuchSection() throws {
    try place.makeStore([Draft.first, Draft.corrected])
    for arguments in [["diff", Workplace.report], ["blame", Workplace.report]] {
      let ending = try place.start(["-C", "store"] + arguments + ["--section", "科普事务"]).wait()
      #expect(ending.status == 2 && ending.text.isEmpty, "\(ending)")
      #expect(ending.errors.contains("科普事务") && ending.errors.contains("二、科普工作"), "\(ending)")
    }
    let far = try place.refused("-C", "store", "diff", Workplace.report, "--section", "xyz")
    #expect(far.contains("--section"))
  }

  @Test("a paragraph cut in two is a difference, though nothing in it is")
  func breaks() throws {
    try place.put(Draft.first, in: "a.txt")
    try place.put(Draft.first.replacing("9.6%。", with: "9.6%。\n\n"), in: "b.txt")
    let ending = try place.yange("diff", "a.txt", "b.txt", "--exit-code")
    #expect(ending.status == 1 && ending.text == "Only paragraph breaks differ.\n", "\(ending)")
    #expect(
      try place.done("diff", "a.txt", "b.txt", "--format", "json").json()["identical"] as? Bool == false)
    try place.done("diff", "a.txt", "a.txt", "--exit-code")
  }
}
