import ReportText

/// Reads a part of a Word document that holds text, as it looks with all tracked changes accepted.
final class WordReader: MarkupReader {
  static let vocabularies = ["wordprocessingml", "markup-compatibility", "officeDocument/2006/math"]

  private let kind: SourceKind
  private let styles: Styles
  private var numbering: Numbering
  /// What footnotes and endnotes say.
  private var notes: WordNotes
  /// Where the notes of this part go, for the part that holds notes.
  private(set) var collected: [String: [Block]] = [:]

  private var path: [String] = []
  private var flows = [WordFlow()]
  private var paragraphs: [WordParagraph] = []
  private var tables: [WordTable] = []
  private var note: String?
  /// Elements that are open inside one that is left out.
  private var ignored = 0
  /// Elements that are open inside one that a change deleted.
  private var deleting = 0
  private var isHidden = false
  private var contents = 0
  private var parts = 0

  init(_ kind: SourceKind, styles: Styles, numbering: Numbering, notes: WordNotes) {
    self.kind = kind
    self.styles = styles
    self.numbering = numbering
    self.notes = notes
  }

  /// What the part holds, in the order of reading.
  func finished() -> [Block] {
    flush()
    return flows[0].blocks
  }

  private static let leftOut: Set<String> = [
    "Fallback", "instrText", "delInstrText", "rt", "pPrChange", "rPrChange", "tblPrChange", "trPrChange",
    "tcPrChange", "tblPrExChange", "sectPrChange", "numberingChange", "tblGrid", "sectPr",
  ]

  func start(_ name: String, _ attributes: MarkupAttributes) throws(ReadingError) {
    let parent = path.last ?? ""
    path.append(name)
    if ignored > 0 || Self.leftOut.contains(name) {
      ignored += 1
      return
    }
    if deleting > 0 { deleting += 1 }
    switch name {
    case "p":
      try count()
      paragraphs.append(WordParagraph())
    case "tbl":
      flush()
      tables.append(WordTable())
    case "tr":
      change { $0.rowIsDeleted = false }
      change { $0.row = [] }
    case "tc":
      try count()
      change { ($0.span, $0.isCovered) = (1, false) }
      flows.append(WordFlow())
    case "txbxContent": flows.append(WordFlow())
    case "footnote", "endnote":
      if let id = attributes["id"], ["footnotes", "endnotes"].contains(parent) {
        note = "\(name) \(id)"
        flows.append(WordFlow())
      }
    case "footnoteReference", "endnoteReference":
      if let id = attributes["id"], deleting == 0 {
        add(note: notes.take("\(name.dropLast("Reference".count)) \(id)"))
      }
    case "docPartGallery" where attributes["val"]?.contains("Table of Contents") == true:
      if contents == 0 { contents = path.lastIndex(of: "sdt").map { $0 + 1 } ?? 0 }
    case "r": isHidden = false
    case "t", "delText": break
    case "tab": if parent == "r" { append([0x09]) }
    case "br", "cr":
      let type = attributes["type"]
      if type != "page", type != "column", deleting == 0, !isHidden { last { $0.lines.append([]) } }
    case "noBreakHyphen": append([UInt8(ascii: "-")])
    case "sym": append(WordSymbols.text(attributes["char"] ?? "", font: attributes["font"] ?? ""))
    case "ins", "moveTo": inserted(in: parent)
    case "del", "moveFrom": deleted(in: parent)
    default: property(name, attributes, in: parent)
    }
  }

