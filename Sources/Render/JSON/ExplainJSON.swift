import Figures
import ReportText
package import Revisions

/// Returns as `yange/explain/1`, ending in a newline, which rule and which words gave each field of the figures of `part`,
/// and which rules refused the other numbers.
package func explainJSON(_ reports: [ExplainedReport], _ part: ExplainedPart, extractor: String) -> [UInt8] {
  JSONWriter.document(capacity: 1 << 16) { writer in
    writer.object { writer in
      writer.member("schema", "yange/explain/1")
      writer.member("extractor", extractor)
      writer.key("reports")
      writer.array(reports) { $0.explained($1, part) }
    }
  }
}

extension JSONWriter {
  fileprivate mutating func explained(_ explained: ExplainedReport, _ part: ExplainedPart) {
    let report = explained.report
    object { writer in
      writer.member("title", report.header.title)
      writer.member("source", report.source?.name)
      writer.key("figures")
      writer.array(part.figures(of: explained)) { $0.account(of: $1, in: explained) }
      writer.key("refused")
      writer.array(part.refusals(of: explained)) { writer, refusal in
        writer.object(inline: true) { writer in
          writer.member("rule", refusal.rule.rawValue)
          writer.quote(refusal.span, in: explained)
        }
      }
      writer.key("anomalies")
      writer.array(part.anomalies(of: explained)) { writer, anomaly in
        writer.object(inline: true) { writer in
          writer.member("rule", explained.explanation.rule(of: anomaly).rawValue)
          writer.member("kind", anomaly.kind.rawValue)
          writer.quote(anomaly.span, in: explained)
          writer.member("message", anomaly.message)
        }
      }
    }
  }

  private mutating func account(of place: Int, in explained: ExplainedReport) {
    let report = explained.report
    let figure = report.figures[place]
    let account = explained.explanation.accounts[place]
    object { writer in
      writer.member("id", figure.id)
      writer.member("quote", figure.quote)
      writer.member("span", figure.span)
      writer.member("line", figure.line)
      writer.member("path", report.path(of: figure.section))
      writer.member("sentence", report.sentences[figure.sentence].span, of: report.text)
      writer.key("fields")
      writer.object { writer in
        for field in Field.allCases {
          writer.key(named: field.rawValue)
          writer.object(inline: true) { writer in
            writer.member("value", field.text(of: figure))
            writer.member("rules", account[field]?.rules.map(\.rawValue) ?? [])
            writer.key("words")
            writer.array(account[field]?.words ?? [], inline: true) { writer, words in
              writer.object(inline: true) { writer in
                writer.quote(words, in: explained)
                writer.member("place", explained.place(of: words, for: figure).rawValue)
              }
            }
          }
        }
      }
    }
  }

  private mutating func quote(_ span: TextSpan, in explained: ExplainedReport) {
    member("quote", span, of: explained.report.text)
    member("span", span)
    member("line", explained.line(of: span.start))
  }
}
