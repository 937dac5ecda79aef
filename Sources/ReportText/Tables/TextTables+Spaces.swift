/// Tables whose cells stand apart by spaces alone, as a table of Word does when it is saved as text.
extension TextTables {
  /// The cells of `增值税  48216  92.1  -18.6`: a name, and behind it nothing but two numbers or more.
  static func rowOfSpaces(_ line: SourceLine, _ text: [UInt8]) -> [[UInt8]]? {
    // Nearly all lines end otherwise.
    guard let last = text[line.range].last, isDigit(last) || last == UInt8(ascii: "%") || last == dashEnd,
      case let cells = spaced(line, text), cells.count >= 3, cells.count <= PipeTable.columnLimit,
      let first = cells[0].first, !isDigit(first), !isSign(first), !cells[0].contains(UInt8(ascii: "|")),
      case let values = cells.dropFirst(), values.allSatisfy({ isNumber($0) || isBlank($0) }),
      values.contains(where: isNumber), !values.allSatisfy(isYear)
    else { return nil }
    return cells
  }

  /// The cells of `line` where it may be the head over rows of `count` cells.
  static func headOfSpaces(_ line: SourceLine, _ text: [UInt8], count: Int) -> [[UInt8]]? {
    let cells = spaced(line, text)
    guard cells.count == count, cells.allSatisfy({ !$0.contains(fullStop, in: $0.indices) }),
      cells.dropFirst().allSatisfy({ !isNumber($0) || isYear($0) })
    else { return nil }
    return cells
  }

  private static func spaced(_ line: SourceLine, _ text: [UInt8]) -> [[UInt8]] {
    var cells: [[UInt8]] = []
    var cell: [UInt8] = []
    var index = line.range.lowerBound
    while index < line.range.upperBound {
      let (scalar, length) = text.scalar(at: index)
      if scalar == 0x20 || scalar == 0x3000 || scalar == 0xA0 {
        if !cell.isEmpty { cells.append(cell) }
        cell = []
      } else {
        cell += text[index..<index + length]
      }
      index += length
    }
    if !cell.isEmpty { cells.append(cell) }
    return cells
  }

  private static func isNumber(_ cell: [UInt8]) -> Bool {
    guard let first = cell.first, case let digits = isSign(first) ? cell.dropFirst() : cell[...],
      digits.first.map(isDigit) ?? false
    else { return false }
    let body = digits.last == UInt8(ascii: "%") ? digits.dropLast() : digits
    return body.allSatisfy { isDigit($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }
  }

  /// — or ——, where there is no value.
  private static func isBlank(_ cell: [UInt8]) -> Bool { cell == dash || cell == dash + dash }

  private static let dash = Array("—".utf8)
  private static let dashEnd: UInt8 = 0x94

  private static func isYear(_ cell: [UInt8]) -> Bool {
    cell.count == 4 && cell.allSatisfy(isDigit)
      && (cell.starts(with: [0x31, 0x39]) || cell.starts(with: [0x32, 0x30]))
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
  private static func isSign(_ byte: UInt8) -> Bool { byte == 0x2D || byte == 0x2B }
}
