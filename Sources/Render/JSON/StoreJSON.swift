import Revisions

/// Returns the reports of a store as `yange/list/1`, ending in a newline.
package func listJSON(_ reports: [ListedReport]) -> [UInt8] {
  JSONWriter.document(capacity: 1 << 14) { writer in
    writer.object { writer in
      writer.member("schema", "yange/list/1")
      writer.key("reports")
      writer.array(reports) { writer, report in
        writer.object { writer in
          writer.member("report", report.report.description)
          writer.member("series", report.report.series)
          writer.member("period", report.report.period)
          writer.member("title", report.title)
          writer.member("figures", report.figures)
          writer.member("sections", report.sections)
          writer.member("revision", report.revision)
        }
      }
    }
  }
}

/// Returns what `verify` found as `yange/verify/1`, ending in a newline.
package func verifyJSON(_ outcome: VerifySummary) -> [UInt8] {
  JSONWriter.document { writer in
    writer.object { writer in
      writer.member("schema", "yange/verify/1")
      writer.member("whole", outcome.faults.isEmpty)
      writer.key("checked")
      writer.object(inline: true) { writer in
        writer.member("objects", outcome.objects)
        writer.member("revisions", outcome.revisions)
        writer.member("reports", outcome.reports)
      }
      writer.key("faults")
      writer.array(outcome.faults) { writer, fault in
        writer.object(inline: true) { writer in
          writer.member("kind", fault.kind.rawValue)
          writer.member("place", fault.place)
          writer.member("revision", fault.revision?.hex)
          writer.member("message", fault.message)
        }
      }
    }
  }
}
