import Revisions
package import SemanticDiff

/// Returns a comparison as `yange/diff/1`, ending in a newline.
package func diffJSON(
  _ diff: ReportDiff, from: DiffEnd, to: DiffEnd, filter: DiffFilter = DiffFilter()
) -> [UInt8] {
  JSONWriter.document(capacity: 1 << 16) { writer in
    writer.object { writer in
      writer.member("schema", "yange/diff/1")
      writer.member("from", from)
      writer.member("to", to)
      writer.key("filter")
      writer.object(inline: true) { writer in
        writer.member("figuresOnly", filter.figuresOnly)
        writer.member("section", filter.section)
      }
      writer.member("capped", diff.isCapped)
      writer.member("identical", diff.isIdentical)
      writer.members(of: diff, filter.figures(of: diff), filter.sections(of: diff))
    }
  }
}

extension JSONWriter {
  fileprivate mutating func member(_ key: StaticString, _ end: DiffEnd) {
    self.key(key)
    object { writer in
      writer.member("label", end.label)
      writer.member("report", end.report?.description)
      writer.member("revision", end.revision)
    }
  }
}
