import Figures
import Quantities
import ReadingTestSupport
import Testing

@testable import ReportText

/// What holds for the figures of any text.
@Suite("Figures of any text")
struct FigurePropertyTests {
  static let seeds: [UInt64] = [1, 2, 3, 4, 5, 6]

  private func texts(_ seed: UInt64, _ check: ([UInt8], ReadFigures) throws -> Void) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<250 {
      let source = GenreFragments.text(of: 50, using: &generator)
      guard let reports = try? CanonicalText.reports(in: Array(source.utf8)).reports else { continue }
      for report in reports { try check(report.bytes, ReadFigures(report.bytes)) }
    }
  }

  @Test(
    "a figure's span slices back to its quote, and figures stand in order without overlap", arguments: seeds)
  func spans(seed: UInt64) throws {
    try texts(seed) { text, read in
      var end = 0
      for figure in read.figures {
        #expect(figure.span.start >= end, "\(figure.quote)")
        end = figure.span.end
        #expect(String(decoding: text[figure.span.range], as: UTF8.self) == figure.quote)
        #expect(!figure.quote.isEmpty)
      }
    }
  }

  @Test("a figure stands inside its sentence, its section and its line", arguments: seeds)
  func places(seed: UInt64) throws {
    try texts(seed) { text, read in
      let structure = CanonicalReader(text)
      for figure in read.figures {
        let sentence = structure.sentences[figure.sentence]
        #expect(sentence.span.contains(figure.span), "\(figure.quote)")
        #expect(sentence.section == figure.section && sentence.line == figure.line)
        #expect(text[..<figure.span.start].count { $0 == 0x0A } + 1 == figure.line)
      }
      #expect(Set(read.figures.map(\.id)).count == read.figures.count)
    }
  }

  @Test(
    "amounts are whole: a unit once written is normalised, a range goes up, a fall is negative",
    arguments: seeds)
  func amounts(seed: UInt64) throws {
    try texts(seed) { text, read in
      for figure in read.figures {
        #expect(
          figure.written.unit.isEmpty || figure.quote.contains(figure.written.unit) || isShared(figure, text)
            || figure.aspect == .rank
            || figure.quote.contains { "余多成番".contains($0) }, "\(figure.quote) \(figure.written.unit)")
        if let maximum = figure.normalized.maximum {
          #expect(figure.normalized.value.magnitude <= maximum.magnitude, "\(figure.quote)")
        }
        if figure.basis != nil { #expect([.growth, .change, .multiple].contains(figure.aspect)) }
        if figure.aspect == .rank { #expect(!figure.normalized.value.isNegative) }
      }
    }
  }

  /// Whether the unit of `figure` is said with a later number of the line.
  private func isShared(_ figure: Figure, _ text: [UInt8]) -> Bool {
    let line = text[figure.span.end...].prefix { $0 != 0x0A }
    return figure.written.unit == "‰" || String(decoding: line, as: UTF8.self).contains(figure.written.unit)
  }

  @Test("the same text gives the same figures", arguments: seeds)
  func determinism(seed: UInt64) throws {
    try texts(seed) { text, read in
      let again = ReadFigures(text)
      #expect(again.figures == read.figures)
      #expect(again.anomalies == read.anomalies)
    }
  }

  @Test("anomalies stand inside the text at characters' bounds", arguments: seeds)
  func anomalies(seed: UInt64) throws {
    try texts(seed) { text, read in
      for anomaly in read.anomalies {
        #expect(String(decoding: text[anomaly.span.range], as: UTF8.self) == anomaly.quote)
      }
    }
  }

  @Test("a number is read whole, whatever stands around it", arguments: seeds)
  func wholeNumbers(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      let whole = Int.random(in: 1...99_999, using: &generator)
      let tenths = Int.random(in: 1...9, using: &generator)
      let power = [("亿元", 8), ("万元", 4), ("元", 0)].randomElement(using: &generator) ?? ("元", 0)
      let text =
        "# 云川市科技局2021年工作总结\n\n全市技术合同成交额\(["", "达到", "约", "超过"].randomElement(using: &generator) ?? "")\(whole).\(tenths)\(power.0)。\n"
      let figure = try #require(ReadFigures(Array(text.utf8)).figures.first)
      let written = try #require(ExactDecimal("\(whole).\(tenths)"))
      #expect(figure.written.value == written)
      #expect(figure.normalized.value == written.timesPowerOfTen(power.1))
      #expect(figure.normalized.unit == "元")
    }
  }

  @Test("Chinese numerals up to 99,999 say the same as digits", arguments: seeds)
  func hanNumbers(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      let value = Int.random(in: 2...9_999, using: &generator)
      let text = "# 云川市科技局2021年工作总结\n\n高新技术企业达到\(HanWriter.text(value))家。\n"
      let figure = try #require(ReadFigures(Array(text.utf8)).figures.first, "\(HanWriter.text(value))")
      #expect(figure.normalized.value == ExactDecimal(value), "\(HanWriter.text(value))")
    }
  }

  @Test(
    "numbers longer than any number are no reason to stop",
    arguments: [
      "产值" + String(repeating: "9", count: 200) + "亿元。", "九点" + String(repeating: "九", count: 60) + "亿元。",
      String(repeating: "一千", count: 200) + "家。", "百分之" + String(repeating: "9", count: 60) + "。",
      "第" + String(repeating: "9", count: 60) + "位。", "1/" + String(repeating: "9", count: 60) + "。",
      "0分之0。", "零分之一。", "1/0。", "20" + String(repeating: "9", count: 60) + "年。",
    ])
  func longNumbers(text: String) {
    let read = ReadFigures(Array("# 总结\n\n\(text)\n利税3亿元。\n".utf8))
    #expect(read.figures.last?.quote == "3亿元")
  }

  @Test(
    "a range of months with a number past any month is no month",
    arguments: ["1-99月", "1-99999999999999999999999999月", "12-1月"])
  func months(text: String) {
    let read = ReadFigures(Array("# 总结\n\n\(text)产值3亿元。\n".utf8))
    #expect(read.figures.contains { $0.quote == "3亿元" })
  }
}

/// Writes whole numbers below 10,000 in Chinese.
private enum HanWriter {
  static func text(_ value: Int) -> String {
    let names = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
    let powers = ["", "十", "百", "千"]
    var text = ""
    var zero = false
    for (place, digit) in String(value).enumerated() {
      let power = String(value).count - 1 - place
      let number = digit.wholeNumberValue ?? 0
      if number == 0 {
        zero = !text.isEmpty
      } else {
        if zero { text += names[0] }
        zero = false
        let isTen = power == 1 && number == 1 && text.isEmpty
        text += (isTen ? "" : names[number]) + powers[power]
      }
    }
    return text
  }
}
