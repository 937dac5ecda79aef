import ReportText

/// Running heads and page numbers: what stands at the edge of the pages, again and again.
enum PrintedFurniture {
  /// Takes them off; `removed` are the words of each, once.
  static func take(off pages: inout [[PrintedRow]]) -> [[UInt8]] {
    var removed: [[UInt8]] = []
    var counts: [[UInt8]: Int] = [:]
    for page in pages {
      for key in Set(edges(of: page).map { key(page[$0].text) }) { counts[key, default: 0] += 1 }
    }
    for place in pages.indices {
      let marks = edges(of: pages[place]).filter { index in
        let text = pages[place][index].text
        let isRepeated = pages.count >= 2 && (counts[key(text)] ?? 0) >= max(2, pages.count / 3)
        return isPageNumber(text) || isRepeated
      }
      for index in marks.sorted(by: >) {
        let text = pages[place].remove(at: index).text
        if !isPageNumber(text), !removed.contains(where: { key($0) == key(text) }) { removed.append(text) }
      }
    }
    return removed
  }

  /// The first and the last rows of a page.
  private static func edges(of page: [PrintedRow]) -> [Int] {
    guard page.count > 2 else { return page.isEmpty ? [] : Array(Set([0, page.count - 1])) }
    return [0, page.count - 1]
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
