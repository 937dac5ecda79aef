/// The parts of a Word document that are the same for every report. Fonts and sizes are those of official documents.
enum WordParts {
  static let contentTypes = """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
    <Override PartName="/word/document.xml" \
    ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>\
    <Override PartName="/word/styles.xml" \
    ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>
    """

  static let relations = """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
    <Relationship Id="rId1" \
    Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" \
    Target="word/document.xml"/></Relationships>
    """

  static let documentRelations = """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
    <Relationship Id="rId1" \
    Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" \
    Target="styles.xml"/></Relationships>
    """

  static let headingLevels = 6

  static let styles = """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
    <w:docDefaults><w:rPrDefault><w:rPr>\(fonts("仿宋"))<w:sz w:val="32"/><w:szCs w:val="32"/>\
    <w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault></w:docDefaults>\
    <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>\
    <w:pPr><w:spacing w:line="560" w:lineRule="exact"/><w:ind w:firstLineChars="200" w:firstLine="640"/>\
    <w:jc w:val="both"/></w:pPr></w:style>\
    <w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/>\
    <w:next w:val="Normal"/><w:pPr><w:spacing w:before="240" w:after="360" w:line="640" w:lineRule="atLeast"/>\
    <w:ind w:firstLineChars="0" w:firstLine="0"/><w:jc w:val="center"/></w:pPr>\
    <w:rPr>\(fonts("黑体"))<w:b/><w:sz w:val="44"/></w:rPr></w:style>\
    <w:style w:type="paragraph" w:styleId="TableRow"><w:name w:val="Table Row"/><w:basedOn w:val="Normal"/>\
    <w:pPr><w:ind w:firstLineChars="0" w:firstLine="0"/></w:pPr></w:style>\
    <w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders>\
    \(["top", "left", "bottom", "right", "insideH", "insideV"]
      .map { "<w:\($0) w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>" }.joined())\
    </w:tblBorders></w:tblPr></w:style>\
    \((1...headingLevels).map(heading).joined())</w:styles>
    """

  private static func heading(_ level: Int) -> String {
    let font = level == 1 ? "黑体" : level == 2 ? "楷体" : "仿宋"
    return """
      <w:style w:type="paragraph" w:styleId="Heading\(level)"><w:name w:val="heading \(level)"/>\
      <w:basedOn w:val="Normal"/><w:next w:val="Normal"/>\
      <w:pPr><w:keepNext/><w:outlineLvl w:val="\(level - 1)"/></w:pPr>\
      <w:rPr>\(fonts(font))\(level > 2 ? "<w:b/>" : "")</w:rPr></w:style>
      """
  }

  private static func fonts(_ han: String) -> String {
    "<w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:eastAsia=\"\(han)\"/>"
  }
}
