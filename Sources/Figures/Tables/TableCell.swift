import Quantities
import ReportText

/// What stands in a cell.
enum TableCell {
  case empty
  /// A number, with its own unit or without, and how exactly it is meant.
  case number(Numeral, Bound)
  /// A year that may head a row or a column, or be a count.
  case year(Numeral)
  /// Begins with a number, but is more than that: `42.6/37.9`.
  case unread
  case words

  var isNumber: Bool {
    if case .number = self { true } else { false }
  }

  /// Whether it can be no head.
  var beginsWithNumber: Bool {
    switch self {
    case .number, .unread: true
    case .empty, .year, .words: false
    }
  }

  init(_ cell: Range<Int>, _ text: [UInt8], _ numbers: NumeralReader, _ times: TimeReader) {
    guard !cell.isEmpty, !TableWords.nothing.contains(cell, of: text) else {
      self = .empty
      return
    }
    let reader = TableCellReader(cell: cell, text: text, numbers: numbers, times: times)
    self = reader.read()
  }
}

/// Reads a cell that may be a number.
private struct TableCellReader {
  let cell: Range<Int>
  let text: [UInt8]
  let numbers: NumeralReader
  let times: TimeReader

  func read() -> TableCell {
    var start = cell.lowerBound
    var isNegative = false
    var bound = Bound.exact
    // 净增3家
    if let word = TableWords.changes.match(at: start, in: text), isDigit(at: start + word.length) {
      isNegative = TableWords.fall.stands(at: start, in: text)
      return number(at: start + word.length, isNegative, bound, from: start + word.length)
    }
    while start < cell.upperBound {
      let (scalar, length) = text.scalar(at: start)
      switch scalar {
      case 0x2D, 0xFF0D, 0x2212, 0x2193, 0x25BC: isNegative = true  // - － − ↓ ▼
      case 0x2B, 0xFF0B, 0x2191, 0x25B2: break  // + ＋ ↑ ▲
      case 0x28, 0xFF08:  // （5.1）: less, or in brackets for another reason
        return start == cell.lowerBound && isDigit(at: start + length) && closes(before: cell.upperBound)
          ? .unread : .words
      default:
        if bound == .exact, start == cell.lowerBound, let (said, size) = self.bound(at: start) {
          bound = said
          start += size
          continue
        }
        return number(at: start, isNegative, bound)
      }
      start += length
    }
    return .words
  }

  private func isDigit(at index: Int) -> Bool {
    index < cell.upperBound && Characters.isDigit(text.scalar(at: index).value)
  }

  private func closes(before index: Int) -> Bool {
    text.scalar(before: index).map { Characters.closes($0.value) } ?? false
  }

  private func bound(at index: Int) -> (Bound, length: Int)? {
    for (list, bound) in [
      (TableWords.approx, Bound.approx), (TableWords.over, .over), (TableWords.under, .under),
    ] {
      if let word = list.match(at: index, in: text), isDigit(at: index + word.length) {
        return (bound, word.length)
      }
    }
    return nil
  }

  private func number(at start: Int, _ isNegative: Bool, _ bound: Bound, from first: Int? = nil) -> TableCell
  {
    guard isDigit(at: start), let digits = numbers.digits(at: start, end: cell.upperBound) else {
      // 第3
      if let rank = numbers.numeral(at: start, end: cell.upperBound), rank.form == .rank,
        rank.range.upperBound == cell.upperBound
      {
        return .number(rank, .exact)
      }
      return .words
    }
    var number = Numeral.made(
      (first ?? (bound == .exact ? cell.lowerBound : start))..<digits.end, value: digits.value, maximum: nil,
      unit: nil,
      writtenUnit: "", magnitude: 0, form: .plain)
    number.digits = digits.count
    if isNegative { number.value = number.value.negated }
    let isYear =
      digits.count == 4 && !digits.hasPoint && !isNegative && digits.end - start == 4
      && (1990...2060).contains(Int(digits.value.coefficient))
    if digits.end == cell.upperBound { return isYear ? .year(number) : .number(number, bound) }
    if isYear || times.time(at: start, end: cell.upperBound) != nil { return .words }
    if let sign = TableWords.rangeSigns.match(at: digits.end, in: text),
      let other = numbers.digits(at: digits.end + sign.length, end: cell.upperBound),
      digits.value < other.value
    {
      number.maximum = other.value
      number.range = number.range.lowerBound..<other.end
    }
    if let whole = numbers.withUnit(number, at: number.range.upperBound, end: cell.upperBound) {
      number = whole
    }
    return finished(number, bound)
  }

  /// The cell of a number behind which only words of its bound, the mark of a note or a remark in brackets stand.
  private func finished(_ number: Numeral, _ bound: Bound) -> TableCell {
    var end = number.range.upperBound
    var bound = bound
    for (list, said) in [
      (TableWords.approxBehind, Bound.approx), (TableWords.overBehind, .over),
      (TableWords.underBehind, .under),
    ] {
      if bound == .exact, let word = list.match(at: end, in: text), end + word.length <= cell.upperBound {
        bound = said
        end += word.length
      }
    }
    let behind = end
    while end < cell.upperBound, let length = markLength(at: end) { end += length }
    guard end < cell.upperBound else { return .number(number, bound) }
    let next = text.scalar(at: end).value
    if [0x28, 0xFF08, 0x5B, 0x3014].contains(next), closes(before: cell.upperBound) {
      return .number(number, bound)
    }
    // Words go on: 5G基站, 100强企业.
    let isWord = end == behind && (Characters.isHan(next) || Characters.isASCIILetter(next))
    return isWord ? .words : .unread
  }

  /// The mark of a note: `①`, `*`, `※`.
  private func markLength(at index: Int) -> Int? {
    let (scalar, length) = text.scalar(at: index)
    switch scalar {
    case 0x20, 0x2A, 0xFF0A, 0x203B, 0x2460...0x2473, 0xB9, 0xB2, 0xB3: return length
    default: return nil
    }
  }
}
