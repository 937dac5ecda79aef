package import Figures
package import ReportText

/// A report as comparison, history and rendering see it: its canonical text and what was read from it.
package struct StructuredReport: Sendable, Hashable {
  /// `report.md`, byte for byte; valid UTF-8. Every span below counts in it.
  package let text: [UInt8]
  package let header: ReportHeader
  /// What the text was made from; `nil` where the report was read back from its canonical text.
  package let source: SourceDescription?
  /// In the order of the text.
  package let sections: [Section]
  /// In the order of the text; headings are not sentences.
  package let sentences: [Sentence]
  /// In the order of the text.
  package let figures: [Figure]
  /// Documents that the text names in 《》, in the order of the text.
  package let references: [Reference]
  package let anomalies: [Anomaly]

  package init(
    text: [UInt8], header: ReportHeader, source: SourceDescription? = nil, sections: [Section],
    sentences: [Sentence], figures: [Figure], references: [Reference], anomalies: [Anomaly]
  ) {
    self.text = text
    self.header = header
    self.source = source
    self.sections = sections
    self.sentences = sentences
    self.figures = figures
    self.references = references
    self.anomalies = anomalies
  }

  /// The words at `span`.
  package func words(_ span: TextSpan) -> String {
    String(decoding: text[span.range], as: UTF8.self)
  }

  /// The labels of the headings from the outermost down to `section`.
  package func path(of section: Int?) -> [String] {
    var labels: [String] = []
    var place = section
    while let current = place {
      labels.append(sections[current].label)
      place = sections[current].parent
    }
    return labels.reversed()
  }
}

/// What a report says of itself.
package struct ReportHeader: Sendable, Hashable {
  package let title: String
  /// `"泰州市科技局"`; `nil` where the text does not say.
  package let issuer: String?
  /// `"泰州市"`.
  package let region: String?
  /// `"工作总结"`, `"工作报告"`, `"工作要点"`, ….
  package let kind: String?
  /// Which time the report covers, as reports are named: `"2013-H1"`, `"2023"`.
  package let period: String?

  package init(title: String, issuer: String?, region: String?, kind: String?, period: String?) {
    self.title = title
    self.issuer = issuer
    self.region = region
    self.kind = kind
    self.period = period
  }
}

/// The bytes a report was read from.
package struct SourceDescription: Sendable, Hashable {
  /// The file's name without its folders.
  package let name: String
  /// `"text/plain"`.
  package let mediaType: String
  /// 64 hexadecimal digits.
  package let sha256: String
  /// `"UTF-8"` or `"GB18030"`.
  package let encoding: String

  package init(name: String, mediaType: String, sha256: String, encoding: String) {
    self.name = name
    self.mediaType = mediaType
    self.sha256 = sha256
    self.encoding = encoding
  }
}

/// A document that the report names: `《关于…的意见》`.
package struct Reference: Sendable, Hashable {
  package let title: String
  package let span: TextSpan

  package init(title: String, span: TextSpan) {
    self.title = title
    self.span = span
  }
}
