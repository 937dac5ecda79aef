/// What two texts of one form have to be compared in: the sections in which they differ, with those around them and those
/// inside them.
///
/// Numbers count in the window: nodes and lines stand in it in the order of the texts.
package struct TextWindow {
  /// Places in the texts.
  private let nodePlaces: [Int]
  package let linePlaces: [Int]
  private let parents: [Int]
  private let nodeOfLine: [Int]
  let ownLines: Grouping
  let children: Grouping
  let headingLine: [Int]

  /// `lines` are all lines of the `nodes`, and both are in the order of the text; node 0 is one of them. Sections around
  /// and inside them are shown without their lines.
  package init(on nodes: [Int], lines: [Int], of layout: TextLayout) {
    let count = layout.nodes.count
    var isShown = [Bool](repeating: false, count: count)
    for node in nodes { isShown[node] = true }
    // The whole report is around everything, and what is inside it is not meant.
    for node in 1..<max(1, count) where layout.nodes[node].parent > 0 && isShown[layout.nodes[node].parent] {
      isShown[node] = true
    }
    for node in nodes {
      var around = layout.nodes[node].parent
      while around > 0 {
        isShown[around] = true
        around = layout.nodes[around].parent
      }
    }
    isShown[0] = true
    var numbers = [Int](repeating: -1, count: count)
    var places: [Int] = []
    for node in 0..<count where isShown[node] {
      numbers[node] = places.count
      places.append(node)
    }
    nodePlaces = places
    linePlaces = lines
    let parents = places.map { layout.nodes[$0].parent < 0 ? -1 : numbers[layout.nodes[$0].parent] }
    let nodeOfLine = lines.map { numbers[layout.lines[$0].node] }
    self.nodeOfLine = nodeOfLine
    var headingLine = [Int](repeating: -1, count: places.count)
    for (number, place) in lines.enumerated() where layout.lines[place].isHeading {
      headingLine[nodeOfLine[number]] = number
    }
    self.headingLine = headingLine
    self.parents = parents
    ownLines = Grouping(
      lines.indices.map { layout.lines[lines[$0]].isHeading ? -1 : nodeOfLine[$0] }, groups: places.count)
    children = Grouping(parents, groups: places.count)
  }

  func lines(of layout: TextLayout) -> [Side.Line] {
    linePlaces.indices.map { number in
      let line = layout.lines[linePlaces[number]]
      return Side.Line(
        start: line.start, end: line.end, node: nodeOfLine[number], hash: line.hash, firstFigure: 0,
        endFigure: 0, isHeading: line.isHeading, paragraph: line.paragraph)
    }
  }

  func nodes(of layout: TextLayout) -> [Side.Node] {
    nodePlaces.indices.map { number in
      let node = layout.nodes[nodePlaces[number]]
      return Side.Node(
        parent: parents[number], level: node.level, title: node.title, number: node.number,
        content: node.content, ownBytes: node.ownBytes, bytes: node.bytes)
    }
  }
}
