import Figures
package import History
import ReportText
import Revisions
import SemanticDiff

/// Returns blame as `yange/blame/1`, ending in a newline; `sentences` is empty where they are not asked for.
package func blameJSON(_ blame: Blame, sentences: Bool = false) -> [UInt8] {
  JSONWriter.document(capacity: 1 << 18) { writer in
    writer.object { writer in
      writer.member("schema", "yange/blame/1")
      writer.member("report", blame.report.description)
      writer.member("revision", blame.revision)
      writer.key("figures")
      writer.array(blame.figures) { $0.blame($1, in: blame.content) }
      writer.key("sentences")
      writer.array(sentences ? blame.sentences : []) { $0.blame($1, in: blame.content) }
    }
  }
}

extension JSONWriter {
  fileprivate mutating func blame(_ blame: FigureBlame, in report: StructuredReport) {
    object { writer in
      writer.key("figure")
      writer.figure(blame.figure, in: report)
      writer.member("valueSince", blame.valueSince)
      writer.member("firstStated", blame.firstStated)
      writer.key("previous")
      if let previous = blame.previous {
        writer.object { writer in
          writer.key("figure")
          writer.figure(previous.figure, at: blame.previousPlace)
          writer.member("revision", previous.revision)
        }
      } else {
        writer.null()
      }
      writer.key("history")
      writer.array(blame.history) { writer, event in
        writer.object { writer in
          writer.member("revision", event.revision)
          writer.member("changes", event.changes.map(\.rawValue))
          writer.member("surroundings", event.surroundings.map(\.rawValue))
          writer.key("figure")
          writer.figure(event.figure, at: event.place)
        }
      }
    }
  }

  fileprivate mutating func blame(_ blame: SentenceBlame, in report: StructuredReport) {
    let sentence = report.sentences[blame.sentence]
    object { writer in
      writer.member("text", sentence.span, of: report.text)
      writer.key("section")
      if let section = sentence.section {
        writer.object(inline: true) { writer in
          writer.member("path", report.path(of: section))
          writer.member("id", report.sections[section].id)
        }
      } else {
        writer.null()
      }
      writer.member("since", blame.since)
    }
  }
}
