import Catalogue
import Figures
import ReportText
import Revisions
import RevisionsTestSupport
import SemanticDiff
import Testing

@testable import History

@Suite("Blame with what was read before")
struct ReusedReadingTests {
  /// Reads each text by itself from its beginning.
  private static let plain = ReportSemantics(
    structure: { $0.structured(leavingOut: $1) }, sameSections: { sameSections($0, $1) },
    compare: { compare($0, $1) })

  @Test("is that of texts read one by one", arguments: 1...10 as ClosedRange<UInt64>)
  func same(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var report = EditedReport()
    let revisions = InMemoryRevisions()
    let name = try ReportName("柳河市科技局/2023")
    for place in 0..<80 {
      for _ in 0..<Int.random(in: 1...3, using: &random) { report.edit(&random) }
      revisions.add(name, report.text, message: "r\(place)")
    }
    let tip = try revisions.resolve("HEAD")
    let wanted = try told(blame(name, from: tip, in: revisions, semantics: Self.plain))
    #expect(try told(blame(name, from: tip, in: revisions)) == wanted)
    let thread = TestThread(reading: try revisions.texts(of: name, from: tip))
    #expect(told(try blame(name, from: tip, in: revisions, second: thread.second)) == wanted)
    #expect(thread.reads > 0)
    // One that is at work for someone else is no help, and what one cannot read the walk reads itself.
    #expect(told(try blame(name, from: tip, in: revisions, second: TestThread.busy)) == wanted)
    #expect(
      told(try blame(name, from: tip, in: revisions, second: TestThread(reading: [:]).second)) == wanted)
  }

  @Test("steps in place are those of whole texts", arguments: 1...6 as ClosedRange<UInt64>)
  func steps(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var report = EditedReport()
    var new = ShelvedText(Array(report.text.utf8), like: nil)
    var inPlace = 0
    for _ in 0..<60 {
      for _ in 0..<Int.random(in: 1...3, using: &random) { report.edit(&random) }
      let old = ShelvedText(Array(report.text.utf8), like: new)
      if let step = ShelvedText.stepInPlace(old, new, .builtIn) {
        inPlace += 1
        expectWhole(step, old, new)
      }
      new = old
    }
    #expect(inPlace > 5)
  }

  @Test("a step between texts with other titles is made in place, too")
  func retitled() throws {
    let words = EditedReport().text
    let new = ShelvedText(Array(words.utf8), like: nil)
    for (before, after) in [("人才36名", "人才35名"), ("二、创新平台", "二、科研平台")] {
      let old = ShelvedText(Array(words.replacing(before, with: after).utf8), like: new)
      #expect(old.text.isRetitled)
      expectWhole(try #require(ShelvedText.stepInPlace(old, new, .builtIn)), old, new)
    }
  }

  @Test("sections that have the same words are looked at with the whole text")
  func doubled() {
    let words = EditedReport().text + "\n## 五、科技企业\n\n企业8家。\n\n## 六、科技企业\n\n企业8家。\n"
    let new = ShelvedText(Array(words.utf8), like: nil)
    let old = ShelvedText(Array(words.replacing("45家", with: "46家").utf8), like: new)
    #expect(old.text.changedSentences?.count == 1)
    #expect(ShelvedText.stepInPlace(old, new, .builtIn) == nil)
  }

  private func expectWhole(_ step: ReportStep, _ old: ShelvedText, _ new: ShelvedText) {
    let whole = Self.plain.step(
      ShelvedText(old.text.text, like: nil), ShelvedText(new.text.text, like: nil))
    #expect(story(step, of: new.text) == story(whole, of: new.text))
  }

  @Test("figures read in parts are those of the whole text", arguments: 1...6 as ClosedRange<UInt64>)
  func figures(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var report = EditedReport()
    var before = ShelvedText(Array(report.text.utf8), like: nil)
    var known = 0
    for _ in 0..<60 {
      for _ in 0..<Int.random(in: 1...2, using: &random) { report.edit(&random) }
      let text = ShelvedText(Array(report.text.utf8), like: before)
      let changed = text.text.isRetitled ? nil : text.text.changedSentences
      let figures = text.figures(of: Array(0...text.text.sections.count), .builtIn) { sentence in
        guard let changed, text.time == before.time, !changed.contains(sentence) else { return nil }
        let reading = before.reading(ofSentence: sentence)
        if reading != nil { known += 1 }
        return reading
      }
      #expect(figures == text.text.structured().figures)
      before = text
    }
    #expect(known > 100)
  }

  /// All that a step says of each figure and sentence of the child.
  private func story(_ step: ReportStep, of text: SectionedReport) -> [String] {
    FigureAddress.list(of: text.structured()).map { address in
      let figure = step.step(ofFigure: address)
      let stated = [figure.stated, figure.before].map { $0.map { "\($0.figure) \($0.place)" } ?? "-" }
      return
        "\(figure.agreement) \(String(describing: figure.origin)) \(figure.changes) \(figure.surroundings) \(stated)"
    } + text.sentences.indices.map { "\(String(describing: step.origin(ofSentence: $0)))" }
  }

  private func told(_ blame: Blame) -> String { blame.told }
}
