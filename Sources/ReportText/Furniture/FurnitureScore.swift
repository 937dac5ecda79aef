/// Scores lines by the words of hosting sites.
struct FurnitureScore {
  /// Cues by the last byte of their first character, longest first: few of them share one.
  private static let byByte: [[FurnitureCues.Cue]] = {
    var table = [[FurnitureCues.Cue]](repeating: [], count: 256)
    for cue in FurnitureCues.cues { table[Int(cue.word[key(of: cue.word)])].append(cue) }
    return table.map { $0.sorted { $0.word.count > $1.word.count } }
  }()

  /// Whether any cue begins with a character that begins and ends with these two bytes.
  private static let mayStart: [Bool] = {
    var table = [Bool](repeating: false, count: 1 << 16)
    for cue in FurnitureCues.cues { table[Int(cue.word[0]) << 8 | Int(cue.word[key(of: cue.word)])] = true }
    return table
  }()

  private static func key(of word: [UInt8]) -> Int { word.scalar(at: 0).length - 1 }

  private let text: [UInt8]
  private let table = Self.byByte
  private let mayStart = Self.mayStart

  init(_ text: [UInt8]) {
    self.text = text
  }

  /// The sum of the cues in `line`; the longest cue at a place counts.
  func score(_ line: Range<Int>) -> Int {
    var total = 0
    var index = line.lowerBound
    while index < line.upperBound {
      let first = text[index]
      let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
      let last = text[index + length - 1]
      if mayStart[Int(first) << 8 | Int(last)],
        let cue = table[Int(last)].first(where: {
          index + $0.word.count <= line.upperBound && text.has($0.word, at: index)
        })
      {
        total += cue.weight
        index += cue.word.count
      } else {
        index += length
      }
    }
    return total
  }

  private func isSentence(_ line: Range<Int>) -> Bool {
    text.has(Self.fullStop, before: line.upperBound) && line.count >= 60
  }

  private static let fullStop = Array("。".utf8)

  /// Whether a line is furniture at the edge of the text: by its score for its length in characters.
  func isFurniture(_ line: Range<Int>) -> Bool {
    let score = score(line)
    // A sentence of a report may speak of downloads and members; a host's own is full of such words.
    if isSentence(line) { return score >= 6 }
    return score >= 5 || score >= 2 && score * 12 >= text.characterCount(in: line)
  }

  /// The same in the middle of a report, where only short lines full of cues are taken out.
  func isFurnitureInside(_ line: Range<Int>) -> Bool {
    let score = score(line)
    let isGate = FurnitureCues.gates.contains { text.contains($0, in: line) }
    return score >= 3 && (isGate || !isSentence(line)) && text.characterCount(in: line) <= 14 * score
  }
}
