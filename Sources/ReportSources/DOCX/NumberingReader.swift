import ReportText

/// Reads `numbering.xml`.
final class NumberingReader: MarkupReader {
  private(set) var numbering = Numbering()
  private var list: String?
  private var instance: String?
  private var level: Int?
  private var ignored = 0
  private let kind: SourceKind

  init(_ bytes: [UInt8]?, _ kind: SourceKind) throws(ReadingError) {
    self.kind = kind
    guard let bytes else { return }
    try MarkupRun.read(
      xml: bytes, of: kind, vocabularies: ["wordprocessingml", "markup-compatibility"], into: self)
  }

  /// - Throws: `ReadingError.hostile` for numbers longer than any that Word makes.
  func start(_ name: String, _ attributes: MarkupAttributes) throws(ReadingError) {
    // A newer program's format stands beside one that all know.
    if ignored > 0 || name == "Choice" {
      ignored += 1
      return
    }
    switch name {
    case "abstractNum":
      list = attributes["abstractNumId"]
      if let list { numbering.lists[list] = Numbering.List() }
    case "num":
      instance = attributes["numId"]
      if let instance { numbering.instances[instance] = Numbering.Instance() }
    case "abstractNumId": if let instance { numbering.instances[instance]?.list = attributes["val"] ?? "" }
    case "lvlOverride": level = attributes.number("ilvl")
    case "startOverride":
      if let instance, let level { numbering.instances[instance]?.starts[level] = attributes.number("val") }
    case "lvl":
      level = attributes.number("ilvl").flatMap { (0...8).contains($0) ? $0 : nil }
      change { _ in }
    case "start": attributes.number("val").map { start in change { $0.start = start } }
    case "numFmt": attributes["val"].map { format in change { $0.format = format } }
    case "lvlText":
      let text = attributes["val"] ?? ""
      guard text.utf8.count <= Numbering.textLimit else {
        throw .hostile(kind, .numbering(limit: Numbering.textLimit))
      }
      change { $0.text = text }
    case "isLgl": change { $0.isLegal = attributes["val"] != "0" && attributes["val"] != "false" }
    case "lvlRestart": change { $0.restart = attributes.number("val") }
    case "pStyle": change { $0.style = attributes["val"] }
    case "numStyleLink": if let list { numbering.lists[list]?.styleLink = attributes["val"] }
    case "styleLink": if let list, let style = attributes["val"] { numbering.owners[style] = list }
    default: break
    }
  }

  private func change(_ body: (inout Numbering.Level) -> Void) {
    guard let level else { return }
    if let instance {
      body(
        &numbering.instances[instance, default: Numbering.Instance()].levels[
          level, default: Numbering.Level()])
    } else if let list {
      body(&numbering.lists[list, default: Numbering.List()].levels[level, default: Numbering.Level()])
    }
  }

  func end(_ name: String) {
    if ignored > 0 {
      ignored -= 1
      return
    }
    switch name {
    case "abstractNum": list = nil
    case "num": instance = nil
    case "lvl", "lvlOverride": if name == "lvlOverride" || instance == nil { level = nil }
    default: break
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}
