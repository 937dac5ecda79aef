/// Where sentences end: at 。！？；, with the quotes and brackets that close after them; not inside brackets.
package enum SentenceBoundaries {
  /// From here on a sentence ends at the next comma.
  private static let longest = 6_000
  /// Here it ends behind the next Chinese character, comma or no comma.
  static let longestWithoutComma = 3_000

  /// The sentences of `range`, in order; together they are the whole of it.
  package static func sentences(in range: Range<Int>, of text: [UInt8]) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = range.lowerBound
    var index = start
    var depth = 0
    var openedAt = start
    while index < range.upperBound {
      // As far as one may be without a comma, and one character at least.
      let limit = max(start + longestWithoutComma, index) + 1
      let prose = text.endOfHan(from: index, to: min(range.upperBound, limit))
      if prose > index {
        index = prose
        if index - start > longestWithoutComma {
          sentences.append(start..<index)
          start = index
          depth = 0
        }
        continue
      }
      let (scalar, length) = text.scalar(at: index)
      index += length
      switch scalar {
      case 0x28, 0xFF08, 0x300A:
        if depth == 0 { openedAt = index }
        depth += 1
      case 0x29, 0xFF09, 0x300B: depth = max(0, depth - 1)
      default: break
      }
      // No sentence of prose is that long; what is, is cut at a comma, so that the work on it stays bounded.
      if index - start > longest, scalar == 0x2C || scalar == 0xFF0C || scalar == 0x3001 {
        sentences.append(start..<index)
        start = index
        depth = 0
      }
      guard Characters.endsSentence(scalar) || scalar == 0x3F else { continue }
      // A bracket that stays open for long was never closed.
      if depth > 0, index - openedAt < 360 { continue }
      if scalar == 0x3F, !asks(before: index - length, from: start, text) { continue }
      depth = 0
      while index < range.upperBound, case let (next, size) = text.scalar(at: index),
        Characters.closes(next) || Characters.endsSentence(next)
      { index += size }
      sentences.append(start..<index)
      start = index
    }
    if start < range.upperBound { sentences.append(start..<range.upperBound) }
    return sentences
  }

  /// A question mark of half width often stands for a character that was lost; a question has a word that asks.
  private static func asks(before index: Int, from start: Int, _ text: [UInt8]) -> Bool {
    let from = max(start, index - 60)
    return askingWords.contains { text.contains($0, in: from..<index) }
  }

  private static let askingWords = ["什么", "吗", "呢", "如何", "怎", "哪", "何", "多少", "是否"].map { Array($0.utf8) }
}
