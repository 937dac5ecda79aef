import Catalogue
import Testing

@testable import CatalogueYAML

/// A file with one mistake in it, and what is to be said of it.
struct Mistake: Sendable, CustomTestStringConvertible {
  let text: String
  let line: Int?
  let kind: CatalogueFault.Kind
  var testDescription: String { text.debugDescription.prefix(80).description }

  /// Below `indicators:` and the key `a.b` where `fields` are given, indented as they have to be.
  static func fields(_ fields: String, _ line: Int, _ kind: CatalogueFault.Kind) -> Mistake {
    let lines = fields.split(separator: "\n", omittingEmptySubsequences: false).map { "    \($0)" }
    return Mistake(
      text: "indicators:\n  a.b:\n    name: 甲乙丙\n" + lines.joined(separator: "\n") + "\n", line: line,
      kind: kind)
  }
}

@Suite("Mistakes in a catalogue.yaml")
struct FaultTests {
  private func fault(_ bytes: [UInt8]) -> CatalogueFault? {
    do throws(CatalogueFault) {
      _ = try CatalogueFile(bytes).laid(over: .builtIn)
      return nil
    } catch {
      return error
    }
  }

  private func expect(_ mistake: Mistake) {
    let found = fault(Array(mistake.text.utf8))
    #expect(found?.kind == mistake.kind)
    #expect(found?.line == mistake.line)
  }

  @Test(
    "of the notation",
    arguments: [
      Mistake(text: "indicators:\n\ta.b:\n", line: 2, kind: .tab),
      Mistake(text: "indicators：\n  a.b:\n    name: 甲\n", line: 1, kind: .fullWidthColon),
      Mistake(text: "指标：", line: 1, kind: .fullWidthColon),
      .fields("unit：家", 4, .fullWidthColon),
      .fields("unit：家\ngood: up", 4, .fullWidthColon),
      Mistake(text: "indicators:\n  a.b:\n    name:甲\n", line: 3, kind: .noSpaceBehindColon),
      .fields("unit: %", 4, .needsQuotes("%")),
      .fields("aliases: [甲乙, @丙]", 4, .needsQuotes("@")),
      .fields("aliases: &a [甲乙]", 4, .anchor), .fields("source: *a", 4, .anchor),
      .fields("source: !!str 甲", 4, .tag), Mistake(text: "!own {}\n", line: 1, kind: .tag),
      Mistake(text: "indicators: {}\n---\nindicators: {}\n", line: 2, kind: .severalDocuments),
      .fields(
        "aliases: [甲乙, 丙丁\nunit: 家", 5, .syntax("did not find expected ',' or ']'")),
      .fields(
        "source: \"甲\ngood: up", 4, .syntax("found unexpected end of stream while scanning a quoted scalar")),
      Mistake(
        text: "indicators:\n  a.b:\n    name: 甲\n   unit: 家\n", line: 4,
        kind: .syntax("did not find expected key")),
      Mistake(
        text: "indicators:\n  a.b: {name: \u{8}}\n", line: 2,
        kind: .syntax("control characters are not allowed")),
    ])
  func notation(mistake: Mistake) { expect(mistake) }

  @Test(
    "of form",
    arguments: [
      Mistake(text: "- a.b\n", line: 1, kind: .wrongType(of: "catalogue.yaml", .members)),
      Mistake(text: "just words\n", line: 1, kind: .wrongType(of: "catalogue.yaml", .members)),
      Mistake(text: "version: 1\n", line: 1, kind: .unknownMember("version")),
      Mistake(text: "indicators: {}\n指标: {}\n", line: 2, kind: .twice("指标", firstLine: 1)),
      Mistake(text: "indicators:\n  - a.b\n", line: 2, kind: .wrongType(of: "indicators", .indicators)),
      Mistake(text: "indicators:\n  a.b:\n  name: 甲\n", line: 2, kind: .wrongType(of: "a.b", .fields)),
      Mistake(text: "indicators:\n  a.b: 甲\n", line: 2, kind: .wrongType(of: "a.b", .fields)),
      Mistake(
        text: "indicators:\n  ? [a]\n  : 甲\n", line: 2, kind: .wrongType(of: "indicators", .indicators)),
      Mistake(
        text: "indicators:\n  a.b: {name: 甲乙丙}\n  c.d: {name: 丁戊己}\n  a.b: {unit: 家}\n", line: 4,
        kind: .twice("a.b", firstLine: 2)),
      .fields("alias: [甲]", 4, .unknownField("alias", of: "a.b")),
      .fields("<<: {unit: 家}", 4, .unknownField("<<", of: "a.b")),
      .fields("unit: 家\n单位: 个", 5, .twice("单位", firstLine: 4)),
      .fields("source: [甲, 乙]", 4, .wrongType(of: "source", .text)),
      .fields("aliases: {甲: 乙}", 4, .wrongType(of: "aliases", .textOrList)),
      .fields("aliases:\n  - [甲]", 5, .wrongType(of: "aliases", .textOrList)),
      .fields("source:", 4, .empty("source")), .fields("source: \"\"", 4, .empty("source")),
      .fields("source: ~", 4, .empty("source")),
      .fields("aliases: [甲乙, ]\nunit: []\nsource: ' '", 6, .empty("source")),
      .fields("source: |\n  甲\n  乙", 4, .severalLines("甲\n乙\n")),
      .fields("source: \"甲\\e[1m\"", 4, .severalLines("甲\u{1B}[1m")),
      .fields("source: " + String(repeating: "甲", count: 81), 4, .tooLong(limit: 240)),
      .fields("aliases: 丁戊、己庚", 4, .severalNames("丁戊、己庚")),
      .fields("aliases: [丁戊，己庚]", 4, .severalNames("丁戊，己庚")),
      .fields("unit: 丈", 4, .unknownUnit("丈")),
      .fields("unit: [元,\n  亿元]", 5, .unitWithMagnitude("亿元", base: "元")),
      .fields("good: yes", 4, .unknownDirection("yes")),
      .fields("share: rd.basic", 4, .malformedShare("rd.basic")),
      .fields(
        "share: [rd.basic / rd.expenditure / gdp.total]", 4,
        .malformedShare("rd.basic / rd.expenditure / gdp.total")),
    ])
  func form(mistake: Mistake) { expect(mistake) }

