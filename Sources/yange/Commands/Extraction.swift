import Catalogue
import Render
import Revisions

/// What `yange extract` does, apart from how it was asked to. See `PlainArguments` for who else asks.
struct Extraction {
  let files: [String]
  var format = Format.json
  /// A `catalogue.yaml` to read with.
  var catalogueFile: String?

  enum Format: String, CaseIterable {
    case json, text, markdown
  }

  init(files: [String]) { self.files = files }

  /// `extract FILE…`, with no option but `--format`.
  init?(_ arguments: PlainArguments) {
    guard arguments.subcommand == "extract", !arguments.words.isEmpty, arguments.hasOnly(["--format"]) else {
      return nil
    }
    files = arguments.words
    if let word = arguments["--format"] {
      guard let format = Format(rawValue: word) else { return nil }
      self.format = format
    }
  }

  func perform(in session: Session) throws {
    let catalogue = try catalogue()
    let reports = try files.flatMap { try SourceFile(reading: $0).reports(catalogue) }
    switch format {
    case .json:
      let extractor = StructuredReport.extractor(with: catalogue)
      try Output.result(extractForm(of: reports, extractor: extractor, tail: Self.secondHalf))
    case .text:
      try Output.result(extractText(reports, language: session.language, style: session.style()))
    case .markdown: try Output.result(extractMarkdown(reports))
    }
  }

  /// Prints the reasons for what is read, of the part asked for.
  func explain(_ part: ExplainedPart, in session: Session) throws {
    let catalogue = try catalogue()
    let reports = try files.flatMap { try SourceFile(reading: $0).explained(catalogue) }
    if !part.isWhole, reports.allSatisfy({ part.isEmpty(in: $0) }) { throw Self.nothing(in: part) }
    if format == .json {
      try Output.result(explainJSON(reports, part, extractor: StructuredReport.extractor(with: catalogue)))
    } else {
      try Output.result(explainText(reports, part, language: session.language, style: session.style()))
    }
  }

  private func catalogue() throws -> Catalogue {
    try catalogueFile.map(Catalogue.init(ownIn:)) ?? .builtIn
  }

  private static func nothing(in part: ExplainedPart) -> Problem {
    let asked = [part.line.map { "--line \($0)" }, part.words.map { "--figure \($0)" }]
      .compactMap(\.self).joined(separator: " ")
    return Problem(
      Phrase("no number is found by \(asked)", "按 \(asked) 没有找到数字"),
      hint: Phrase(
        "lines are those of 'yange extract --format markdown'", "行号以 yange extract --format markdown 的输出为准"))
  }

  /// Fewer figures are written before a thread is made for half of them.
  private static let worthTwo = 400

  /// The second half of a report's figures as JSON, written by another thread.
  private static func secondHalf(_ report: StructuredReport) -> FigureTail? {
    let count = report.figures.count
    guard count > worthTwo else { return nil }
    return FigureTail(from: count / 2, lines: begun { extractLines(of: report, from: count / 2) })
  }
}
