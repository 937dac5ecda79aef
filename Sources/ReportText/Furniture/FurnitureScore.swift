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
      cues.openings.look { openings in
        cues.seconds.look { seconds in
          var total = 0
          var index = line.lowerBound
          while let place = openings.place(in: index..<line.upperBound, of: text) {
            index = place + CharacterMask.length(of: text, at: place)
            // Most of these are turned away by what stands second.
            guard index < text.count && seconds.mayHold(at: index, of: text) || isAlone(place, text),
              let cue = cues.words.search(at: place, in: text, longerThan: 0),
              place + cue.length <= line.upperBound
            else { continue }
            total += cues.weights[cue.place]
            index = place + cue.length
          }
          return total
        }
      }
    }
  }

  private func isAlone(_ index: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    cues.alone.look { $0.mayHold(at: index, of: text) }
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
    guard score >= 3, text.characterCount(in: line) <= 14 * score else { return false }
    return !isSentence(line) || FurnitureCues.gates.stands(in: line, of: text)
  }
}
