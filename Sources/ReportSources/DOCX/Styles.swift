import ReportText

/// What the styles of paragraphs say of structure.
final class Styles: MarkupReader {
  struct Style {
    var name = ""
    var base: String?
    /// 0 for the outermost, as Word counts; 9 for running text.
    var outline: Int?
    var list: String?
    var level: Int?
  }

  private(set) var styles: [String: Style] = [:]
  private(set) var standard: String?
  private var current: String?
  private var ignored = 0

  init(_ bytes: [UInt8]?, _ kind: SourceKind) throws(ReadingError) {
    guard let bytes else { return }
    try MarkupRun.read(xml: bytes, of: kind, vocabularies: ["wordprocessingml"], into: self)
  }

  func start(_ name: String, _ attributes: MarkupAttributes) {
    if ignored > 0 || name.hasSuffix("Change") {
      ignored += 1
      return
    }
    if name == "style", attributes["type"] == "paragraph", let id = attributes["styleId"] {
      current = id
      styles[id] = Style()
      if attributes["default"] == "1" || attributes["default"] == "true" { standard = id }
      return
    }
    guard let current else { return }
    switch name {
    case "name": styles[current]?.name = (attributes["val"] ?? "").lowercased()
    case "basedOn": styles[current]?.base = attributes["val"]
    case "outlineLvl": styles[current]?.outline = attributes.number("val")
    case "numId": styles[current]?.list = attributes["val"]
    case "ilvl": styles[current]?.level = attributes.number("val")
    default: break
    }
  }

  func end(_ name: String) {
    if ignored > 0 {
      ignored -= 1
    } else if name == "style" {
      current = nil
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}

  /// The first value that a style or one it is based on has.
  private func inherited<Value>(_ id: String?, _ value: (String, Style) -> Value?) -> Value? {
    var id = id ?? standard
    for _ in 0..<20 {
      guard let name = id, let style = styles[name] else { return nil }
      if let found = value(name, style) { return found }
      id = style.base
    }
    return nil
  }

  /// How deep headings of a style stand, from 1; `nil` for running text.
  func headingLevel(of id: String?) -> Int? {
    let outline = inherited(id) { _, style in style.outline ?? Self.level(named: style.name) }
    return outline.flatMap { (0...8).contains($0) ? $0 + 1 : nil }
  }

  private static func level(named name: String) -> Int? {
    for word in ["heading ", "标题 "] where name.hasPrefix(word) {
      return Int(name.dropFirst(word.count)).map { $0 - 1 }
    }
    return nil
  }

  func isTitle(_ id: String?) -> Bool {
    inherited(id) { _, style in ["title", "标题"].contains(style.name) ? true : nil } ?? false
  }

  /// Whether paragraphs of a style are lines of a table of contents.
  func isContents(_ id: String?) -> Bool {
    guard let id, let name = styles[id]?.name else { return false }
    return ["toc ", "目录 ", "table of figures"].contains { name.hasPrefix($0) }
  }

  /// The list that paragraphs of a style are numbered by, and the style that says so.
  func numbering(of id: String?) -> (list: String, level: Int?, style: String)? {
    inherited(id) { name, style in style.list.map { ($0, style.level, name) } }
  }
}
