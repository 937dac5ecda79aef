import Revisions
package import SemanticDiff

/// Returns the new report as a Word document in which every difference from the old one is a tracked change.
///
/// Accepting all of them gives the new text, rejecting all the old one. The changes bear the author and the time of the
/// revision `to`; those of a file the name of the program and no time. Equal input gives equal bytes.
package func diffDOCX(_ diff: ReportDiff, to: DiffEnd) -> [UInt8] {
  var body = TrackedDocument(by: to.revision?.author)
  body.write(TrackedText(Redline(diff)))
  var archive = ZipArchive()
  archive.add("[Content_Types].xml", Array(WordParts.contentTypes.utf8))
  archive.add("_rels/.rels", Array(WordParts.relations.utf8))
  archive.add("word/_rels/document.xml.rels", Array(WordParts.documentRelations.utf8))
  archive.add("word/styles.xml", Array(WordParts.styles.utf8))
  archive.add("word/document.xml", Array(body.finished().utf8))
  return archive.finished()
}

/// Writes `word/document.xml`.
private struct TrackedDocument {
  private var xml = ""
  /// Of the paragraph that is open.
  private var runs = ""
  private let signature: String
  private var nextID = 1
  /// The move whose range is open, with the range's id.
  private var range: (move: TrackedText.Move, id: Int)?
  /// Rows of the table that is open, and its columns.
  private var rows = ""
  private var columns = 0

  init(by author: Signature?) {
    let name = author.map { XML.escaped($0.name) } ?? "yange"
    // Word shows the time as it stands, as the clock of whoever wrote it.
    let time = author.map { " w:date=\"\($0.day)T\($0.clock)Z\"" } ?? ""
    signature = "w:author=\"\(name)\"\(time)"
  }

  mutating func write(_ text: TrackedText) {
    for item in text.items {
      if case .row(let cells) = item.content {
        write(cells, item.mark)
        continue
      }
      endTable()
      enter(item.move)
      switch item.content {
      case .row: break
      case .words(let words): write(words, item.mark)
      case .end(let old, let new): endParagraph(old: old, new: new, item.mark)
      }
    }
    let endsInTable = !rows.isEmpty
    endTable()
    enter(nil)
    // The last paragraph cannot come or go: there is none behind it to take its place. Nor can a table be the last.
    if text.items.last?.mark != .same || endsInTable || !runs.isEmpty {
      endParagraph(old: .sentence, new: .sentence, .same)
    }
  }

  func finished() -> String {
    """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>\(xml)\
    <w:sectPr><w:pgSz w:w="11906" w:h="16838"/>\
    <w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1588" w:header="851" w:footer="992" w:gutter="0"/>\
    </w:sectPr></w:body></w:document>
    """
  }

  private mutating func attributes() -> String {
    nextID += 1
    return "w:id=\"\(nextID - 1)\" \(signature)"
  }

  /// Opens the range of a move and closes the one before.
  private mutating func enter(_ move: TrackedText.Move?) {
    if range?.move == move { return }
    if let open = range { runs += "<w:\(open.move.name)RangeEnd w:id=\"\(open.id)\"/>" }
    range = move.map { ($0, nextID) }
    guard let move else { return }
    runs += "<w:\(move.name)RangeStart \(attributes()) w:name=\"move\(move.number)\"/>"
  }

  private mutating func write(_ words: String, _ mark: TrackedText.Mark) {
    let tag = mark == .deleted ? "w:delText" : "w:t"
    let run = "<w:r><\(tag) xml:space=\"preserve\">\(XML.escaped(words))</\(tag)></w:r>"
    if let element = mark.element {
      runs += "<\(element) \(attributes())>\(run)</\(element)>"
    } else {
      runs += run
    }
  }

  private mutating func write(_ cells: [[TrackedText.Words]], _ mark: TrackedText.Mark) {
    // What is open belongs before the table.
    if !runs.isEmpty {
      enter(nil)
      endParagraph(old: .sentence, new: .sentence, .same)
    }
    rows += "<w:tr>"
    if let element = mark.element { rows += "<w:trPr><\(element) \(attributes())/></w:trPr>" }
    for cell in cells {
      for words in cell { write(words.text, words.mark) }
      rows +=
        "<w:tc><w:tcPr><w:tcW w:w=\"0\" w:type=\"auto\"/></w:tcPr><w:p><w:pPr>\(Self.style(.row))</w:pPr>\(runs)</w:p></w:tc>"
      runs = ""
    }
    rows += "</w:tr>"
    columns = max(columns, cells.count)
  }

  private mutating func endTable() {
    guard !rows.isEmpty else { return }
    let grid = String(repeating: "<w:gridCol w:w=\"\(8844 / max(1, columns))\"/>", count: columns)
    xml +=
      "<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr><w:tblGrid>\(grid)</w:tblGrid>\(rows)</w:tbl>"
    rows = ""
    columns = 0
  }

  private mutating func endParagraph(old: TextLine.Kind?, new: TextLine.Kind?, _ mark: TrackedText.Mark) {
    var properties = Self.style(new ?? old)
    if let element = mark.element { properties += "<w:rPr><\(element) \(attributes())/></w:rPr>" }
    if let old, let new, Self.style(old) != Self.style(new) {
      properties += "<w:pPrChange \(attributes())><w:pPr>\(Self.style(old))</w:pPr></w:pPrChange>"
    }
    xml += "<w:p>" + (properties.isEmpty ? "" : "<w:pPr>\(properties)</w:pPr>") + runs + "</w:p>"
    runs = ""
  }

  private static func style(_ kind: TextLine.Kind?) -> String {
    switch kind {
    case .title: "<w:pStyle w:val=\"Title\"/>"
    case .heading(let level): "<w:pStyle w:val=\"Heading\(min(level, WordParts.headingLevels))\"/>"
    case .row: "<w:pStyle w:val=\"TableRow\"/>"
    case .sentence, nil: ""
    }
  }
}

extension TrackedText.Mark {
  fileprivate var element: String? {
    switch self {
    case .same: nil
    case .inserted: "w:ins"
    case .deleted: "w:del"
    case .movedFrom: "w:moveFrom"
    case .movedTo: "w:moveTo"
    }
  }
}

extension TrackedText.Move {
  fileprivate var name: String { isSource ? "moveFrom" : "moveTo" }
}
