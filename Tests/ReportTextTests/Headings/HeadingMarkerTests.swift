import Testing

@testable import ReportText

@Suite("Heading markers")
struct HeadingMarkerTests {
  private func found(_ text: String) -> HeadingMarker? { HeadingMarker.at(0, in: Array(text.utf8)) }

  @Test(
    "numberings of the genre are markers",
    arguments: [
      ("一、工作", .han, 1, "一、"), ("十、工作", .han, 10, "十、"), ("十二、工作", .han, 12, "十二、"),
      ("二十、工作", .han, 20, "二十、"),
      ("三十五、工作", .han, 35, "三十五、"), ("一、二〇二三年工作", .han, 1, "一、"), ("一、三项工作", .han, 1, "一、"),
      ("一．工作", .han, 1, "一．"), ("一.工作", .han, 1, "一."),
      ("（二）工作", .bracketedHan, 2, "（二）"),
      ("(二)工作", .bracketedHan, 2, "(二)"), ("（二)工作", .bracketedHan, 2, "（二)"),
      ("（十一）、工作", .bracketedHan, 11, "（十一）、"),
      ("〔三〕工作", .bracketedHan, 3, "〔三〕"), ("【四】工作", .bracketedHan, 4, "【四】"), ("1.工作", .digit, 1, "1."),
      ("1．工作", .digit, 1, "1．"),
      ("１．工作", .digit, 1, "１．"), ("12、工作", .digit, 12, "12、"), ("(3)工作", .bracketedDigit, 3, "(3)"),
      ("（３）工作", .bracketedDigit, 3, "（３）"),
      ("3）工作", .bracketedDigit, 3, "3）"), ("3)工作", .bracketedDigit, 3, "3)"), ("①工作", .circled, 1, "①"),
      ("⑳工作", .circled, 20, "⑳"),
      ("一是工作", .itemWord, 1, "一是"), ("十一是工作", .itemWord, 11, "十一是"), ("第一部分 工作", .part, 1, "第一部分 "),
      ("第三章：工作", .part, 3, "第三章："), ("第二节　目标", .division, 2, "第二节　"),
    ] as [(String, HeadingMarker.Style, Int, String)])
  func markers(text: String, style: HeadingMarker.Style, value: Int, number: String) throws {
    let marker = try #require(found(text))
    #expect(marker.style == style)
    #expect(marker.value == value)
    #expect(marker.length == number.utf8.count)
  }

  @Test(
    "other numbers are none",
    arguments: [
      "", "一", "一个", "工作", "1", "1.5亿元", "１．５亿元", "2021.工作", "0、工作", "100、工作", "(2021)工作", "（工作）", "()", "(一",
      "（一年）", "1个", "百、", "第一", "第一名",
      "一、二、三产业", "二、三产业", "一、二季度", "三、四季度", "一、二和三", "一些", "一般是", "十分、", "(1", "3/8", "1:2", "61.工作",
    ])
  func none(text: String) {
    #expect(found(text) == nil)
  }

  @Test(
    "a heading that begins with a quarter",
    arguments: ["一、三季度工作推进情况", "一、二季度工作进展", "二、四季度工作打算"])
  func quarters(text: String) throws {
    let marker = try #require(found(text))
    #expect(marker.style == .han && marker.length == "一、".utf8.count)
    #expect(found(text + "，增长") == nil)
  }

  @Test("Chinese numerals from 1 to 99 go there and back")
  func numerals() throws {
    for value in 1...99 {
      let text = HanNumeral.text(value)
      let read = try #require(HanNumeral.small(at: 0, in: Array(text.utf8)))
      #expect(read.value == value, "\(text)")
      #expect(read.length == text.utf8.count)
    }
    #expect(HanNumeral.small(at: 0, in: Array("百".utf8)) == nil)
    #expect(HanNumeral.small(at: 3, in: Array("一".utf8)) == nil)
  }
}
