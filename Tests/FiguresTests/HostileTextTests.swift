import Figures
import ReadingTestSupport
import ReportText
import Testing

/// Texts that no one wrote: what is read of them is open, but not how long it takes, and nothing may break.
@Suite("Hostile texts")
struct HostileTextTests {
  /// Generous, so that a slow machine and a build without optimisation pass; what grows with the square takes minutes.
  private static let limit = Duration.seconds(20)

  private func read(_ text: String) throws -> Duration {
    try ContinuousClock().measure {
      for report in try CanonicalText.reports(in: Array(text.utf8)).reports { _ = ReadFigures(report.bytes) }
    }
  }

  @Test(
    "long runs without a full stop take a time that grows with their length",
    arguments: [
      "1家", "亿元", "%", "十", "百", "9", "1.2、", "1增加到", "12%，", "1家、", "（1家", "分别", "1-", "1/", "1:", "20", "的",
      "、", "增长",
    ])
  func runs(piece: String) throws {
    let count = 24_000 / piece.utf8.count
    #expect(try read("# 总结\n\n产值" + String(repeating: piece, count: count) + "。\n") < Self.limit)
  }

  @Test("a list of numbers that share no unit does not fill the stack")
  func nested() throws {
    for piece in ["1增加到", "1.2、", "分别为1、", "由1到"] {
      #expect(try read("# 总结\n\n" + String(repeating: piece, count: 3_000) + "家。\n") < Self.limit)
    }
  }

  @Test("tables of thousands of columns are read as far as reports have columns")
  func columns() throws {
    let row = "|" + String(repeating: "12|", count: 6_000) + "\n"
    let head = "|" + String(repeating: "产值|", count: 6_000) + "\n"
    #expect(try read("# 总结\n\n" + head + row + row) < Self.limit)
    let short = String(repeating: "|1|\n", count: 2_000)
    #expect(try read("# 总结\n\n" + head + short) < Self.limit)
  }

  @Test("half a megabyte of digits is one number too many")
  func digits() throws {
    #expect(try read("# 总结\n\n产值" + String(repeating: "7", count: 500_000) + "亿元。\n") < Self.limit)
  }

  @Test(
    "a text may end wherever a time begins",
    arguments: ["截至", "截止到", "产值3亿元，截至", "“十三五", "由2021年的", "前", "20", "第"])
  func ends(text: String) {
    _ = ReadFigures(Array(text.utf8))
    _ = ReadFigures(Array("# 总结\n\n\(text)".utf8))
  }

  @Test("any bytes give names that are text", arguments: [11, 12, 13, 14] as [UInt64])
  func names(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let pieces = [
      "PM2.5", "GDP", "R&D", "5G", "É", "α", "、", "和", "产值", "平均浓度", "分别", "为", "12", "3.5", "亿元", "%", "、",
      "，", "；", "。", "由", "到",
      "增长", "占", "居第", "省级", "第一", "二", "“", "”", "（", "）", "𠮷", "家", "的", "其中", "2021年", "１２", "增加", "万",
    ]
    for _ in 0..<100 {
      let text = (0..<60).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
      let read = ReadFigures(Array("# 总结\n\n\(text)\n".utf8))
      for figure in read.figures { #expect(!figure.indicator.name.contains("\u{FFFD}"), "\(seed): \(text)") }
    }
  }
}
