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
    for place in 1..<root where Self.isMarked(place, in: tree) {
      guard (4...60).contains(letters[place]), linked[place] == 0, !tree.isBeside(place) else { continue }
      let title = PageTitle(place, tree.line(below: place))
      // The innermost of several around the same words.
      if Self.fits(title.words) { best = title }
      let isPlain = !["p", "center", "font", "b", "strong", "h3"].contains(tree.nodes[place].name)
      if isPlain { marked = title }
    }
    guard let title = best ?? Self.inHead(of: tree) ?? marked else { return nil }
    self = title
  }

  private init(_ place: Int?, _ words: [UInt8]) {
    self.place = place
    self.words = words
  }

  private static func isMarked(_ place: Int, in tree: PageTree) -> Bool {
    let node = tree.nodes[place]
    switch node.name {
    case "h1", "h2", "h3": return true
    case "li", "": return false
    default: break
    }
    if node.isCentred || node.isLarge { return true }
    return PageWords.titleWords.contains { node.words.contains($0) }
      || node.words.split(separator: " ").contains { PageWords.titleNames.contains(String($0)) }
  }

  private static func fits(_ words: [UInt8]) -> Bool {
    // A > shows the way to the page.
    !words.contains(UInt8(ascii: ">")) && HeadingTitle.couldBeReportTitle(words.indices, of: words)
  }

  /// The title in the head, without the names of the site and the column that hang on it.
  private static func inHead(of tree: PageTree) -> PageTitle? {
    let own = PageTree.line(of: tree.articleTitle)
    if fits(own) { return PageTitle(nil, own) }
    let whole = PageTree.line(of: tree.pageTitle)
    let pieces = whole.split { [0x2D, 0x5F, 0x7C, 0x3E].contains($0) }  // - _ | >
    // A hyphen may be the title's own, so that beginnings of several pieces come first.
    let beginnings = pieces.dropLast().map { Array(whole[..<$0.endIndex]) }
    let all = beginnings + pieces.map { Array($0) } + [whole]
    return all.map { PageTree.line(of: $0) }.first(where: fits).map { PageTitle(nil, $0) }
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
