/// Picks what stays in place, so that the fewest have moved, and of equally few the lightest.
package enum RisingSubsequence {
  /// Returns which of `values` belong to the longest strictly rising subsequence; of several equally long ones to
  /// the heaviest, then to the one found first from the front. O(n log n).
  package static func members(of values: [Int], weights: [Int]) -> [Bool] {
    var isMember = [Bool](repeating: false, count: values.count)
    guard let highest = values.max() else { return isMember }
    if zip(values, values.dropFirst()).allSatisfy({ $0 < $1 }) {
      return [Bool](repeating: true, count: values.count)
    }
    // A Fenwick tree over the values: the best chain that ends at or below a value.
    var best = [Chain](repeating: Chain(), count: highest + 2)
    var previous = [Int](repeating: -1, count: values.count)
    var whole = Chain()
    for (item, value) in values.enumerated() {
      var before = Chain()
      var node = value
      while node > 0 {
        if before < best[node] { before = best[node] }
        node &= node - 1
      }
      previous[item] = before.last
      let chain = Chain(count: before.count + 1, weight: before.weight + weights[item], last: item)
      node = value + 1
      while node < best.count {
        if best[node] < chain { best[node] = chain }
        node += node & -node
      }
      if whole < chain { whole = chain }
    }
    var item = whole.last
    while item >= 0 {
      isMember[item] = true
      item = previous[item]
    }
    return isMember
  }

  private struct Chain {
    var count = 0
    var weight = 0
    var last = -1

    static func < (left: Chain, right: Chain) -> Bool {
      (left.count, left.weight) < (right.count, right.weight)
    }
  }
}
