import ReportText

/// Finds the article of a page: the innermost element that holds nearly all of its prose.
struct PageArticle {
  /// The element with the article.
  let root: Int
  /// The page's title of it, where it stands outside.
  let title: PageTitle?
  private let tree: PageTree
  private let prose: [Int]
  private let letters: [Int]
  private let linked: [Int]
  /// Whether there are ends of sentences, or tables of figures, below each node.
  private let hasSentences: [Bool]
  private let hasFigures: [Bool]

  init(_ tree: PageTree) {
    self.tree = tree
    let count = tree.nodes.count
    var prose = [Int](repeating: 0, count: count)
    var letters = [Int](repeating: 0, count: count)
    var linked = [Int](repeating: 0, count: count)
    var hasSentences = [Bool](repeating: false, count: count)
    var hasFigures = [Bool](repeating: false, count: count)
    var hasDigits = [Bool](repeating: false, count: count)
    var cells = [Int](repeating: 0, count: count)
    // Children come after their parents, so one pass from the end adds all up.
    for place in stride(from: count - 1, through: 1, by: -1) {
      let node = tree.nodes[place]
      if node.isText {
        let size = tree.text.letterCount(in: node.text)
        letters[place] = size
        prose[place] = Self.isProse(node.text, of: tree.text) ? size : 0
        hasSentences[place] = Self.ends.contains { tree.text.contains($0, in: node.text) }
        hasDigits[place] = tree.text[node.text].contains { (0x30...0x39).contains($0) }
      } else if PageWords.silent.contains(node.name) || node.isHidden {
        (letters[place], prose[place], linked[place]) = (0, 0, 0)
      } else if node.name == "a" {
        linked[place] = letters[place]
        prose[place] = 0
      } else if PageWords.beside.contains(node.name) {
        prose[place] = 0
      } else if node.name == "table", linked[place] * 3 < letters[place] {
        // The figures of a report count as much as its sentences.
        prose[place] = max(prose[place], letters[place] / 2)
        hasFigures[place] = hasDigits[place] && cells[place] >= 4
      }
      letters[node.parent] += letters[place]
      prose[node.parent] += prose[place]
      linked[node.parent] += linked[place]
      if hasSentences[place] { hasSentences[node.parent] = true }
      if hasFigures[place] { hasFigures[node.parent] = true }
      if hasDigits[place] { hasDigits[node.parent] = true }
      if node.name != "table" {
        cells[node.parent] += cells[place] + (["td", "th"].contains(node.name) ? 1 : 0)
      }
    }
    (self.prose, self.letters, self.linked) = (prose, letters, linked)
    (self.hasSentences, self.hasFigures) = (hasSentences, hasFigures)
    root = Self.root(of: tree, prose)
    title = PageTitle(above: root, in: tree, letters, linked)
  }

  /// A text of several clauses.
  private static func isProse(_ range: Range<Int>, of text: [UInt8]) -> Bool {
    guard range.count >= 30 else { return false }
    return marks.contains { text.contains($0, in: range) }
  }

  private static let ends = ["。", "；"].map { Array($0.utf8) }
  private static let marks = ["，", "。", "；", "、"].map { Array($0.utf8) }

  private static func root(of tree: PageTree, _ prose: [Int]) -> Int {
    var place = 0
    while true {
      let children = tree.nodes[place].children
      guard let best = children.max(by: { prose[$0] < prose[$1] }), prose[best] * 100 >= prose[place] * 85,
        prose[best] > 0
      else { return place }
      let node = tree.nodes[best]
      if node.isText || PageWords.inside.contains(node.name) && !["tr", "tbody", "thead"].contains(node.name)
      {
        return place
      }
      // A data table is a part of an article; one that frames the page holds a cell with nearly all of it.
      if node.name == "table", !frames(best, in: tree, prose) { return place }
      place = best
    }
  }

  /// Whether one cell of a table holds nearly all of its prose.
  private static func frames(_ table: Int, in tree: PageTree, _ prose: [Int]) -> Bool {
    var place = table
    while tree.nodes[place].name != "td", tree.nodes[place].name != "th" {
      guard let best = tree.nodes[place].children.max(by: { prose[$0] < prose[$1] }),
        prose[best] * 100 >= prose[place] * 85, prose[best] > 0
      else { return false }
      place = best
    }
    return true
  }

  /// Whether an element inside the article is no part of it: hidden, a form, a list of links, or so by its name.
  func isForeign(_ place: Int) -> Bool {
    let node = tree.nodes[place]
    if node.isHidden || PageWords.beside.contains(node.name) { return true }
    // What holds much of the prose is the article, whatever it is called.
    guard prose[place] * 4 < prose[root] else { return false }
    if node.name == "form" { return prose[place] * 10 < prose[root] && !hasFigures[place] }
    let isMostlyLinks = letters[place] > 0 && linked[place] * 2 > letters[place]
    if isMostlyLinks, ["ul", "ol", "div", "section", "table"].contains(node.name) { return true }
    guard !node.words.isEmpty, isMostlyLinks || !hasSentences[place] && !hasFigures[place] else {
      return false
    }
    return node.words.split { [" ", "-", "_"].contains($0) }.contains {
      PageWords.besideWords.contains(String($0))
    }
  }
}

extension [UInt8] {
  /// How many characters that are no white space stand in `range`.
  fileprivate func letterCount(in range: Range<Int>) -> Int {
    var count = 0
    for index in range where self[index] & 0xC0 != 0x80 && self[index] > 0x20 { count += 1 }
    return count
  }
}
