import Quantities
import ReportText

/// A sentence cut into tokens, with its numerals and times.
struct TokenizedSentence {
  var tokens: [Token] = []
  var numerals: [Numeral] = []
  var times: [TimeExpression] = []
  /// What its words do, all together.
  var roles: Roles = []

  /// Forgets all but the memory.
  mutating func empty() {
    tokens.removeAll(keepingCapacity: true)
    // Most sentences have none.
    if !numerals.isEmpty { numerals.removeAll(keepingCapacity: true) }
    if !times.isEmpty { times.removeAll(keepingCapacity: true) }
    roles = []
  }
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
  /// What was cut to be looked at once: its memory serves the next.
  private var looked = TokenizedSentence()
  /// Where the tokens of a sentence are put together; no token is shorter than a byte.
  private var room = UnsafeMutableBufferPointer<Token>.allocate(capacity: 1 << 10)

  init(_ text: [UInt8], _ notes: FigureNotes? = nil) {
    self.text = text
    self.notes = notes
    numbers = NumeralReader(text: text)
    timeReader = TimeReader(text)
    filter = NotFigures(text: text, notes: notes)
  }

  deinit { room.deallocate() }

  func tokens(of range: Range<Int>) -> TokenizedSentence {
    var sentence = TokenizedSentence()
    cut(range, into: &sentence)
    return sentence
  }

  /// Cuts what stands in `range` into the memory of `sentence`, which nobody looks at any more.
  func cut(_ range: Range<Int>, into sentence: inout TokenizedSentence) {
    if room.count < range.count {
      room.deallocate()
      room = .allocate(capacity: range.count)
    }
    var cut = Cut(in: &sentence, tokens: room)
    let index = afterListNumber(range)
    text.withUnsafeBufferPointer { read(index..<range.upperBound, of: $0, into: &cut) }
    cut.finish(at: range.upperBound, into: &sentence)
  }

  /// Whether all of `range` is text: what stands there is one noun. Most titles that are none say so with their first word.
  func isText(_ range: Range<Int>) -> Bool {
    let saysSo = text.withUnsafeBufferPointer { text in
      guard !range.isEmpty, text[range.lowerBound] &- 0xE4 <= 5 else { return false }
      let limit = range.upperBound
      let index = lexicon.endOfUnknown(
        from: range.lowerBound, in: text, end: limit, readsWords: true, openers)
      guard index + 2 < limit, text[index] &- 0xE4 <= 5, case let scalar = Followers.han(text, index),
        !openers.contains(Int(scalar) - Lexicon.base),
        let word = lexicon.word(
          at: index, scalar: scalar, in: text, end: limit, index > range.lowerBound ? .text : .other)
      else { return false }
      return !word.roles.contains(.plain)
    }
    if saysSo { return false }
    cut(range, into: &looked)
    return looked.tokens.allSatisfy(\.isText)
  }

  private func read(_ range: Range<Int>, of text: UnsafeBufferPointer<UInt8>, into cut: inout Cut) {
    var index = range.lowerBound
    let limit = range.upperBound
    var quotes = 0
    var isStraight = false
    while index < limit {
      var isHan = text[index] &- 0xE4 <= 5
      if isHan {
        let end = lexicon.endOfUnknown(from: index, in: text, end: limit, readsWords: quotes == 0, openers)
        if end > index {
          cut.passText(from: index)
          index = end
          guard index < limit else { break }
          isHan = text[index] &- 0xE4 <= 5
        }
      }
      let (scalar, length) = isHan ? (Followers.han(text, index), 3) : self.text.scalar(at: index)
      // No mark is a Chinese character, and no word begins with anything else.
      if !isHan,
        let mark = Self.mark(scalar)
          ?? straightQuote(scalar, at: index, to: limit, isOpen: isStraight, isInside: quotes > 0)
          ?? fullStop(scalar, at: index, to: limit)
      {
        if scalar == 0x22 { isStraight.toggle() }
        cut.add(mark, index..<index + length)
        index += length
        switch mark {
        case .quoteOpen where scalar == 0x300A:  // inside 《》 nothing is read
          let end = endOfTitle(from: index, to: limit, in: text)
          if end > index { cut.passText(from: index) }
          index = end
          if index < limit {
            cut.add(.quoteClose, index..<index + 3)
            index += 3
          }
        case .quoteOpen: quotes += 1
        case .quoteClose: quotes = max(0, quotes - 1)
        default: break
        }
        continue
      }
      let word =
        isHan && quotes == 0
        ? lexicon.word(at: index, scalar: scalar, in: text, end: limit, cut.before) : nil
      if let word, !word.roles.isDisjoint(with: Self.comparisons) {
        cut.add(.word, index..<index + word.length, roles: word.roles)
        index += word.length
        continue
      }
      if isHan ? openers.contains(Int(scalar) - Lexicon.base) : Self.mayOpen(scalar),
        let end = readNumber(
          at: index, scalar, length, end: limit, after: word, isQuoted: quotes > 0, into: &cut)
      {
        index = end
        continue
      }
      if let word {
        cut.add(.word, index..<index + word.length, roles: word.roles)
        index += word.length
        continue
      }
      cut.passText(from: index)
      index += length
    }
  }

