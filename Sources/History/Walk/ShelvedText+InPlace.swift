import Catalogue
import Figures
import ReportText
import Revisions
import SemanticDiff

/// Steps between texts of which only some sentences are not the same, from a look at their sections alone.
extension ShelvedText {
  /// The step from `old`, which was cut like `new`, to it, from a look at the sections that changed alone; `nil` where that is
  /// not known to be all of it.
  static func stepInPlace(_ old: ShelvedText, _ new: ShelvedText, _ catalogue: Catalogue) -> ReportStep? {
    guard let changed = old.text.changedSentences, !changed.isEmpty, old.neighbour === new.mark,
      old.time == new.time, old.layout.isPlain, new.layout.isPlain
    else { return nil }
    // The text before the first heading has no words that tell it from others, and is looked at always.
    let groups = old.inWholeParagraphs([0] + changed.map { old.group(ofSentence: $0) })
    let lines = groups.flatMap { old.sentences[$0] }.sorted()
    let newFigures = new.figures(of: groups, catalogue) { _ in nil }
    old.learnInPlace(from: new, changed: changed)
    let oldFigures = old.figures(of: groups, catalogue) { sentence in
      if changed.contains(sentence) { return nil }
      if old.text.isRetitled, !old.hasID(of: new, old.group(ofSentence: sentence)) { return nil }
      return new.reading(ofSentence: sentence)
    }
    let origins = originsInPlace(
      TextWindow(on: groups, lines: lines, of: new.layout),
      old.text.holding(oldFigures), old.layout, new.text.holding(newFigures), new.layout)
    return origins.map { ReportStep($0, of: groups) }
  }

  private func group(ofSentence place: Int) -> Int { (text.sentences[place].section ?? -1) + 1 }

  private func hasID(of other: ShelvedText, _ group: Int) -> Bool {
    group == 0 || text.sections[group - 1].id == other.text.sections[group - 1].id
  }

  /// These sections and all that share a paragraph with one of them, in order.
  private func inWholeParagraphs(_ groups: [Int]) -> [Int] {
    withUnsafeTemporaryAllocation(of: Bool.self, capacity: sentences.count) { isFound in
      isFound.initialize(repeating: false)
      var found: [Int] = []
      for group in groups where !isFound[group] {
        for companion in companions[group] { isFound[companion] = true }
        found += companions[group]
      }
      return found.sorted()
    }
  }

  /// What was read of a sentence; `nil` where it was not read, or not by itself.
  func reading(ofSentence place: Int) -> SentenceReading? {
    let group = group(ofSentence: place)
    guard let figures = known[group], let number = sentences[group].firstIndex(of: place) else { return nil }
    return figures.reading(ofSentence: number)
  }

  /// The figures of whole paragraphs, in the order of the text; `reading` has what was read of a sentence elsewhere.
  func figures(
    of groups: [Int], _ catalogue: Catalogue, knowing reading: (_ sentence: Int) -> SentenceReading?
  ) -> [Figure] {
    if !isSeen {
      let isTextOfAims = text.isTextOfAims(time, headings)
      // What was taken over was read otherwise.
      if let isOfAims, isOfAims != isTextOfAims { known = Array(repeating: nil, count: known.count) }
      (isOfAims, isSeen) = (isTextOfAims, true)
    }
    let unknown = groups.filter { known[$0] == nil }
    if !unknown.isEmpty {
      let unread = inWholeParagraphs(unknown)
      let read = text.figures(of: unread, from: sentences, time, headings, catalogue, knowing: reading)
      for group in unread {
        var readings: [SentenceReading?] = []
        readings.reserveCapacity(sentences[group].count)
        for sentence in read.sentences where self.group(ofSentence: sentence.place) == group {
          readings.append(sentence.reading)
        }
        known[group] = SectionFigures(read.figures, self, group, readings)
      }
    }
    var figures: [Figure] = []
    var isInOrder = true
    for group in groups {
      let first = figures.count
      known[group]?.add(to: &figures, in: text, group, sentences[group])
      if first > 0, first < figures.count, figures[first].span.start < figures[first - 1].span.start {
        isInOrder = false
      }
    }
    if !isInOrder { figures.sort { $0.span.start < $1.span.start } }
    return figures
  }

  /// A figure of a section that was read, here or in a text that is the same in it; `nil` where it was not.
  func figure(at address: FigureAddress) -> PlacedFigure? {
    guard isSeen, address.group < known.count, let section = known[address.group] else { return nil }
    var figures: [Figure] = []
    section.add(to: &figures, in: text, address.group, sentences[address.group])
    guard address.place < figures.count else { return nil }
    return PlacedFigure(figures[address.place], in: text.withoutFigures)
  }

  /// Takes over what is known of a text of which this one has all but some sentences.
  func learnInPlace(from other: ShelvedText, changed: [Int]) {
    guard let isOtherOfAims = other.isOfAims, isOfAims == nil || isOfAims == isOtherOfAims else { return }
    var isChanged = [Bool](repeating: false, count: known.count)
    let renamed = text.isRetitled ? known.indices.filter { !hasID(of: other, $0) } : []
    var found = inWholeParagraphs(changed.map(group) + renamed)
    var count = 0
    while found.count > count {
      count = found.count
      for group in found { isChanged[group] = true }
      for group in isChanged.indices where !isChanged[group] && layout.isInside(group, oneOf: isChanged) {
        isChanged[group] = true
        found.append(group)
      }
      found = inWholeParagraphs(found)
    }
    if isOfAims == nil, !isSeen {
      let own = found.map { known[$0] }
      known = other.known
      for (group, figures) in zip(found, own) { known[group] = figures }
    } else {
      for group in known.indices where !isChanged[group] && known[group] == nil {
        known[group] = other.known[group]
      }
    }
    isOfAims = isOtherOfAims
  }
}
