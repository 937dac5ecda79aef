import ReportText

/// The parts that a part names, by kind.
final class Relationships: MarkupReader {
  /// What the kinds of parts that are read end with, as in `…/relationships/styles`.
  enum Kind: String, CaseIterable {
    case document = "/officeDocument"
    case styles = "/styles"
    case numbering = "/numbering"
    case footnotes = "/footnotes"
    case endnotes = "/endnotes"
    case header = "/header"
    case footer = "/footer"
  }

  private var targets: [Kind: [String]] = [:]
  private let folder: String

  /// The relationships of `part`; none where it has none.
  init(of part: String, in archive: inout Archive, _ kind: SourceKind) throws(ReadingError) {
    let slash = part.lastIndex(of: "/").map { part.index(after: $0) } ?? part.startIndex
    folder = String(part[..<slash])
    guard let bytes = try archive.part("\(folder)_rels/\(part[slash...]).rels") else { return }
    try MarkupRun.read(xml: bytes, of: kind, vocabularies: ["relationships"], into: self)
  }

  /// The names of the parts of that kind, in the order of the file.
  subscript(_ kind: Kind) -> [String] { targets[kind] ?? [] }

  func start(_ name: String, _ attributes: MarkupAttributes) {
    guard name == "Relationship", attributes["TargetMode"] != "External", let type = attributes["Type"],
      let target = attributes["Target"],
      let kind = Kind.allCases.first(where: { type.hasSuffix($0.rawValue) })
    else { return }
    targets[kind, default: []].append(resolved(target))
  }

  func end(_ name: String) {}
  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}

  /// A name in the archive; `..` in it only picks a part, since nothing goes to the file system.
  private func resolved(_ target: String) -> String {
    if target.hasPrefix("/") { return String(target.dropFirst()) }
    var path = folder.split(separator: "/")
    for step in target.split(separator: "/") {
      switch step {
      case ".": break
      case "..": _ = path.popLast()
      default: path.append(step)
      }
    }
    return path.joined(separator: "/")
  }
}
