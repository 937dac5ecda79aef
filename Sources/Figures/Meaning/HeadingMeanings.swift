import ReportText

/// What the headings of a text say of the figures below them, and which sections announce what is to be done; read when
/// asked for. It is the same for all texts that have these headings, the same time, and the same words before parts.
///
/// Belongs to one thread at a time.
package final class HeadingMeanings {
  /// By section.
  private var known: [HeadingMeaning?] = []
  private var tellsKind: Bool?
  /// By section.
  private var announces: [Bool?] = []

  package init() {}

  /// The same, for another thread.
  package func copy() -> HeadingMeanings {
    let copy = HeadingMeanings()
    (copy.known, copy.tellsKind, copy.announces) = (known, tellsKind, announces)
    return copy
  }

  /// The same for a text that may announce otherwise in a section.
  package func without(announcementOf section: Int) -> HeadingMeanings {
    let copy = copy()
    if section < announces.count { copy.announces[section] = nil }
    return copy
  }

  /// Whether `section`, one of so many, announces what is to be done in its parts.
  func announces(_ section: Int, of count: Int, _ read: () -> Bool) -> Bool {
    if announces.isEmpty { announces = Array(repeating: nil, count: count) }
    if let known = announces[section] { return known }
    let announces = read()
    self.announces[section] = announces
    return announces
  }

  func meaning(
    of section: Int, in sections: [Section], _ text: [UInt8], _ tokenizer: Tokenizer, _ time: ReportTime
  ) -> HeadingMeaning {
    if section < known.count, let meaning = known[section] { return meaning }
    return read(section, in: sections, text, tokenizer, time)
  }

  private func read(
    _ section: Int, in sections: [Section], _ text: [UInt8], _ tokenizer: Tokenizer, _ time: ReportTime
  ) -> HeadingMeaning {
    if known.isEmpty { known = Array(repeating: nil, count: sections.count) }
    // Most headings say nothing, which is found out with one search.
    var meaning =
      Self.cues.stands(in: sections[section].heading.range, of: text)
      ? HeadingMeaning(of: sections[section], text, tokenizer, time) : HeadingMeaning()
    if meaning.kind == .plan, meaning.period == nil, isBeforePlan(section, in: sections, text) {
      meaning = HeadingMeaning()
    }
    known[section] = meaning
    return meaning
  }

  /// Whether `section` is one of 重点工作 and what is to come has a heading of its own behind it: 三、下步打算.
  private func isBeforePlan(_ section: Int, in sections: [Section], _ text: [UInt8]) -> Bool {
    guard PartKind.namesWorks(sections[section].heading.range, of: text) else { return false }
    return sections[(section + 1)...].contains {
      $0.parent == sections[section].parent && PartKind.looksAhead($0.heading.range, of: text)
    }
  }

  /// Without one of these a heading says nothing of a kind or a time.
  private static let cues = WordList(
    (PartKind.ofHeadings + TimeReader.marks.words).map { String(decoding: $0, as: UTF8.self) })

  /// Whether `section` tells of what is done or to come, without a copy of the time that it names.
  func kind(
    of section: Int, in sections: [Section], _ text: [UInt8], _ tokenizer: Tokenizer, _ time: ReportTime
  ) -> PartKind? {
    if section < known.count, let kind = known[section].map(\.kind) { return kind }
    return meaning(of: section, in: sections, text, tokenizer, time).kind
  }

  /// Whether any of them says if what is below it is done or to come.
  func tellKind(
    of sections: [Section], _ text: [UInt8], _ tokenizer: Tokenizer, _ time: ReportTime
  ) -> Bool {
    if let tellsKind { return tellsKind }
    let tells = sections.indices.contains { meaning(of: $0, in: sections, text, tokenizer, time).kind != nil }
    tellsKind = tells
    return tells
  }
}

extension HeadingMeaning {
  /// Nothing.
  fileprivate init() {
    kind = nil
    period = nil
  }
}
