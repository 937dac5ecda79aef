/// Page numbers that a host or a printer left in the text: `3/8` (even inside a word), `第3页`, `- 3 -`.
enum PageMarks {
  /// Where page marks stand, in the order of the text.
  static func places(in text: [UInt8], lines: [SourceLine]) -> [Range<Int>] {
    (fractions(in: text, lines: lines) + lines.filter { isPageLine($0.range, of: text) }.map(\.range))
      .sorted { $0.lowerBound < $1.lowerBound }
  }

  /// The lines that are no page marks, and those that are; both in the order of the text.
  static func parted(_ lines: [SourceLine], by marks: [Range<Int>]) -> (
    body: [SourceLine], pages: [SourceLine]
  ) {
    if marks.isEmpty { return (lines, []) }
    let wholeLines = Set(marks)
    return (lines.filter { !wholeLines.contains($0.range) }, lines.filter { wholeLines.contains($0.range) })
  }

  private struct Fraction {
    let range: Range<Int>
    let page: Int
    let total: Int
    let fillsLine: Bool
  }

  /// Fractions of one total that count upwards are page marks; a single one only where it fills its line.
  private static func fractions(in text: [UInt8], lines: [SourceLine]) -> [Range<Int>] {
    guard text.contains([UInt8(ascii: "/")], in: text.indices) else { return [] }
    var byTotal: [Int: [Fraction]] = [:]
    for line in lines {
      var index = line.range.lowerBound
      while let slash = text.place(of: [UInt8(ascii: "/")], in: index..<line.range.upperBound) {
        if let fraction = fraction(around: slash, in: text, line: line.range) {
          byTotal[fraction.total, default: []].append(fraction)
        }
        index = slash + 1
      }
    }
    var places: [Range<Int>] = []
    for fractions in byTotal.values {
      let running = fractions.filter { !$0.fillsLine }
      let climbs = zip(running, running.dropFirst()).allSatisfy { $0.page < $1.page }
      let isSeries = climbs && running.count >= 3
      places += fractions.filter { $0.fillsLine || isSeries }.map(\.range)
    }
    return places
  }

  private static func fraction(around slash: Int, in text: [UInt8], line: Range<Int>) -> Fraction? {
    func isDigit(_ index: Int) -> Bool { (0x30...0x39).contains(text[index]) }
    var start = slash
    while start > line.lowerBound, text[start - 1] == 0x20 { start -= 1 }
    let numeratorEnd = start
    while start > line.lowerBound, isDigit(start - 1) { start -= 1 }
    var end = slash + 1
    while end < line.upperBound, text[end] == 0x20 { end += 1 }
    let denominatorStart = end
    while end < line.upperBound, isDigit(end) { end += 1 }
    guard (1...3).contains(numeratorEnd - start), (1...3).contains(end - denominatorStart),
      let page = Int(String(decoding: text[start..<numeratorEnd], as: UTF8.self)),
      let total = Int(String(decoding: text[denominatorStart..<end], as: UTF8.self)),
      page >= 1, page <= total, total >= 2
    else { return nil }
    let touching: [UInt8] = [0x2E, 0x2F, 0x2D, 0x25]
    if start > line.lowerBound, touching.contains(text[start - 1]) { return nil }
    if end < line.upperBound, touching.contains(text[end]) { return nil }
    return Fraction(range: start..<end, page: page, total: total, fillsLine: start..<end == line)
  }

  /// `第3页`, `第 3 页 共 8 页`, `- 3 -`, `—3—`.
  private static func isPageLine(_ line: Range<Int>, of text: [UInt8]) -> Bool {
    guard line.count <= 40 else { return false }
    var shape = ""
    var index = line.lowerBound
    while index < line.upperBound {
      let (scalar, length) = text.scalar(at: index)
      index += length
      if Characters.isSpace(scalar) { continue }
      let symbol: Character =
        switch scalar {
        case let digit where Characters.isDigit(digit): "0"
        case 0x2D, 0x2014, 0x2013, 0x2212, 0x2015, 0x00B7: "-"
        case 0x7B2C, 0x5171: "第"
        case 0x9875: "页"
        default: "x"
        }
      if shape.last != symbol { shape.append(symbol) }
    }
    return ["第0页", "第0页第0页", "-0-", "第0页-第0页"].contains(shape)
  }
}
