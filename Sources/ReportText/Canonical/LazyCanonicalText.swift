/// A report of a source, known by its title; its canonical text is made when it is asked for.
package struct LazyCanonicalText: Sendable {
  /// Without the mark before it; empty where the report has none.
  package let title: [UInt8]
  private let content: Content

  private enum Content: Sendable {
    case made(CanonicalText)
    case parts(TitledReport, before: CanonicalWriter, behind: [SourceLine.Removal])
  }

  /// A report that is canonical text already. Its title is not looked for.
  package init(_ text: CanonicalText) {
    title = []
    content = .made(text)
  }

  /// `before` has what was taken out before the report, `behind` is what was taken out behind it.
  init(_ report: TitledReport, before: CanonicalWriter, behind: [SourceLine.Removal]) {
    title = report.title
    content = .parts(report, before: before, behind: behind)
  }

  package var text: CanonicalText {
    switch content {
    case .made(let text): return text
    case .parts(let report, var writer, let behind):
      writer.write(report)
      writer.note(behind)
      return writer.finished()
    }
  }
}
