import Figures
import ReportText

/// A mark of punctuation, as far as it parts numbers and their words.
enum Mark {
  /// 、
  case list
  case comma, colon, semicolon, stop, open, close
}

extension [UInt8] {
  /// The mark that stands at `index`. A comma or a point inside a number is none.
  func mark(at index: Int) -> Mark? {
    guard let mark = Self.mark(scalar(at: index).value) else { return nil }
    let byte = self[index]
    if byte == UInt8(ascii: ",") || byte == UInt8(ascii: ":"), index > 0, index + 1 < count,
      Characters.isASCIIDigit(UInt32(self[index - 1])), Characters.isASCIIDigit(UInt32(self[index + 1]))
    {
      return nil
    }
    return mark
  }

  private static func mark(_ scalar: UInt32) -> Mark? {
    switch scalar {
    case 0x3001: .list
    case 0xFF0C, 0x2C: .comma
    case 0xFF1A, 0x3A: .colon
    case 0xFF1B, 0x3B: .semicolon
    case 0x3002, 0xFF01, 0x21, 0xFF1F, 0x3F: .stop
    case 0xFF08, 0x28: .open
    case 0xFF09, 0x29: .close
    default: nil
    }
  }

  /// The place behind the last of these marks that stands in `range`; its start where none does. What whole brackets
  /// hold is passed over.
  func start(behind marks: Set<Mark>, in range: Range<Int>) -> Int {
    var index = range.upperBound
    while index > range.lowerBound, let before = scalar(before: index) {
      let place = index - before.length
      if place < range.lowerBound { break }
      let mark = mark(at: place)
      if mark == .close {
        guard let open = opening(place, in: range) else { return index }
        index = open
        continue
      }
      if let mark, marks.contains(mark) { return index }
      index = place
    }
    return range.lowerBound
  }

  /// Where the bracket opens that closes at `close`; `nil` where it does not in `range`.
  private func opening(_ close: Int, in range: Range<Int>) -> Int? {
    var depth = 0
    var index = close + scalar(at: close).length
    while index > range.lowerBound, let before = scalar(before: index) {
      index -= before.length
      if index < range.lowerBound { return nil }
      switch mark(at: index) {
      case .close: depth += 1
      case .open:
        depth -= 1
        if depth == 0 { return index }
      default: break
      }
    }
    return nil
  }

  /// The place of the first of these marks in `range`; its end where none stands there.
  func end(before marks: Set<Mark>, in range: Range<Int>) -> Int {
    var index = range.lowerBound
    while index < range.upperBound {
      if let mark = mark(at: index), marks.contains(mark) { return index }
      index += scalar(at: index).length
    }
    return range.upperBound
  }

  /// The bracket that is open at `index`: the place of its mark, and that of the one that closes it or the end of
  /// `range`; `nil` where none is.
  func bracket(around index: Int, in range: Range<Int>) -> (open: Int, close: Int)? {
    var opens: [Int] = []
    var place = range.lowerBound
    while place < index {
      switch mark(at: place) {
      case .open: opens.append(place)
      case .close: _ = opens.popLast()
      default: break
      }
      place += scalar(at: place).length
    }
    guard let open = opens.last else { return nil }
    return (open, closing(open, in: range) ?? range.upperBound)
  }

  /// Where the bracket at `open` closes; `nil` where it does not in `range`.
  func closing(_ open: Int, in range: Range<Int>) -> Int? {
    var depth = 0
    var place = open
    while place < range.upperBound {
      switch mark(at: place) {
      case .open: depth += 1
      case .close:
        depth -= 1
        if depth == 0 { return place }
      default: break
      }
      place += scalar(at: place).length
    }
    return nil
  }

  /// Every place of `word` in `range`.
  func places(of word: [UInt8], in range: Range<Int>) -> [Int] {
    var places: [Int] = []
    var start = range.lowerBound
    while start < range.upperBound, let place = place(of: word, in: start..<range.upperBound) {
      places.append(place)
      start = place + word.count
    }
    return places
  }
}

extension AuditedText {
  /// The words of a figure alone: behind the figure before it, behind the last mark between the two, and behind 其中.
  func ownWords(_ figure: Figure) -> Range<Int> {
    let sentence = sentences[figure.sentence].span
    var start = sentence.start
    for other in figures(of: figure.sentence) where other.span.end <= figure.span.start {
      start = max(start, other.span.end)
    }
    start = text.start(
      behind: [.list, .comma, .colon, .semicolon, .stop, .open], in: start..<figure.span.start)
    if let word = PartWords.ofWhich.match(at: start, in: text), start + word.length <= figure.span.start {
      start += word.length
    }
    return start..<figure.span.start
  }

  /// From the last comma or bracket before a figure up to it.
  func clause(_ figure: Figure) -> Range<Int> {
    let start = sentences[figure.sentence].span.start
    return text.start(
      behind: [.comma, .colon, .semicolon, .stop, .open], in: start..<figure.span.start)..<figure.span
      .start
  }

  /// Whether a mark or the end of the sentence follows the figure: no noun of its own does.
  func endsPhrase(_ figure: Figure) -> Bool {
    figure.span.end >= sentences[figure.sentence].span.end || text.mark(at: figure.span.end) != nil
  }
}
