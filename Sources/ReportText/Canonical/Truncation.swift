/// Tells a text that breaks off from one that ends without a full stop.
enum Truncation {
  /// Whether a bracket or a quotation that began in the sentence does not end.
  private static func leavesOpen(_ sentence: Range<Int>, of text: [UInt8]) -> Bool {
    var depth = 0
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      let (scalar, length) = text.scalar(at: index)
      switch scalar {
      case 0xFF08, 0x28, 0x201C, 0x300A: depth += 1
      case 0xFF09, 0x29, 0x201D, 0x300B: depth = max(0, depth - 1)
      default: break
      }
      index += length
    }
    return depth > 0
  }

  /// The clause in which the last sentence breaks off; `nil` where it ends.
  static func place(in sentence: Range<Int>, of text: [UInt8]) -> Range<Int>? {
    guard let last = text.scalar(before: sentence.upperBound)?.value else { return nil }
    if Characters.endsSentence(last) || last == 0x2026 || last == 0x3F { return nil }
    var end = sentence.upperBound
    while end > sentence.lowerBound, let (scalar, length) = text.scalar(before: end),
      Characters.closes(scalar)
    { end -= length }
    if end > sentence.lowerBound, let before = text.scalar(before: end)?.value, end < sentence.upperBound,
      Characters.endsSentence(before)
    {
      return nil
    }
    var start = sentence.upperBound
    var foundPause = false
    while start > sentence.lowerBound, let (scalar, length) = text.scalar(before: start) {
      if [0x2C, 0xFF0C, 0xFF1B, 0x3B, 0x3002].contains(scalar), start < sentence.upperBound {
        foundPause = true
        break
      }
      start -= length
    }
    let isShort = text.characterCount(in: sentence) < 20
    let opens =
      last == 0x5B || last == 0x28 || last == 0xFF08 || last == 0x201C || last == 0x300A || last == 0x2C
      || last == 0xFF0C || last == 0x3001
    return foundPause || !isShort || opens || leavesOpen(sentence, of: text)
      ? start..<sentence.upperBound : nil
  }
}
