import Testing

@testable import ReportText

@Suite("Text that is like another")
struct LikeTextTests {
  private static let text = """
    # 柳河市科技局2023年工作总结

    ## 一、创新平台

    主要做法：
    一是新建实验室，共4家。
    二是引进人才36名。
    三是
    其他工作有序开展。

    | 指标 | 数 |
    | 平台 | 12 |

    ## 二、成果转化

    转化成果72项。
    专利授权1500件。

    """

  private func expectSame(_ old: String, _ new: String, isQuick: Bool? = nil) {
    let text = Array(new.utf8)
    let (plain, quick) = (
      CanonicalReader(text), CanonicalReader(text, like: CanonicalReader(Array(old.utf8)))
    )
    #expect(quick.title == plain.title)
    #expect(quick.sections == plain.sections)
    #expect(quick.sentences == plain.sentences)
    if let changed = quick.changed {
      let before = CanonicalReader(Array(old.utf8))
      for (place, sentence) in quick.sentences.enumerated() where !changed.contains(place) {
        #expect(text[sentence.span.range] == Array(old.utf8)[before.sentences[place].span.range])
      }
      #expect(quick.isRetitled || quick.sections.map(\.id) == before.sections.map(\.id))
      #expect(quick.sections.map(\.number) == before.sections.map(\.number))
    }
    if let isQuick { #expect((quick.changed != nil) == isQuick) }
  }

  @Test(
    "is cut as by itself where words changed",
    arguments: [
      ("36名", "3600名，其中博士9名", nil), ("共4家", "4家", true), ("72项。\n专利授权1500件。", "7项。\n授权专利1件。", true),
      ("| 12 |", "| 1 |", true), ("有序开展。\n", "有序开展。\n又一句。\n", false), ("1500件。\n", "1500件。", nil),
    ])
  func words(_ old: String, _ new: String, isQuick: Bool?) {
    expectSame(Self.text, Self.text.replacing(old, with: new), isQuick: isQuick)
    expectSame(Self.text.replacing(old, with: new), Self.text, isQuick: isQuick)
  }

  @Test(
    "is cut as by itself where more changed",
    arguments: [
      ("新建实验室", "建设实验室"), ("二是引", "三是引"), ("二是引", "引"), ("三是\n", "三是抓项目\n"), ("## 二、", "### 二、"),
      ("## 二、", "二、"), ("# 柳河市", "# 某市"), ("\n其他", "\n\n其他"), ("主要做法：", ""), ("主要做法：", "一是主要做法："),
      ("转化成果72项。", "# 转化"), ("平台 | 12", "平台 | 12 |\n| 人才 | 5"), ("一、创新平台", "一、平台"),
    ])
  func more(_ old: String, _ new: String) {
    expectSame(Self.text, Self.text.replacing(old, with: new))
    expectSame(Self.text.replacing(old, with: new), Self.text)
  }

  @Test("is known to be retitled where only titles have other words")
  func titles() {
    let old = CanonicalReader(Array(Self.text.utf8))
    let item = CanonicalReader(Array(Self.text.replacing("36名", with: "35名").utf8), like: old)
    #expect(item.isRetitled && item.changed?.count == 1 && item.retitledItems == [2])
    let heading = CanonicalReader(Array(Self.text.replacing("二、成果", with: "二、技术").utf8), like: old)
    #expect(heading.isRetitled && heading.changed?.count == 1 && heading.retitledItems == nil)
    let renumbered = CanonicalReader(Array(Self.text.replacing("## 二、", with: "## 三、").utf8), like: old)
    #expect(renumbered.changed == nil)
  }

  @Test("is looked at for UTF-8 where it is another")
  func stored() {
    let old = CanonicalReader(Array(Self.text.utf8))
    var text = Array(Self.text.replacing("72项", with: "73项").utf8)
    #expect(CanonicalReader(stored: text, like: old)?.changed?.count == 1)
    for place in text.indices.suffix(40) where text[place] >= 0x80 {
      let byte = text[place]
      text[place] = 0xFF
      #expect(CanonicalReader(stored: text, like: old) == nil)
      text[place] = byte
    }
  }

  @Test("is cut as by itself wherever a byte goes")
  func bytes() {
    for place in Self.text.indices {
      var text = Self.text
      text.remove(at: place)
      expectSame(Self.text, text)
      expectSame(text, Self.text)
    }
  }
}
