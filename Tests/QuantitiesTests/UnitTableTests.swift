import Quantities
import Testing

@Suite("Unit table")
struct UnitTableTests {
  private func unit(_ text: String, at index: Int = 0) -> UnitTable.Unit? {
    UnitTable.unit(at: index, in: Array(text.utf8))
  }

  @Test(
    "the longest unit at a place is read",
    arguments: [
      ("家企业", "家"), ("个百分点", "个百分点"), ("个中心", "个"), ("台套设备", "台套"), ("台（套）", "台（套）"), ("头(只)", "头(只)"),
      ("人次", "人次"), ("人", "人"), ("平方公里", "平方公里"), ("平方米", "平方米"), ("吨标准煤", "吨标准煤"), ("吨", "吨"), ("元", "元"),
      ("美元", "美元"), ("公里", "公里"), ("公顷", "公顷"), ("立方米", "立方米"), ("千瓦时", "千瓦时"), ("微克/立方米", "微克"),
      ("批次", "批次"),
      ("件次", "件次"), ("床位", "床位"), ("标准箱", "标准箱"),
    ])
  func longest(text: String, expected: String) throws {
    #expect(String(decoding: try #require(unit(text)).text, as: UTF8.self) == expected)
  }

  @Test(
    "measure words of the same things are told from units that only share a number",
    arguments: [
      ("家", "个", true), ("人", "名", true), ("人", "个", true), ("场", "场次", true), ("户", "人", false),
      ("人", "人次", false), ("%", "百分点", false), ("家", "元", false), ("亩", "公顷", false), ("家", "个中心", false),
    ])
  func measureWords(one: String, other: String, expected: Bool) {
    #expect(UnitTable.countAlike(one, other) == expected)
    #expect(UnitTable.countAlike(other, one) == expected)
  }

  @Test("no unit stands there", arguments: ["", "企业", "abc", "，家", "十", "的"])
  func none(text: String) {
    #expect(unit(text) == nil)
  }

  @Test("a place in or past the text's end has no unit")
  func place() {
    #expect(unit("12家", at: 2) != nil)
    #expect(unit("12家", at: 3) == nil)
    #expect(unit("12家", at: 5) == nil)
    #expect(unit("12家", at: 99) == nil)
  }

  @Test("a unit that the text cuts off is none")
  func cut() {
    let bytes = Array("人次".utf8)
    #expect(UnitTable.unit(at: 0, in: Array(bytes[..<5]))?.base == "人")
    #expect(UnitTable.unit(at: 0, in: Array(bytes[..<2])) == nil)
  }

  @Test(
    "a unit tells what it counts and what it is normalised to",
    arguments: [
      ("家", .count, "家", 0), ("件", .count, "件", 0), ("人次", .occasion, "人次", 0), ("元", .money, "元", 0),
      ("人民币元", .money, "元", 0), ("元人民币", .money, "元", 0), ("美元", .money, "美元", 0), ("亩", .measure, "亩", 0),
      ("%", .percent, "%", 0), ("％", .percent, "%", 0), ("‰", .percent, "%", -1), ("个百分点", .points, "百分点", 0),
      ("百分点", .points, "百分点", 0), ("个千分点", .points, "百分点", -1), ("倍", .multiple, "倍", 0),
      ("台（套）", .count, "台(套)", 0), ("头（只）", .count, "头(只)", 0),
    ] as [(String, UnitTable.Kind, String, Int)])
  func meaning(text: String, kind: UnitTable.Kind, base: String, power: Int) throws {
    let found = try #require(unit(text))
    #expect(found.kind == kind)
    #expect(found.base == base)
    #expect(found.power == power)
  }

  @Test(
    "two writings of one unit have one base",
    arguments: [("千瓦小时", "千瓦时"), ("平米", "平方米"), ("港币", "港元"), ("平方千米", "平方公里")])
  func synonyms(left: String, right: String) throws {
    let (left, right) = (try #require(unit(left)), try #require(unit(right)))
    #expect(left.base == right.base)
  }

  @Test(
    "units of other branches are known",
    arguments: [
      "桶", "封", "颗", "趟", "粒", "桌", "面", "席", "首", "千伏安", "兆瓦时", "枚", "毫克", "公斤", "头", "羽", "盏", "口", "艘",
    ])
  func branches(text: String) {
    #expect(unit(text) != nil)
  }
}
