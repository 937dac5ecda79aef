import Figures
import History
package import Revisions
import SemanticDiff

/// Returns a log as `yange/log/1`, ending in a newline; `report` is the one that was asked for, if any.
package func logJSON(_ entries: [LoggedRevision], report: ReportName?) -> [UInt8] {
  JSONWriter.document(capacity: 1 << 16) { writer in
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
  }
}

/// Returns one revision as `yange/show/1`, ending in a newline.
package func showJSON(_ shown: ShownRevision) -> [UInt8] {
  JSONWriter.document(capacity: 1 << 16) { writer in
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
      writer.array(shown.changes) { writer, change in
        writer.object { writer in
          writer.member("report", change.report.description)
          writer.members(of: change.outcome)
        }
      }
    }
  }
}

/// Returns what a commit came to as `yange/commit/1`, ending in a newline; `state` is `unchanged` where it made none.
package func commitJSON(_ summary: CommitSummary) -> [UInt8] {
  JSONWriter.document(capacity: 1 << 14) { writer in
    writer.object { writer in
      writer.member("schema", "yange/commit/1")
      writer.member("committed", summary.outcome != nil)
      writer.member("report", summary.report.description)
      writer.member("branch", summary.branch)
      writer.member("revision", summary.revision)
      writer.members(of: summary.outcome)
    }
  }
}

extension JSONWriter {
  /// Members `state`, `summary`, `sections` and `figures`; what came or went as a whole is only counted.
  fileprivate mutating func members(of outcome: ReportChange.Outcome?) {
    member("state", outcome?.name ?? "unchanged")
    if case .changed(let diff) = outcome {
      members(of: diff, diff.figures, diff.sections)
    } else {
      member("summary", outcome.map { ChangeTally($0) } ?? ChangeTally(figures: [], sections: []))
      member("sections", [])
      member("figures", [])
    }
  }

  fileprivate mutating func summary(_ summary: ReportSummary) {
    object { writer in
      writer.member("report", summary.report.description)
      writer.member("state", summary.state)
      writer.member("summary", summary.tally)
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
