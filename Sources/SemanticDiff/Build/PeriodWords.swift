/// The words of a period as they stand in a text, whole: `2021年` is not said by `2021年上半年`, nor `2月` by `12月`.
enum PeriodWords {
  /// What makes a longer period of the one before it.
  private static let continuations = [
    "上半年", "下半年", "一季度", "二季度", "三季度", "四季度", "第一季度", "第二季度", "第三季度", "第四季度", "首季", "前三季度",
    "前两季度", "前三个季度", "底", "末", "上旬", "中旬", "下旬",
  ].map { Array($0.utf8) }

  /// What leads from one end of a period to the other.
  private static let bridges = ["-", "~", "～", "—", "－", "–", "至", "到"].map { Array($0.utf8) }

  /// What ends a part of a date.
  private static let parts = ["年", "月", "日", "季度"].map { Array($0.utf8) }

  static func stand(_ label: String, in passage: [UInt8]) -> Bool {
    let words = Array(label.utf8)
    guard !words.isEmpty, words.count <= passage.count else { return false }
    return (0...passage.count - words.count).contains { start in
      passage[start] == words[0] && passage[start..<start + words.count].elementsEqual(words)
        && !isContinued(passage[(start + words.count)...]) && !isContinuation(passage[..<start])
    }
  }

  private static func isContinued(_ rest: ArraySlice<UInt8>) -> Bool {
    if rest.first.map(isDigit) ?? false { return true }
    if continuations.contains(where: { rest.starts(with: $0) }) { return true }
    return bridges.contains { rest.starts(with: $0) && rest.dropFirst($0.count).first.map(isDigit) ?? false }
  }

  private static func isContinuation(_ rest: ArraySlice<UInt8>) -> Bool {
    if endsInPart(rest) { return true }
    return bridges.contains { rest.suffix($0.count).elementsEqual($0) && endsInPart(rest.dropLast($0.count)) }
  }

  /// Whether a number, or a number with its 年 or 月, ends here.
  private static func endsInPart(_ rest: ArraySlice<UInt8>) -> Bool {
    if rest.last.map(isDigit) ?? false { return true }
    return parts.contains { part in
      rest.suffix(part.count).elementsEqual(part) && rest.dropLast(part.count).last.map(isDigit) ?? false
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
