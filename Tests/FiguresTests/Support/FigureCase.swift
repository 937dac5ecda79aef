import Figures
import Quantities
import ReadingTestSupport
import ReportText
import Testing

/// A text in which every figure is marked, and what each must be.
///
///     FigureCase("全市新增高新技术企业⟦12家⟧，同比增长⟦20%⟧。", "高新技术企业 | new", "高新技术企业 | growth yoy")
///
/// An expectation is the words that the name must hold (`~` before a word it must not, `_` for any name), and after
/// `|` the fields that are not as usual. Usual is `level exact actual`, without basis or accumulation. `=1200家` is the
/// normalised amount, `=5..5.5%` a range, `2013-01/2013-04` the period, `undated` none, `@全市` the scope,
/// `#hightech.output` the catalogue's key (`#none` for none);
/// `?status` leaves a field open. Period and scope count only where they are said.
struct FigureCase: Sendable, CustomTestStringConvertible {
  let marked: String
  let expected: [String]
  var title = "云川市科学技术局2021年工作总结"
  var heading: String?
  /// What is wrong with the reading of today; the case must fail until it is mended.
  var known: String?

  init(
    _ marked: String, _ expected: String..., title: String? = nil, under heading: String? = nil,
    known: String? = nil
  ) {
    self.marked = marked
    self.expected = expected
    if let title { self.title = title }
    self.heading = heading
    self.known = known
  }

  var testDescription: String { marked }

  func check(_ place: SourceLocation = #_sourceLocation) {
    let failures = failures()
    guard let known else {
      #expect(failures == [], sourceLocation: place)
      return
    }
    withKnownIssue(Comment(rawValue: known)) {
      #expect(failures == [], sourceLocation: place)
    }
  }

  /// How the reading differs from what is expected, a line a difference.
  private func failures() -> [String] {
    let head = "# \(title)\n\n" + (heading.map { "## 一、\($0)\n\n" } ?? "")
    let body = MarkedText(head + marked + "\n")
    let found = ReadFigures(body.text).figures.filter { $0.span.start >= head.utf8.count }
    let quotes = body.spans.map(body.words)
    guard found.map(\.span) == body.spans else {
      return ["marked \(quotes.joined(separator: " ")), found \(found.map(\.quote).joined(separator: " "))"]
    }
    guard expected.count == found.count else { return ["\(expected.count) expectations for \(quotes)"] }
    return zip(found, expected).flatMap { figure, text in
      ExpectedFigure(text).differences(from: figure).map { "\(figure.quote): \($0)" }
    }
  }
}

/// The figures and anomalies of canonical text.
struct ReadFigures {
  let figures: [Figure]
  let anomalies: [Anomaly]

  init(_ text: [UInt8]) {
    let structure = CanonicalReader(text)
    let time = ReportTime(title: structure.title, sentences: structure.sentences, of: text)
    let found = FigureExtractor.extract(
      text, sections: structure.sections, sentences: structure.sentences, time: time)
    figures = found.figures
    anomalies = found.anomalies
  }
}
