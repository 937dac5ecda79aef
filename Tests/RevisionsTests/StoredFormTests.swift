import Figures
import Quantities
import ReportText
import Testing

@testable import Revisions

@Suite("Stored form")
struct StoredFormTests {
  /// `一、工业` with one item inside it and one figure in that item.
  private func report() throws -> StructuredReport {
    let text = "# 云溪县总结\n\n## 一、工业\n\n### (一)园区\n\n1-6月,产值约1.50亿元。\n"
    let figure = Figure(
      id: "f1", quote: "1.50亿元", span: TextSpan(69, 79), line: 7, section: 1, sentence: 0,
      indicator: Indicator(name: "产值"), aspect: .level,
      written: Amount(value: try #require(ExactDecimal("1.50")), unit: "亿元"),
      normalized: Amount(value: ExactDecimal(150_000_000), unit: "元"), bound: .approx,
      basis: .since(2008), period: Period(year: 2013, months: 1, 6, label: "1-6月"))
    return StructuredReport(
      text: Array(text.utf8),
      header: ReportHeader(title: "云溪县总结", issuer: nil, region: "云溪县", kind: "工作总结", period: "2013-H1"),
      sections: [
        Section(
          id: "aaaaaaaa", number: "一、", title: "工业", level: 1, parent: nil, children: [1],
          span: TextSpan(19, 83), heading: TextSpan(19, 34)),
        Section(
          id: "bbbbbbbb", number: "(一)", title: "园区", level: 2, parent: 0, children: [],
          span: TextSpan(36, 83), heading: TextSpan(36, 51)),
      ],
      sentences: [Sentence(span: TextSpan(53, 82), section: 1, paragraph: 0, line: 7)],
      figures: [figure],
      references: [Reference(title: "园区办法", span: TextSpan(2, 5))],
      anomalies: [
        Anomaly(kind: .missingValue, span: TextSpan(4, 4), quote: "增长%", message: "digits are missing")
      ])
  }

  @Test("has every member of the contract in its order, nested sections, null where unknown")
  func form() throws {
    let expected = """
      {
        "schema": "yange/report/1",
        "extractor": "7",
        "title": "云溪县总结",
        "issuer": null,
        "region": "云溪县",
        "kind": "工作总结",
        "period": "2013-H1",
        "source": null,
        "sections": [
          {
            "id": "aaaaaaaa",
            "number": "一、",
            "title": "工业",
            "level": 1,
            "path": ["一、工业"],
            "span": {"start": 19, "end": 83},
            "children": [
              {
                "id": "bbbbbbbb",
                "number": "(一)",
                "title": "园区",
                "level": 2,
                "path": ["一、工业", "(一)园区"],
                "span": {"start": 36, "end": 83},
                "children": []
              }
            ]
          }
        ],
        "figures": [
          {"id": "f1", "quote": "1.50亿元", "span": {"start": 69, "end": 79}, "line": 7, "section": {"path": ["一、工业", "(一)园区"], "id": "bbbbbbbb"}, "sentence": "1-6月,产值约1.50亿元。", "indicator": {"name": "产值", "key": null}, "aspect": "level", "value": "1.50", "valueMax": null, "unit": "亿元", "normalized": {"value": "150000000", "valueMax": null, "unit": "元"}, "bound": "approx", "status": "actual", "basis": "since:2008", "accumulation": null, "period": {"start": "2013-01-01", "end": "2013-06-30", "label": "1-6月", "inherited": false}, "scope": null}
        ],
        "references": [
          {"title": "园区办法", "span": {"start": 2, "end": 5}}
        ],
        "anomalies": [
          {
            "kind": "missing-value",
            "span": {"start": 4, "end": 4},
            "quote": "增长%",
            "message": "digits are missing"
          }
        ]
      }

      """
    #expect(String(decoding: storedForm(of: try report(), extractor: "7"), as: UTF8.self) == expected)
  }

  @Test("a figure without its report has no section and no sentence; with its place it has both")
  func places() throws {
    let report = try report()
    let figure = report.figures[0]
    let alone = JSONWriter.document { $0.figure(figure, at: nil) }
    let text = String(decoding: alone, as: UTF8.self)
    #expect(text.contains("\"section\": null, \"sentence\": null,"))

    let placed = JSONWriter.document { $0.figure(figure, at: report.place(of: figure)) }
    let whole = JSONWriter.document { $0.figure(figure, in: report) }
    #expect(String(decoding: placed, as: UTF8.self) == String(decoding: whole, as: UTF8.self))
  }

  @Test("extract lists the reports of a file")
  func extract() throws {
    let report = try report()
    let text = String(decoding: extractForm(of: [report, report], extractor: "7"), as: UTF8.self)
    // In pieces, of which one may be empty, it is the same.
    for start in [0, 1] {
      let pieces = extractForm(of: [report, report], extractor: "7") { report in
        FigureTail(from: start) { extractLines(of: report, from: start) }
      }
      #expect(String(decoding: pieces, as: UTF8.self) == text)
    }
    #expect(
      text.hasPrefix(
        "{\n  \"schema\": \"yange/extract/1\",\n  \"extractor\": \"7\",\n  \"reports\": [\n    {\n"))
    #expect(text.split(separator: "\"title\": \"云溪县总结\"").count == 3)
  }
}
