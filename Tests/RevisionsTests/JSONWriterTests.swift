import Quantities
import ReportText
import Testing

@testable import Revisions

@Suite("JSON writer")
struct JSONWriterTests {
  private func string(_ value: String) -> String {
    String(decoding: JSONWriter.document { $0.string(value) }.dropLast(), as: UTF8.self)
  }

  @Test(
    "strings escape what JSON and terminals ask for and leave the rest",
    arguments: [
      ("", #""""#),
      ("产值1.2亿元", #""产值1.2亿元""#),
      (#"a"b\c/d"#, #""a\"b\\c/d""#),
      ("\u{8}\t\n\u{C}\r", #""\b\t\n\f\r""#),
      ("\u{0}\u{1B}[31m\u{7F}", #""\u0000\u001b[31m\u007f""#),
      ("\u{80}\u{9F}\u{A0}é", "\"\\u0080\\u009f\u{A0}é\""),
      ("\u{2027}\u{2028}\u{2029}\u{202E}\u{202F}", "\"\u{2027}\\u2028\\u2029\\u202e\u{202F}\""),
      ("\u{2065}\u{2066}\u{2069}\u{206A}", "\"\u{2065}\\u2066\\u2069\u{206A}\""),
      ("“一”…—𠀀", "\"“一”…—𠀀\""),
    ])
  func escapes(value: String, expected: String) {
    #expect(string(value).utf8.elementsEqual(expected.utf8))
  }

  @Test("members and elements stand one a line, inline ones on one line")
  func layout() {
    let document = JSONWriter.document { writer in
      writer.object { writer in
        writer.member("text", "甲")
        writer.member("none", nil as String?)
        writer.member("count", -12)
        writer.member("yes", true)
        writer.member("decimal", ExactDecimal("12.50"))
        writer.member("span", TextSpan(3, 14))
        writer.key("empty")
        writer.array([] as [Int]) { $0.integer($1) }
        writer.key("list")
        writer.array([1, 2]) { $0.integer($1) }
        writer.key("inner")
        writer.object(inline: true) { writer in
          writer.member("path", ["一、", "二、"])
          writer.key("deep")
          writer.object { $0.member("n", 0) }
        }
        writer.key("void")
        writer.object { _ in }
      }
    }
    let expected = """
      {
        "text": "甲",
        "none": null,
        "count": -12,
        "yes": true,
        "decimal": "12.50",
        "span": {"start": 3, "end": 14},
        "empty": [],
        "list": [
          1,
          2
        ],
        "inner": {"path": ["一、", "二、"], "deep": {"n": 0}},
        "void": {}
      }

      """
    #expect(String(decoding: document, as: UTF8.self) == expected)
  }

  @Test("a document that is larger than was thought is the same", arguments: [0, 1, 40, 10_000])
  func growth(capacity: Int) {
    let document = JSONWriter.document(capacity: capacity) { writer in
      writer.object { writer in
        for number in 0..<40 {
          writer.key(named: "n\(number)")
          writer.string("产值")
        }
      }
    }
    let members = (0..<40).map { "  \"n\($0)\": \"产值\"" }.joined(separator: ",\n")
    #expect(String(decoding: document, as: UTF8.self) == "{\n\(members)\n}\n")
  }

  @Test(
    "decimals stand as they were written",
    arguments: [
      ("0", "0"), ("-0.50", "-0.50"), ("0.005", "0.005"), ("109148000000", "109148000000"),
      ("12.3400", "12.3400"),
      ("-9223372036854775808", "-9223372036854775808"), ("9.223372036854775807", "9.223372036854775807"),
      ("0.0000000000000000000001", "0.0000000000000000000001"),
      ("123456789012345678901.5", "123456789012345678901.5"),
    ])
  func decimals(value: String, expected: String) throws {
    let decimal = try #require(ExactDecimal(value))
    let document = JSONWriter.document { writer in writer.object(inline: true) { $0.member("v", decimal) } }
    #expect(String(decoding: document, as: UTF8.self) == "{\"v\": \"\(expected)\"}\n")
  }
}
