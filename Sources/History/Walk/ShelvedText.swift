import Catalogue
import Figures
import ReportText
import Revisions
import SemanticDiff

/// A text in use, with what is known of it so far: it is cut and laid out once, and each version of a section is read
/// once however many texts have it.
///
/// Belongs to one thread at a time.
final class ShelvedText {
  let text: SectionedReport
  let layout: TextLayout
  /// Places of the sentences by section, those before the first heading first.
  let sentences: [[Int]]
  /// By section, in the same way: it and all that share a paragraph with it, or with one of these, in order.
  let companions: [[Int]]
  let time: ReportTime
  let headings: HeadingMeanings
  /// Stands for this text where another tells what it was cut like.
  let mark: Mark
  /// The text that this one was cut like, where only some of its sentences are others.
  let neighbour: Mark?
  /// By section: its figures, where they were read.
  var known: [SectionFigures?]
  /// Whether the text that `known` was read in is a list of aims; `nil` where it was read in this text and nowhere else.
  var isOfAims: Bool?
  /// Whether this text itself was seen to be such a list, or none.
  var isSeen = false

  final class Mark {}

  /// `bytes` are as they are stored; `neighbour` is a text that is likely to be much like it.
  init(_ bytes: [UInt8], like neighbour: ShelvedText?) {
    if let neighbour {
      text = SectionedReport(stored: bytes, like: neighbour.text)
    } else {
      text = SectionedReport(canonical: bytes.readAsUTF8)
    }
    time = text.time
    mark = Mark()
    if let neighbour, let changed = text.changedSentences {
      self.neighbour = neighbour.mark
      sentences = neighbour.sentences
      companions = neighbour.companions
      if text.isRetitled, text.retitledItems == nil {
        layout = TextLayout(text)
        headings = HeadingMeanings()
      } else {
        layout = TextLayout(
          text, like: neighbour.layout, changed: changed, retitled: text.retitledItems ?? [])
        headings = time == neighbour.time ? neighbour.headings(unless: changed) : HeadingMeanings()
      }
    } else {
      self.neighbour = nil
      headings = HeadingMeanings()
      layout = TextLayout(text)
      var sentences = [[Int]](repeating: [], count: text.sections.count + 1)
      for (place, sentence) in text.sentences.enumerated() {
        sentences[(sentence.section ?? -1) + 1].append(place)
      }
      self.sentences = sentences
      companions = Self.companions(in: text.sentences, of: sentences.count)
    }
    known = Array(repeating: nil, count: sentences.count)
  }

  private static func companions(in sentences: [Sentence], of count: Int) -> [[Int]] {
    // Each leads to the first that shares a paragraph with it.
    var leaders = Array(0..<count)
    func leader(of group: Int) -> Int {
      var group = group
      while leaders[group] != group { group = leaders[group] }
      return group
    }
    for (sentence, next) in zip(sentences, sentences.dropFirst())
    where sentence.paragraph == next.paragraph && sentence.section != next.section {
      let (one, other) = (leader(of: (sentence.section ?? -1) + 1), leader(of: (next.section ?? -1) + 1))
      leaders[max(one, other)] = min(one, other)
    }
    var members = [[Int]](repeating: [], count: count)
    for group in 0..<count { members[leader(of: group)].append(group) }
    return (0..<count).map { members[leader(of: $0)] }
  }

  /// What the headings say in a text in which some sentences are others.
  private func headings(unless changed: [Int]) -> HeadingMeanings {
    var headings = headings
    for place in changed where place + 1 < text.sentences.count {
      // Words before the parts of a section may announce what is to be done in them.
      if let section = text.sentences[place].section, text.sentences[place + 1].section != section {
        headings = headings.without(announcementOf: section)
      }
    }
    return headings
  }

  /// Takes down what a report of this text holds of all sections but those left out.
  func learn(_ report: StructuredReport, leavingOut: SectionSet = SectionSet()) {
    // One that was cut otherwise, as by other semantics, teaches nothing.
    guard report.sections.count == text.sections.count, report.sentences.count == text.sentences.count
    else { return }
    var groups = [[Figure]](repeating: [], count: known.count)
    for figure in report.figures { groups[(figure.section ?? -1) + 1].append(figure) }
    for group in known.indices where !leavingOut.contains(Self.section(group)) {
      known[group] = SectionFigures(groups[group], self, group)
    }
  }

  /// Reads both texts of a step, save the sections left out; what was read of the new one goes for the old one too where
  /// that is the same.
  static func read(
    _ old: ShelvedText, _ oldLeftOut: SectionSet, _ new: ShelvedText, _ newLeftOut: SectionSet,
    _ catalogue: Catalogue
  ) -> (old: StructuredReport, new: StructuredReport) {
    let newReport = new.read(newLeftOut, catalogue)
    old.learn(from: new)
    return (old.read(oldLeftOut, catalogue), newReport)
  }

