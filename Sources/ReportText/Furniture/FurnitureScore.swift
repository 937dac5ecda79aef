/// Scores lines by the words of hosting sites.
struct FurnitureScore {
  private let text: [UInt8]
  private let cues = FurnitureCues.cues

  init(_ text: [UInt8]) {
    self.text = text
  }

  /// The sum of the cues in `line`; the longest cue at a place counts.
  func score(_ line: Range<Int>) -> Int {
    text.withUnsafeBufferPointer { text in
      cues.sets.look { sets in
        cues.beginnings.look { mayBegin in
          var score = 0
          var index = line.lowerBound
          while true {
            let place = sets.next(
              FurnitureCues.Cues.alone, orPair: FurnitureCues.Cues.openings, from: index, to: line.upperBound,
              of: text)
            guard place < line.upperBound else { return score }
            index = place + CharacterSets.length(of: text, at: place)
            let names = sets.names(at: place, of: text)
            guard
              names & FurnitureCues.Cues.openings != 0 && index < line.upperBound
                && mayBegin(place, index, text) || names & FurnitureCues.Cues.alone != 0,
              let cue = cues.words.search(at: place, in: text, longerThan: 0),
              place + cue.length <= line.upperBound
            else { continue }
            score += cues.weights[cue.place]
            index = place + cue.length
          }
        }
      }
    }
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
    // Most of a text is sentences, and few of those speak of gates.
    let isSentence = isSentence(line)
    if isSentence, !FurnitureCues.mayNameGate(line, of: text) { return false }
    let score = score(line)
    return score >= 3 && text.characterCount(in: line) <= 14 * score
      && (!isSentence || FurnitureCues.gates.stands(in: line, of: text))
  }
}
