import Figures
import Revisions

/// The tokens and word pairs of one side's lines, made when first asked for.
struct LineTokens {
  let side: Side
  private let tokenizer: Tokenizer
  private(set) var tokens: [Token] = []
  private(set) var grams: [UInt32] = []
  private var tokenRanges: [Stretch]
  private var gramRanges: [Stretch]
  private var traits: [FigureTraits?]

  /// Where a line's tokens are, once they are made. Ranges in a list are a type to be made at every start.
  private struct Stretch {
    var start = -1
    var end = -1

    var range: Range<Int>? { start < 0 ? nil : start..<end }
  }

  init(_ side: Side) {
    self.side = side
    tokenizer = Tokenizer(
      text: side.text, figures: side.figureSpans,
      units: side.report.figures.indices.map { ByteHash.of(side.report.figures[$0].normalized.unit) })
    tokenRanges = [Stretch](repeating: Stretch(), count: side.lines.count)
    gramRanges = tokenRanges
    traits = [FigureTraits?](repeating: nil, count: side.figureSpans.count)
  }

  /// Places in `tokens`.
  mutating func tokenRange(_ line: Int) -> Range<Int> {
    if let range = tokenRanges[line].range { return range }
    let first = tokens.count
    let place = side.lines[line]
    tokenizer.append(
      place.start, place.end, figures: place.firstFigure, place.endFigure, to: &tokens)
    tokenRanges[line] = Stretch(start: first, end: tokens.count)
    return first..<tokens.count
  }

  /// Places in `grams`: hashes of neighbouring tokens with digits masked and marks left out, ascending.
  mutating func gramRange(_ line: Int) -> Range<Int> {
    if let range = gramRanges[line].range { return range }
    let first = grams.count
    let range = tokenRange(line)
    Self.appendGrams(of: tokens[range], to: &grams)
    gramRanges[line] = Stretch(start: first, end: grams.count)
    return first..<grams.count
  }

  mutating func tokens(of line: Int) -> ArraySlice<Token> {
    let range = tokenRange(line)
    return tokens[range]
  }

  mutating func grams(of line: Int) -> ArraySlice<UInt32> {
    let range = gramRange(line)
    return grams[range]
  }

  static func appendGrams(of tokens: ArraySlice<Token>, to grams: inout [UInt32]) {
    let first = grams.count
    var last: UInt32?
    var count = 0
    for token in tokens where !token.isPunctuation {
      if let last { grams.append(pair(last, token.masked)) }
      last = token.masked
      count += 1
    }
    if count == 1, let last { grams.append(last) }
    grams[first...].sort()
  }

  private static func pair(_ first: UInt32, _ second: UInt32) -> UInt32 {
    let product = (UInt64(first) << 32 | UInt64(second)) &* 0x9e37_79b9_7f4a_7c15
    return UInt32(truncatingIfNeeded: product >> 29)
  }

  mutating func traits(of figure: Int) -> FigureTraits {
    if let known = traits[figure] { return known }
    let place = side.figureSpans[figure]
    let read = side.report.figures[figure]
    let fresh = FigureTraits(
      quote: ByteHash.of(side.text, place.start, place.end), baseUnit: ByteHash.of(read.normalized.unit),
      name: ByteHash.of(read.indicator.name), key: read.indicator.key.map { ByteHash.of($0) } ?? 0,
      aspect: read.aspect, accumulation: read.accumulation)
    traits[figure] = fresh
    return fresh
  }

  /// How many figures of the line stand on the other line with the same words.
  mutating func sharedQuotes(_ line: Int, _ other: Int, of others: inout LineTokens) -> Int {
    let (mine, theirs) = (side.lines[line], others.side.lines[other])
    var shared = 0
    for figure in mine.firstFigure..<mine.endFigure {
      let quote = traits(of: figure).quote
      if (theirs.firstFigure..<theirs.endFigure).contains(where: { others.traits(of: $0).quote == quote }) {
        shared += 1
      }
    }
    return shared
  }
}
