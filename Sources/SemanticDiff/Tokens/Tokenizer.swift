/// Cuts stretches of one report's text into tokens.
struct Tokenizer {
  let text: UnsafeBufferPointer<UInt8>
  /// Spans of the report's figures with the hash of their base unit.
  let figures: [(start: Int, end: Int)]
  let units: [UInt64]

  /// Appends the tokens of `start..<end`; `first..<last` are the figures in it. White space gives no token.
  func append(_ start: Int, _ end: Int, figures first: Int, _ last: Int, to tokens: inout [Token]) {
    var place = start
    var next = first
    while place < end {
      while next < last, figures[next].start < place { next += 1 }
      if next < last, figures[next].start == place, figures[next].end <= end, figures[next].end > place {
        append(place, figures[next].end, .figure, figure: next, to: &tokens)
        place = figures[next].end
        next += 1
        continue
      }
      let limit = next < last ? min(end, figures[next].start) : end
      place = appendPlain(place, limit, to: &tokens)
    }
  }

  /// Appends the token at `place` and returns where it ends.
  private func appendPlain(_ place: Int, _ end: Int, to tokens: inout [Token]) -> Int {
    var length = 1
    switch CharacterClass.at(place, end, in: text, length: &length) {
    case .space: return place + length
    case .han: append(place, place + length, .character, to: &tokens)
    case .stop: append(place, place + length, .stop, to: &tokens)
    case .mark:
      if let close = closeOfName(place, end) {
        append(place, close, .name, to: &tokens)
        return close
      }
      if let close = endOfDocumentNumber(place, end) {
        append(place, close, .name, to: &tokens)
        return close
      }
      append(place, place + length, .mark, to: &tokens)
    case .letter:
      var stop = place + 1
      while stop < end, isWordByte(text[stop]) { stop += 1 }
      append(place, stop, .word, to: &tokens)
      return stop
    case .digit:
      let (stop, isDate) = endOfNumber(place, end)
      append(place, stop, isDate ? .date : .number, to: &tokens)
      return stop
    }
    return place + length
  }

  private func append(
    _ start: Int, _ end: Int, _ kind: Token.Kind, figure: Int = -1, to tokens: inout [Token]
  ) {
    let hash =
      end - start <= 4
      ? (start..<end).reduce(0) { $0 << 8 | UInt64(text[$1]) } : ByteHash.of(text, start, end)
    let masked: UInt32 =
      switch kind {
      case .figure: UInt32(truncatingIfNeeded: units[figure]) | 1
      case .date: 2
      case .number: 4
      default: UInt32(truncatingIfNeeded: hash)
      }
    tokens.append(
      Token(
        start: Int32(start), end: Int32(end), hash: hash, masked: masked, kind: kind, figure: Int32(figure)))
  }

  private func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5a, 0x61...0x7a, 0x26, 0x2d, 0x2b, 0x5f: true
    default: false
    }
  }

  /// Past the 》 of the 《 at `place`; `nil` where none follows within the length of a name.
  private func closeOfName(_ place: Int, _ end: Int) -> Int? {
    guard isThree(place, end, 0xe3, 0x80, 0x8a) else { return nil }
    let end = min(end, place + 300)
    var depth = 0
    var at = place
    while at + 3 <= end {
      if isThree(at, end, 0xe3, 0x80, 0x8a) { depth += 1 }
      if isThree(at, end, 0xe3, 0x80, 0x8b) {
        depth -= 1
        if depth == 0 { return at + 3 }
      }
      at += 1
    }
    return nil
  }

  /// Past the 号 of `[2010]29号` or `〔2010〕29号`.
  private func endOfDocumentNumber(_ place: Int, _ end: Int) -> Int? {
    var at = place
    if text[at] == 0x5b || text[at] == 0x28 {
      at += 1
    } else if isThree(at, end, 0xe3, 0x80, 0x94) {
      at += 3
    } else {
      return nil
    }
    guard let year = endOfDigits(at, end), year - at == 4 else { return nil }
    at = year
    if at < end, text[at] == 0x5d || text[at] == 0x29 {
      at += 1
    } else if isThree(at, end, 0xe3, 0x80, 0x95) {
      at += 3
    } else {
      return nil
    }
    guard let number = endOfDigits(at, end), isThree(number, end, 0xe5, 0x8f, 0xb7) else { return nil }
    return number + 3
  }

  private func endOfDigits(_ place: Int, _ end: Int) -> Int? {
    var at = place
    while at < end, (0x30...0x39).contains(text[at]) { at += 1 }
    return at > place ? at : nil
  }

  /// Digits with their points, signs of a range and 年月日: `1,200.5`, `2013年1-4月`.
  private func endOfNumber(_ place: Int, _ end: Int) -> (end: Int, isDate: Bool) {
    var at = place
    var isDate = false
    while let digits = endOfDigits(at, end) {
      at = digits
      let isCalendar =
        isThree(at, end, 0xe5, 0xb9, 0xb4) || isThree(at, end, 0xe6, 0x9c, 0x88)
        || isThree(at, end, 0xe6, 0x97, 0xa5)
      if isCalendar {
        isDate = true
        at += 3
        continue
      }
      if at + 1 < end, text[at] == 0x2e || text[at] == 0x2c || text[at] == 0x2d || text[at] == 0x7e,
        (0x30...0x39).contains(text[at + 1])
      {
        at += 1
        continue
      }
      break
    }
    return (at, isDate)
  }

  private func isThree(_ place: Int, _ end: Int, _ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    place + 3 <= end && text[place] == first && text[place + 1] == second && text[place + 2] == third
  }
}
