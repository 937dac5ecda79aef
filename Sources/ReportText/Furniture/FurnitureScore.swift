/// Scores lines by the words of hosting sites.
struct FurnitureScore {
  /// Cues by their first byte, so that prose is passed over quickly.
  private static let byFirstByte: [[FurnitureCues.Cue]] = {
    var table = [[FurnitureCues.Cue]](repeating: [], count: 256)
    for cue in FurnitureCues.cues {
      if let first = cue.word.first { table[Int(first)].append(cue) }
    }
    return table
  }()

  private let table = Self.byFirstByte

  /// The sum of the cues in `line`; the longest cue at a place counts.
  func score(_ line: ArraySlice<UInt8>) -> Int {
    var total = 0
    var index = line.startIndex
    while index < line.endIndex {
      var longest: FurnitureCues.Cue?
      for cue in table[Int(line[index])] where cue.word.count > (longest?.word.count ?? 0) {
        if line.has(cue.word, at: index) { longest = cue }
      }
      if let longest {
        total += longest.weight
        index += longest.word.count
      } else {
        index += 1
      }
    }
    return total
  }

  /// Whether a line of that score and length (in characters) is furniture at the edge of the text.
  func isFurniture(_ line: ArraySlice<UInt8>) -> Bool {
    let score = score(line)
    guard score >= 2 else { return false }
    let length = line.characterCount(in: line.indices)
    return score * 12 >= length || score >= 5
  }

  /// The same in the middle of a report, where only short lines full of cues are taken out.
  func isFurnitureInside(_ line: ArraySlice<UInt8>) -> Bool {
    let score = score(line)
    return score >= 3 && line.characterCount(in: line.indices) <= 14 * score
  }
}
