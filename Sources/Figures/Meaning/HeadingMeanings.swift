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
    if known.isEmpty { known = Array(repeating: nil, count: sections.count) }
    if let meaning = known[section] { return meaning }
    let meaning = HeadingMeaning(of: sections[section], text, tokenizer, time)
    known[section] = meaning
    return meaning
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
