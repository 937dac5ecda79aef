import Audit
import Figures
import Revisions
import SemanticDiff

/// Returns what a merge came to: a line, and each conflict with what the base, ours and theirs say.
package func mergeText(_ merge: MergeSummary, language: Language, style: Style) -> String {
  var page = TextPage(language, style)
  let (name, branch) = (merge.name, merge.branch)
  switch merge.state {
  case .current: page.line(.alreadyMerged(name, branch))
  case .fastForward: page.line(.fastForwarded(branch, merge.revision?.id.short ?? ""))
  case .merged:
    page.line(.merged(name, branch, merge.revision?.id.short ?? ""))
    page.write(merge.faults)
  case .aborted: page.line(.mergeAborted(name))
  case .conflicts:
    page.line(.conflicts(merge.open, name, branch), .warning)
    for (place, conflict) in merge.conflicts.enumerated() {
      page.blank()
      page.write(conflict, place, merge.choices[place])
    }
    page.blank()
    page.line(.howToResolve, .quiet)
  }
  return page.text
}

extension TextPage {
  /// What the merge brought into disorder.
  fileprivate mutating func write(_ faults: [AuditResult]) {
    let count = faults.reduce(0) { $0 + $1.findings.count }
    guard count > 0 else { return }
    blank()
    line(.newFaults(count), .warning)
    for result in faults {
      line(result.report.label, .strong, indent: 2)
      for finding in result.findings { write(finding, of: result, indent: 4) }
    }
  }

  fileprivate mutating func write(_ stored: StoredConflict, _ place: Int, _ choice: MergeChoice?) {
    let conflict = stored.conflict
    var title = StyledText("\(place + 1)  ", choice == nil ? .warning : .quiet)
    title.append(words(.conflict(conflict.kind)))
    title.append("  \(stored.place)", .strong)
    if !conflict.section.isEmpty {
      title.append("  ")
      title.append(SectionWords.path(conflict.section, language))
    }
    if let indicator = conflict.indicator, !indicator.name.isEmpty { title.append("  \(indicator.name)") }
    line(title)
    let sides: [(Phrase, String?, MergeChoice, Tint)] = [
      (.baseSide, conflict.base, .base, .quiet), (.ourSide, conflict.ours, .ours, .old),
      (.theirSide, conflict.theirs, .theirs, .new),
    ]
    let names = sides.map { words($0.0) }
    let width = names.map(TerminalText.width).max() ?? 0
    for ((_, text, own, tint), name) in zip(sides, names) {
      let padding = String(repeating: " ", count: width - TerminalText.width(name))
      var row = StyledText("\(choice == own ? "✓" : " ") \(name)\(padding)  ", .quiet)
      row.append(text ?? words(.saysNothing), text == nil ? .quiet : tint)
      line(row, indent: 4)
    }
    if case .words(let own)? = choice { line(StyledText("✓ ", .quiet) + StyledText(own, .strong), indent: 4) }
  }
}