  private static let comparisons: Roles = [.yoy, .prev]

  /// Where the title that begins at `start` ends: at its 》 or at `limit`.
  private func endOfTitle(from start: Int, to limit: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
    var index = start
    while index < limit, !(text[index] == 0xE3 && text[index + 1] == 0x80 && text[index + 2] == 0x8B) {
      let first = text[index]
      index += first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    }
    return min(index, limit)
  }

  /// Whether a time or a numeral may begin with a character that is no Chinese one; `Openers` has those.
  @inline(__always)
  private static func mayOpen(_ scalar: UInt32) -> Bool {
    Characters.isDigit(scalar) || NumeralReader.isSign(scalar) || Masks.isMask(scalar)
      || scalar == 0x25 || scalar == 0xFF05
  }

  /// Reads the time or the number at `index`, where `scalar` stands, and says where it ends; `nil` where there is none.
  @inline(__always)
  private func readNumber(
    at index: Int, _ scalar: UInt32, _ length: Int, end limit: Int, after word: (length: Int, roles: Roles)?,
    isQuoted: Bool, into cut: inout Cut
  ) -> Int? {
    if TimeReader.mayStart(scalar), timeReader.mayBegin(at: index, scalar, end: limit),
      let time = timeReader.markedTime(at: index, end: limit)
    {
      if let notes, NumeralSearch.mayHoldNumber(time.range, of: text) { notes.refuse(.notTime, time.range) }
      cut.add(time, index..<index + time.range.count)
      return index + time.range.count
    }
    let isDigit = Characters.isDigit(scalar)
    if isDigit, numbers.mayBeginRatio(at: index, limit),
      case let ratio = numbers.ratio(at: index, end: limit), let last = ratio.last
    {
      cut.flush(index)
      for part in ratio { cut.addPart(part) }
      return last.range.upperBound
    }
    if scalar == 0x7B2C, let end = readRanks(at: index, end: limit, isQuoted, into: &cut) { return end }
    if Self.mayStartNumeral(scalar), let number = numeral(at: index, scalar, end: limit, after: word) {
      // A range that starts later does not occur.
      if number.range.lowerBound > index { return index + length }
      if !number.isDamage, filter.contains(number, isQuoted: isQuoted, end: limit) {
        cut.passText(from: index)
        return skipped(number, at: index)
      }
      cut.add(number, index..<index + number.range.count)
      return index + number.range.count
    }
    guard isDigit else { return nil }
    // A number without a unit is no figure: it is skipped whole.
    cut.passText(from: index)
    let end = numbers.digits(at: index, end: limit)?.end ?? endOfDigits(index, limit)
    notes?.refuse(.notWithoutUnit, index..<end)
    return end
  }

  /// Reads `第三、四、五位` and says where it ends; `nil` where there is no such list.
  private func readRanks(at index: Int, end limit: Int, _ isQuoted: Bool, into cut: inout Cut) -> Int? {
    let ranks = numbers.ranks(at: index, end: limit)
    guard var whole = ranks.first, let last = ranks.last else { return nil }
    whole.range = index..<last.range.upperBound
    guard !filter.contains(whole, isQuoted: isQuoted, end: limit) else { return nil }
    for (place, rank) in ranks.enumerated() {
      if place > 0 { cut.add(.pause, ranks[place - 1].range.upperBound..<rank.range.lowerBound) }
      cut.add(rank, rank.range)
    }
    return whole.range.upperBound
  }

