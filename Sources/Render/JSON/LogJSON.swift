import Figures
package import Revisions
import SemanticDiff

/// Returns a log as `yange/log/1`, ending in a newline; `report` is the one that was asked for, if any.
package func logJSON(_ entries: [LoggedRevision], report: ReportName?) -> [UInt8] {
  var writer = JSONWriter(capacity: 1 << 16)
  writer.object { writer in
    writer.member("schema", "yange/log/1")
    writer.member("report", report?.description)
    writer.key("revisions")
    writer.array(entries) { writer, entry in
      writer.object { writer in
        writer.member("revision", entry.revision)
        writer.member("parents", entry.revision.parents.map(\.hex))
        writer.key("reports")
        writer.array(entry.reports) { $0.summary($1) }
      }
    }
  }
  return writer.finished()
}

/// Returns one revision as `yange/show/1`, ending in a newline.
package func showJSON(_ shown: ShownRevision) -> [UInt8] {
  var writer = JSONWriter(capacity: 1 << 16)
  writer.object { writer in
    writer.member("schema", "yange/show/1")
    writer.member("revision", shown.revision)
    writer.member("parents", shown.revision.parents.map(\.hex))
    writer.key("committer")
    writer.object(inline: true) { writer in
      writer.member("name", shown.revision.committer.name)
      writer.member("email", shown.revision.committer.email)
      writer.member("time", shown.revision.committer.timestamp)
    }
    writer.key("reports")
    writer.array(shown.reports) { writer, entry in
      writer.object { writer in
        writer.member("report", entry.report.description)
        writer.members(of: entry.state)
      }
    }
  }
  return writer.finished()
}

/// Returns what a commit came to as `yange/commit/1`, ending in a newline; `state` is `unchanged` where it made none.
package func commitJSON(_ outcome: CommitSummary) -> [UInt8] {
  var writer = JSONWriter(capacity: 1 << 14)
  writer.object { writer in
    writer.member("schema", "yange/commit/1")
    writer.member("committed", outcome.state != nil)
    writer.member("report", outcome.report.description)
    writer.member("branch", outcome.branch)
    writer.member("revision", outcome.revision)
    writer.members(of: outcome.state)
  }
  return writer.finished()
}

extension JSONWriter {
  /// Members `state`, `size`, `summary`, `sections` and `figures`.
  fileprivate mutating func members(of state: ReportState?) {
    member("state", state?.name ?? "unchanged")
    member("size", state?.size)
    if case .changed(let diff) = state {
      members(of: diff, diff.figures, diff.sections)
    } else {
      member("summary", ChangeTally(figures: [], sections: []))
      member("sections", [])
      member("figures", [])
    }
  }

  private mutating func member(_ key: StaticString, _ size: (figures: Int, sections: Int)?) {
    self.key(key)
    guard let size else { return null() }
    object(inline: true) { writer in
      writer.member("sections", size.sections)
      writer.member("figures", size.figures)
    }
  }

  fileprivate mutating func summary(_ summary: ReportSummary) {
    object { writer in
      writer.member("report", summary.report.description)
      writer.member("state", summary.state)
      writer.member("size", summary.size)
      writer.member("summary", summary.counts)
      writer.key("highlights")
      writer.array(summary.highlights) { writer, highlight in
        writer.object(inline: true) { writer in
          writer.member("changes", highlight.kinds.map(\.rawValue))
          writer.member("indicator", (highlight.new ?? highlight.old)?.indicator.name)
          writer.member("from", highlight.old?.quote)
          writer.member("to", highlight.new?.quote)
        }
      }
    }
  }
}
