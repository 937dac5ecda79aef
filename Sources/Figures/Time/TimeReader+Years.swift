import Quantities
import ReportText

/// Years and spans of years, in either writing, and masked ones.
extension TimeReader {
  /// `2013年`, `2013—2016年`, `2009年—2014年度`, `20__年`, `XX年`.
  func years(at start: Int, end limit: Int) -> (TimeExpression.Year, last: Int?, end: Int)? {
    if let masked = maskedYear(at: start, end: limit) { return (.masked, nil, masked) }
    guard let first = year(at: start, end: limit) else { return nil }
    var index = first.end
    let closed = text.has(Self.year, at: index)
    if closed { index += 3 }
    if let dash = Self.dashes.match(at: index, in: text) {
      if let second = year(at: index + dash.length, end: limit), text.has(Self.year, at: second.end),
        second.value > first.value
      {
        return (.known(first.value), second.value, second.end + 3)
      }
    }
    let isListed = !closed && first.end - start == 4 && listGoesOn(at: index, after: first.value, end: limit)
    return closed || isListed ? (.known(first.value), nil, index) : nil
  }

  /// Whether later years follow, the last with its 年: `2015、2016和2018年`.
  private func listGoesOn(at start: Int, after first: Int, end limit: Int) -> Bool {
    var (end, last) = (start, first)
    while let joint = Self.joints.match(at: end, in: text),
      let next = year(at: end + joint.length, end: limit), next.value > last
    {
      (end, last) = (next.end, next.value)
    }
    return last > first && text.has(Self.year, at: end)
  }

  private func year(at start: Int, end limit: Int) -> (value: Int, end: Int)? {
    if let han = hanYear(at: start, end: limit) { return han }
    guard let digits = numbers.digits(at: start, end: limit), digits.count == 4, !digits.hasPoint,
      case let value = Int(digits.value.coefficient), (1900...2099).contains(value)
    else { return nil }
    if let before = text.scalar(before: start)?.value, Characters.isDigit(before) || before == 0x2E {
      return nil
    }
    return (value, digits.end)
  }

  /// `二〇二三`, `二○一六`, `二零二〇`, `二0二一`: digit by digit.
  private func hanYear(at start: Int, end limit: Int) -> (value: Int, end: Int)? {
    guard start + 3 < limit, text[start] == 0xE4,
      text[start + 3] == 0xE3 || text[start + 3] == 0xE4
        || text[start + 3] == 0xE9 || text[start + 3] == 0xE2 || text[start + 3] == 0x30
    else { return nil }
    var value = 0
    var index = start
    for _ in 0..<4 {
      guard index < limit else { return nil }
      let (scalar, length) = text.scalar(at: index)
      guard let digit = scalar == 0x30 ? 0 : HanDigits.value(of: scalar), scalar != 0x4E24 else {
        return nil
      }
      value = value * 10 + digit
      index += length
    }
    return (1900...2099).contains(value) ? (value, index) : nil
  }

  private func maskedYear(at start: Int, end limit: Int) -> Int? {
    var index = start
    if Self.centuries.stands(at: index, in: text) { index += 2 }
    var masks = 0
    while index < limit {
      let (scalar, length) = text.scalar(at: index)
      guard Masks.isMask(scalar) || scalar == 0x31 && masks == 0 && index > start else { break }
      if Masks.isMask(scalar) { masks += 1 }
      index += length
    }
    guard masks >= 1, masks <= 4, index - start >= 2, text.has(Self.year, at: index) else { return nil }
    return index + 3
  }

  private static let centuries: WordList = ["20", "19"]
}
