/// Splits a file that holds several reports: `工作总结一`, `工作总结二`, … or `篇一:…`, `篇二:…`.
enum ReportParts {
  /// Where each report begins in `lines`; empty where the file holds one report.
  static func starts(in lines: [SourceLine], of text: [UInt8]) -> [Int] {
    var best: [Int] = []
    var series: [(stem: [UInt8], starts: [Int])] = []
    for place in lines.indices {
      guard lines[place].range.count <= 135, !lines[place].isRow,
        let (stem, number) = numbered(lines[place].range, of: text)
      else { continue }
      let known = series.firstIndex { $0.stem == stem }
      guard number == (known.map { series[$0].starts.count } ?? 0) + 1 else { continue }
      let run = known ?? series.count
      if known == nil { series.append((stem, [])) }
      series[run].starts.append(place)
      if series[run].starts.count > best.count { best = series[run].starts }
    }
    return best.count >= 2 ? best : []
  }

  /// The stem and number of a line that counts reports, such as `科技工作总结三` or `篇三:…`.
  private static func numbered(_ line: Range<Int>, of text: [UInt8]) -> (stem: [UInt8], number: Int)? {
    if let (number, _) = pieceNumber(line, of: text) { return (piece, number) }
    guard mayEndWithNumber(line, of: text) else { return nil }
    // A numeral at the end, after a word for a kind of report.
    for length in [3, 6, 9, 1, 2] where line.count > length {
      let start = line.upperBound - length
      guard text[start] & 0xC0 != 0x80 else { continue }
      let number: Int?
      if let han = HanNumeral.small(at: start, in: text), han.length == length {
        number = han.value
      } else {
        number = length <= 2 ? Int(String(decoding: text[start..<line.upperBound], as: UTF8.self)) : nil
      }
      guard let number, number >= 1,
        HeadingWords.kinds.match(before: start, in: text, from: line.lowerBound) != nil
          || start - model.count >= line.lowerBound && text.has(model, before: start)
      else { continue }
      return (Array(text[line.lowerBound..<start]), number)
    }
    return nil
  }

  /// Whether the last character is one that a number may end with.
  private static func mayEndWithNumber(_ line: Range<Int>, of text: [UInt8]) -> Bool {
    guard let last = text.scalar(before: line.upperBound)?.value else { return false }
    return Characters.isASCIIDigit(last) || HanDigits.isOrdinal(last)
  }

  private static let piece = Array("篇".utf8)
  private static let model = Array("范文".utf8)
  /// The first two say what is counted.
  private static let openings: WordList = ["篇", "范文", "第", "【", "[", "(", "（"]
  private static let closings: [UInt32] = [0x3A, 0xFF1A, 0x3011, 0x5D, 0x29, 0xFF09, 0x3001, 0x20]

  /// `篇一:`, `第二篇:`, `【篇三】`, `[篇四]`: the number and the bytes before the title. Neither goes on behind the line,
  /// where white space stands or a line's end.
  static func pieceNumber(_ line: Range<Int>, of text: [UInt8]) -> (number: Int, prefix: Int)? {
    var index = line.lowerBound
    var sawPiece = false
    while let word = openings.match(at: index, in: text) {
      sawPiece = sawPiece || word.place < 2
      index += word.length
    }
    guard let number = HanNumeral.small(at: index, in: text) ?? digit(at: index, in: text) else { return nil }
    index += number.length
    if text.has(piece, at: index) {
      sawPiece = true
      index += piece.count
    }
    guard sawPiece else { return nil }
    var closed = index == line.upperBound
    while index < line.upperBound, case let (scalar, length) = text.scalar(at: index),
      closings.contains(scalar)
    {
      index += length
      closed = true
    }
    return closed ? (number.value, index - line.lowerBound) : nil
  }

  private static func digit(at index: Int, in text: [UInt8]) -> (value: Int, length: Int)? {
    guard index < text.count, (0x31...0x39).contains(text[index]) else { return nil }
    return (Int(text[index] - 0x30), 1)
  }
}
