import Figures
import Revisions
import SemanticDiff

/// Returns what a merge came to as `yange/merge/1`, ending in a newline. Messages are in `language`.
package func mergeJSON(_ merge: MergeSummary, language: Language) -> [UInt8] {
  JSONWriter.document(capacity: 1 << 12) { writer in
    writer.object { writer in
      writer.member("schema", "yange/merge/1")
      writer.member("state", merge.state.rawValue)
      writer.member("merged", merge.name)
      writer.member("branch", merge.branch)
      writer.member("base", merge.base)
      writer.member("ours", merge.ours)
      writer.member("theirs", merge.theirs)
      writer.member("revision", merge.revision)
      writer.key("conflicts")
      writer.array(Array(merge.conflicts.enumerated())) { writer, entry in
        let conflict = entry.element.conflict
        writer.object { writer in
          writer.member("id", entry.offset + 1)
          writer.member("place", entry.element.place)
          writer.member("kind", conflict.kind.rawValue)
          writer.member("section", conflict.section)
          writer.key("indicator")
          if let indicator = conflict.indicator { writer.indicator(indicator) } else { writer.null() }
          writer.member("base", conflict.base)
          writer.member("ours", conflict.ours)
          writer.member("theirs", conflict.theirs)
          let choice = merge.choices[entry.offset]
          writer.member("choice", choice?.name)
          writer.member("words", choice?.ownWords)
        }
      }
      writer.key("faults")
      writer.findings(of: merge.faults, language)
    }
  }
}

extension MergeChoice {
  fileprivate var name: String {
    switch self {
    case .base: "base"
    case .ours: "ours"
    case .theirs: "theirs"
    case .words: "words"
    }
  }

  fileprivate var ownWords: String? {
    if case .words(let words) = self { words } else { nil }
  }
}
