import Quantities
import ReportText

/// A sentence cut into tokens, with its numerals and times.
struct TokenizedSentence {
  var tokens: [Token] = []
  var numerals: [Numeral] = []
  var times: [TimeExpression] = []
  /// What its words do, all together.
  var roles: Roles = []
}

/// Cuts sentences into tokens. One pass over the bytes; words by the lexicon, longest first.
final class Tokenizer {
  let text: [UInt8]
  private let lexicon = Lexicon()
  private let openers = Openers.all
  private let numbers: NumeralReader
  private let timeReader: TimeReader
  private let filter: NotFigures
  private let notes: FigureNotes?

  init(_ text: [UInt8], _ notes: FigureNotes? = nil) {
    self.text = text
    self.notes = notes
    numbers = NumeralReader(text: text)
    timeReader = TimeReader(text)
    filter = NotFigures(text: text, notes: notes)
  }

  func tokens(of range: Range<Int>) -> TokenizedSentence {
    var sentence = TokenizedSentence()
    sentence.tokens.reserveCapacity(range.count / 6)
    var index = afterListNumber(range)
    var textStart: Int?
    // Whether an unknown or ordinary word stands just before.
    var wasText = false
    var wasTime = false
    var quotes = 0
    var titles = 0
    func flush(_ end: Int) {
      if let start = textStart, start < end { sentence.tokens.append(Token(.text, start..<end)) }
      textStart = nil
    }
    func add(_ kind: Token.Kind, _ length: Int, roles: Roles = [], place: Int = 0) {
      flush(index)
      let token = Token(kind, index..<index + length, roles: roles, place: place)
      sentence.tokens.append(token)
      sentence.roles.formUnion(roles)
      wasText = token.isText
      wasTime = token.time != nil
      index += length
    }
    while index < range.upperBound {
      if titles == 0, text.isHan(at: index) {
        let end = text.withUnsafeBufferPointer {
          lexicon.endOfUnknown(
            from: index, in: $0, end: range.upperBound, readsWords: quotes == 0, openers)
        }
        if end > index {
          if textStart == nil { textStart = index }
          index = end
          continue
        }
      }
      let (scalar, length) = text.scalar(at: index)
      if titles > 0 {  // inside 《》 nothing is read
        if scalar == 0x300B {
          titles = 0
          add(.quoteClose, length)
        } else {
          if textStart == nil { textStart = index }
          index += length
        }
        continue
      }
      if let mark = Self.mark(scalar) {
        switch mark {
        case .quoteOpen: if scalar == 0x300A { titles += 1 } else { quotes += 1 }
        case .quoteClose: quotes = max(0, quotes - 1)
        default: break
        }
        add(mark, length)
        continue
      }
      let word =
        quotes == 0
        ? text.withUnsafeBufferPointer {
          lexicon.word(
            at: index, scalar: scalar, in: $0, end: range.upperBound,
            afterText: textStart != nil || wasText, afterTime: textStart == nil && wasTime)
        } : nil
      if let word, word.roles.intersection([.yoy, .prev]) != [] {
        add(.word, word.length, roles: word.roles)
        continue
      }
      if TimeReader.mayStart(scalar), let time = timeReader.time(at: index, end: range.upperBound) {
        sentence.times.append(time)
        if let notes, NumeralSearch.mayHoldNumber(time.range, of: text) { notes.refuse(.notTime, time.range) }
        add(.time, time.range.count, place: sentence.times.count - 1)
        continue
      }
      if Characters.isDigit(scalar), case let ratio = numbers.ratio(at: index, end: range.upperBound),
        !ratio.isEmpty
      {
        flush(index)
        for part in ratio {
          sentence.numerals.append(part)
          sentence.tokens.append(Token(.number, part.range, place: sentence.numerals.count - 1))
          index = part.range.upperBound
        }
        continue
      }
      if Self.mayStartNumeral(scalar),
        let number = numeral(at: index, scalar, end: range.upperBound, after: word)
      {
        if number.range.lowerBound > index {  // a range that starts later does not occur
          index += length
          continue
        }
        if number.isDamage {
          sentence.numerals.append(number)
          add(.number, number.range.count, place: sentence.numerals.count - 1)
          continue
        }
        if filter.contains(number, isQuoted: quotes > 0, end: range.upperBound) {
          let end = skipped(number, at: index)
          if textStart == nil { textStart = index }
          index = end
          continue
        }
        sentence.numerals.append(number)
        add(.number, number.range.count, place: sentence.numerals.count - 1)
        continue
      }
      if Characters.isDigit(scalar) {  // a number without a unit is no figure: skip it whole
        if textStart == nil { textStart = index }
        let end =
          numbers.digits(at: index, end: range.upperBound)?.end ?? endOfDigits(index, range.upperBound)
        notes?.refuse(.notWithoutUnit, index..<end)
        index = end
        continue
      }
      if let word {
        add(.word, word.length, roles: word.roles)
        continue
      }
      if textStart == nil { textStart = index }
      index += length
    }
    flush(range.upperBound)
    return sentence
  }

