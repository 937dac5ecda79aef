import Testing

@testable import ReportText

@Suite("Titles and several reports")
struct TitleTests {
  private static let body = [Body.opening, "一、主要工作", Body.first, "二、存在问题", Body.second].joined(
    separator: "\n")

  @Test(
    "the title is found and stands once",
    arguments: [
      ("云川市科学技术局2021年工作总结", "云川市科学技术局2021年工作总结"), ("2021年工作总结和2022年工作打算", "2021年工作总结和2022年工作打算"),
      ("云川市科学技术局\n2021年工作总结", "云川市科学技术局2021年工作总结"), ("云川县2020年国民经济和社会发展统计公报", "云川县2020年国民经济和社会发展统计公报"),
      ("政府工作报告\n2022年1月8日", "政府工作报告"), ("在全市科技创新大会上的讲话", "在全市科技创新大会上的讲话"), ("云川科技“十三五”成就综述", "云川科技“十三五”成就综述"),
      ("云 川 市 科 学 技 术 局\n二〇二一年工作总结", "云川市科学技术局二〇二一年工作总结"),
      ("云川市科学技术局2021年工作总结\n云川市科学技术局2021年工作总结", "云川市科学技术局2021年工作总结"),
    ])
  func title(lines: String, expected: String) throws {
    #expect(try Read.title(lines + "\n" + Self.body) == expected)
  }

  @Test(
    "a title with marks is not put together with what stands below it",
    arguments: [
      ("云川市科学技术局2021年度工作总结、2022年工作计划", "云川市科学技术局2021年度工作总结、2022年工作计划"),
      ("关于2021年1-11月各县（市、区）技术合同登记情况的通报\n各县（市、区）科技局：", "关于2021年1-11月各县（市、区）技术合同登记情况的通报"),
      ("云川市科学技术局关于科技创新、知识产权工作情况的\n报告", "云川市科学技术局关于科技创新、知识产权工作情况的报告"),
      ("云川市2021年科技创新、知识产权工作情况\n及2022年工作打算", "云川市2021年科技创新、知识产权工作情况及2022年工作打算"),
      ("抓住机遇，加快转型，推动科技工作再上新台阶\n——在全市科技工作会议上的讲话\n同志们：", "抓住机遇，加快转型，推动科技工作再上新台阶——在全市科技工作会议上的讲话"),
      ("聚力创新 加快转型\n——2021年云川市科技工作综述", "聚力创新加快转型——2021年云川市科技工作综述"),
    ])
  func markedTitle(lines: String, expected: String) throws {
    let text = lines + "\n" + Self.body
    #expect(try Read.title(text) == expected)
    #expect(try Read.outline(text) == "一、|主要工作\n二、|存在问题")
  }

  @Test("a title that runs into the text is cut off it")
  func runInTitle() throws {
    let source = "云川市科学技术局2021年工作总结一、主要工作。" + Body.first + "二、存在问题。" + Body.second
    #expect(try Read.title(source) == "云川市科学技术局2021年工作总结")
    #expect(try Read.outline(source) == "一、|主要工作\n二、|存在问题")
  }

  @Test("a text without a title has none")
  func none() throws {
    #expect(try Read.title(Body.opening + "\n一、主要工作\n" + Body.first) == "")
  }

  @Test(
    "several reports in one file are parted at their counts",
    arguments: [
      ["科技局工作总结一", "科技局工作总结二", "科技局工作总结三"], ["工作总结1", "工作总结2"], ["篇一：云川区科技局工作总结", "篇二：云川县科技局工作总结"],
      ["【篇一】云川区科技局工作总结", "【篇二】云川县科技局工作总结"], ["第一篇：云川区工作总结", "第二篇：云川县工作总结", "第三篇：云川市工作总结"],
      ["科技局工作总结范文一", "科技局工作总结范文二"],
    ])
  func several(titles: [String]) throws {
    let source = titles.map { $0 + "\n" + Self.body }.joined(separator: "\n")
    let texts = try Read.texts(source)
    #expect(texts.count == titles.count)
    for (text, title) in zip(texts, titles) {
      let name = title.split(whereSeparator: { "：】".contains($0) }).last ?? ""
      #expect(text.hasPrefix("# \(name)\n"), "\(text.prefix(40))")
      let reader = CanonicalReader(Array(text.utf8))
      #expect(reader.sections.map(\.number) == ["一、", "二、"])
      #expect(text.contains(Body.first) && text.contains(Body.second))
    }
  }

  @Test(
    "counts that begin nothing, or do not go on, part nothing",
    arguments: ["见工作总结一", "工作计划三", "第一部分工作总结", "工作总结2021"])
  func single(line: String) throws {
    #expect(try Read.texts(Body.title + "\n" + Self.body + "\n" + line + "\n" + Body.second).count == 1)
  }

  @Test("an introduction before the first of several reports is listed, not lost")
  func introduction() throws {
    let intro = "以下是为您整理的几篇科技局工作总结，欢迎参考。"
    let source =
      intro + "\n" + ["科技局工作总结一", "科技局工作总结二"].map { $0 + "\n" + Self.body }.joined(separator: "\n")
    let reports = try CanonicalText.reports(in: Array(source.utf8)).reports
    #expect(reports.count == 2)
    #expect(reports[0].anomalies.contains { $0.quote.contains("几篇科技局工作总结") })
  }
}
