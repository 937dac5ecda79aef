import ReportText

/// Running heads and page numbers: what stands at the edge of the pages, again and again.
enum PrintedFurniture {
  /// How many rows at the head and at the foot of a page may be furniture.
  private static let depth = 3

  private enum Edge: CaseIterable { case head, foot }

  /// Takes them off; `removed` are the words of each, once.
  static func take(off pages: inout [[PrintedRow]]) -> [[UInt8]] {
    var removed: [[UInt8]] = []
    var seen: Set<[UInt8]> = []
    for edge in Edge.allCases {
      // The next row in is looked at once all further out are gone.
      for level in 0..<depth {
        var counts: [[UInt8]: Int] = [:]
        for page in pages {
          if let row = row(of: page, at: edge) { counts[key(row.text), default: 0] += 1 }
        }
        var isAny = false
        for place in pages.indices {
          guard let text = row(of: pages[place], at: edge)?.text else { continue }
          let key = key(text)
          let isRepeated = pages.count >= 2 && (counts[key] ?? 0) >= max(2, pages.count / 3)
          // Behind the first, rows of numbers are those of tables.
          guard isPageNumber(text) || isRepeated && (level == 0 || letters(in: key) >= 4) else { continue }
          isAny = true
          if edge == .head { pages[place].removeFirst() } else { pages[place].removeLast() }
          if !isPageNumber(text), seen.insert(key).inserted { removed.append(text) }
        }
        if !isAny { break }
      }
    }
    return removed
  }

  private static func row(of page: [PrintedRow], at edge: Edge) -> PrintedRow? {
    edge == .head ? page.first : page.last
  }

  private static func letters(in key: [UInt8]) -> Int {
    var count = 0
    var index = 0
    while index < key.count {
      let (scalar, length) = key.scalar(at: index)
      if Characters.isHan(scalar) || Characters.isASCIILetter(scalar) { count += 1 }
      index += length
    }
    return count
  }

  /// The words with each number as one sign.
  private static func key(_ text: [UInt8]) -> [UInt8] {
    var key: [UInt8] = []
    for byte in text where byte != 0x20 {
      if (0x30...0x39).contains(byte) {
        if key.last != UInt8(ascii: "#") { key.append(UInt8(ascii: "#")) }
      } else {
        key.append(byte)
      }
    }
    return key
  }

  /// `3`, `- 3 -`, `第3页`, `3/8`, `第 3 页 共 8 页`.
  private static func isPageNumber(_ text: [UInt8]) -> Bool {
    guard text.count <= 40 else { return false }
    var digits = 0
    var index = 0
    while index < text.count {
      let (scalar, length) = text.scalar(at: index)
      switch scalar {
      case let digit where Characters.isDigit(digit): digits += 1
      case 0x20, 0x2D, 0x2014, 0x2013, 0x2212, 0x2015, 0xB7, 0x2F, 0x7B2C, 0x5171, 0x9875, 0x3000, 0xFF0C:
        break
      default: return false
      }
      index += length
    }
    return (1...7).contains(digits)
  }
}
