import Figures
import Glibc
import ReportText

@testable import ReportSources

/// libFuzzer's own loop over inputs.
@_silgen_name("LLVMFuzzerRunDriver")
private func runFuzzer(
  _ count: UnsafeMutablePointer<Int32>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ run: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
) -> Int32

/// The reader that inputs are given to.
private enum Target: String, CaseIterable {
  /// A whole file of any kind.
  case file
  /// The main part of a Word document, and its numbering.
  case word, numbering
  case page
  /// What pdftotext says of the words of pages.
  case printed
  case text

  func read(_ input: [UInt8]) throws {
    switch self {
    case .file:
      // Programs are not started for every input.
      let kind = try SourceKind(of: input, name: "a")
      guard [.docx, .html, .text].contains(kind) else { return }
      for report in try ReadSource(input, name: "a").reports { figures(of: report) }
    case .word:
      let reader = WordReader(
        .docx, styles: try Styles(nil, .docx), numbering: try NumberingReader(nil, .docx).numbering,
        notes: WordNotes())
      try MarkupRun.read(xml: input, of: .docx, vocabularies: [""], into: reader)
      var document = SourceDocument(of: .docx)
      try document.add(reader.finished())
      reports(of: document)
    case .numbering:
      var numbering = try NumberingReader(input, .docx).numbering
      for instance in numbering.instances.keys.sorted().prefix(4) {
        for level in [0, 1, 0, 8, 2] { _ = numbering.next(instance, level: level) }
      }
    case .page: reports(of: try WebPage.read(input).0)
    case .printed:
      let reader = PrintedPageReader()
      try MarkupRun.read(xml: input, of: .pdf, vocabularies: [""], into: reader)
      var pages = reader.pages.enumerated().map { PrintedRow.rows(of: $0.element, number: $0.offset) }
      _ = PrintedFurniture.take(off: &pages)
      var document = SourceDocument(of: .pdf)
      try document.add(PrintedText.blocks(of: pages.flatMap { $0 }))
      reports(of: document)
    case .text: for report in try CanonicalText.reports(in: input).reports { figures(of: report) }
    }
  }

  private func reports(of document: SourceDocument) {
    for report in CanonicalText.lazyReports(of: document) { figures(of: report.text) }
  }

  /// Every figure has to stand where it says, and every anomaly inside the text.
  private func figures(of report: CanonicalText) {
    let structure = CanonicalReader(report.bytes)
    let time = ReportTime(title: structure.title, sentences: structure.sentences, of: report.bytes)
    let found = FigureExtractor.extract(
      report.bytes, sections: structure.sections, sentences: structure.sentences, time: time)
    for figure in found.figures {
      precondition(figure.quote == String(decoding: report.bytes[figure.span.range], as: UTF8.self))
    }
    for anomaly in report.anomalies { precondition(anomaly.span.end <= report.bytes.count) }
  }
}

/// One input, by the name that libFuzzer looks for.
@_cdecl("LLVMFuzzerTestOneInput")
public func readOneInput(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  try? ReaderFuzzer.target?.read(Array(UnsafeBufferPointer(start: bytes, count: count)))
  return 0
}

/// Runs libFuzzer on the reader that YANGE_FUZZ_TARGET names; the arguments are libFuzzer's.
@main
struct ReaderFuzzer {
  fileprivate static let target = getenv("YANGE_FUZZ_TARGET").flatMap {
    Target(rawValue: String(cString: $0))
  }

  static func main() {
    guard target != nil else {
      let names = Target.allCases.map(\.rawValue).joined(separator: ", ")
      let words = Array("set YANGE_FUZZ_TARGET to one of \(names)\n".utf8)
      _ = write(STDERR_FILENO, words, words.count)
      exit(64)
    }
    var count = CommandLine.argc
    var arguments = CommandLine.unsafeArgv
    withUnsafeMutablePointer(to: &arguments) { arguments in
      arguments.withMemoryRebound(
        to: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.self, capacity: 1
      ) { arguments in
        exit(runFuzzer(&count, arguments) { readOneInput($0, $1) })
      }
    }
  }
}
