/// Sentences of a report that stand in a host's notice, where somebody pasted them or a converter joined the lines.
///
/// What states a figure is never thrown away with the notice around it.
enum StraySentences {
  /// The sentences of `line` that tell what a report tells: a number with its unit, a report's word, and no word of
  /// a host.
  static func places(in line: Range<Int>, of text: [UInt8], _ scores: FurnitureScore) -> [Range<Int>] {
    var places: [Range<Int>] = []
    var start = line.lowerBound
    while let stop = text.place(of: fullStop, in: start..<line.upperBound) {
      let end = stop + fullStop.count
      if let sentence = SourceLine.trimmed(start..<end, text)?.range, states(sentence, text),
        FurnitureCues.reports.stands(in: sentence, of: text), scores.score(sentence) == 0
      {
        places.append(sentence)
      }
      start = end
    }
    return places
  }

  private static let fullStop = Array("。".utf8)

  /// Whether a number stands in `sentence` with a Chinese word or a percent sign straight behind it.
  private static func states(_ sentence: Range<Int>, _ text: [UInt8]) -> Bool {
    sentence.contains { index in
      (0x30...0x39).contains(text[index]) && index + 1 < sentence.upperBound
        && (text[index + 1] == UInt8(ascii: "%") || (0xE4...0xE9).contains(text[index + 1]))
    }
  }
}
