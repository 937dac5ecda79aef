/// Sentences: the same ones in their places, the same ones elsewhere, like ones in the gaps, like ones elsewhere.
extension Alignment {
  /// What speaks for which sections belong together: sentences that stand once on each side, and of the others
  /// those that are most like each other. No line twice.
  mutating func evidence() -> (pairs: [Candidate], candidates: [Candidate]) {
    // By closures: a method that is handed on would take a copy of all this with it.
    let (ones, others) = (
      left.lines.indices.filter { isFree($0) }, right.lines.indices.filter { isFreeOther($0) }
    )
    var keys = UniqueKeys(capacity: ones.count + others.count)
    for line in ones { keys.addLeft(left.lines[line].hash, line) }
    for line in others { keys.addRight(right.lines[line].hash, line) }
    var isTakenLeft = [Bool](repeating: true, count: left.lines.count)
    var isTakenRight = [Bool](repeating: true, count: right.lines.count)
    for line in ones { isTakenLeft[line] = false }
    for line in others { isTakenRight[line] = false }
    var pairs: [Candidate] = []
    for pair in keys.pairs where left.says(pair.left, sameAs: pair.right, of: right) {
      pairs.append(Candidate(left: pair.left, right: pair.right, similarity: 1000))
      isTakenLeft[pair.left] = true
      isTakenRight[pair.right] = true
    }
    let candidates = CandidateIndex.candidates(
      ones.filter { !isTakenLeft[$0] }, &leftTokens, others.filter { !isTakenRight[$0] }, &rightTokens,
      isCapped: &isCapped)
    for candidate in Self.bestFirst(candidates) {
      guard !isTakenLeft[candidate.left], !isTakenRight[candidate.right] else { continue }
      isTakenLeft[candidate.left] = true
      isTakenRight[candidate.right] = true
      pairs.append(candidate)
    }
    return (pairs, candidates)
  }

  /// Headings are paired with their sections and by nothing else.
  private func isFree(_ line: Int) -> Bool { rightLine[line] < 0 && !left.lines[line].isHeading }
  private func isFreeOther(_ line: Int) -> Bool { leftLine[line] < 0 && !right.lines[line].isHeading }

  private static func bestFirst(_ candidates: [Candidate]) -> [Candidate] {
    candidates.sorted { ($1.similarity, $0.left, $0.right) < ($0.similarity, $1.left, $1.right) }
  }

  mutating func matchSentences(_ candidates: [Candidate]) {
    var gaps: [Gap] = []
    for node in left.nodes.indices where rightNode[node] >= 0 { matchEqualLines(in: node, leaving: &gaps) }
    matchEqualLinesElsewhere()
    var first = [Int](repeating: -1, count: left.lines.count)
    for (place, candidate) in zip(candidates.indices, candidates).reversed() { first[candidate.left] = place }
    for gap in gaps { matchLikeLines(in: gap, candidates, first) }
    for candidate in Self.bestFirst(candidates) { matchElsewhere(candidate) }
    matchHeadings()
  }

  /// Lines of a pair of sections between two pairs of equal lines.
  private struct Gap {
    let left: ArraySlice<Int>
    let right: ArraySlice<Int>
  }

  private mutating func matchEqualLines(in node: Int, leaving gaps: inout [Gap]) {
    let (ones, others) = (left.ownLines[node], right.ownLines[rightNode[node]])
    if ones.allSatisfy({ rightLine[$0] >= 0 }), others.allSatisfy({ leftLine[$0] >= 0 }) { return }
    let order = LineSequences.commonOrder(
      ones.map { left.lines[$0].hash }, others.map { right.lines[$0].hash }, isCapped: &isCapped)
    var (i, j) = (ones.startIndex, others.startIndex)
    for pair in order {
      let (one, other) = (ones.startIndex + pair.left, others.startIndex + pair.right)
      guard left.says(ones[one], sameAs: others[other], of: right) else { continue }
      pairLines(ones[one], others[other])
      if i < one || j < other { gaps.append(Gap(left: ones[i..<one], right: others[j..<other])) }
      (i, j) = (one + 1, other + 1)
    }
    if i < ones.endIndex || j < others.endIndex { gaps.append(Gap(left: ones[i...], right: others[j...])) }
  }

  /// A sentence in other surroundings is still the same, if it is not one of those that any report repeats.
  private mutating func matchEqualLinesElsewhere() {
    var keys = UniqueKeys(capacity: 64)
    for line in left.lines.indices where isFree(line) && left.lines[line].count >= 15 {
      keys.addLeft(left.lines[line].hash, line)
    }
    for line in right.lines.indices where isFreeOther(line) && right.lines[line].count >= 15 {
      keys.addRight(right.lines[line].hash, line)
    }
    for pair in keys.pairs where left.says(pair.left, sameAs: pair.right, of: right) {
      pairLines(pair.left, pair.right)
    }
  }

  private mutating func matchLikeLines(in gap: Gap, _ candidates: [Candidate], _ first: [Int]) {
    let ones = gap.left.filter { rightLine[$0] < 0 }
    let others = gap.right.filter { leftLine[$0] < 0 }
    guard !ones.isEmpty, !others.isEmpty else { return }
    let pairs =
      ones.count * others.count <= 900
      ? bestOrder(ones, others) : knownOrder(ones, others, candidates, first)
    for pair in pairs { addBlock(ones[pair.left], others[pair.right]) }
    absorb(Array(gap.left), Array(gap.right))
  }

