package import Revisions

/// Where things stand in a commit's tree.
package enum ArchiveLayout {
  package static let reports = "reports"
  package static let textName = "report.md"
  package static let structureName = "report.json"
  /// The indicators and aliases of this store; optional.
  package static let catalogue = "catalogue.yaml"

  package static func folder(of report: ReportName) -> String { "\(reports)/\(report)" }
  package static func text(of report: ReportName) -> String { "\(folder(of: report))/\(textName)" }
  package static func structure(of report: ReportName) -> String {
    "\(folder(of: report))/\(structureName)"
  }

  /// The report whose folder holds the file at `path`; `nil` where it is none of a report's.
  package static func report(at path: String) -> ReportName? {
    let names = path.split(separator: "/", omittingEmptySubsequences: false)
    guard names.count == 4, names[0] == reports[...] else { return nil }
    return try? ReportName("\(names[1])/\(names[2])")
  }

  /// The name under which the bytes of `fileName` are kept: `"source.docx"`. The extension is in small
  /// letters; a name without one, or with an odd one, gives `"source.bin"`.
  package static func sourceName(for fileName: String) -> String {
    let name = fileName.utf8
    guard let dot = name.lastIndex(of: 0x2E), dot != name.startIndex else { return "source.bin" }
    let suffix = fileName[name.index(after: dot)...].lowercased()
    let isPlain = suffix.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x7A).contains($0) }
    return isPlain && (1...16).contains(suffix.utf8.count) ? "source.\(suffix)" : "source.bin"
  }

  /// Whether a file of a report's folder holds the bytes as received.
  package static func isSource(_ name: String) -> Bool {
    name.hasPrefix("source.") && name.utf8.count > 7
      && !name.unicodeScalars.contains { $0 == "/" || $0.properties.generalCategory == .control }
  }
}
