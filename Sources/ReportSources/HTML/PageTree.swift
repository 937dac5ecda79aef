import ReportText

/// A web page as a tree. Nodes stand in one list, parents before their children.
struct PageTree {
  struct Node {
    /// The element's name in small letters; empty for a text.
    var name = ""
    /// Bytes of `text`, for a text.
    var text = 0..<0
    var parent = 0
    var children: [Int] = []
    /// Class, id and role, in small letters, with spaces between.
    var words = ""
    var isHidden = false
    /// Whether its words stand out as a title's may: in the middle, bold, or in large type.
    var isCentred = false
    var isLarge = false
    var rowSpan = 1
    var columnSpan = 1
    /// Where a numbered list begins.
    var start = 1
    /// How a list is numbered.
    var type = ""

    var isText: Bool { name.isEmpty }
  }

  /// The root is a node without a name's meaning.
  var nodes = [Node(name: "#page")]
  var text: [UInt8] = []
  /// What the head of the page says its title is: of the article, and of the page with the site's name.
  var articleTitle: [UInt8] = []
  var pageTitle: [UInt8] = []

  /// The words below a node, white space as it stands.
  func words(below place: Int) -> [UInt8] {
    var words: [UInt8] = []
    collect(place, into: &words)
    return words
  }

  private func collect(_ place: Int, into words: inout [UInt8]) {
    let node = nodes[place]
    if node.isText {
      words += text[node.text]
      return
    }
    if PageWords.silent.contains(node.name) { return }
    let isBlock = PageWords.blocks.contains(node.name)
    if isBlock, words.last != 0x0A, !words.isEmpty { words.append(0x0A) }
    for child in node.children { collect(child, into: &words) }
    if isBlock || node.name == "br", words.last != 0x0A, !words.isEmpty { words.append(0x0A) }
  }
}

/// Builds the tree of a page from its events.
final class PageTreeReader: MarkupReader {
  private(set) var tree = PageTree()
  private var open = [0]

  func start(_ name: String, _ attributes: MarkupAttributes) throws(ReadingError) {
    var node = PageTree.Node(name: name.lowercased(), parent: open[open.count - 1])
    guard tree.nodes.count < SourceDocument.blockLimit * 4 else {
      throw .hostile(.html, .parts(limit: SourceDocument.blockLimit * 4))
    }
    node.words = ["class", "id", "role"].compactMap { attributes[$0] }.joined(separator: " ")
      .lowercased()
    let style = attributes["style"]?.lowercased().filter { $0 != " " } ?? ""
    node.isHidden = style.contains("display:none") || attributes["hidden"] != nil
    node.isCentred =
      node.name == "center" || attributes["align"]?.lowercased() == "center"
      || style.contains("text-align:center")
    switch node.name {
    case "meta":
      let name = attributes["name"]?.lowercased()
      if name == "articletitle", tree.articleTitle.isEmpty {
        tree.articleTitle = Array((attributes["content"] ?? "").utf8)
      }
    case "b", "strong": node.isLarge = true
    case "font": node.isLarge = (attributes.number("size") ?? 0) >= 4
    case "td", "th":
      node.rowSpan = min(max(attributes.number("rowspan") ?? 1, 1), BlockTable.spanLimit)
      node.columnSpan = min(max(attributes.number("colspan") ?? 1, 1), BlockTable.spanLimit)
    case "ol":
      node.start = attributes.number("start") ?? 1
      node.type = style.contains("list-style-type:none") ? "none" : attributes["type"] ?? "1"
    default: break
    }
    add(node)
    open.append(tree.nodes.count - 1)
  }

  private func add(_ node: PageTree.Node) {
    tree.nodes[node.parent].children.append(tree.nodes.count)
    tree.nodes.append(node)
  }

  func end(_ name: String) {
    if open.count > 1 { open.removeLast() }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(ReadingError) {
    let parent = open[open.count - 1]
    if tree.nodes[parent].name == "title", tree.pageTitle.count < 1024 { tree.pageTitle += bytes }
    guard !PageWords.silent.contains(tree.nodes[parent].name) else { return }
    let start = tree.text.count
    tree.text += bytes
    // Pieces of one text are one node.
    if let last = tree.nodes[parent].children.last, tree.nodes[last].isText,
      tree.nodes[last].text.upperBound == start
    {
      tree.nodes[last].text = tree.nodes[last].text.lowerBound..<tree.text.count
      return
    }
    guard tree.nodes.count < SourceDocument.blockLimit * 4 else {
      throw .hostile(.html, .parts(limit: SourceDocument.blockLimit * 4))
    }
    add(PageTree.Node(text: start..<tree.text.count, parent: parent))
  }
}
