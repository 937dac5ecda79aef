import ReportText
import Revisions

/// Sections: what is wholly the same, then what shares most sentences and its title, then what stands in the same gap.
extension Alignment {
  /// Pairs sections whose title and own text stand once on each side, and the lines in them.
  mutating func matchIdenticalSections() {
    pairNodes(0, 0)
    var keys = UniqueKeys(capacity: left.nodes.count + right.nodes.count)
    for node in 1..<max(1, left.nodes.count) where left.nodes[node].isTelling {
      keys.addLeft(left.nodes[node].content, node)
    }
    for node in 1..<max(1, right.nodes.count) where right.nodes[node].isTelling {
      keys.addRight(right.nodes[node].content, node)
    }
    for pair in keys.pairs {
      let (leftLines, rightLines) = (left.ownLines[pair.left], right.ownLines[pair.right])
      let shift = rightLines.startIndex - leftLines.startIndex
      let isSame =
        left.nodes[pair.left].title == right.nodes[pair.right].title && leftLines.count == rightLines.count
        && leftLines.indices.allSatisfy {
          left.says(leftLines[$0], sameAs: rightLines[$0 + shift], of: right)
        }
      guard isSame else { continue }
      pairNodes(pair.left, pair.right)
      for place in leftLines.indices { pairLines(leftLines[place], rightLines[place + shift]) }
    }
  }

  /// Pairs the sections and lines that are paired in an alignment of the same texts.
  mutating func matchSections(of other: Alignment) {
    rightNode = other.rightNode
    leftNode = other.leftNode
    rightLine = other.rightLine
    leftLine = other.leftLine
  }

  /// Pairs the sections left by evidence: like sentences, inside them and in all that they hold, and their titles.
  /// - Parameter evidence: pairs of lines with their likeness, no line twice.
  mutating func matchLikeSections(_ evidence: [Candidate]) {
    var table = EvidenceTable(width: right.nodes.count)
    let free = FreeSections(self)
    for pair in evidence {
      let bytes = min(left.lines[pair.left].count, right.lines[pair.right].count)
      free.add(bytes * pair.similarity, left.lines[pair.left].node, right.lines[pair.right].node, to: &table)
    }
    for node in free.left.indices.dropFirst() where !free.isFree[node] {
      free.add(free.left[node].ownBytes * 1000, node, free.partners[node], to: &table)
    }
    addEqualTitles(to: &table)
    var scored: [(entry: EvidenceTable.Entry, score: Int)] = []
    for entry in table.entries {
      let score = score(entry)
      if score >= Self.leastScore { scored.append((entry, score)) }
    }
    scored.sort { one, other in
      (other.score, one.entry.left, one.entry.right) < (one.score, other.entry.left, other.entry.right)
    }
    for candidate in scored {
      let (one, other) = (candidate.entry.left, candidate.entry.right)
      if rightNode[one] < 0, leftNode[other] < 0 { pairNodes(one, other) }
    }
  }

  private static let leastScore = 430

  /// Proposes pairs of equal title; where a title is common the first with the first, the second with the second.
  private func addEqualTitles(to table: inout EvidenceTable) {
    var titles = HashIndex(capacity: left.nodes.count + right.nodes.count)
    let leftTitles = left.nodes.indices.map { node in
      rightNode[node] < 0 && left.nodes[node].title != 0 ? titles.number(left.nodes[node].title) : -1
    }
    let rightTitles = right.nodes.indices.map { node in
      leftNode[node] < 0 && right.nodes[node].title != 0 ? titles.number(right.nodes[node].title) : -1
    }
    let leftGroups = Grouping(leftTitles, groups: titles.count)
    let rightGroups = Grouping(rightTitles, groups: titles.count)
    for title in 0..<titles.count {
      let (ones, others) = (leftGroups[title], rightGroups[title])
      let isUnique = ones.count == 1 && others.count == 1
      if ones.count * others.count <= 16 {
        for one in ones { for other in others { table.addTitle(one, other, isUnique: isUnique) } }
      } else {
        for (one, other) in zip(ones, others) { table.addTitle(one, other, isUnique: false) }
      }
    }
  }

  /// Thousandths, more than a thousand where title and place agree too.
  private func score(_ entry: EvidenceTable.Entry) -> Int {
    let (one, other) = (left.nodes[entry.left], right.nodes[entry.right])
    let own = one.ownBytes + other.ownBytes
    let all = one.bytes + other.bytes
    let ownShare = own == 0 ? 0 : min(1000, 2 * entry.own / own)
    let allShare = all == 0 ? 0 : min(1000, 2 * entry.all / all)
    var score = own == 0 ? allShare : (ownShare * 6 + allShare * 4) / 10
    if one.title != 0, one.title == other.title { score += 350 }
    if entry.hasUniqueTitle { score += 100 }
    if areAlike(one.parent, other.parent) { score += 80 }
    if one.number == other.number { score += 30 }
    if one.level == other.level { score += 30 }
    return score
  }

  private func areAlike(_ leftParent: Int, _ rightParent: Int) -> Bool {
    if rightNode[leftParent] >= 0 || leftNode[rightParent] >= 0 {
      return rightNode[leftParent] == rightParent
    }
    return left.nodes[leftParent].title == right.nodes[rightParent].title
  }

