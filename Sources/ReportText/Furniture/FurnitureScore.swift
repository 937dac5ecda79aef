/// Scores lines by the words of hosting sites.
struct FurnitureScore {
  /// Cues by their first byte, so that prose is passed over quickly.
  private static let byFirstByte: [[FurnitureCues.Cue]] = {
    var table = [[FurnitureCues.Cue]](repeating: [], count: 256)
    for cue in FurnitureCues.cues {
      if let first = cue.word.first { table[Int(first)].append(cue) }
    }
    return table.map { $0.sorted { $0.word.count > $1.word.count } }
  }()

  private let text: [UInt8]
  private let table = Self.byFirstByte

  init(_ text: [UInt8]) {
    self.text = text
  }

  /// The sum of the cues in `line`; the longest cue at a place counts.
  func score(_ line: Range<Int>) -> Int {
    var total = 0
    var index = line.lowerBound
    while index < line.upperBound {
      if let cue = table[Int(text[index])].first(where: { index + $0.word.count <= line.upperBound && text.has($0.word, at: index) }) {
        total += cue.weight
        index += cue.word.count
      } else {
        index += 1
      }
    }
    return total
  }

  /// Whether a line is furniture at the edge of the text: by its score for its length in characters.
  func isFurniture(_ line: Range<Int>) -> Bool {
    let score = score(line)
    return score >= 5 || score >= 2 && score * 12 >= text.characterCount(in: line)
  }

  /// The same in the middle of a report, where only short lines full of cues are taken out.
  func isFurnitureInside(_ line: Range<Int>) -> Bool {
    let score = score(line)
    return score >= 3 && text.characterCount(in: line) <= 14 * score
  }
}