  /// Properties of paragraphs, runs, rows and cells.
  private func property(_ name: String, _ attributes: MarkupAttributes, in parent: String) {
    switch (parent, name) {
    case ("pPr", "pStyle"): last { $0.style = attributes["val"] }
    case ("pPr", "outlineLvl"): last { $0.outline = attributes.number("val") }
    case ("numPr", "numId"): last { $0.list = attributes["val"] }
    case ("numPr", "ilvl"): last { $0.level = attributes.number("val") }
    case ("rPr", "vanish"):
      let isRun = path.dropLast(2).last == "r"
      if isRun, attributes["val"] != "0", attributes["val"] != "false" { isHidden = true }
    case ("tcPr", "gridSpan"):
      let span = min(max(attributes.number("val") ?? 1, 1), BlockTable.spanLimit)
      parts += span - 1
      change { $0.span = span }
    case ("tcPr", "vMerge"):
      let isCovered = attributes["val"] != "restart"
      change { $0.isCovered = isCovered }
    case ("tcPr", "hMerge") where attributes["val"] != "restart": change { $0.isCovered = true }
    case ("trPr", "gridBefore"):
      let before = min(max(attributes.number("val") ?? 0, 0), BlockTable.spanLimit)
      change { $0.row += Array(repeating: [], count: before) }
    default: break
    }
  }

  private func inserted(in parent: String) {
    if parent == "rPr" || parent == "trPr" { return }
    last { $0.hasInsertions = true }
  }

