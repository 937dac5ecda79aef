import Revisions
import SemanticDiff

/// Sections in a person's words.
enum SectionWords {
  /// The headings from the outermost down: `一、工业 › (二)园区`.
  static func path(_ labels: [String], _ language: Language) -> StyledText {
    guard !labels.isEmpty else { return StyledText(Phrase.opening.text(in: language), .quiet) }
    var path = StyledText()
    for (place, label) in labels.enumerated() {
      if place > 0 { path.append(" › ", .quiet) }
      path.append(label, place == labels.count - 1 ? .strong : .plain)
    }
    return path
  }

  /// One path after another, with what both begin with said once: `一、工业 › (二)园区 → (三)园区`.
  static func paths(_ old: [String], _ new: [String], _ language: Language) -> StyledText {
    guard old != new else { return path(new, language) }
    let shared = min(zip(old, new).prefix { $0 == $1 }.count, old.count - 1, new.count - 1)
    return path(old, language) + StyledText(" → ") + path(Array(new.dropFirst(max(0, shared))), language)
  }
}

/// Changed sections: what became of each, and the words that came and went in it.
struct SectionChangeList {
  let diff: ReportDiff
  let changes: [SectionChange]

  func write(to page: inout TextPage, indent: Int = 2) {
    for change in changes {
      page.wrapped(title(change, page.language), indent: indent)
      for line in InlineEdits(diff, change).lines { page.line(line, indent: indent + 4) }
    }
  }

  /// `edited  一、工业 › (二)园区`; with the old path before it where the section itself has another place or name, and
  /// not where only a section around it has.
  func title(_ change: SectionChange, _ language: Language) -> StyledText {
    let words = Phrase.list(change.kinds.map(Phrase.kind)).text(in: language)
    var title = StyledText(words, tint(change))
    title.append("  ")
    let old = diff.old.path(of: change.old)
    let new = diff.new.path(of: change.new)
    // Neither side has a heading of its own.
    if change.kinds.contains(.retitled), change.old == nil, change.new == nil {
      let rename = Phrase.reportTitle(diff.old.header.title, diff.new.header.title).text(in: language)
      title.append(rename, .strong)
      if change.kinds == [.retitled] { return title }
      return title + StyledText("  ") + SectionWords.path([], language)
    }
    if change.kinds.contains(.removed) { return title + SectionWords.path(old, language) }
    if change.kinds.contains(.added) || change.kinds == [.edited] {
      return title + SectionWords.path(new, language)
    }
    return title + SectionWords.paths(old, new, language)
  }

  private func tint(_ change: SectionChange) -> Tint {
    if change.kinds.contains(.added) { return .new }
    if change.kinds.contains(.removed) { return .old }
    return .plain
  }
}
