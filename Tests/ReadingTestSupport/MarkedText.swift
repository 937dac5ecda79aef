package import ReportText

/// Text in which stretches are marked: `实现产值⟦1091.5亿元⟧`.
package struct MarkedText: Sendable {
  /// The text without its marks.
  package let text: [UInt8]
  /// The marked stretches of `text`, in order.
  package let spans: [TextSpan]

  package init(_ marked: String) {
    var text: [UInt8] = []
    var spans: [TextSpan] = []
    var start: Int?
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦": start = text.count
      case "⟧":
        if let open = start { spans.append(TextSpan(open, text.count)) }
        start = nil
      default: text += Array(String(scalar).utf8)
      }
    }
    self.text = text
    self.spans = spans
  }

  package func words(_ span: TextSpan) -> String { String(decoding: text[span.range], as: UTF8.self) }
}