  @Test(
    "of what is said",
    arguments: [
      Mistake(
        text: "indicators:\n  Local: {name: 甲}\n", line: 2,
        kind: .contradiction(.malformedKey("Local"), firstLine: nil)),
      Mistake(
        text: "indicators:\n  hightech.enterprises: {unit: 家}\n  local.none:\n    unit: 家\n", line: 3,
        kind: .contradiction(.nameMissing(key: "local.none"), firstLine: nil)),
      .fields(
        "aliases:\n  - 丁戊己\n  - “的”", 6, .contradiction(.nameSaysNothing("“的”", key: "a.b"), firstLine: nil)),
      Mistake(
        text:
          "indicators:\n  a.b:\n    name: 甲乙丙\n  c.d:\n    name: 丁戊己\n    aliases:\n      - 庚辛\n      - 甲乙丙总数\n",
        line: 8,
        kind: .contradiction(.nameClaimedTwice(name: "甲乙丙总数", by: "a.b", and: "c.d"), firstLine: 2)),
      .fields(
        "aliases: [丁戊]\nnot:\n  - 丁戊数", 6,
        .contradiction(.nameWithdrawn("丁戊数", name: "丁戊", key: "a.b"), firstLine: 4)),
      .fields(
        "share:\n  - rd.basic / rd.expenditure\n  - rd.basic / no.such", 6,
        .contradiction(.unknownPart("no.such", ofShare: "a.b"), firstLine: nil)),
    ])
  func meaning(mistake: Mistake) { expect(mistake) }

  @Test("of encoding: the line of the first byte that is none of UTF-8's")
  func encoding() {
    let gb: [UInt8] = Array("indicators:\n  a.b:\n    name: ".utf8) + [0xD4, 0xC6] + Array("\n".utf8)
    #expect(fault(gb) == CatalogueFault(.notUTF8, line: 3))
    #expect(fault([0xFF, 0xFE, 0x69, 0]) == CatalogueFault(.notUTF8, line: 1))
  }

  @Test("of size are told before anything is read")
  func size() {
    let large = [UInt8](repeating: UInt8(ascii: "#"), count: CatalogueFile.limit + 1)
    #expect(fault(large) == .tooLarge(bytes: large.count))
    #expect(fault(Array(large.dropLast())) == nil)
  }

  @Test("that would grow or nest without end are refused where they begin")
  func hostile() {
    var bomb = "indicators:\n  a.b:\n    aliases: &a [甲, 乙]\n"
    for level in 0..<64 { bomb += "  c.x\(level):\n    aliases: [*a, *a, *a]\n" }
    #expect(fault(Array(bomb.utf8)) == CatalogueFault(.anchor, line: 3))
    let deep = "indicators: " + String(repeating: "[", count: 200_000)
    #expect(fault(Array(deep.utf8)) == CatalogueFault(.wrongType(of: "indicators", .indicators), line: 1))
    let inAliases = "indicators:\n  a.b:\n    aliases: " + String(repeating: "[", count: 200_000)
    #expect(fault(Array(inAliases.utf8)) == CatalogueFault(.wrongType(of: "aliases", .textOrList), line: 3))
    let keys = "indicators: " + String(repeating: "{a.b: ", count: 80_000)
    #expect(fault(Array(keys.utf8))?.line == 1)
  }

  @Test("bytes cut or changed anywhere give a fault or a catalogue, never a crash")
  func damage() {
    let text = Array("指标:\n  a.b: {名称: 甲乙丙, 别名: [丁戊, \"己\"], 单位: 家}\n  gdp.total:\n    not: 国内生产总值\n".utf8)
    for cut in text.indices { _ = fault(Array(text[..<cut])) }
    for place in text.indices {
      for byte in [0x00, 0x09, 0x0A, 0x22, 0x26, 0x2A, 0x3A, 0x5B, 0x7B, 0x80, 0xFF] as [UInt8] {
        var changed = text
        changed[place] = byte
        _ = fault(changed)
      }
    }
  }
}
