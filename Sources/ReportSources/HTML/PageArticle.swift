import ReportText

/// Finds the article of a page: the innermost element that holds nearly all of its prose.
struct PageArticle {
  /// The element with the article.
  let root: Int
  /// The page's title of it, where it stands outside.
  let title: Int?
  private let tree: PageTree
  private let prose: [Int]
  private let letters: [Int]
  private let linked: [Int]

  init(_ tree: PageTree) {
    self.tree = tree
    let count = tree.nodes.count
    var prose = [Int](repeating: 0, count: count)
    var letters = [Int](repeating: 0, count: count)
    var linked = [Int](repeating: 0, count: count)
    // Children come after their parents, so one pass from the end adds all up.
    for place in stride(from: count - 1, through: 1, by: -1) {
      let node = tree.nodes[place]
      if node.isText {
        let size = tree.text.letterCount(in: node.text)
        letters[place] = size
        prose[place] = Self.isProse(node.text, of: tree.text) ? size : 0
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
      }
      letters[node.parent] += letters[place]
      prose[node.parent] += prose[place]
      linked[node.parent] += linked[place]
    }
    (self.prose, self.letters, self.linked) = (prose, letters, linked)
    root = Self.root(of: tree, prose)
    title = Self.title(before: root, in: tree, letters, linked)
  }

  /// A text of several clauses.
  private static func isProse(_ range: Range<Int>, of text: [UInt8]) -> Bool {
    guard range.count >= 30 else { return false }
    return marks.contains { text.contains($0, in: range) }
  }

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

  /// The last line above the article that is marked as a title.
  private static func title(before root: Int, in tree: PageTree, _ letters: [Int], _ linked: [Int]) -> Int? {
    guard root > 0 else { return nil }
    var best: Int?
    var place = 1
    while place < root {
      let node = tree.nodes[place]
      let isMarked =
        node.name == "h1" || node.name == "h2"
        || PageWords.titleWords.contains { node.words.contains($0) } && node.name != "li"
      if isMarked, (4...60).contains(letters[place]), linked[place] == 0, !isBeside(place, in: tree) {
        // The innermost of several around the same words.
        best = place
      }
      place += 1
    }
    return best
  }

  private static func isBeside(_ place: Int, in tree: PageTree) -> Bool {
    var place = place
    while place > 0 {
      if PageWords.beside.contains(tree.nodes[place].name) || tree.nodes[place].isHidden
        || PageWords.silent.contains(tree.nodes[place].name)
      {
        return true
      }
      place = tree.nodes[place].parent
    }
    return false
  }

  /// Whether an element inside the article is no part of it: hidden, a form, a list of links, or so by its name.
  func isForeign(_ place: Int) -> Bool {
    let node = tree.nodes[place]
    if node.isHidden || PageWords.beside.contains(node.name) { return true }
    // What holds much of the prose is the article, whatever it is called.
    guard prose[place] * 4 < prose[root] else { return false }
    if letters[place] > 0, linked[place] * 2 > letters[place],
      ["ul", "ol", "div", "section", "table"].contains(node.name)
    {
      return true
    }
    guard !node.words.isEmpty else { return false }
    if PageWords.besideWords.contains(where: { node.words.contains($0) }) { return true }
    return node.words.split { !$0.isLetter }.contains { PageWords.besideTokens.contains(String($0)) }
      && prose[place] == 0
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