  /// The pairs in order whose likeness adds up to most.
  private mutating func bestOrder(_ ones: [Int], _ others: [Int]) -> [(left: Int, right: Int)] {
    let isAlone = ones.count == 1 && others.count == 1
    let width = others.count + 1
    var gain = [Int](repeating: 0, count: ones.count * others.count)
    var best = [Int](repeating: 0, count: (ones.count + 1) * width)
    for i in ones.indices.reversed() {
      for j in others.indices.reversed() {
        let likeness = Similarity(ones[i], &leftTokens, others[j], &rightTokens)
        let least = likeness.shorter < Similarity.fewestGrams ? 600 : isAlone ? 300 : 380
        let worth = max(0, likeness.whole - least + 1)
        gain[i * others.count + j] = worth
        best[i * width + j] = max(
          best[(i + 1) * width + j], best[i * width + j + 1],
          worth > 0 ? best[(i + 1) * width + j + 1] + worth : 0)
      }
    }
    var pairs: [(left: Int, right: Int)] = []
    var (i, j) = (0, 0)
    while i < ones.count, j < others.count {
      let worth = gain[i * others.count + j]
      if worth > 0, best[i * width + j] == best[(i + 1) * width + j + 1] + worth {
        pairs.append((i, j))
        (i, j) = (i + 1, j + 1)
      } else if best[i * width + j] == best[(i + 1) * width + j] {
        i += 1
      } else {
        j += 1
      }
    }
    return pairs
  }

  /// For gaps too large to compare all with all: of the candidates those that keep the order.
  private func knownOrder(
    _ ones: [Int], _ others: [Int], _ candidates: [Candidate], _ first: [Int]
  ) -> [(left: Int, right: Int)] {
    let place = Dictionary(uniqueKeysWithValues: zip(others, others.indices))
    var pairs: [(left: Int, right: Int)] = []
    var weights: [Int] = []
    for (position, line) in ones.enumerated() where first[line] >= 0 {
      var at = first[line]
      while at < candidates.count, candidates[at].left == line {
        let candidate = candidates[at]
        if let target = place[candidate.right], candidate.similarity >= 380 {
          pairs.append((position, target))
          weights.append(candidate.similarity)
          break
        }
        at += 1
      }
    }
    let stays = RisingSubsequence.members(of: pairs.map(\.right), weights: weights)
    return zip(pairs, stays).compactMap { $1 ? $0 : nil }
  }

  /// Lines left beside a pair join it where their words stand in the pair's other line: a sentence was cut in two
  /// or two were joined.
  private mutating func absorb(_ ones: [Int], _ others: [Int]) {
    let (places, otherPlaces) = (Array(ones.indices), Array(others.indices))
    for place in places + places.reversed() where rightLine[ones[place]] < 0 {
      for neighbour in [place - 1, place + 1] where ones.indices.contains(neighbour) {
        let block = leftBlock[ones[neighbour]]
        if block >= 0, join(ones[place], block) { break }
      }
    }
    for place in otherPlaces + otherPlaces.reversed() where leftLine[others[place]] < 0 {
      for neighbour in [place - 1, place + 1] where others.indices.contains(neighbour) {
        let block = rightBlock[others[neighbour]]
        if block >= 0, joinOther(others[place], block) { break }
      }
    }
  }

  private mutating func join(_ line: Int, _ block: Int) -> Bool {
    let (mates, others) = (blocks[block].left, blocks[block].right)
    guard completes(line, mates, &leftTokens, others, &rightTokens) else { return false }
    blocks[block].left = (mates + [line]).sorted()
    leftBlock[line] = block
    rightLine[line] = others[0]
    return true
  }

  private mutating func joinOther(_ line: Int, _ block: Int) -> Bool {
    let (mates, others) = (blocks[block].right, blocks[block].left)
    guard completes(line, mates, &rightTokens, others, &leftTokens) else { return false }
    blocks[block].right = (mates + [line]).sorted()
    rightBlock[line] = block
    leftLine[line] = others[0]
    return true
  }

  /// Whether most words of `line` stand among those of `others` that `mates` do not account for.
  private func completes(
    _ line: Int, _ mates: [Int], _ tokens: inout LineTokens, _ others: [Int], _ otherTokens: inout LineTokens
  ) -> Bool {
    let mine = Array(tokens.grams(of: line))
    guard mine.count >= Similarity.fewestGrams else { return false }
    var known: [UInt32] = []
    for mate in mates { known += tokens.grams(of: mate) }
    var target: [UInt32] = []
    for other in others { target += otherTokens.grams(of: other) }
    known.sort()
    target.sort()
    let both = (known + mine).sorted()
    let gained = Similarity.shared(both[...], target[...]) - Similarity.shared(known[...], target[...])
    return gained * 1000 >= mine.count * 600
  }

  /// A like sentence in other surroundings needs more likeness than one in its place.
  private mutating func matchElsewhere(_ candidate: Candidate) {
    guard rightLine[candidate.left] < 0, leftLine[candidate.right] < 0 else { return }
    let isNear = rightNode[left.lines[candidate.left].node] == right.lines[candidate.right].node
    let grams = min(leftTokens.gramRange(candidate.left).count, rightTokens.gramRange(candidate.right).count)
    guard grams >= 5, candidate.similarity >= (isNear ? 500 : 600) else { return }
    addBlock(candidate.left, candidate.right)
  }

  private mutating func matchHeadings() {
    for node in left.nodes.indices.dropFirst() where rightNode[node] >= 0 {
      let (one, other) = (left.headingLine[node], right.headingLine[rightNode[node]])
      guard one >= 0, other >= 0 else { continue }
      if left.says(one, sameAs: other, of: right) { pairLines(one, other) } else { addBlock(one, other) }
    }
  }

  private mutating func addBlock(_ one: Int, _ other: Int) {
    pairLines(one, other)
    leftBlock[one] = blocks.count
    rightBlock[other] = blocks.count
    blocks.append(Block(left: [one], right: [other]))
  }
}
