import Figures
import ReadingTestSupport
import ReportText
import Testing

/// A text in which one number is marked, and which rules give its fields on which words.
///
///     ReasonCase("全市新增企业⟦12家⟧。", "accumulation.word 新增", "unit.own 家")
///
/// Rules that add to another follow it behind `+`: `value.digits+value.fall 下降 5`. Only the fields that are named are
/// looked at. A number that is no figure has one rule: `not.parameter 15kW`.
struct ReasonCase: Sendable, CustomTestStringConvertible {
  let marked: String
  let expected: [String]
  var title = "云川市科学技术局2021年工作总结"
  var heading: String?

  init(_ marked: String, _ expected: String..., title: String? = nil, under heading: String? = nil) {
    self.marked = marked
    self.expected = expected
    if let title { self.title = title }
    self.heading = heading
  }

  var testDescription: String { marked }

  /// The names of the rules that it is about.
  var rules: [String] { expected.flatMap { $0.prefix { $0 != " " }.split(separator: "+").map(String.init) } }

  func check(_ place: SourceLocation = #_sourceLocation) {
    let head = "# \(title)\n\n" + (heading.map { "## 一、\($0)\n\n" } ?? "")
    let body = MarkedText(head + marked + "\n")
    let explained = ExplainedFigures(body.text)
    guard let span = body.spans.first, !expected.isEmpty else {
      Issue.record("a case without a number or a reason", sourceLocation: place)
      return
    }
    for wanted in expected {
      #expect(
        explained.reasons(at: span).contains(wanted), "\(explained.reasons(at: span))", sourceLocation: place)
    }
  }
}

/// The figures of canonical text with the reasons for them.
struct ExplainedFigures {
  let text: [UInt8]
  let title: TextSpan
  let sentences: [Sentence]
  let found: ExtractedFigures
  let explanation: Explanation

  init(_ text: [UInt8]) {
    self.text = text
    let structure = CanonicalReader(text)
    (title, sentences) = (structure.title, structure.sentences)
    let time = ReportTime(title: structure.title, sentences: structure.sentences, of: text)
    (found, explanation) = FigureExtractor.explain(
      text, title: structure.title, sections: structure.sections, sentences: structure.sentences, time: time)
  }

  func words(_ span: TextSpan) -> String { String(decoding: text[span.range], as: UTF8.self) }

  /// What is told of the number at `span`, a line a field.
  func reasons(at span: TextSpan) -> [String] {
    var reasons: [String] = []
    if let place = found.figures.firstIndex(where: { $0.span == span }) {
      for field in Field.allCases {
        guard let account = explanation.accounts[place][field] else { continue }
        let rules = account.rules.map(\.rawValue).joined(separator: "+")
        reasons.append(([rules] + account.words.map(words)).joined(separator: " "))
      }
    }
    reasons += explanation.refusals.filter { $0.span == span }.map { "\($0.rule.rawValue) \(words($0.span))" }
    reasons += found.anomalies.filter { $0.span == span }.map {
      "\(explanation.rule(of: $0).rawValue) \(words($0.span))"
    }
    return reasons
  }
}