  /// Where the text behind a list number with a point begins: `6．5兆瓦级机组` is the sixth of a list, and so is `6.9个断面`, for
  /// there are no parts of those.
  private func afterListNumber(_ range: Range<Int>) -> Int {
    var index = range.lowerBound
    while index < range.upperBound, index - range.lowerBound < 3, Characters.isASCIIDigit(UInt32(text[index]))
    {
      index += 1
    }
    guard index > range.lowerBound, index + 3 < range.upperBound else { return range.lowerBound }
    let length = text.scalar(at: index).value == 0xFF0E ? 3 : countsWhole(behind: index, range) ? 1 : 0
    guard length > 0 else { return range.lowerBound }
    notes?.refuse(.notListNumber, range.lowerBound..<index)
    return index + length
  }

  /// Whether a point stands at `index` with a number of whole things behind it, at the beginning of a line.
  private func countsWhole(behind index: Int, _ range: Range<Int>) -> Bool {
    guard text[index] == 0x2E, range.lowerBound == 0 || text[range.lowerBound - 1] == 0x0A else {
      return false
    }
    var end = index + 1
    while end < range.upperBound, Characters.isASCIIDigit(UInt32(text[end])) { end += 1 }
    return end > index + 1 && Self.wholeThings.stands(at: end, in: text)
  }

  private static let wholeThings: WordList = ["个", "家", "名", "户", "所", "座", "项", "件", "支", "辆", "位"]

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

  @inline(__always)
  private func numeral(
    at index: Int, _ scalar: UInt32, end: Int, after word: (length: Int, roles: Roles)?
  ) -> Numeral? {
    // 第一次 is an adverb.
    if scalar == 0x7B2C, let word, word.roles.contains(.adverb) { return nil }
    if scalar == 0x7B2C || scalar == 0x524D || scalar == 0x7FFB || Characters.isDigit(scalar)
      || NumeralReader.isSign(scalar)
    {
      if let number = numbers.numeral(at: index, end: end) { return number }
      return Characters.isDigit(scalar) ? numbers.index(at: index, end: end) : nil
    }
    if scalar == 0x9996 || scalar == 0x699C { return numbers.firstPlace(at: index, end: end) }
    if scalar == 0x8FC7 { return numbers.overHalf(at: index, end: end) }
    if Masks.isMask(scalar) { return numbers.masked(at: index, end: end) }
    // 亿元以上 is a class of amounts, unless it is told what comes to so much.
    if let word, word.length > 6, word.roles.contains(.plain) {
      return numbers.isSum(at: index) ? numbers.numeral(at: index, end: end) : nil
    }
    if let missing = MissingValue.numeral(at: index, scalar, in: text, end: end) { return missing }
    guard HanDigits.opensNumeral(scalar) else { return nil }
    if let word, word.length > 3, word.roles.contains(.plain) || word.roles.contains(.adverb) { return nil }
    return numbers.numeral(at: index, end: end)
  }

  /// `"` opens where another one closes: `"银企对接"会议`. Inside other quotation marks it is a character like any other.
  private func straightQuote(
    _ scalar: UInt32, at index: Int, to end: Int, isOpen: Bool, isInside: Bool
  ) -> Token.Kind? {
    guard scalar == 0x22 else { return nil }
    if isOpen { return .quoteClose }
    return !isInside && text[(index + 1)..<end].contains(0x22) ? .quoteOpen : nil
  }

  /// A point between Chinese characters, or at the end of a line, ends a sentence: `完成4项.二是…`.
  @inline(__always)
  private func fullStop(_ scalar: UInt32, at index: Int, to end: Int) -> Token.Kind? {
    guard scalar == 0x2E, index > 0, text[index - 1] >= 0x80 || text[index - 1] == 0x25,
      index + 1 >= end || text[index + 1] >= 0xE3 || text[index + 1] == 0x0A
    else { return nil }
    return .stop
  }

  // Few characters are asked: the loop is shorter without it.
  @inline(never)
  private static func mark(_ scalar: UInt32) -> Token.Kind? {
    switch scalar {
    case 0x2C, 0xFF0C: .comma
    case 0x3001: .pause
    case 0x3B, 0xFF1B, 0x3002, 0x21, 0xFF01, 0xFF1F: .stop
    case 0x3A, 0xFF1A: .colon
    case 0x28, 0xFF08, 0x5B, 0xFF3B: .open
    case 0x29, 0xFF09, 0x5D, 0xFF3D: .close
    case 0x201C, 0x300A, 0x2018, 0x300C: .quoteOpen
    case 0x201D, 0x300B, 0x2019, 0x300D: .quoteClose
    default: nil
    }
  }
}
