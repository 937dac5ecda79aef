import Audit
import Figures
import Quantities
import ReportText
import Revisions
import Testing

@testable import Render

@Suite("Rendered audit")
struct AuditRenderingTests {
  private let now = ReportFixture.report(
    """
    ## 一、工业经济

    园区产值⟦园区产值:1121.48亿元⟧,增长⟦园区产值:12.5%;growth;yoy⟧。
    选派指导员⟦指导员数:179名⟧,其中高校⟦高校指导员数:47名⟧、企业⟦企业指导员数:164名⟧。
    全年签约金额亿元\u{1B}[31m。
    """)
  private let lastYear = ReportFixture.report("园区产值⟦园区产值:1091.48亿元⟧。\n力争签约⟦签约项目数:20个;target⟧。")

  private func result() throws -> AuditResult {
    let (figures, old) = (now.figures, lastYear.figures)
    func place(_ figure: Figure) -> Finding.Place {
      Finding.Place(.report, now.sentences[figure.sentence].span)
    }
    func mention(_ figure: Figure) -> Finding.Mention { Finding.Mention(.report, figure) }
    let before = Finding.Place(.earlier, lastYear.sentences[0].span)
    let findings = [
      Finding(
        .growthMissesEarlier, .error, subject: "园区产值", stated: "12.5", expected: "2.75", unit: "%",
        tolerance: ExactDecimal("0.001"), arithmetic: "1121.48 ÷ 1091.48 − 1 = 2.75% [2.748, 2.749]",
        figures: [mention(figures[1]), mention(figures[0]), Finding.Mention(.earlier, old[0])],
        places: [place(figures[1]), before]),
      Finding(
        .partsExceedWhole, .error, subject: "指导员数", stated: "179", expected: "211", unit: "名",
        tolerance: ExactDecimal(0), arithmetic: "47 + 164 = 211", figures: figures[2...].map(mention),
        places: figures[2...].map(place)),
      Finding(
        .digitsMissing, .error, subject: "亿元", stated: nil, expected: nil, figures: [],
        places: [Finding.Place(.report, now.sentences[2].span)]),
      Finding(
        .copied, .warning, subject: "园区产值", stated: "1121.48", expected: nil, unit: "亿元",
        figures: [mention(figures[0])],
        places: [place(figures[0]), before]),
      Finding(
        .targetNotMentioned, .note, subject: "签约项目数", stated: nil, expected: "20", unit: "个",
        figures: [Finding.Mention(.earlier, old[1])],
        places: [Finding.Place(.earlier, lastYear.sentences[1].span)]),
    ]
    return AuditResult(
      report: AuditedReport(
        label: "云溪县工业局/2013", revision: try RevisionFixture.revision("3", "核对"), content: now),
      earlier: AuditedReport(label: "上年.txt", part: 2, content: lastYear), before: nil, findings: findings)
  }

  private var clean: AuditResult {
    AuditResult(report: AuditedReport(label: "清白.txt", content: now), earlier: nil, before: nil, findings: [])
  }

  @Test("says what is wrong, the arithmetic, and where both stand", arguments: Language.allCases)
  func text(language: Language) throws {
    let text = auditText([try result(), clean], language: language, style: Style())
    expectGolden(text, "audit.\(language.rawValue).txt")
  }

  @Test("JSON keeps to its schema")
  func json() throws {
    let document = auditJSON([try result(), clean], language: .english)
    expectGolden(String(decoding: document, as: UTF8.self), "audit.json")
    try expectValid([document, auditJSON([], language: .chinese)], "audit")
  }

  @Test("every fault has words of its own in both languages")
  func words() {
    let place = Finding.Place(.report, TextSpan(0, 1))
    for language in Language.allCases {
      let sentences = Fault.allCases.map { fault in
        Phrase.finding(
          Finding(fault, .error, subject: "产值", stated: "1", expected: "2", figures: [], places: [place])
        ).text(in: language)
      }
      #expect(Set(sentences).count >= Fault.allCases.count - 1)
      #expect(!sentences.contains { $0.hasSuffix("产值: 1") || $0.hasSuffix("产值：1") })
    }
  }
}
