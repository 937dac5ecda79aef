import Revisions

/// What came of an import.
package struct ImportSummary: Sendable, Hashable {
  package var committed = 0
  /// Lines whose files changed nothing.
  package var unchanged = 0

  package init() {}
}

/// Returns what came of an import as `yange/import/1`, ending in a newline.
package func importJSON(_ summary: ImportSummary) -> [UInt8] {
  JSONWriter.document { writer in
    writer.object { writer in
      writer.member("schema", "yange/import/1")
      writer.member("committed", summary.committed)
      writer.member("unchanged", summary.unchanged)
    }
  }
}

/// Returns what came of an import, in one line.
package func importText(_ summary: ImportSummary, language: Language, style: Style) -> String {
  var page = TextPage(language, style)
  let committed = Phrase.count(summary.committed, "revision", "revisions", "个版本")
  let unchanged =
    summary.unchanged == 0
    ? Phrase("", "")
    : Phrase(", \(summary.unchanged) unchanged", "，另有\(summary.unchanged)份无变化")
  page.line(
    Phrase(
      "\(committed.english) committed\(unchanged.english)", "已提交\(committed.chinese)\(unchanged.chinese)"))
  return page.text
}
