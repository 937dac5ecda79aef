/// A numbering that opens a heading or an item: `一、`, `(二)`, `3.`, `(4)`, `⑤`, `六是`.
package struct HeadingMarker: Sendable, Hashable {
  /// Ways of numbering, outermost first as the genre nests them.
  package enum Style: Int, Sendable, Hashable, Comparable, CaseIterable {
    case part, division, han, bracketedHan, digit, bracketedDigit, circled, itemWord

    package static func < (left: Style, right: Style) -> Bool { left.rawValue < right.rawValue }

    /// How deep such a heading stands where nothing is above it: few reports have 章, and fewer 节.
    package var depth: Int { max(1, self > .division ? rawValue - 1 : rawValue) }
  }

  package let style: Style
  /// The number itself, from 1.
  package let value: Int
  /// Bytes of the marker with its punctuation.
  package let length: Int

  /// The marker that stands at `index`, if one does.
  package static func at(_ index: Int, in text: [UInt8]) -> HeadingMarker? {
    guard index < text.count else { return nil }
    let (first, firstLength) = text.scalar(at: index)
    switch first {
    case 0x28, 0xFF08, 0x3014, 0x3010: return bracketed(index, firstLength, text)
    case 0x30...0x39, 0xFF10...0xFF19: return digits(index, text)
    case 0x2460...0x2473: return HeadingMarker(style: .circled, value: Int(first) - 0x245F, length: 3)
    case 0x7B2C: return part(index, text)
    default: return han(index, text)
    }
  }

  /// The number of an item, such as `一是`, that stands at `index`, if one does.
  static func item(at index: Int, in text: [UInt8]) -> HeadingMarker? {
    guard index < text.count, HanDigits.isOrdinal(text.scalar(at: index).value),
      let marker = han(index, text), marker.style == .itemWord
    else { return nil }
    return marker
  }

  private static func bracketed(
    _ index: Int, _ open: Int, _ text: [UInt8]
  ) -> HeadingMarker? {
    var end = index + open
    var style = Style.bracketedHan
    let value: Int
    if let number = HanNumeral.small(at: end, in: text) {
      value = number.value
      end += number.length
    } else if let number = decimal(at: end, in: text), number.value <= 99 {
      style = .bracketedDigit
      value = number.value
      end += number.length
    } else {
      return nil
    }
    guard end < text.count else { return nil }
    let (close, closeLength) = text.scalar(at: end)
    guard [0x29, 0xFF09, 0x3015, 0x3011].contains(close), value >= 1 else { return nil }
    end += closeLength
    if end < text.count {
      let (next, length) = text.scalar(at: end)
      if next == 0x3001 || next == 0xFF0E { end += length }
    }
    return HeadingMarker(style: style, value: value, length: end - index)
  }

  private static func digits(_ index: Int, _ text: [UInt8]) -> HeadingMarker? {
    guard let number = decimal(at: index, in: text), (1...60).contains(number.value) else { return nil }
    let point = index + number.length
    guard point < text.count else { return nil }
    let (mark, markLength) = text.scalar(at: point)
    var after = point + markLength
    switch mark {
    case 0x3001:  // 、 as in 1、
      break
    case 0x2E, 0xFF0E:  // a point, unless a decimal follows
      if after < text.count, Characters.isDigit(text.scalar(at: after).value) { return nil }
      // 1. 3000米级…: the space alone tells the number from a decimal.
      if after + 1 < text.count, text[after] == 0x20, Characters.isDigit(text.scalar(at: after + 1).value) {
        after += 1
      }
    case 0x29, 0xFF09:
      return HeadingMarker(style: .bracketedDigit, value: number.value, length: after - index)
    default: return nil
    }
    return HeadingMarker(style: .digit, value: number.value, length: after - index)
  }

  private static func han(_ index: Int, _ text: [UInt8]) -> HeadingMarker? {
    guard let number = HanNumeral.small(at: index, in: text), number.value >= 1 else { return nil }
    let point = index + number.length
    guard point < text.count else { return nil }
    let (mark, length) = text.scalar(at: point)
    let end = point + length
    switch mark {
    case 0x3001 where listsOrdinals(number.value, then: end, text) && !opensTitle(index, then: end, text):
      return nil
    case 0x3001, 0xFF0E, 0x2E:
      return HeadingMarker(style: .han, value: number.value, length: end - index)
    case 0x662F:  // 是
      return HeadingMarker(style: .itemWord, value: number.value, length: end - index)
    default: return nil
    }
  }

  /// `一、二、三产业`, `二、三季度`: the next number stands straight behind, and a noun that is numbered.
  private static func listsOrdinals(_ value: Int, then index: Int, _ text: [UInt8]) -> Bool {
    guard let next = HanNumeral.small(at: index, in: text), next.value > value else { return false }
    return HeadingWords.numbered.stands(at: index + next.length, in: text)
  }

  /// Whether `一、` at `start`, which ends at `index`, is the number of `一、三季度工作推进情况`: a line of its own, with no mark
  /// in it, that ends as headings do.
  private static func opensTitle(_ start: Int, then index: Int, _ text: [UInt8]) -> Bool {
    guard start == 0 || text[start - 1] == 0x0A || text[start - 1] == 0x20 else { return false }
    var end = index
    var characters = 0
    while end < text.count, case let (scalar, length) = text.scalar(at: end), scalar != 0x0A {
      characters += 1
      guard characters <= longestTitle, Characters.isHan(scalar) || Characters.isDigit(scalar) else {
        return false
      }
      end += length
    }
    return HeadingWords.closings.stands(before: end, in: text)
  }

  private static let longestTitle = 24

  /// `第一部分`, `第二章`, and `第三节` below it.
  private static func part(_ index: Int, _ text: [UInt8]) -> HeadingMarker? {
    guard let number = HanNumeral.small(at: index + 3, in: text) else { return nil }
    var end = index + 3 + number.length
    guard let word = partWords.match(at: end, in: text) else { return nil }
    end += word.length
    let isDivision = word.place == divisionWord
    // 第一节课
    if isDivision, lessons.stands(at: end, in: text) { return nil }
    while end < text.count {
      let (next, length) = text.scalar(at: end)
      guard Characters.isSpace(next) || next == 0x3001 || next == 0x3A || next == 0xFF1A else { break }
      end += length
    }
    return HeadingMarker(
      style: isDivision ? .division : .part, value: number.value, length: end - index)
  }

  private static let partWords: WordList = ["部分", "章", "节"]
  private static let divisionWord = 2
  private static let lessons: WordList = ["课", "会", "目", "电", "的"]

  private static func decimal(
    at index: Int, in text: [UInt8]
  ) -> (value: Int, length: Int)? {
    var value = 0
    var end = index
    while end < text.count {
      let (scalar, length) = text.scalar(at: end)
      guard Characters.isDigit(scalar), value < 1000 else { break }
      value = value * 10 + Int(scalar < 0x80 ? scalar - 0x30 : scalar - 0xFF10)
      end += length
    }
    return end > index && value < 1000 ? (value, end - index) : nil
  }
}
