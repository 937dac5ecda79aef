import ReportText

/// The cells of a table's row as it stands in canonical text: `| 指标 | 数值 |`.
struct TableCells {
  /// What each cell says, without the spaces around it.
  let spans: [TextSpan]
  /// Whether the row only parts the head of the table from its body.
  let isRule: Bool

  init(_ line: TextSpan, in text: [UInt8]) {
    var spans: [TextSpan] = []
    var start = line.start + 1
    var place = start
    while place < line.end {
      if text[place] == UInt8(ascii: "|"), text[place - 1] != UInt8(ascii: "\\") {
        spans.append(Self.trimmed(start, place, text))
        start = place + 1
      }
      place += 1
    }
    if start < line.end, !Self.trimmed(start, line.end, text).isEmpty {
      spans.append(Self.trimmed(start, line.end, text))
    }
    self.spans = spans
    isRule =
      !spans.isEmpty
      && spans.allSatisfy { span in
        !span.isEmpty && text[span.range].allSatisfy { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ":") }
      }
  }

  private static func trimmed(_ start: Int, _ end: Int, _ text: [UInt8]) -> TextSpan {
    var (start, end) = (start, end)
    while start < end, text[start] == 0x20 { start += 1 }
    while end > start, text[end - 1] == 0x20 { end -= 1 }
    return TextSpan(start, end)
  }
}
