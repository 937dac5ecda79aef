import Testing

@testable import SemanticDiff

@Suite("Edits that are hard to follow")
struct HardEditTests {
  /// Found, missed and spurious changes of figures.
  private struct Score {
    var found = 0
    var missed = 0
    var spurious = 0
    var value: Int { 2000 * found / max(1, 2 * found + missed + spurious) }
  }

  private func score(_ edits: (UInt64) -> [HardReport.Edit], seeds: ClosedRange<UInt64>) -> Score {
    var score = Score()
    for seed in seeds {
      let old = HardReport(seed: seed)
      var new = old
      for edit in edits(seed) { new.apply(edit) }
      var left = diff(old.marked, new.marked).figureLines
      for line in new.expected {
        if let place = left.firstIndex(of: line) {
          left.remove(at: place)
          score.found += 1
        } else {
          score.missed += 1
        }
      }
      score.spurious += left.count
    }
    return score
  }

  @Test("each kind of edit alone is told as what it is", arguments: HardReport.Edit.allCases)
  func alone(edit: HardReport.Edit) {
    let score = score({ _ in [edit, .swap, edit] }, seeds: 1...40)
    #expect(score.value >= 980, "\(score)")
    #expect(score.found >= 60)
  }

  @Test("several of them at once")
  func together() {
    let score = score(
      { seed in (0..<5).map { HardReport.Edit.allCases[Int((seed >> $0) ^ UInt64($0)) % 6] } },
      seeds: 100...180)
    #expect(score.value >= 970, "\(score)")
    #expect(score.found > 300)
  }

  @Test("the work grows with the text, not with its square")
  func growth() {
    // Ten times the sections within sixty times the time: a square would take a hundred.
    let times = [20, 200].map { sections -> Duration in
      var generator = SeededGenerator(seed: 5)
      var text = RandomReport(sections: sections, using: &generator)
      let old = MarkedReport.report(text.marked)
      for _ in 0..<sections / 2 { text.edit(using: &generator) }
      let new = MarkedReport.report(text.marked)
      return (0..<9).map { _ in ContinuousClock().measure { _ = compare(old, new) } }.min() ?? .zero
    }
    #expect(times[1] < times[0] * 60, "\(times)")
  }
}
