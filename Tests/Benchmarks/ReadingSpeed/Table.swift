import Figures
import ReportText
import Revisions
import SemanticDiff

/// Measures the stages one after another, each on what the stage before it made, and prints a row for each.
struct Table {
  /// Bytes of the source.
  let size: Int
  /// How often a run repeats the work, so that it takes long enough to be measured.
  let copies: Int
  let runs: Int
  /// The stage to measure alone, for a profiler; empty for all.
  let only: String

  func measureStages(_ source: [UInt8]) throws {
    let texts = try CanonicalText.reports(in: source).reports.map(\.bytes)
    let structures = texts.map(CanonicalReader.init)
    let times = zip(texts, structures).map {
      ReportTime(title: $1.title, sentences: $1.sentences, of: $0)
    }
    let reports = try StructuredReport.reading(source: source, name: "report.txt")
    let found = "\(reports.reduce(0) { $0 + $1.figures.count }) figures in \(reports.count) reports"

    try row("canonical text") { try CanonicalText.reports(in: source) }
    row("sections") { texts.map(CanonicalReader.init) }
    row("figures") {
      texts.indices.map { place in
        FigureExtractor.extract(
          texts[place], sections: structures[place].sections, sentences: structures[place].sentences,
          time: times[place])
      }
    }
    try row("reading, whole", note: found) {
      try StructuredReport.reading(source: source, name: "report.txt")
    }
    row("writing JSON") { extractForm(of: reports, extractor: "1") }
  }

  /// Compares the first reports of two files, already read.
  func measureComparison(_ old: [UInt8], _ new: [UInt8]) throws {
    guard let old = try StructuredReport.reading(source: old, name: "old.txt").first,
      let new = try StructuredReport.reading(source: new, name: "new.txt").first
    else { return }
    let diff = compare(old, new)
    let note = "\(old.text.count) and \(new.text.count) bytes, \(diff.figures.count) changed figures"
    row("comparing", note: note) { compare(old, new) }
  }

  /// `size` is that of the table's source where none is given.
  func row<Output>(_ name: String, size: Int? = nil, note: String = "", _ work: () throws -> Output) rethrows
  {
    guard only.isEmpty || only == name else { return }
    let size = size ?? self.size
    let copies = max(1, min(copies, 5_000_000 / size))
    let measured = try Measurement(runs: runs, prepare: {}) { _ in
      for _ in 0..<copies - 1 { withExtendedLifetime(try work()) {} }
      return try work()
    }
    let (median, slow) = (measured.median / Double(copies), measured.slow / Double(copies))
    let speed = decimal(Double(size) / median / 1e6, 1)
    print("| \(name) | \(speed) | \(decimal(median * 1e3, 3)) | \(decimal(slow * 1e3, 3)) | \(note) |")
  }
}
