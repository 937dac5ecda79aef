import ReportText

/// Characters that stand for something hidden: `20__年`, `XX区`, `国家_2个`, `**家`.
enum Redactions {
  private static let centuries: WordList = ["20", "19"]
  private static let year = Array("年".utf8)
  private static let twoCrosses = Array("××".utf8)

  static func find(in span: TextSpan, of text: [UInt8]) -> [Anomaly] {
    var anomalies: [Anomaly] = []
    var index = span.start
    while let place = nextMask(in: index..<span.end, of: text) {
      index = place
      guard let length = run(at: index, span.end, text) else {
        index += 1
        continue
      }
      var start = index
      if centuries.stands(before: start, in: text) { start -= 2 }
      var end = index + length
      if text.has(year, at: end) { end += 3 }
      anomalies.append(
        Anomaly(
          kind: .redacted, span: TextSpan(start, end),
          quote: String(decoding: text[start..<end], as: UTF8.self),
          message: "characters are masked"))
      index = end
    }
    return anomalies
  }

  /// The first byte that a mask may begin with.
  private static func nextMask(in range: Range<Int>, of text: [UInt8]) -> Int? {
    text.withUnsafeBufferPointer { text in
      for index in range {
        switch text[index] {
        case UInt8(ascii: "_"), UInt8(ascii: "*"), UInt8(ascii: "X"), UInt8(ascii: "x"), 0xC3: return index
        default: continue
        }
      }
      return nil
    }
  }

  /// The length of a run of masks at `index`: any of `_` and `*`, or crosses that stand for a name or a number.
  private static func run(at index: Int, _ end: Int, _ text: [UInt8]) -> Int? {
    switch text[index] {
    case UInt8(ascii: "_"), UInt8(ascii: "*"):
      let run = text[index..<end].prefix { $0 == text[index] }.count
      return run
    case UInt8(ascii: "X"), UInt8(ascii: "x"):
      let run = text[index..<end].prefix { $0 == text[index] }.count
      let before = text.scalar(before: index)?.value
      let after = index + run < end ? text.scalar(at: index + run).value : nil
      let touchesLatin = [before, after].contains { $0.map(Characters.isASCIILetter) ?? false }
      let isPlace =
        after.map { [0x5E02, 0x533A, 0x53BF, 0x7701, 0x9547, 0x5C40, 0x5E74, 0x540D, 0x5BB6].contains($0) }
        ?? false
      return !touchesLatin && (run >= 2 || isPlace) ? run : nil
    case 0xC3 where text.has(twoCrosses, at: index): return 4
    default: return nil
    }
  }
}
