/// The names most like `wanted`, best first; none where nothing is like it.
///
/// Likeness is the longest common subsequence against both lengths, since short forms of Chinese names keep the
/// order of their characters: 高新产值 is like 高新技术产业产值.
package func nearest(_ names: [String], to wanted: String, limit: Int = 5) -> [String] {
  let wanted = Array(wanted.unicodeScalars.prefix(64))
  var scored: [(name: String, score: Double)] = []
  for name in Set(names) {
    let scalars = Array(name.unicodeScalars.prefix(64))
    let common = commonSubsequence(wanted, scalars)
    guard common > 0 else { continue }
    let score = Double(2 * common) / Double(wanted.count + scalars.count)
    // A name that has all the characters asked for is like it, however long it is.
    if score >= 0.4 || common == wanted.count { scored.append((name, score)) }
  }
  scored.sort { $0.score != $1.score ? $0.score > $1.score : $0.name < $1.name }
  return scored.prefix(limit).map(\.name)
}

private func commonSubsequence(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
  var row = [Int](repeating: 0, count: right.count + 1)
  for scalar in left {
    var diagonal = 0
    for (place, other) in right.enumerated() {
      let above = row[place + 1]
      row[place + 1] = scalar == other ? diagonal + 1 : max(above, row[place])
      diagonal = above
    }
  }
  return row[right.count]
}
