package import ReportText
package import Revisions

/// A line of canonical text as a page shows it.
package struct TextLine: Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    case title
    /// A heading, 1 for the outermost.
    case heading(Int)
    case sentence
    /// A row of a table.
    case row
  }

  package let kind: Kind
  /// What it says, without the marks that make it a heading and without the line's end.
  package let span: TextSpan
  /// Innermost section; `nil` before the first heading.
  package let section: Int?
  /// Whether the paragraph ends with it.
  package internal(set) var endsParagraph: Bool
  /// Whether a blank line follows.
  var isBeforeBlank = false

  package var isHeading: Bool { kind != .sentence && kind != .row }

  /// The lines of a report in their order, without the blank ones.
  package static func lines(of report: StructuredReport) -> [TextLine] {
    let text = report.text
    var lines: [TextLine] = []
    lines.reserveCapacity(report.sentences.count + report.sections.count + 1)
    var section: Int?
    var next = 0
    var start = 0
    while start < text.count {
      let end = text[start...].firstIndex(of: 0x0A) ?? text.count
      while next < report.sections.count, report.sections[next].span.start <= start {
        section = next
        next += 1
      }
      while let current = section, report.sections[current].span.end <= start {
        section = report.sections[current].parent
      }
      if end > start {
        let line = line(start..<end, in: text, section)
        if line.kind != .sentence, let last = lines.indices.last { lines[last].endsParagraph = true }
        lines.append(line)
      } else if let last = lines.indices.last {
        lines[last].endsParagraph = true
        lines[last].isBeforeBlank = true
      }
      start = end + 1
    }
    if let last = lines.indices.last { lines[last].endsParagraph = true }
    return lines
  }

  private static func line(_ range: Range<Int>, in text: [UInt8], _ section: Int?) -> TextLine {
    let marks = text[range].prefix { $0 == UInt8(ascii: "#") }.count
    let start = range.lowerBound + marks
    if marks > 0, start < range.upperBound, text[start] == 0x20 {
      return TextLine(
        kind: marks == 1 ? .title : .heading(marks - 1), span: TextSpan(start + 1, range.upperBound),
        section: section, endsParagraph: true)
    }
    if text[range.lowerBound] == UInt8(ascii: "|") {
      return TextLine(
        kind: .row, span: TextSpan(range.lowerBound, range.upperBound), section: section, endsParagraph: true)
    }
    // A sentence that begins like a heading has a mark before it that is no part of what it says.
    let isEscaped =
      range.count > 1 && text[range.lowerBound] == UInt8(ascii: "\\")
      && [UInt8(ascii: "#"), UInt8(ascii: "\\")].contains(text[range.lowerBound + 1])
    return TextLine(
      kind: .sentence, span: TextSpan(range.lowerBound + (isEscaped ? 1 : 0), range.upperBound),
      section: section, endsParagraph: false)
  }
}

extension [TextLine] {
  /// The line that holds the byte at `place`; `nil` where it is the end or the mark of a line.
  package func line(at place: Int) -> Int? {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].span.end <= place { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low].span.start <= place ? low : nil
  }
}