  /// Where the text behind a list number with a point of full width begins: `6．5兆瓦级机组` is the sixth of a list.
  private func afterListNumber(_ range: Range<Int>) -> Int {
    var index = range.lowerBound
    while index < range.upperBound, index - range.lowerBound < 3, Characters.isASCIIDigit(UInt32(text[index]))
    {
      index += 1
    }
    guard index > range.lowerBound, index + 3 < range.upperBound, text.scalar(at: index).value == 0xFF0E
    else {
      return range.lowerBound
    }
    notes?.refuse(.notListNumber, range.lowerBound..<index)
    return index + 3
  }

  /// Where the run of digits at `index` ends, which is longer than any number.
  private func endOfDigits(_ index: Int, _ limit: Int) -> Int {
    var index = index
    while index < limit, case let (scalar, length) = text.scalar(at: index), Characters.isDigit(scalar) {
      index += length
    }
    return index
  }

  /// How far a numeral that is no figure reaches: its digits, not its unit, so that the words after it stay whole.
  private func skipped(_ number: Numeral, at index: Int) -> Int {
    max(index + text.scalar(at: index).length, number.range.upperBound - number.unitLength)
  }

  /// Whether `numeral` may find one where that character stands.
  @inline(__always)
  static func mayStartNumeral(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x7B2C, 0x524D, 0x7FFB, 0x9996, 0x699C, 0x8FC7: true
    default:
      Characters.isDigit(scalar) || NumeralReader.isSign(scalar) || MissingValue.mayStart(scalar)
        || HanDigits.opensNumeral(scalar) || Masks.isMask(scalar)
    }
  }

  private func numeral(
    at index: Int, _ scalar: UInt32, end: Int, after word: (length: Int, roles: Roles)?
  ) -> Numeral? {
    if scalar == 0x7B2C || scalar == 0x524D || scalar == 0x7FFB || Characters.isDigit(scalar)
      || NumeralReader.isSign(scalar)
    {
      return numbers.numeral(at: index, end: end)
        ?? (Characters.isDigit(scalar) ? numbers.index(at: index, end: end) : nil)
    }
    if scalar == 0x9996 || scalar == 0x699C { return numbers.firstPlace(at: index, end: end) }
    if scalar == 0x8FC7 { return numbers.overHalf(at: index, end: end) }
    if Masks.isMask(scalar) { return numbers.masked(at: index, end: end) }
    // 亿元以上 is a class of amounts.
    if let word, word.length > 6, word.roles.contains(.plain) { return nil }
    if let missing = MissingValue.numeral(at: index, scalar, in: text, end: end) { return missing }
    guard HanDigits.opensNumeral(scalar) else { return nil }
    if let word, word.length > 3, word.roles.contains(.plain) || word.roles.contains(.adverb) { return nil }
    return numbers.numeral(at: index, end: end)
  }

  private static func mark(_ scalar: UInt32) -> Token.Kind? {
    switch scalar {
    case 0x2C, 0xFF0C: .comma
    case 0x3001: .pause
    case 0x3B, 0xFF1B, 0x3002, 0x21, 0xFF01, 0xFF1F: .stop
    case 0x3A, 0xFF1A: .colon
    case 0x28, 0xFF08: .open
    case 0x29, 0xFF09: .close
    case 0x201C, 0x300A, 0x2018, 0x300C: .quoteOpen
    case 0x201D, 0x300B, 0x2019, 0x300D: .quoteClose
    default: nil
    }
  }
}
