/// Tells a text that breaks off from one that ends without a full stop.
enum Truncation {
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
    return foundPause || !isShort || opens ? start..<sentence.upperBound : nil
  }
}
