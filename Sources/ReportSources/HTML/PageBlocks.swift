import ReportText

/// Writes the article of a page as blocks, and what stands around it as taken out.
struct PageBlocks {
  private let tree: PageTree
  private let article: PageArticle
  private var blocks: [Block] = []
  /// The lines of the paragraph being read.
  private var lines: [[UInt8]] = [[]]
  private var role: SourceLine.Role?
  private var keepsLines = false
  private var removed: [UInt8] = []
  /// How many cells were made; spans make more than the page has elements.
  private var cellCount = 0
  private var widest = 0

  /// The blocks of the page, in the order of reading.
  /// - Throws: `ReadingError.hostile` for tables of more cells than any report has.
  static func read(_ tree: PageTree) throws(ReadingError) -> [Block] {
    let article = PageArticle(tree)
    var page = PageBlocks(tree, article)
    page.surroundings(0, isBefore: true)
    page.flushRemoved()
    if let title = article.title {
      page.inline(title.words)
      page.flush()
    }
    page.write(children: article.root)
    page.flush()
    page.surroundings(0, isBefore: false)
    page.flushRemoved()
    guard page.cellCount <= SourceDocument.blockLimit else {
      throw .hostile(.html, .parts(limit: SourceDocument.blockLimit))
    }
    guard page.widest <= PipeTable.columnLimit else {
      throw .hostile(.html, .columns(limit: PipeTable.columnLimit))
    }
    return page.blocks
  }

  private init(_ tree: PageTree, _ article: PageArticle) {
    self.tree = tree
    self.article = article
  }

  /// Collects what stands before or behind the article.
  private mutating func surroundings(_ place: Int, isBefore: Bool) {
    if place == article.root { return }
    guard holdsArticle(place) else { return }
    var isBehind = false
    for child in tree.nodes[place].children {
      if holdsArticle(child) {
        surroundings(child, isBefore: isBefore)
        isBehind = true
      } else if isBehind != isBefore, child != article.title?.place {
        remove(child)
      }
    }
  }

  /// Nodes stand in the order of the page, so the article's ancestors are those on the way up from it.
  private func holdsArticle(_ place: Int) -> Bool {
    var current = article.root
    while current > place { current = tree.nodes[current].parent }
    return current == place
  }

  private mutating func remove(_ place: Int) {
    let words = tree.words(below: place)
    for line in words.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
      let text = line.drop { $0 <= 0x20 }
      guard !text.isEmpty else { continue }
      if !removed.isEmpty { removed.append(0x0A) }
      removed += text
    }
  }

  private mutating func flushRemoved() {
    if !removed.isEmpty { blocks.append(.removed(removed, .boilerplateRemoved)) }
    removed = []
  }

  private mutating func write(children place: Int) {
    var number = tree.nodes[place].start
    for child in tree.nodes[place].children {
      if tree.nodes[place].name == "ol", tree.nodes[child].name == "li" {
        flush()
        begin(item: number, tree.nodes[place].type, child)
        number &+= 1
      }
      write(child)
    }
  }

  /// The number that a browser shows before an item, unless the item has one of its own.
  private mutating func begin(item number: Int, _ type: String, _ place: Int) {
    let formats = [
      "1": "decimal", "a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman",
    ]
    guard type != "none" else { return }
    let words = tree.words(below: place).drop { $0 <= 0x20 }
    guard HeadingMarker.at(0, in: Array(words)) == nil, !words.isEmpty else { return }
    lines = [Array("\(NumberFormat.text(number, formats[type] ?? "decimal")).".utf8)]
  }

  private mutating func write(_ place: Int) {
    let node = tree.nodes[place]
    if node.isText { return inline(tree.text[node.text]) }
    if PageWords.silent.contains(node.name) { return }
    if article.isForeign(place) {
      flush()
      remove(place)
      return flushRemoved()
    }
    switch node.name {
    case "br": lines.append([])
    case "table":
      flush()
      for child in node.children where tree.nodes[child].name == "caption" {
        write(children: child)
        flush()
      }
      blocks.append(.table(table(place)))
    case "pre":
      flush()
      keepsLines = true
      write(children: place)
      flush()
      keepsLines = false
    case let name where PageWords.blocks.contains(name):
      // A heading in an item of a numbered list takes the item's number along.
      if role == nil, let level = PageWords.headings[name] {
        let number = lines
        let isNumber = number.count == 1 && number[0].count < 12 && number[0].last == UInt8(ascii: ".")
        if !isNumber { flush() }
        role = .heading(level: level)
      } else if !(name != "ol" && name != "ul" && isBareNumber) {
        flush()
      }
      write(children: place)
      flush()
    default: write(children: place)
    }
  }

  /// Whether nothing but an item's number was written yet.
  private var isBareNumber: Bool {
    lines.count == 1 && lines[0].count < 12 && lines[0].last == UInt8(ascii: ".")
      && HeadingMarker.at(0, in: lines[0] + [0x41])?.length == lines[0].count
  }

  /// Adds text to the line; white space of the source is one space.
  private mutating func inline(_ text: some Sequence<UInt8>) {
    for byte in text {
      if keepsLines, byte == 0x0A {
        lines.append([])
      } else if byte == 0x0A || byte == 0x0D || byte == 0x09 || byte == 0x20 {
        if lines[lines.count - 1].last != 0x20, !lines[lines.count - 1].isEmpty {
          lines[lines.count - 1].append(0x20)
        }
      } else {
        lines[lines.count - 1].append(byte)
      }
    }
  }

  private mutating func flush() {
    let filled = lines.filter { $0.contains { $0 > 0x20 } }
    if let role {
      blocks.append(.paragraph(Array(filled.joined()), role))
    } else if !filled.isEmpty {
      blocks.append(.lines(filled))
    }
    (lines, role) = ([[]], nil)
  }

  private mutating func table(_ place: Int) -> BlockTable {
    var table = BlockTable()
    /// How many more rows the cell above covers, by column.
    var covered: [Int: Int] = [:]
    for row in rows(of: place)
    where cellCount <= SourceDocument.blockLimit && widest <= PipeTable.columnLimit {
      var cells: [BlockTable.Cell] = []
      func skipCovered() {
        while let left = covered[cells.count], left > 0, cells.count < PipeTable.columnLimit {
          covered[cells.count] = left - 1
          cells.append([])
        }
      }
      for cell in tree.nodes[row].children where ["td", "th"].contains(tree.nodes[cell].name) {
        skipCovered()
        let node = tree.nodes[cell]
        var page = PageBlocks(tree, article)
        page.write(children: cell)
        page.flush()
        cellCount += page.cellCount
        widest = max(widest, page.widest, cells.count + 1)
        for column in 0..<node.columnSpan where column == 0 || cells.count < PipeTable.columnLimit {
          if node.rowSpan > 1 { covered[cells.count] = node.rowSpan - 1 }
          cells.append(column == 0 ? page.blocks : [])
        }
      }
      skipCovered()
      cellCount += cells.count
      table.rows.append(cells)
    }
    return table
  }

  /// The rows of a table, not those of tables in it.
  private func rows(of place: Int) -> [Int] {
    tree.nodes[place].children.flatMap { child in
      switch tree.nodes[child].name {
      case "tr": [child]
      case "thead", "tbody", "tfoot": rows(of: child)
      default: [Int]()
      }
    }
  }
}