  /// Takes over what is known of another text where this one is the same.
  func learn(from other: ShelvedText) {
    if let changed = text.changedSentences, neighbour === other.mark, time == other.time {
      return learnInPlace(from: other, changed: changed)
    }
    guard let isOtherOfAims = other.isOfAims, isOfAims == nil || isOfAims == isOtherOfAims else { return }
    for group in sharedSections(with: other) where known[group] == nil { known[group] = other.known[group] }
    isOfAims = isOtherOfAims
  }

  /// The same text with what is known of it now, for another thread.
  func copy() -> ShelvedText { ShelvedText(self) }

  private init(_ other: ShelvedText) {
    text = other.text
    mark = other.mark
    headings = other.headings.copy()
    neighbour = other.neighbour
    layout = other.layout
    sentences = other.sentences
    companions = other.companions
    time = other.time
    known = other.known
    isOfAims = other.isOfAims
    isSeen = other.isSeen
  }

  /// The report with the figures of the sections that are not left out.
  private func read(_ leftOut: SectionSet, _ catalogue: Catalogue) -> StructuredReport {
    var unread = leftOut
    for group in known.indices where known[group] != nil { unread.insert(Self.section(group)) }
    unread.keepWholeParagraphs(of: text.sentences)
    var figures: [Figure] = []
    if !isSeen || !text.sentences.allSatisfy({ unread.contains($0.section) }) {
      let found = text.figures(leavingOut: unread, time, catalogue)
      if let isOfAims, isOfAims != found.isTextOfAims {
        // What was taken over was read otherwise.
        known = Array(repeating: nil, count: known.count)
        self.isOfAims = nil
        return read(leftOut, catalogue)
      }
      isOfAims = found.isTextOfAims
      isSeen = true
      figures = found.figures
      learn(text.holding(figures), leavingOut: unread)
    }
    for group in known.indices {
      let section = Self.section(group)
      guard unread.contains(section), !leftOut.contains(section), let read = known[group] else { continue }
      read.add(to: &figures, in: text, group, sentences[group])
    }
    figures.sort { $0.span.start < $1.span.start }
    return text.holding(figures)
  }
}

// MARK: - What two texts share

extension ShelvedText {
  /// The sections that are read the same in both: their words are the same and stand in the same place, and so do the
  /// words of all sections around them, whose headings and last words bear on how they are read.
  private func sharedSections(with other: ShelvedText) -> [Int] {
    guard time == other.time else { return [] }
    var shared = SectionSet(roomFor: text.sections.count)
    for group in known.indices { shared.insert(Self.section(group)) }
    guard hasForm(of: other) else { return [] }
    dropChanged(from: &shared, other)
    var count: Int
    repeat {
      count = shared.count
      for (place, section) in text.sections.enumerated() {
        if let parent = section.parent, !shared.contains(parent) { shared.remove(place) }
      }
      shared.keepWholeParagraphs(of: text.sentences)
    } while shared.count < count
    return known.indices.filter { shared.contains(Self.section($0)) }
  }

  /// Takes out the sections whose heading or sentences are others in a text of the same form.
  private func dropChanged(from shared: inout SectionSet, _ other: ShelvedText) {
    text.text.withUnsafeBytes { mine in
      other.text.text.withUnsafeBytes { theirs in
        for (sentence, counterpart) in zip(text.sentences, other.text.sentences)
        where !mine.holds(sentence.span, sameAs: counterpart.span, of: theirs) {
          shared.remove(sentence.section)
        }
        for (place, section) in text.sections.enumerated() {
          let counterpart = other.text.sections[place]
          if section.id != counterpart.id
            || !mine.holds(section.heading, sameAs: counterpart.heading, of: theirs)
          {
            shared.remove(place)
          }
        }
      }
    }
  }

  /// Whether sections and sentences follow each other in the same way.
  private func hasForm(of other: ShelvedText) -> Bool {
    text.sections.count == other.text.sections.count && text.sentences.count == other.text.sentences.count
      && zip(text.sections, other.text.sections).allSatisfy { $0.level == $1.level && $0.parent == $1.parent }
      && zip(text.sentences, other.text.sentences).allSatisfy {
        $0.section == $1.section && $0.paragraph == $1.paragraph && $0.isHeading == $1.isHeading
      }
  }
}

extension ShelvedText {
  /// `nil` for the text before the first heading, which is group 0.
  static func section(_ group: Int) -> Int? { group == 0 ? nil : group - 1 }

  func places(ofSentencesIn group: Int) -> [Int] { sentences[group] }
}
