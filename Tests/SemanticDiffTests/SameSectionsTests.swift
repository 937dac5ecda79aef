import Figures
import Foundation
import ReportText
import Revisions
import SemanticDiff
import Testing

@Suite("Figures that a comparison need not read")
struct SameSectionsTests {
  /// Everything that a reader of the diff sees of it; places in lists differ where figures were left out.
  private func story(_ diff: ReportDiff) -> [String] {
    diff.figures.map { change in
      let (old, new) = (change.old.map { diff.old.figures[$0] }, change.new.map { diff.new.figures[$0] })
      return
        "\(change.kinds) \(old.debugDescription) \(new.debugDescription) \(change.delta.debugDescription)"
    } + diff.sections.map { "\($0)" }
  }

  /// By the place of a new figure in the text, that of its origin.
  private func origins(of diff: ReportDiff) -> [Int: Int?] {
    let pairs = zip(diff.new.figures, diff.figureOrigins)
    return Dictionary(
      uniqueKeysWithValues: pairs.map { ($0.span.start, $1.map { diff.old.figures[$0].span.start }) })
  }

  private func expectSameAnswer(_ old: [UInt8], _ new: [UInt8]) {
    let (before, after) = (SectionedReport(canonical: old), SectionedReport(canonical: new))
    let same = sameSections(before, after)
    let short = compare(before.structured(leavingOut: same.old), after.structured(leavingOut: same.new))
    let whole = compare(before.structured(), after.structured())
    #expect(story(short) == story(whole))
    // Each figure that was read comes from where it comes from when all are.
    let origins = self.origins(of: whole)
    for (place, origin) in self.origins(of: short) { #expect(origin == origins[place], "figure at \(place)") }
    // One side may have been read whole.
    let half = compare(before.structured(leavingOut: same.old), after.structured())
    #expect(story(half) == story(short))
  }

  @Test("made-up reports: the answer is that of reading everything", arguments: Array(1...40) as [UInt64])
  func random(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let old = RandomReport(sections: Int.random(in: 2...9, using: &generator), using: &generator)
    var new = old
    for _ in 0..<Int(seed % 6) { new.edit(using: &generator) }
    expectSameAnswer(MarkedReport.report(old.marked).text, MarkedReport.report(new.marked).text)
  }

  @Test("the drafts in examples/: the answer is that of reading everything")
  func examples() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("examples")
    let files = try FileManager.default.subpathsOfDirectory(atPath: root.path).filter { $0.hasSuffix(".txt") }
      .sorted()
    #expect(files.count > 10)
    let texts = try files.map { file in
      let bytes = try [UInt8](Data(contentsOf: root.appendingPathComponent(file)))
      return try #require(StructuredReport.reading(source: bytes, name: file).first).text
    }
    for (old, new) in zip(texts, texts.dropFirst()) { expectSameAnswer(old, new) }
  }

  @Test("the figure of a heading without text of its own is compared")
  func headingAlone() {
    let text = { (count: String) in
      Array("# 某市科技局2023年工作总结\n\n## 一、新增企业\(count)家\n\n### （一）服务\n\n开展活动36场。\n".utf8)
    }
    let (old, new) = (text("100"), text("120"))
    expectSameAnswer(old, new)
    let (before, after) = (SectionedReport(canonical: old), SectionedReport(canonical: new))
    let same = sameSections(before, after)
    let diff = compare(before.structured(leavingOut: same.old), after.structured(leavingOut: same.new))
    #expect(diff.figures.map(\.kinds) == [[.value]])
  }

  @Test("sections of one paragraph on one side alone are read on both")
  func paragraphOnOneSide() {
    let text = { (middle: String) in
      Array("# 某市科技局2023年工作总结\n\n## 一、企业\n\n一是培育企业12家。\(middle)二是服务企业30家。".utf8)
    }
    let (old, new) = (text("\n\n"), text("\n") + Array("\n新增平台5家。\n".utf8))
    let (before, after) = (SectionedReport(canonical: old + [0x0A]), SectionedReport(canonical: new))
    let same = sameSections(before, after)
    for (report, set) in [(before, same.old), (after, same.new)] {
      #expect(report.sections.indices.filter { set.contains($0) }.map { report.sections[$0].title } == ["企业"])
    }
    expectSameAnswer(old + [0x0A], new)
  }

  @Test("sections of one paragraph are read together")
  func paragraph() {
    let text = { (last: String) in
      Array(
        """
        # 某市科技局2023年工作总结

        ## 一、企业

        主要做法：
        一是培育企业12家。
        二是服务企业\(last)家。

        ## 二、平台

        平台8家。

        """.utf8)
    }
    let (old, new) = (SectionedReport(canonical: text("30")), SectionedReport(canonical: text("31")))
    let same = sameSections(old, new)
    let left = old.sections.indices.filter { same.old.contains($0) }.map { old.sections[$0].title }
    #expect(left == ["平台"])
  }
}
