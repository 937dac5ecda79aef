/// Where sentences end: at 。！？；, with the quotes and brackets that close after them; not inside brackets.
package enum SentenceBoundaries {
  /// From here on a sentence ends at the next comma.
  private static let longest = 6_000
  /// Here it ends behind the next Chinese character, comma or no comma.
  static let longestWithoutComma = 3_000

  /// Where the sentence that begins at `start` ends, at `limit` at the latest; `marks` has the marks of the whole text.
  static func end(
    ofSentenceAt start: Int, to limit: Int, of text: [UInt8], _ marks: inout SentenceMarks
  ) -> Int {
    var index = start
    var depth = 0
    var openedAt = start
    // Up to there no sentence is cut for its length.
    let short = min(limit, start + longestWithoutComma - 8)
    while index < limit {
      if index < short {
        index = marks.place(from: index)
        if index >= short {
          index = short
          while index < limit, text[index] & 0xC0 == 0x80 { index += 1 }  // inside a character
          continue
        }
      } else if text.isHan(at: index) {
        index += 3
        if index - start > longestWithoutComma { return index }
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
      if index - start > longest, scalar == 0x2C || scalar == 0xFF0C || scalar == 0x3001 { return index }
      guard Characters.endsSentence(scalar) || scalar == 0x3F else { continue }
      // A bracket that stays open for long was never closed.
      if depth > 0, index - openedAt < 360 { continue }
      if scalar == 0x3F, !asks(before: index - length, from: start, text) { continue }
      while index < limit, case let (next, size) = text.scalar(at: index),
        Characters.closes(next) || Characters.endsSentence(next)
      { index += size }
      return index
    }
    return limit
  }

  /// A question mark of half width often stands for a character that was lost; a question has a word that asks.
  private static func asks(before index: Int, from start: Int, _ text: [UInt8]) -> Bool {
    let from = max(start, index - 60)
    return askingWords.contains { text.contains($0, in: from..<index) }
  }

  private static let askingWords = ["什么", "吗", "呢", "如何", "怎", "哪", "何", "多少", "是否"].map { Array($0.utf8) }
}
