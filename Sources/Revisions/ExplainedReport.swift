package import Figures
package import ReportText

/// A report with the reasons for its figures.
package struct ExplainedReport: Sendable {
  package let report: StructuredReport
  /// Where the title stands.
  package let title: TextSpan
  package let explanation: Explanation
  /// Where each line of the text ends.
  private let lineEnds: [Int]

  package init(report: StructuredReport, title: TextSpan, explanation: Explanation) {
    self.report = report
    self.title = title
    self.explanation = explanation
    lineEnds = report.text.indices.filter { report.text[$0] == UInt8(ascii: "\n") }
  }

  /// What words of a figure belong to.
  package enum Place: String, Sendable, CaseIterable {
    /// The figure's own words.
    case figure
    /// The sentence, or the row of the table, that it stands in.
    case sentence
    /// A heading over it, or any other.
    case heading
    case title
    /// Another sentence, or the head of its table.
    case elsewhere
  }

  /// What `words` that a rule rests on are to `figure`.
  package func place(of words: TextSpan, for figure: Figure) -> Place {
    if figure.span.contains(words) { return .figure }
    if report.sentences[figure.sentence].span.contains(words) { return .sentence }
    if title.contains(words) { return .title }
    return report.sections.contains { $0.heading.contains(words) } ? .heading : .elsewhere
  }

  /// The line of the text, counted from 1, in which `offset` stands.
  package func line(of offset: Int) -> Int {
    var (low, high) = (0, lineEnds.count)
    while low < high {
      let middle = (low + high) / 2
      if lineEnds[middle] < offset { low = middle + 1 } else { high = middle }
    }
    return low + 1
  }
}

/// Which figures of a report are asked for.
package struct ExplainedPart: Sendable {
  /// A line of `report.md`, counted from 1; `nil` for all.
  package let line: Int?
  /// Words that the figure's quote or its indicator has; `nil` for any.
  package let words: String?

  package init(line: Int? = nil, words: String? = nil) {
    self.line = line
    self.words = words
  }

  package var isWhole: Bool { line == nil && words == nil }

  /// The places of the figures asked for.
  package func figures(of explained: ExplainedReport) -> [Int] {
    explained.report.figures.indices.filter { place in
      let figure = explained.report.figures[place]
      return (line.map { $0 == figure.line } ?? true)
        && (words.map(figure.isNamed) ?? true)
    }
  }

  /// The refused numbers asked for: those of the line, and those with the words.
  package func refusals(of explained: ExplainedReport) -> [Refusal] {
    explained.explanation.refusals.filter { isAsked($0.span, explained) }
  }

  /// The anomalies asked for.
  package func anomalies(of explained: ExplainedReport) -> [Anomaly] {
    explained.report.anomalies.filter { isAsked($0.span, explained) }
  }

  /// Whether nothing of a report is asked for.
  package func isEmpty(in explained: ExplainedReport) -> Bool {
    figures(of: explained).isEmpty && refusals(of: explained).isEmpty && anomalies(of: explained).isEmpty
  }

  private func isAsked(_ span: TextSpan, _ explained: ExplainedReport) -> Bool {
    (line.map { $0 == explained.line(of: span.start) } ?? true)
      && (words.map { explained.report.words(span).contains($0) } ?? true)
  }
}

extension Figure {
  /// Whether its quote or the name of its indicator has these words.
  package func isNamed(by words: String) -> Bool { quote.contains(words) || indicator.name.contains(words) }
}
