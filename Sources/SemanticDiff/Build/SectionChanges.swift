import ReportText
import Revisions

/// Makes the list of changed sections from an alignment whose left side is the old report.
struct SectionChanges {
  private let alignment: Alignment

  init(_ alignment: Alignment) { self.alignment = alignment }

  /// In the order of the new text; removed ones behind the section that they followed.
  func list() -> [SectionChange] {
    let (old, new) = (alignment.left.nodes.count, alignment.right.nodes.count)
    var anchor = 0
    let anchors = (0..<old).map { node in
      if alignment.rightNode[node] >= 0 {
        anchor = alignment.rightNode[node]
        return -1
      }
      return anchor
    }
    let removed = Grouping(anchors, groups: new)
    let splits = Grouping(alignment.splitFrom, groups: old)
    let merges = Grouping(alignment.mergedInto, groups: new)
    var changes: [SectionChange] = []
    for node in 0..<new {
      let partner = alignment.leftNode[node]
      if partner >= 0 {
        if let change = kept(partner, node, splits[partner], merges[node]) { changes.append(change) }
      } else {
        changes.append(fresh(node))
      }
      for node in removed[node] { changes.append(gone(node)) }
    }
    return changes
  }

  private func kept(
    _ old: Int, _ new: Int, _ splits: ArraySlice<Int>, _ merges: ArraySlice<Int>
  ) -> SectionChange? {
    let oldLines = alignment.left.ownLines[old].filter { line in
      splits.isEmpty || !splits.contains { hosts($0, line) }
    }
    let newLines = alignment.right.ownLines[new].filter { line in
      merges.isEmpty
        || !merges.contains { node in
          alignment.leftLine[line] >= 0 && alignment.left.lines[alignment.leftLine[line]].node == node
        }
    }
    let edits = lineEdits(oldLines, newLines)
    var kinds: [SectionChange.Kind] = edits.isEmpty ? [] : [.edited]
    if !splits.isEmpty { kinds.append(.split) }
    if !merges.isEmpty { kinds.append(.merged) }
    if old > 0 {
      if alignment.isMoved[old] { kinds.append(.moved) }
      let (before, after) = (
        alignment.left.report.sections[old - 1], alignment.right.report.sections[new - 1]
      )
      if before.number != after.number { kinds.append(.renumbered) }
      if before.title != after.title, hasOwnTitle(before) || hasOwnTitle(after) { kinds.append(.retitled) }
    } else if alignment.left.report.header.title != alignment.right.report.header.title {
      kinds.append(.retitled)
    }
    if kinds.isEmpty { return nil }
    return SectionChange(kinds: kinds.sorted(), old: place(old), new: place(new), edits: edits)
  }

  /// A title that is part of the first sentence is edited with it.
  private func hasOwnTitle(_ section: Section) -> Bool {
    section.heading.count >= section.number.utf8.count + section.title.utf8.count
  }

  private func hosts(_ node: Int, _ oldLine: Int) -> Bool {
    let line = alignment.rightLine[oldLine]
    return line >= 0 && alignment.right.lines[line].node == node
  }

  private func fresh(_ node: Int) -> SectionChange {
    let origin = alignment.splitFrom[node]
    let lines = alignment.right.ownLines[node]
    guard origin >= 0 else {
      return SectionChange(kinds: [.added], old: nil, new: place(node), edits: lineEdits([], Array(lines)))
    }
    let oldLines = alignment.left.ownLines[origin].filter { hosts(node, $0) }
    return SectionChange(
      kinds: [.split], old: place(origin), new: place(node), edits: lineEdits(oldLines, Array(lines)))
  }

  private func gone(_ node: Int) -> SectionChange {
    let target = alignment.mergedInto[node]
    let lines = alignment.left.ownLines[node]
    guard target >= 0 else {
      return SectionChange(kinds: [.removed], old: place(node), new: nil, edits: lineEdits(Array(lines), []))
    }
    let newLines = alignment.right.ownLines[target].filter { line in
      alignment.leftLine[line] >= 0 && alignment.left.lines[alignment.leftLine[line]].node == node
    }
    return SectionChange(
      kinds: [.merged], old: place(node), new: place(target), edits: lineEdits(Array(lines), newLines))
  }

  private func place(_ node: Int) -> Int? { node == 0 ? nil : node - 1 }

  // MARK: Lines

  /// Edits that make the new lines of the old: words where a line kept its place among the others, whole lines else.
  private func lineEdits(_ old: [Int], _ new: [Int]) -> [TextEdit] {
    let isSame =
      old.count == new.count
      && zip(old, new).allSatisfy { alignment.rightLine[$0] == $1 && alignment.leftBlock[$0] < 0 }
    if isSame { return [] }
    let staying = stayingLines(old, new)
    var edits: [TextEdit] = []
    var (i, j) = (0, 0)
    while i < old.count || j < new.count {
      if i < old.count, !staying.old[i] {
        edits.append(TextEdit(kind: .delete, old: span(old[i], alignment.left), new: nil))
        i += 1
      } else if j < new.count, !staying.new[j] {
        edits.append(TextEdit(kind: .insert, old: nil, new: span(new[j], alignment.right)))
        j += 1
      } else {
        guard i < old.count, j < new.count else { break }
        let block = alignment.leftBlock[old[i]]
        if block < 0 {
          (i, j) = (i + 1, j + 1)
          continue
        }
        edits += WordEdits(alignment.blocks[block], alignment.left, alignment.right).edits
        i += alignment.blocks[block].left.count
        j += alignment.blocks[block].right.count
      }
    }
    return edits.filter { !($0.old?.isEmpty ?? true) || !($0.new?.isEmpty ?? true) }
  }

  private func span(_ line: Int, _ side: Side) -> TextSpan {
    TextSpan(side.lines[line].start, side.lines[line].end)
  }

  /// Which lines keep their order, whole blocks at a time; a block that is not wholly in both lists does not.
  private func stayingLines(_ old: [Int], _ new: [Int]) -> (old: [Bool], new: [Bool]) {
    var stays = (
      old: [Bool](repeating: false, count: old.count), new: [Bool](repeating: false, count: new.count)
    )
    // By the line's distance from the first: a section's own lines lie close together.
    let firstLine = new.min() ?? 0
    var places = [Int](repeating: -1, count: (new.max() ?? 0) - firstLine + 1)
    for (place, line) in new.enumerated() { places[line - firstLine] = place }
    var pairs: [(old: Range<Int>, new: Range<Int>)] = []
    var i = 0
    while i < old.count {
      let block = alignment.leftBlock[old[i]]
      let lines = block < 0 ? [old[i]] : alignment.blocks[block].left
      let partners = block < 0 ? [alignment.rightLine[old[i]]] : alignment.blocks[block].right
      let range = i..<min(old.count, i + lines.count)
      if let first = partners.first, places.indices.contains(first - firstLine),
        case let start = places[first - firstLine], start >= 0, Array(old[range]) == lines,
        start + partners.count <= new.count, Array(new[start..<start + partners.count]) == partners
      {
        pairs.append((range, start..<start + partners.count))
        i = range.upperBound
      } else {
        i += 1
      }
    }
    let members = RisingSubsequence.members(
      of: pairs.map(\.new.lowerBound),
      weights: pairs.map { pair in pair.old.reduce(0) { $0 + alignment.left.lines[old[$1]].count } })
    for (pair, isMember) in zip(pairs, members) where isMember {
      for place in pair.old { stays.old[place] = true }
      for place in pair.new { stays.new[place] = true }
    }
    return stays
  }
}
