/// Which paired sections have moved, and which lie split or merged.
extension Alignment {
  /// Marks the fewest moves that explain the order of siblings; the heavier stay. A section under another parent has
  /// moved; what merely travels with its parent has not.
  mutating func markMoves() {
    for parent in left.nodes.indices where !left.children[parent].isEmpty {
      let partner = rightNode[parent]
      let children = left.children[parent].filter { rightNode[$0] >= 0 }
      guard !children.isEmpty else { continue }
      var staying: [Int] = []
      for child in children {
        if right.nodes[rightNode[child]].parent == partner {
          staying.append(child)
        } else {
          isMoved[child] = true
        }
      }
      let stays = RisingSubsequence.members(
        of: staying.map { rightNode[$0] }, weights: staying.map { left.nodes[$0].bytes })
      for (child, stays) in zip(staying, stays) where !stays { isMoved[child] = true }
    }
  }

  /// Finds for sections without a partner the paired one that most of their lines come from or went to.
  mutating func markSplitsAndMerges() {
    for node in right.nodes.indices.dropFirst() where leftNode[node] < 0 {
      let lines = right.ownLines[node].filter { leftLine[$0] >= 0 }
      splitFrom[node] = main(
        lines.map { (left.lines[leftLine[$0]].node, right.lines[$0].count) },
        least: right.nodes[node].ownBytes,
        isPaired: { rightNode[$0] >= 0 })
    }
    for node in left.nodes.indices.dropFirst() where rightNode[node] < 0 {
      let lines = left.ownLines[node].filter { rightLine[$0] >= 0 }
      mergedInto[node] = main(
        lines.map { (right.lines[rightLine[$0]].node, left.lines[$0].count) },
        least: left.nodes[node].ownBytes,
        isPaired: { leftNode[$0] >= 0 })
    }
  }

  private func main(_ shares: [(node: Int, bytes: Int)], least whole: Int, isPaired: (Int) -> Bool) -> Int {
    var sums: [(node: Int, bytes: Int)] = []
    for share in shares {
      if let place = sums.firstIndex(where: { $0.node == share.node }) {
        sums[place].bytes += share.bytes
      } else if sums.count < 16 {
        sums.append(share)
      }
    }
    guard let best = sums.max(by: { ($0.bytes, $1.node) < ($1.bytes, $0.node) }), best.bytes * 2 >= whole,
      isPaired(best.node)
    else { return -1 }
    return best.node
  }
}
