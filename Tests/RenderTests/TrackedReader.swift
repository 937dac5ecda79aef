/// Reads a Word document with tracked changes back, as one who accepts or rejects them all would see it.
struct TrackedReader {
  struct Unreadable: Error {}

  private(set) var xml = ""
  /// The parts by name.
  private(set) var parts: [String: [UInt8]] = [:]

  init(_ bytes: [UInt8]) throws {
    var place = 0
    func number(_ at: Int, _ count: Int) -> Int {
      (0..<count).reversed().reduce(0) { $0 << 8 | Int(bytes[at + $1]) }
    }
    while place + 30 <= bytes.count, number(place, 4) == 0x0403_4b50 {
      guard number(place + 8, 2) == 0 else { throw Unreadable() }
      let (size, nameSize) = (number(place + 18, 4), number(place + 26, 2))
      let start = place + 30 + nameSize + number(place + 28, 2)
      parts[String(decoding: bytes[place + 30..<place + 30 + nameSize], as: UTF8.self)] = Array(
        bytes[start..<start + size])
      place = start + size
    }
    guard place + 4 <= bytes.count, number(place, 4) == 0x0201_4b50, let part = parts["word/document.xml"]
    else { throw Unreadable() }
    xml = String(decoding: part, as: UTF8.self)
  }

  /// The paragraphs and the rows of tables with all changes accepted, or with all rejected; empty ones left out.
  func paragraphs(accepting: Bool) -> [String] {
    let gone: Set<String> = accepting ? ["w:del", "w:moveFrom"] : ["w:ins", "w:moveTo"]
    var (result, words, open) = ([String](), "", [String]())
    var cells: [String] = []
    var (isMarkGone, isRowGone) = (false, false)
    for piece in pieces {
      switch piece {
      case .text(let text):
        if ["w:t", "w:delText"].contains(open.last), gone.isDisjoint(with: open) { words += text }
      case .tag(let name, let isEmpty):
        if name == "w:p" { isMarkGone = false }
        if name == "w:tr" { (cells, isRowGone) = ([], false) }
        if isEmpty, open.last == "w:rPr", gone.contains(name) { isMarkGone = true }
        if isEmpty, open.last == "w:trPr", gone.contains(name) { isRowGone = true }
        if !isEmpty { open.append(name) }
      case .end(let name):
        open.removeLast()
        if name == "w:tr", !isRowGone { result.append("| " + cells.joined(separator: " | ") + " |") }
        guard name == "w:p", !isMarkGone else { continue }
        if open.contains("w:tc") { cells.append(words) } else { result.append(words) }
        words = ""
      }
    }
    return (result + [words]).filter { !$0.isEmpty }
  }

  /// The values of an attribute in the order of the document.
  func values(of attribute: String, in element: String? = nil) -> [String] {
    xml.split(separator: "<").filter { element == nil || $0.hasPrefix("\(element ?? "") ") }.compactMap {
      tag in
      guard let start = tag.firstRange(of: " \(attribute)=\"")?.upperBound,
        let end = tag[start...].firstIndex(of: "\"")
      else { return nil }
      return String(tag[start..<end])
    }
  }

  private enum Piece {
    case text(String)
    case tag(String, isEmpty: Bool)
    case end(String)
  }

  private var pieces: [Piece] {
    xml.split(separator: "<").flatMap { part -> [Piece] in
      guard let close = part.firstIndex(of: ">"), part.first != "?" else { return [] }
      let name = String(part[..<close].prefix { $0 != " " && $0 != "/" || part.first == "/" && $0 == "/" })
      let text = part[part.index(after: close)...]
      let piece: Piece =
        name.first == "/"
        ? .end(String(name.dropFirst())) : .tag(name, isEmpty: part[..<close].last == "/")
      return text.isEmpty ? [piece] : [piece, .text(Self.plain(String(text)))]
    }
  }

  private static func plain(_ text: String) -> String {
    text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
      .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
  }
}

/// The paragraphs of canonical text as a reader sees them.
func paragraphs(of canonical: [UInt8]) -> [String] {
  String(decoding: canonical, as: UTF8.self).split(separator: "\n\n").flatMap { block in
    let lines = block.split(separator: "\n").map { line -> String in
      let marks = line.prefix { $0 == "#" }.count
      return marks > 0 ? String(line.dropFirst(marks + 1)) : String(line)
    }
    // The rule below a table's head is Markdown's.
    return lines.first?.hasPrefix("|") == true ? lines.filter { !$0.hasPrefix("| ---") } : [lines.joined()]
  }
}