  private func deleted(in parent: String) {
    switch parent {
    case "rPr": if path.dropLast(2).last == "pPr" { last { $0.endIsDeleted = true } }
    case "trPr": change { $0.rowIsDeleted = true }
    default: if deleting == 0 { deleting = 1 }
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard ignored == 0, let name = path.last, name == "t" || name == "delText" else { return }
    append(bytes)
  }

  private func append(_ bytes: some Sequence<UInt8>) {
    last {
      if deleting > 0 {
        $0.deleted += bytes
      } else if isHidden {
        $0.hidden += bytes
      } else {
        $0.append(bytes)
      }
    }
  }

  func end(_ name: String) throws(ReadingError) {
    path.removeLast()
    if ignored > 0 {
      ignored -= 1
      return
    }
    if deleting > 0 { deleting -= 1 }
    switch name {
    case "p": if let paragraph = paragraphs.popLast() { finish(paragraph) }
    case "tc":
      guard flows.count > 1 else { break }
      flush()
      let cell = flows.removeLast().blocks
      change {
        $0.row.append($0.isCovered ? [] : cell)
        $0.row += Array(repeating: [], count: $0.span - 1)
      }
      guard tables.last.map({ $0.row.count <= PipeTable.columnLimit }) ?? true else {
        throw .hostile(kind, .columns(limit: PipeTable.columnLimit))
      }
    case "tr": change { $0.closeRow() }
    case "tbl":
      guard let table = tables.popLast() else { break }
      add(.table(table.table))
      flows[flows.count - 1].blocks += table.below
    case "txbxContent":
      guard flows.count > 1 else { break }
      flush()
      let box = flows.removeLast().blocks
      if paragraphs.isEmpty { flows[flows.count - 1].blocks += box } else { last { $0.boxes += box } }
    case "footnote", "endnote":
      guard let note, flows.count > 1 else { break }
      flush()
      collected[note] = flows.removeLast().blocks
      self.note = nil
    default: break
    }
    if path.count < contents { contents = 0 }
  }

  private func count() throws(ReadingError) {
    parts += 1
    guard parts <= SourceDocument.blockLimit else {
      throw .hostile(kind, .parts(limit: SourceDocument.blockLimit))
    }
  }

  private func last(_ body: (inout WordParagraph) -> Void) {
    guard !paragraphs.isEmpty else { return }
    body(&paragraphs[paragraphs.count - 1])
  }

  private func change(_ body: (inout WordTable) -> Void) {
    guard !tables.isEmpty else { return }
    body(&tables[tables.count - 1])
  }

  private func add(_ block: Block) { flows[flows.count - 1].blocks.append(block) }

  private static let noteWord = Array("注：".utf8)

  /// A note stands below the paragraph, or the table, that refers to it first.
  private func add(note: [Block]) {
    var note = note
    for place in note.indices {
      guard case .paragraph(let text, _) = note[place] else { continue }
      let words = Array(text.drop { $0 <= 0x20 })
      note[place] = .paragraph(
        words.starts(with: Self.noteWord.prefix(3)) ? words : Self.noteWord + words, .paragraph)
      break
    }
    // Within a cell it would run into the number that it explains.
    if tables.isEmpty { last { $0.notes += note } } else { change { $0.below += note } }
  }

  /// A paragraph whose end was deleted and that no other follows.
  private func flush() {
    guard let joined = flows[flows.count - 1].joined else { return }
    flows[flows.count - 1].joined = nil
    write(joined)
  }

  private func finish(_ paragraph: WordParagraph) {
    var paragraph = paragraph
    if let before = flows[flows.count - 1].joined {
      flows[flows.count - 1].joined = nil
      paragraph.lines[0] = (before.lines.last ?? []) + paragraph.lines[0]
      paragraph.lines.insert(contentsOf: before.lines.dropLast(), at: 0)
      paragraph.deleted = before.deleted + paragraph.deleted
      paragraph.hidden = before.hidden + paragraph.hidden
      paragraph.hasInsertions = before.hasInsertions || paragraph.hasInsertions
      paragraph.notes = before.notes + paragraph.notes
      paragraph.boxes = before.boxes + paragraph.boxes
    }
    if paragraph.endIsDeleted {
      paragraph.endIsDeleted = false
      flows[flows.count - 1].joined = paragraph
    } else {
      write(paragraph)
    }
  }

  private func write(_ paragraph: WordParagraph) {
    var lines = paragraph.lines
    if contents > 0 || styles.isContents(paragraph.style) {
      removeContentsHeading()
      for line in lines { add(.removed(line, .boilerplateRemoved)) }
      return
    }
    if !paragraph.deleted.isEmpty || paragraph.hasInsertions {
      add(.removed(paragraph.deleted.isEmpty ? lines.joinedWithSpaces : paragraph.deleted, .trackedChanges))
    }
    add(.removed(paragraph.hidden, .boilerplateRemoved))
    // An empty paragraph shows its number too, but nobody means it to.
    if !paragraph.isEmpty {
      lines[0] = number(of: paragraph) + lines[0]
      if lines.count > 1, role(of: paragraph) == .paragraph {
        add(.lines(lines))
      } else {
        add(.paragraph(Array(lines.joined()), role(of: paragraph)))
      }
    }
    flows[flows.count - 1].blocks += paragraph.boxes + paragraph.notes
  }

  /// The heading of a table of contents goes with it.
  private func removeContentsHeading() {
    let place = flows.count - 1
    guard case .paragraph(let text, _)? = flows[place].blocks.last, text.count <= 60,
      Self.contentsHeadings.contains(String(decoding: text, as: UTF8.self).filter { !$0.isWhitespace })
    else { return }
    flows[place].blocks[flows[place].blocks.count - 1] = .removed(text, .boilerplateRemoved)
  }

  private static let contentsHeadings = Set(["目录", "目次"])

  private func role(of paragraph: WordParagraph) -> SourceLine.Role {
    // Cells and boxes have no headings.
    guard flows.count == 1 else { return .paragraph }
    if styles.isTitle(paragraph.style) { return .title }
    let outline = paragraph.outline.map { (0...8).contains($0) ? $0 + 1 : nil }
    if let level = outline ?? styles.headingLevel(of: paragraph.style) { return .heading(level: level) }
    return .paragraph
  }

  private func number(of paragraph: WordParagraph) -> [UInt8] {
    let styled = styles.numbering(of: paragraph.style)
    guard let list = paragraph.list ?? styled?.list, list != "0" else { return [] }
    let level =
      paragraph.level ?? styled.flatMap { $0.level ?? numbering.level(of: $0.style, in: $0.list) } ?? 0
    return numbering.next(list, level: level)
  }
}

/// What footnotes and endnotes say, by kind and number.
struct WordNotes {
  private var texts: [String: [Block]] = [:]

  /// What the note of that name says, the first time that it is asked for: one text may be referred to ten thousand
  /// times.
  mutating func take(_ name: String) -> [Block] { texts.removeValue(forKey: name) ?? [] }

  mutating func add(_ more: [String: [Block]]) { texts.merge(more) { first, _ in first } }
}

extension [[UInt8]] {
  fileprivate var joinedWithSpaces: [UInt8] { [UInt8](joined(separator: [0x20])) }
}
