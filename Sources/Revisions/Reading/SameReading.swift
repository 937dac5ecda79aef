import Figures
package import ReportText

/// What of a text reads as it did in an earlier text of as many sections: its figures are those of the earlier one, at other
/// places.
///
/// A section is read by its own words, by the headings and the last words of those around it, by what shares a paragraph with
/// it, by whether any heading is a plan's, and by the time and kind of the whole text; what else changed bears on none of its
/// figures.
package struct SameReading: Sendable {
  /// Their places, which are the same in both.
  package private(set) var sections: SectionSet
  /// By sentence: its place in the earlier text where its section has the same sentences, else -1.
  package let counterparts: [Int]

  /// `nil` where the texts have another outline, time or kind: all is to be read.
  package init?(from old: SectionedReport, to new: SectionedReport) {
    let (time, oldHeadings, newHeadings) = (new.time, HeadingMeanings(), HeadingMeanings())
    guard old.hasOutline(of: new), old.time == time,
      old.hasPlan(time, oldHeadings) == new.hasPlan(time, newHeadings),
      old.isTextOfAims(time, oldHeadings) == new.isTextOfAims(time, newHeadings)
    else { return nil }
    var same = SectionSet(roomFor: new.sections.count)
    same.insert(nil)
    for section in new.sections.indices where old.hasHeading(of: new, section) { same.insert(section) }
    counterparts = old.text.withUnsafeBytes { oldText in
      new.text.withUnsafeBytes { newText in Self.counterparts(old, oldText, new, newText, among: &same) }
    }
    sections = same
    keepWholes(of: old, new)
  }

  /// The sentences of each section one by one; takes out the sections of which not all read the same.
  private static func counterparts(
    _ old: SectionedReport, _ oldText: UnsafeRawBufferPointer, _ new: SectionedReport,
    _ newText: UnsafeRawBufferPointer, among same: inout SectionSet
  ) -> [Int] {
    var counterparts = [Int](repeating: -1, count: new.sentences.count)
    var rest = old.sentencesBySection
    for place in new.sentences.indices {
      let section = new.sentences[place].section
      let group = (section ?? -1) + 1
      let counterpart = rest.first[group]
      guard counterpart >= 0, old.reads(counterpart, oldText, as: place, of: new, newText) else {
        same.remove(section)
        continue
      }
      counterparts[place] = counterpart
      rest.first[group] = rest.next[counterpart]
    }
    for group in rest.first.indices where rest.first[group] >= 0 { same.remove(group == 0 ? nil : group - 1) }
    return counterparts
  }

  /// Of these, those in `others` alone, which has whole paragraphs.
  package func limited(to others: SectionSet) -> SameReading {
    var limited = self
    limited.sections.formIntersection(others)
    return limited
  }

  /// How many bytes of the later text read the same.
  package func length(in new: SectionedReport) -> Int {
    new.sentences.reduce(0) { sections.contains($1.section) ? $0 + $1.span.count : $0 }
  }

  /// Takes out what shares a paragraph with a section that is not the same, and what stands below that.
  private mutating func keepWholes(of old: SectionedReport, _ new: SectionedReport) {
    var count: Int
    repeat {
      count = sections.count
      sections.keepWholeParagraphs(of: old.sentences)
      sections.keepWholeParagraphs(of: new.sentences)
      for (place, section) in new.sections.enumerated() {
        if let parent = section.parent, !sections.contains(parent) { sections.remove(place) }
      }
    } while sections.count < count
  }
}

extension SectionedReport {
  /// Whether both have the same sections, under whatever headings.
  fileprivate func hasOutline(of other: SectionedReport) -> Bool {
    sections.count == other.sections.count
      && zip(sections, other.sections).allSatisfy { $0.level == $1.level && $0.parent == $1.parent }
  }

  fileprivate func hasHeading(of other: SectionedReport, _ section: Int) -> Bool {
    let (mine, theirs) = (sections[section], other.sections[section])
    return mine.id == theirs.id && mine.number == theirs.number && mine.title == theirs.title
      && text[mine.heading.range] == other.text[theirs.heading.range]
  }

  /// By section, those before the first heading first: the place of its first sentence; and by sentence: that of the next in its
  /// section. -1 where there is none.
  fileprivate var sentencesBySection: (first: [Int], next: [Int]) {
    var first = [Int](repeating: -1, count: sections.count + 1)
    var next = [Int](repeating: -1, count: sentences.count)
    for place in sentences.indices.reversed() {
      let group = (sentences[place].section ?? -1) + 1
      next[place] = first[group]
      first[group] = place
    }
    return (first, next)
  }

  /// Whether a sentence has the same words as one of another text, begins a paragraph where that does, and stands between the
  /// same sections.
  fileprivate func reads(
    _ place: Int, _ words: UnsafeRawBufferPointer, as counterpart: Int, of other: SectionedReport,
    _ otherWords: UnsafeRawBufferPointer
  ) -> Bool {
    let (mine, theirs) = (sentences[place], other.sentences[counterpart])
    return mine.isHeading == theirs.isHeading && words.holds(mine.span, sameAs: theirs.span, of: otherWords)
      && surroundings(of: place) == other.surroundings(of: counterpart)
  }

  private func surroundings(of place: Int) -> (beginsParagraph: Bool, before: Int?, after: Int?) {
    let before = place > 0 ? sentences[place - 1] : nil
    let after = place + 1 < sentences.count ? sentences[place + 1] : nil
    return (
      before?.paragraph != sentences[place].paragraph, before.map { $0.section ?? -1 },
      after.map { $0.section ?? -1 }
    )
  }
}
