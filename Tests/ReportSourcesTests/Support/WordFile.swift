/// A Word document made of its parts. Elements need no prefix: `<p><r><t>…</t></r></p>`.
struct WordFile {
  private static let word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  private static let kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let relations = "http://schemas.openxmlformats.org/package/2006/relationships"

  var body = ""
  /// The contents of parts by name: `styles`, `numbering`, `footnotes`, `header1`, ….
  var parts: [String: String] = [:]

  private static let roots = [
    "styles": "styles", "numbering": "numbering", "footnotes": "footnotes", "endnotes": "endnotes",
  ]

  var bytes: [UInt8] {
    var zip = ZipFile()
    func add(_ name: String, _ text: String) { zip.add(name, Array(text.utf8)) }
    add(
      "[Content_Types].xml", "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>")
    add(
      "_rels/.rels",
      "<Relationships xmlns='\(Self.relations)'><Relationship Id='a' Type='\(Self.kinds)/officeDocument' Target='word/document.xml'/></Relationships>"
    )
    let named = parts.keys.sorted().map { name in
      let kind = name.filter { !$0.isNumber }
      return "<Relationship Id='\(name)' Type='\(Self.kinds)/\(kind)' Target='\(name).xml'/>"
    }
    add(
      "word/_rels/document.xml.rels",
      "<Relationships xmlns='\(Self.relations)'>\(named.joined())</Relationships>")
    add("word/document.xml", Self.part("document", "<body>\(body)</body>"))
    for (name, text) in parts.sorted(by: { $0.key < $1.key }) {
      let root = Self.roots[name] ?? (name.hasPrefix("header") ? "hdr" : "ftr")
      add("word/\(name).xml", Self.part(root, text))
    }
    return zip.bytes
  }

  /// Attributes of Word have its namespace, those of the tests have none; readers take either.
  static func part(_ root: String, _ text: String) -> String {
    "<?xml version='1.0' encoding='UTF-8'?><\(root) xmlns='\(word)' xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'>\(text)</\(root)>"
  }

  /// A paragraph of one run.
  static func paragraph(_ text: String, _ properties: String = "") -> String {
    "<p><pPr>\(properties)</pPr>\(run(text))</p>"
  }

  static func run(_ text: String) -> String { "<r><t xml:space='preserve'>\(text)</t></r>" }

  /// A table; a cell's text may begin with `{…}`, the properties of the cell.
  static func table(_ rows: [[String]]) -> String {
    let rows = rows.map { row in
      row.map { cell in
        guard cell.first == "{", let end = cell.firstIndex(of: "}") else {
          return "<tc>\(paragraph(cell))</tc>"
        }
        let properties = cell[cell.index(after: cell.startIndex)..<end]
        return "<tc><tcPr>\(properties)</tcPr>\(paragraph(String(cell[cell.index(after: end)...])))</tc>"
      }.joined()
    }
    return "<tbl>" + rows.map { "<tr>\($0)</tr>" }.joined() + "</tbl>"
  }
}
