/// Finds equal items that stand in the same order on both sides.
enum LineSequences {
  /// Cells of one table at most; beyond it anchors that are unique decide.
  private static let largestTable = 1 << 14

  /// Returns pairs of positions in `left` and `right` with equal keys, rising on both sides: the longest such run
  /// of pairs where the stretch that differs is small, else what unique keys anchor.
  static func commonOrder(
    _ left: [UInt64], _ right: [UInt64], isCapped: inout Bool
  ) -> [(left: Int, right: Int)] {
    var pairs: [(left: Int, right: Int)] = []
    align(left[...], right[...], depth: 0, into: &pairs, &isCapped)
    return pairs
  }

  private static func align(
    _ left: ArraySlice<UInt64>, _ right: ArraySlice<UInt64>, depth: Int,
    into pairs: inout [(left: Int, right: Int)], _ isCapped: inout Bool
  ) {
    var (left, right) = (left, right)
    while let one = left.first, let other = right.first, one == other {
      pairs.append((left.startIndex, right.startIndex))
      left = left.dropFirst()
      right = right.dropFirst()
    }
    var tail: [(left: Int, right: Int)] = []
    while let one = left.last, let other = right.last, one == other {
      left = left.dropLast()
      right = right.dropLast()
      tail.append((left.endIndex, right.endIndex))
    }
    if !left.isEmpty, !right.isEmpty {
      if left.count * right.count <= largestTable {
        longest(left, right, into: &pairs)
      } else if depth < 8 {
        anchored(left, right, depth: depth, into: &pairs, &isCapped)
      } else {
        isCapped = true
      }
    }
    pairs.append(contentsOf: tail.reversed())
  }

  private static func anchored(
    _ left: ArraySlice<UInt64>, _ right: ArraySlice<UInt64>, depth: Int,
    into pairs: inout [(left: Int, right: Int)], _ isCapped: inout Bool
  ) {
    var keys = UniqueKeys(capacity: left.count + right.count)
    for place in left.indices { keys.addLeft(left[place], place) }
    for place in right.indices { keys.addRight(right[place], place) }
    let unique = keys.pairs.sorted { $0.left < $1.left }
    guard !unique.isEmpty else {
      // Nothing in common, or only what is repeated.
      isCapped = isCapped || !Set(left).isDisjoint(with: right)
      return
    }
    let stays = RisingSubsequence.members(
      of: unique.map { $0.right - right.startIndex }, weights: unique.map { _ in 1 })
    var (leftStart, rightStart) = (left.startIndex, right.startIndex)
    for (pair, stays) in zip(unique, stays) where stays {
      align(
        left[leftStart..<pair.left], right[rightStart..<pair.right], depth: depth + 1, into: &pairs, &isCapped
      )
      pairs.append(pair)
      (leftStart, rightStart) = (pair.left + 1, pair.right + 1)
    }
    align(left[leftStart...], right[rightStart...], depth: depth + 1, into: &pairs, &isCapped)
  }

  private static func longest(
    _ left: ArraySlice<UInt64>, _ right: ArraySlice<UInt64>, into pairs: inout [(left: Int, right: Int)]
  ) {
    let width = right.count + 1
    var lengths = [Int16](repeating: 0, count: (left.count + 1) * width)
    for i in (0..<left.count).reversed() {
      for j in (0..<right.count).reversed() {
        let isEqual = left[left.startIndex + i] == right[right.startIndex + j]
        lengths[i * width + j] =
          isEqual
          ? lengths[(i + 1) * width + j + 1] + 1
          : max(lengths[(i + 1) * width + j], lengths[i * width + j + 1])
      }
    }
    var (i, j) = (0, 0)
    while i < left.count, j < right.count {
      if left[left.startIndex + i] == right[right.startIndex + j] {
        pairs.append((left.startIndex + i, right.startIndex + j))
        (i, j) = (i + 1, j + 1)
      } else if lengths[(i + 1) * width + j] >= lengths[i * width + j + 1] {
        i += 1
      } else {
        j += 1
      }
    }
  }
}
