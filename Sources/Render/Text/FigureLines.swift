import Figures
import ReportText
package import Revisions

/// Returns a report as lines for git to compare: its canonical text, and under each line the figures in it, one a line.
package func figureLines(_ report: StructuredReport, language: Language) -> [UInt8] {
  var lines = ""
  var next = 0
  for (place, line) in report.text.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
    lines += String(decoding: line, as: UTF8.self) + "\n"
    while next < report.figures.count, report.figures[next].line == place + 1 {
      let figure = report.figures[next]
      lines += "    = \(figure.label(language).plain) \(figure.statement(language))\n"
      next += 1
    }
  }
  if report.text.last == 0x0A { lines.removeLast() }
  return Array(lines.utf8)
}
