import ReportText
import Revisions
import SemanticDiff

extension JSONWriter {
  /// Members `summary`, `sections` and `figures` of a comparison.
  mutating func members(of diff: ReportDiff, _ figures: [FigureChange], _ sections: [SectionChange]) {
    member("summary", ChangeTally(figures: figures, sections: sections))
    key("sections")
    array(sections) { $0.change($1, of: diff) }
    key("figures")
    array(figures) { $0.change($1, of: diff) }
  }

  /// Every kind has its count, 0 included; `changed` counts each figure and section once.
  mutating func member(_ key: StaticString, _ counts: ChangeTally) {
    self.key(key)
    object { writer in
      writer.key("sections")
      writer.object(inline: true) { writer in
        writer.member("changed", counts.sectionTotal)
        for kind in SectionChange.Kind.allCases {
          writer.key(named: kind.rawValue)
          writer.integer(counts.count(of: kind))
        }
      }
      writer.key("figures")
      writer.object(inline: true) { writer in
        writer.member("changed", counts.figureTotal)
        for kind in FigureChange.Kind.allCases {
          writer.key(named: kind.rawValue)
          writer.integer(counts.count(of: kind))
        }
      }
    }
  }

  private mutating func change(_ change: SectionChange, of diff: ReportDiff) {
    object { writer in
      writer.member("changes", change.kinds.map(\.rawValue))
      writer.member("from", change.old, of: diff.old)
      writer.member("to", change.new, of: diff.new)
      writer.key("edits")
      writer.array(change.edits) { writer, edit in
        writer.object(inline: true) { writer in
          writer.member("kind", edit.kind.rawValue)
          writer.member("from", edit.old, in: diff.old)
          writer.member("to", edit.new, in: diff.new)
        }
      }
    }
  }

  private mutating func member(_ key: StaticString, _ section: Int?, of report: StructuredReport) {
    self.key(key)
    guard let section else { return null() }
    object(inline: true) { writer in
      writer.member("id", report.sections[section].id)
      writer.member("number", report.sections[section].number)
      writer.member("title", report.sections[section].title)
      writer.member("level", report.sections[section].level)
      writer.member("path", report.path(of: section))
      writer.member("span", report.sections[section].span)
    }
  }

  private mutating func member(_ key: StaticString, _ words: TextSpan?, in report: StructuredReport) {
    self.key(key)
    guard let words else { return null() }
    object { writer in
      writer.member("text", words, of: report.text)
      writer.member("span", words)
    }
  }

  private mutating func change(_ change: FigureChange, of diff: ReportDiff) {
    object { writer in
      writer.member("changes", change.kinds.map(\.rawValue))
      writer.key("from")
      writer.figure(change.old, of: diff.old)
      writer.key("to")
      writer.figure(change.new, of: diff.new)
      writer.key("delta")
      if let delta = change.delta {
        writer.object(inline: true) { writer in
          writer.member("absolute", delta.absolute)
          writer.member("relative", delta.relative)
        }
      } else {
        writer.null()
      }
    }
  }

  private mutating func figure(_ place: Int?, of report: StructuredReport) {
    guard let place else { return null() }
    figure(report.figures[place], in: report)
  }
}
