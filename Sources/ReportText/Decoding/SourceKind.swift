/// Kinds of files that reports come in.
package enum SourceKind: String, Sendable, Hashable, CaseIterable {
  case text, markdown, html, docx, pdf, doc, wps, rtf, odt

  /// As people call it: `"DOCX"`.
  package var name: String {
    switch self {
    case .text: "text"
    case .markdown: "Markdown"
    default: rawValue.uppercased()
    }
  }

  /// `"text/plain"`.
  package var mediaType: String {
    switch self {
    case .text: "text/plain"
    case .markdown: "text/markdown"
    case .html: "text/html"
    case .docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    case .pdf: "application/pdf"
    case .doc: "application/msword"
    case .wps: "application/vnd.ms-works"
    case .rtf: "application/rtf"
    case .odt: "application/vnd.oasis.opendocument.text"
    }
  }
}
