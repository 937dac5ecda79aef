/// Tables whose cells stand apart by spaces alone, as a table of Word does when it is saved as text.
extension TextTables {
  /// The cells of `增值税  48216  92.1  -18.6`: a name, and behind it nothing but two numbers or more, or dashes for some.
  static func rowOfSpaces(_ line: SourceLine, _ text: [UInt8]) -> [[UInt8]]? {
    // Nearly all lines end otherwise.
    guard let last = line.range.last, mayEndRow(text[last]), case let cells = spaced(line, text),
      cells.count >= 3, cells.count <= PipeTable.columnLimit,
      !FlattenedTable.isNumber(cells[0], text),
      !Characters.isDigit(text.scalar(at: cells[0].lowerBound).value),
      case let values = cells.dropFirst(), values.contains(where: { FlattenedTable.isNumber($0, text) }),
      values.allSatisfy({ FlattenedTable.isNumber($0, text) || dashes.contains($0, of: text) }),
      !values.allSatisfy({ isYear($0, text) })
    else { return nil }
    return cells.map { Array(text[$0]) }
  }

  /// The cells of `line` where it may be the head over rows of `count` cells.
  static func headOfSpaces(_ line: SourceLine, _ text: [UInt8], count: Int) -> [[UInt8]]? {
    let cells = spaced(line, text)
    guard cells.count == count, !text.contains(fullStop, in: line.range),
      cells.dropFirst().allSatisfy({ !FlattenedTable.isNumber($0, text) || isYear($0, text) })
    else { return nil }
    return cells.map { Array(text[$0]) }
  }

  /// Whether that is a digit, % or the last byte of —.
  private static func mayEndRow(_ byte: UInt8) -> Bool {
    Characters.isASCIIDigit(UInt32(byte)) || byte == UInt8(ascii: "%") || byte == 0x94
  }

  private static let dashes: WordList = ["—", "——"]

  private static func spaced(_ line: SourceLine, _ text: [UInt8]) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var start = line.range.lowerBound
    var index = start
    while index < line.range.upperBound {
      let (scalar, length) = text.scalar(at: index)
      if scalar == 0x20 || scalar == 0x3000 || scalar == 0xA0 {
        if start < index { cells.append(start..<index) }
        start = index + length
      }
      index += length
    }
    if start < index { cells.append(start..<index) }
    return cells
  }

  private static func isYear(_ cell: Range<Int>, _ text: [UInt8]) -> Bool {
    cell.count == 4 && years.stands(at: cell.lowerBound, in: text)
      && text[cell].allSatisfy { Characters.isDigit(UInt32($0)) }
  }

  private static let years: WordList = ["19", "20"]
}
