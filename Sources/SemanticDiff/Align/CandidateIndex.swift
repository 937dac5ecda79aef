/// A pair of lines that share rare words.
struct Candidate {
  let left: Int
  let right: Int
  /// Thousandths.
  let similarity: Int
}

/// Finds like lines without comparing all with all: through the word pairs that few lines have.
enum CandidateIndex {
  /// Word pairs that more lines share say nothing.
  private static let mostPostings = 24
  /// Candidates of one line that are looked at closely.
  private static let mostCandidates = 5
  /// Postings visited altogether.
  private static let mostVisits = 1 << 22
  static let least = 300

  /// Returns the candidates of every line of `leftLines`, best first for each; `isCapped` tells that some were
  /// not looked for.
  static func candidates(
    _ leftLines: [Int], _ left: inout LineTokens, _ rightLines: [Int], _ right: inout LineTokens,
    isCapped: inout Bool
  ) -> [Candidate] {
    guard !leftLines.isEmpty, !rightLines.isEmpty else { return [] }
    let ranges = rightLines.map { right.gramRange($0) }
    let table = PostingTable(ranges, right.grams)
    var result: [Candidate] = []
    var tally = [Int32](repeating: 0, count: rightLines.count)
    var touched: [Int] = []
    var visits = 0
    for line in leftLines {
      let range = left.gramRange(line)
      var last: UInt32?
      for gram in left.grams[range] where gram != last {
        last = gram
        let postings = table[gram]
        if postings.count > mostPostings { continue }
        visits += postings.count
        for place in postings {
          if tally[Int(place)] == 0 { touched.append(Int(place)) }
          tally[Int(place)] += 1
        }
      }
      touched.sort { (tally[$1], $0) < (tally[$0], $1) }
      var found: [Candidate] = []
      for place in touched.prefix(mostCandidates) {
        let likeness = Similarity(line, &left, rightLines[place], &right).whole
        if likeness >= least {
          found.append(Candidate(left: line, right: rightLines[place], similarity: likeness))
        }
      }
      for place in touched { tally[place] = 0 }
      touched.removeAll(keepingCapacity: true)
      result.append(contentsOf: found.sorted { ($1.similarity, $0.right) < ($0.similarity, $1.right) })
      if visits > mostVisits {
        isCapped = true
        break
      }
    }
    return result
  }
}

/// For every word pair the lines that have it; pairs that share a bucket are told apart by the closer look later.
private struct PostingTable {
  private var starts: [Int32]
  private var places: [Int32]
  private let mask: UInt32

  init(_ ranges: [Range<Int>], _ grams: [UInt32]) {
    let total = ranges.reduce(0) { $0 + $1.count }
    var size = 256
    while size < total * 2, size < 1 << 20 { size *= 2 }
    mask = UInt32(size - 1)
    starts = [Int32](repeating: 0, count: size + 1)
    for range in ranges { for gram in grams[range] { starts[Int(gram & mask) + 1] += 1 } }
    for bucket in 0..<size { starts[bucket + 1] += starts[bucket] }
    places = [Int32](repeating: 0, count: total)
    var next = starts
    for (place, range) in ranges.enumerated() {
      for gram in grams[range] {
        let bucket = Int(gram & mask)
        places[Int(next[bucket])] = Int32(place)
        next[bucket] += 1
      }
    }
  }

  subscript(gram: UInt32) -> ArraySlice<Int32> {
    let bucket = Int(gram & mask)
    return places[Int(starts[bucket])..<Int(starts[bucket + 1])]
  }
}