  /// Pairs a section that is alone in a gap between paired siblings with the one alone in the same gap, if their
  /// words are not wholly foreign. Parents first, so that their children get their turn.
  mutating func matchNeighbours() {
    for parent in left.nodes.indices where rightNode[parent] >= 0 {
      let ones = Array(left.children[parent])
      let others = Array(right.children[rightNode[parent]])
      guard ones.contains(where: { rightNode[$0] < 0 }), others.contains(where: { leftNode[$0] < 0 })
      else { continue }
      for gap in gaps(ones, others) {
        let (free, freeOthers) = (
          gap.left.filter { rightNode[$0] < 0 }, gap.right.filter { leftNode[$0] < 0 }
        )
        guard free.count <= 8, freeOthers.count <= 8 else { continue }
        matchFree(free, freeOthers)
      }
    }
  }

  /// Stretches between siblings that are paired with each other and in order.
  private func gaps(_ ones: [Int], _ others: [Int]) -> [(left: ArraySlice<Int>, right: ArraySlice<Int>)] {
    let places = Dictionary(uniqueKeysWithValues: zip(others, others.indices))
    let paired = ones.indices.filter { places[rightNode[ones[$0]]] != nil }
    let targets = paired.map { places[rightNode[ones[$0]]] ?? 0 }
    let stays = RisingSubsequence.members(of: targets, weights: paired.map { left.nodes[ones[$0]].bytes })
    var gaps: [(left: ArraySlice<Int>, right: ArraySlice<Int>)] = []
    var (i, j) = (0, 0)
    for (place, (target, stays)) in zip(paired, zip(targets, stays)) where stays {
      gaps.append((ones[i..<place], others[j..<target]))
      (i, j) = (place + 1, target + 1)
    }
    gaps.append((ones[i...], others[j...]))
    return gaps
  }

  private mutating func matchFree(_ ones: [Int], _ others: [Int]) {
    var scored: [(left: Int, right: Int, score: Int)] = []
    for one in ones {
      for other in others {
        var score = likeness(one, other)
        guard score >= 200 else { continue }
        if left.nodes[one].number == right.nodes[other].number { score += 50 }
        scored.append((one, other, score))
      }
    }
    scored.sort { ($1.score, $0.left, $0.right) < ($0.score, $1.left, $1.right) }
    for pair in scored where rightNode[pair.left] < 0 && leftNode[pair.right] < 0 {
      pairNodes(pair.left, pair.right)
    }
  }

  /// The likeness of titles or of own words, whichever is greater, in thousandths.
  private mutating func likeness(_ one: Int, _ other: Int) -> Int {
    let titles = Similarity.dice(titleGrams(one, of: left), titleGrams(other, of: right))
    let words = Similarity.dice(Self.ownGrams(one, &leftTokens), Self.ownGrams(other, &rightTokens))
    return max(words, titles >= 450 ? titles : 0)
  }

  private func titleGrams(_ node: Int, of side: Side) -> [UInt32] {
    guard node > 0 else { return [] }
    let section = side.report.sections[node - 1]
    let start = max(section.heading.start, section.heading.end - section.title.utf8.count)
    var tokens: [Token] = []
    Tokenizer(text: side.text, figures: [], units: [])
      .append(start, section.heading.end, figures: 0, 0, to: &tokens)
    var grams: [UInt32] = []
    LineTokens.appendGrams(of: tokens[...], to: &grams)
    return grams
  }

  private static func ownGrams(_ node: Int, _ tokens: inout LineTokens) -> [UInt32] {
    var grams: [UInt32] = []
    for line in tokens.side.ownLines[node].prefix(40) { grams += tokens.grams(of: line) }
    return grams.sorted()
  }
}

/// The sections that have no partner yet, seen from those inside them.
private struct FreeSections {
  let left: [Side.Node]
  let partners: [Int]
  let isFree: [Bool]
  private let right: [Side.Node]
  private let isFreeRight: [Bool]
  /// By left section: whether it or one around it is free.
  private let isInside: [Bool]

  init(_ alignment: Alignment) {
    left = alignment.left.nodes
    right = alignment.right.nodes
    partners = alignment.rightNode
    isFree = partners.map { $0 < 0 }
    isFreeRight = alignment.leftNode.map { $0 < 0 }
    var isInside = isFree
    for node in left.indices.dropFirst() where isInside[left[node].parent] { isInside[node] = true }
    self.isInside = isInside
  }

  /// Adds shared words to a pair of sections and to the pairs of the sections around them.
  func add(_ amount: Int, _ leftInner: Int, _ rightInner: Int, to table: inout EvidenceTable) {
    guard isInside[leftInner] else { return }
    var one = leftInner
    while one > 0 {
      if isFree[one] {
        var other = rightInner
        while other > 0 {
          if isFreeRight[other] {
            table.add(one, other, own: one == leftInner && other == rightInner ? amount : 0, all: amount)
          }
          other = right[other].parent
        }
      }
      one = left[one].parent
    }
  }
}

/// What speaks for a pair of sections, summed up. Pairs keep the order in which they came.
private struct EvidenceTable {
  struct Entry {
    let left: Int
    let right: Int
    /// Bytes of like own lines times thousandths.
    var own = 0
    /// With those of the sections inside.
    var all = 0
    var hasUniqueTitle = false
  }

  private(set) var entries: [Entry] = []
  private var index = HashIndex(capacity: 64)
  private let width: Int

  init(width: Int) { self.width = width }

  mutating func add(_ left: Int, _ right: Int, own: Int, all: Int) {
    let place = place(left, right)
    entries[place].own += own
    entries[place].all += all
  }

  mutating func addTitle(_ left: Int, _ right: Int, isUnique: Bool) {
    let place = place(left, right)
    if isUnique { entries[place].hasUniqueTitle = true }
  }

  private mutating func place(_ left: Int, _ right: Int) -> Int {
    let place = index.number(UInt64(left) * UInt64(width) + UInt64(right))
    if place == entries.count { entries.append(Entry(left: left, right: right)) }
    return place
  }
}
