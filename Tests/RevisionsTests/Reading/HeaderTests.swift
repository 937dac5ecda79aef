import ReportText
import Testing

@testable import Revisions

@Suite("Header of a report")
struct HeaderTests {
  private func header(_ title: String, _ text: String = "一年来，工作取得新进展。") -> ReportHeader {
    StructuredReport.reading(canonical: Array("# \(title)\n\n\(text)\n".utf8)).header
  }

  @Test(
    "issuer and region are read from the title",
    arguments: [
      ("云川市科技局2021年工作总结", "云川市科技局", "云川市"), ("云川市科学技术局2021年上半年工作总结", "云川市科学技术局", "云川市"),
      ("2021年云川县科技局工作总结", "云川县科技局", "云川县"), ("云川省科学技术厅2021年工作总结", "云川省科学技术厅", "云川省"),
      ("柳沟区发展和改革委员会2021年工作总结", "柳沟区发展和改革委员会", "柳沟区"), ("云川市人民政府2021年工作报告", "云川市人民政府", "云川市"),
      ("云川市柳沟区科技局2021年工作总结", "云川市柳沟区科技局", nil), ("云川市知识产权局2021年工作总结", "云川市知识产权局", "云川市"),
    ] as [(String, String, String?)])
  func issuer(title: String, issuer: String, region: String?) {
    let header = header(title)
    #expect(header.title == title)
    #expect(header.issuer == issuer)
    if let region { #expect(header.region == region) }
  }

  @Test("the narrowest region of an issuer is its region")
  func narrowRegion() {
    let region = header("云川市柳沟区科技局2021年工作总结").region
    withKnownIssue("the first region of the title is taken, not the one the issuer serves") {
      #expect(region == "柳沟区" || region == "云川市柳沟区")
    }
  }

  @Test(
    "a title without a body has no issuer",
    arguments: ["政府工作报告", "2021年工作总结", "在全市科技创新大会上的讲话", "科技局工作总结"])
  func noIssuer(title: String) {
    let issuer = header(title).issuer
    if title == "科技局工作总结" {
      #expect(issuer == "科技局")
    } else {
      #expect(issuer == nil)
    }
  }

  @Test(
    "a title that names no region has none", arguments: ["科技局2021年工作总结", "2021年工作总结", "市场监管工作总结", "区域创新工作总结"])
  func noRegion(title: String) {
    #expect(header(title).region == nil)
  }

  @Test(
    "kind",
    arguments: [
      ("云川市科技局2021年工作总结", "工作总结"), ("政府工作报告", "政府工作报告"), ("云川县2021年国民经济和社会发展统计公报", "统计公报"),
      ("在全市科技创新大会上的讲话", "讲话"), ("云川市科技局2022年工作要点", "工作要点"), ("云川市科技局2022年工作计划", "工作计划"),
      ("云川市科技局工作汇报", "工作汇报"), ("云川市2021年度报告", "报告"),
    ])
  func kind(title: String, kind: String) {
    #expect(header(title).kind == kind)
  }

  @Test(
    "period",
    arguments: [
      ("云川市科技局2021年工作总结", "2021"), ("云川市科技局2021年上半年工作总结", "2021-H1"), ("云川市科技局2021年下半年工作总结", "2021-H2"),
      ("云川市科技局2021年半年工作总结", "2021-H1"), ("云川市科技局2021年第三季度工作总结", "2021-Q3"), ("云川市科技局2021年一季度工作总结", "2021-Q1"),
      ("云川市科技局2021年4月工作总结", "2021-04"), ("云川市科技局2021年1-4月工作总结", "2021-01..2021-04"),
      ("云川市科技局2021年工作总结和2022年工作打算", "2021"), ("云川市科技局2016—2020年工作总结", "2016-2020"), ("云川市科技局20XX年工作总结", nil),
      ("云川市科技局工作总结", nil),
    ] as [(String, String?)])
  func period(title: String, period: String?) {
    #expect(header(title).period == period)
  }

  @Test("a year written in Chinese is a period")
  func hanYear() {
    let period = header("云川市科技局二〇二一年工作总结").period
    #expect(period == "2021")
  }

  @Test("documents named in the text are references with their places")
  func references() {
    let text = "# 总结\n\n印发《科技创新规划》和《若干意见》。\n落实《条例》。\n《未完\n"
    let report = StructuredReport.reading(canonical: Array(text.utf8))
    #expect(report.references.map(\.title) == ["科技创新规划", "若干意见", "条例"])
    for reference in report.references {
      #expect(String(decoding: report.text[reference.span.range], as: UTF8.self) == "《\(reference.title)》")
    }
  }

  @Test("a title inside a title is part of it")
  func nestedReference() {
    let text = "# 总结\n\n印发《关于贯彻〈条例〉的意见》。\n转发《关于印发《规划》的通知》。\n"
    let titles = StructuredReport.reading(canonical: Array(text.utf8)).references.map(\.title)
    #expect(titles.first == "关于贯彻〈条例〉的意见")
    withKnownIssue("a title within 《》 ends the outer one") {
      #expect(titles.last == "关于印发《规划》的通知")
    }
  }

  @Test("a source is named without its folders, with its bytes' digest and encoding")
  func source() throws {
    let bytes = Array("云川市科技局2021年工作总结\n一年来，工作取得新进展。\n".utf8)
    let report = try #require(try StructuredReport.reading(source: bytes, name: "甲/乙/总结.txt").first)
    let source = try #require(report.source)
    #expect(source.name == "总结.txt")
    #expect(source.sha256 == SHA256.hex(of: bytes))
    #expect(source.encoding == "UTF-8")
  }

  @Test("a report read back from its canonical text is the same but for its source")
  func readBack() throws {
    let bytes = Array("云川市科技局2021年工作总结\n一、工作\n新增企业12家，增长20%。\n二、打算\n力争新增企业15家。\n".utf8)
    let report = try #require(try StructuredReport.reading(source: bytes, name: "总结.txt").first)
    let again = StructuredReport.reading(canonical: report.text)
    #expect(again.header == report.header)
    #expect(again.sections == report.sections)
    #expect(again.figures == report.figures)
    #expect(again.references == report.references)
  }
}
