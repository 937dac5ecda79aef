/// Where the heading that follows a marker ends.
package enum HeadingTitle {
  /// The most characters of a heading that a full stop ends, and of one that ends with its line.
  static let longestRunIn = 45
  static let longestLine = 60
  /// The same of one that runs into its text.
  private static let longestRunOn = 31

  /// The most characters of a heading without a number.
  private static let longestPart = 20

  /// The title that a whole paragraph without a number is, where it names a time or a step and the part that follows:
  /// `2025年工作计划：`, `下一步打算`.
  static func ofPart(_ text: [UInt8]) -> Range<Int>? {
    if isBracketed(text) { return text.indices }
    guard (12...longestPart * 3 + 3).contains(text.count), HeadingWords.partOpenings.stands(at: 0, in: text)
    else { return nil }
    var end = text.count
    if let last = text.scalar(before: end), last.value == 0x3A || last.value == 0xFF1A { end -= last.length }
    guard HeadingWords.partEnds.stands(before: end, in: text) else { return nil }
    var index = 0
    while index < end {
      let (scalar, length) = text.scalar(at: index)
      if !Characters.isHan(scalar), !Characters.isDigit(scalar), scalar != 0x3001 { return nil }
      index += length
    }
    return 0..<end
  }

  /// Whether a line is a few words in brackets of their own: `【主要做法】`.
  static func isBracketed(_ line: [UInt8]) -> Bool {
    guard (15...longestPart * 3).contains(line.count), line.scalar(at: 0).value == 0x3010,
      line.scalar(before: line.count)?.value == 0x3011
    else { return false }
    var index = 3
    while index < line.count - 3 {
      let (scalar, length) = line.scalar(at: index)
      if scalar == 0x3010 || scalar == 0x3011 || Characters.endsSentence(scalar) { return false }
      index += length
    }
    return true
  }

  /// Splits `range`, the text after a marker, into the title and where the body begins.
  ///
  /// An empty title means that the item has a number only.
  static func split(_ range: Range<Int>, of text: [UInt8]) -> (title: Range<Int>, body: Int) {
    let nothing = (range.lowerBound..<range.lowerBound, range.lowerBound)
    var index = range.lowerBound
    var characters = 0
    var commas = 0
    var depth = 0
    // Of what is longer only the first words may be a heading, if they run into the text.
    while index < range.upperBound, characters <= longestLine {
      if text.isHan(at: index) {  // by far the most common
        characters += 1
        index += 3
        continue
      }
      let (scalar, length) = text.scalar(at: index)
      switch scalar {
      case 0x28, 0xFF08, 0x201C, 0x300A, 0x3010: depth += 1
      case 0x29, 0xFF09, 0x201D, 0x300B, 0x3011: depth = max(0, depth - 1)
      case 0xFF0C, 0x2C: commas += 1
      case 0x3A, 0xFF1A:
        // A colon ends a heading of a few words; after a longer one it opens a list inside a sentence.
        if depth == 0, commas == 0, (2...20).contains(characters) {
          return (range.lowerBound..<index, index + length)
        }
      case let end where Characters.endsSentence(end) && depth == 0:
        if commas > 0, let cut = runOn(range, of: text) { return cut }
        // A question or a call keeps its mark; a full stop only ends.
        let title =
          range.lowerBound..<(end == 0xFF1F || end == 0xFF01 || end == 0x21 ? index + length : index)
        if characters <= longestRunIn, end == 0x3002 || end == 0xFF61 || index + length == range.upperBound {
          return (title, index + length)
        }
        return runOn(range, of: text) ?? nothing
      default: break
      }
      characters += 1
      index += length
    }
    if let cut = runOn(range, of: text) { return cut }
    return characters <= longestLine ? (range, range.upperBound) : nothing
  }

  /// A heading that lost its full stop and runs into its text: `一、基本情况2013年,全区…`.
  private static func runOn(_ range: Range<Int>, of text: [UInt8]) -> (title: Range<Int>, body: Int)? {
    text.withUnsafeBufferPointer { bytes in
      HeadingWords.openingCharacters.look { sets in
        var index = range.lowerBound
        let end = min(range.upperBound, range.lowerBound + longestRunOn * 4 + 1)
        while true {
          index = sets.next(1, from: index, to: end, of: bytes)
          guard index < end else { return nil }
          if HeadingWords.openings.stands(at: index, in: text),
            HeadingWords.closings.stands(before: index, in: text),
            (4...longestRunOn).contains(text.characterCount(in: range.lowerBound..<index))
          {
            return (range.lowerBound..<index, index)
          }
          index += CharacterSets.length(of: bytes, at: index)
        }
      }
    }
  }

  /// Whether the line at `range` could be the title of a whole report.
  package static func couldBeReportTitle(_ range: Range<Int>, of text: [UInt8]) -> Bool {
    couldBeHeadline(range, of: text) && HeadingWords.kinds.stands(in: range, of: text)
  }

  /// Whether it could be a title that does not say what kind of report it is of, as those of news are.
  static func couldBeHeadline(_ range: Range<Int>, of text: [UInt8]) -> Bool {
    guard HeadingMarker.at(range.lowerBound, in: text) == nil else { return false }
    // A motto may have its parts parted: `抓住机遇，加快发展——在全市科技工作会议上的讲话`.
    var subtitle: Int?
    var index = range.lowerBound
    while index < range.upperBound {
      let (scalar, size) = text.scalar(at: index)
      if Characters.endsSentence(scalar) { return false }
      if subtitle == nil, isSubtitle(index..<range.upperBound, of: text) { subtitle = index }
      index += size
    }
    guard (4...(subtitle == nil ? 50 : 80)).contains(text.characterCount(in: range)),
      !commas.stands(in: (subtitle ?? range.lowerBound)..<range.upperBound, of: text)
    else { return false }
    guard let last = text.scalar(before: range.upperBound) else { return false }
    return last.value != 0x3A && last.value != 0xFF1A
  }

  /// Whether the line at `range` says behind a dash what the line above it is: `——在全市科技工作会议上的讲话`.
  static func isSubtitle(_ range: Range<Int>, of text: [UInt8]) -> Bool {
    guard !range.isEmpty, isDash(text.scalar(at: range.lowerBound).value) else { return false }
    return HeadingWords.titleEnds.stands(before: range.upperBound, in: text)
  }

  private static let commas: WordList = ["，", ","]

  /// — ― ─
  private static func isDash(_ scalar: UInt32) -> Bool {
    scalar == 0x2014 || scalar == 0x2015 || scalar == 0x2500
  }
}
