import ReportText

/// The title that a page gives its article where the article has none itself.
struct PageTitle {
  /// Where it stands on the page; `nil` for one out of the head.
  let place: Int?
  let words: [UInt8]

  /// The title above the article at `root`: the last line that is marked as one and reads like a report's, else what the
  /// head of the page says, else the last line that is marked. `nil` for none.
  init?(above root: Int, in tree: PageTree, _ letters: [Int], _ linked: [Int]) {
    guard root > 0 else { return nil }
    var marked: PageTitle?
    var best: PageTitle?
    for place in 1..<root {
      let isNamed = Self.isNamed(place, in: tree)
      guard isNamed || Self.standsOut(place, in: tree), (4...60).contains(letters[place]), linked[place] == 0,
        !tree.isBeside(place)
      else { continue }
      let title = PageTitle(place, tree.line(below: place))
      // The innermost of several around the same words.
      if Self.fits(title.words) { best = title }
      if isNamed { marked = title }
    }
    guard let title = best ?? Self.inHead(of: tree, above: root) ?? marked else { return nil }
    self = title
  }

  private init(_ place: Int?, _ words: [UInt8]) {
    self.place = place
    self.words = words
  }

  /// Whether an element says that it holds a title.
  private static func isNamed(_ place: Int, in tree: PageTree) -> Bool {
    let node = tree.nodes[place]
    if ["li", "", "h3"].contains(node.name) { return false }
    return node.name == "h1" || node.name == "h2" || PageWords.titleWords.contains { node.words.contains($0) }
      || node.words.split(separator: " ").contains { PageWords.titleNames.contains(String($0)) }
  }

  /// Whether its words look like one.
  private static func standsOut(_ place: Int, in tree: PageTree) -> Bool {
    let node = tree.nodes[place]
    return node.name == "h3" || node.name != "li" && (node.isCentred || node.isLarge)
  }

  private static func fits(_ words: [UInt8]) -> Bool {
    // A > shows the way to the page.
    !words.contains(UInt8(ascii: ">")) && HeadingTitle.couldBeReportTitle(words.indices, of: words)
  }

  /// The title in the head, without the names of the site and the column that hang on it.
  ///
  /// `nil` where the article at `root` begins with it.
  private static func inHead(of tree: PageTree, above root: Int) -> PageTitle? {
    let own = PageTree.line(of: tree.articleTitle)
    guard let title = fits(own) ? own : nameless(tree) else { return nil }
    let opening = tree.words(below: root).prefix(1024)
    return Array(opening).contains(title, in: opening.indices) ? nil : PageTitle(nil, title)
  }

  private static func nameless(_ tree: PageTree) -> [UInt8]? {
    let whole = PageTree.line(of: tree.pageTitle)
    let pieces = whole.split { [0x2D, 0x5F, 0x7C, 0x3E].contains($0) }  // - _ | >
    // A hyphen may be the title's own, so that beginnings of several pieces come first.
    let beginnings = pieces.dropLast().map { Array(whole[..<$0.endIndex]) }
    let all = beginnings + pieces.map { Array($0) } + [whole]
    return all.map { PageTree.line(of: $0) }.first(where: fits)
  }
}

extension PageTree {
  /// Whether a node stands in a part of the page that is no article.
  func isBeside(_ place: Int) -> Bool {
    var place = place
    while place > 0 {
      let node = nodes[place]
      if PageWords.beside.contains(node.name) || node.isHidden || PageWords.silent.contains(node.name) {
        return true
      }
      place = node.parent
    }
    return false
  }

  /// The words below a node on one line.
  func line(below place: Int) -> [UInt8] { Self.line(of: words(below: place)) }

  /// `words` without the white space of the source at the ends.
  static func line(of words: [UInt8]) -> [UInt8] {
    var line = words.map { $0 < 0x20 ? 0x20 : $0 }
    while line.last == 0x20 { line.removeLast() }
    return Array(line.drop { $0 == 0x20 })
  }
}
