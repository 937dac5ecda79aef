import Figures
import Foundation
import ReadingTestSupport
import ReportText
import Revisions
import RevisionsTestSupport
import Testing

@Suite("A form made of an earlier one")
struct CopiedFormTests {
  /// The form of `new` that is made of that of `old`, leaving out what `others` leaves out as well; `nil` where nothing reads
  /// the same.
  private func copied(_ old: SectionedReport, _ new: SectionedReport, only others: SectionSet? = nil)
    -> [UInt8]?
  {
    guard var same = SameReading(from: old, to: new) else { return nil }
    if let others { same = same.limited(to: others) }
    let form = storedForm(of: old.structured(), extractor: "yange/test")
    guard let known = CopiedForm(form, of: old, same) else {
      Issue.record("a form that was just written is not known again")
      return nil
    }
    let report = new.structured(leavingOut: same.sections)
    // Anywhere, as two threads may part it.
    let cut = report.sentences.count * (old.text.count % 4) / 4
    return storedForm(of: report, extractor: "yange/test", copying: known, tailStart: cut) {
      storedLines(of: report, copying: known, fromSentence: cut)
    }
  }

  private func read(_ text: String) -> SectionedReport { SectionedReport(canonical: Array(text.utf8)) }

  @Test("is that of the whole text", arguments: 1...12 as ClosedRange<UInt64>)
  func random(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var report = EditedReport()
    var old = read(report.text)
    var made = 0
    for _ in 0..<60 {
      for _ in 0..<Int.random(in: 1...2, using: &random) { report.edit(&random) }
      let new = read(report.text)
      if let form = copied(old, new) {
        made += 1
        #expect(lines(form) == lines(storedForm(of: new.structured(), extractor: "yange/test")))
      }
      old = new
    }
    #expect(made > 20)
  }

  /// One line of a report changed, doubled, moved, taken out, broken in two or masked.
  private func edited(_ text: String, _ random: inout SeededGenerator) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let (place, other) = (
      Int.random(in: 1..<lines.count, using: &random), Int.random(in: 1..<lines.count, using: &random)
    )
    switch Int.random(in: 0..<12, using: &random) {
    case 0: lines.remove(at: place)
    case 1: lines.insert(lines[place], at: other)
    case 2: lines.swapAt(place, other)
    case 3: lines.insert("", at: place)
    case 4: lines[place] += "新增平台**家。"
    case 5: lines[place] = "其中，" + lines[place]
    case 6: lines.insert("今年要办好以下实事：", at: place)
    default:
      for (number, line) in lines.enumerated().dropFirst(place) {
        guard let digit = line.lastIndex(where: { $0.isASCII && $0.isNumber }) else { continue }
        lines[number].replaceSubrange(digit...digit, with: String(Int.random(in: 1...12, using: &random)))
        break
      }
    }
    return lines.joined(separator: "\n")
  }

  @Test("is that of whole reports with any line edited", arguments: Corpus.reports)
  func corpus(file: URL) throws {
    let bytes = Array(try Data(contentsOf: file))
    var random = SeededGenerator(seed: UInt64(bytes.count))
    for report in try SectionedReport.reading(source: bytes, name: file.lastPathComponent).reports {
      var text = String(decoding: report.text, as: UTF8.self)
      for _ in 0..<6 {
        let old = read(text)
        text = edited(text, &random)
        let new = read(text)
        guard let form = copied(old, new) else { continue }
        #expect(lines(form) == lines(storedForm(of: new.structured(), extractor: "yange/test")))
      }
    }
  }

  private func lines(_ form: [UInt8]) -> [String] {
    String(decoding: form, as: UTF8.self).split(separator: "\n").map(String.init)
  }
}

/// Reports to read: the examples and the texts of the tests, and where they stand beside the checkout the shared seeds.
private enum Corpus {
  static let reports: [URL] = {
    let checkout = (0..<3).reduce(URL(filePath: #filePath)) { url, _ in url.deletingLastPathComponent() }
    let folders =
      ["examples", "Tests/Corpus/gold"].map { checkout.appending(path: $0) }
      + (SharedSeeds.folder.map { [$0.appending(path: "seeds")] } ?? [])
    return folders.flatMap { folder in
      let found = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
      return (found?.allObjects as? [URL] ?? []).filter { ["txt", "md"].contains($0.pathExtension) }
    }.sorted { $0.path < $1.path }
  }()
}
