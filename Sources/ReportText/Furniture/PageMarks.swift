/// Page numbers that a host or a printer left in the text: `3/8` (even inside a word), `第3页`, `- 3 -`.
enum PageMarks {
  /// Where page marks stand, in the order of the text.
  static func places(in text: [UInt8], lines: [SourceLine]) -> [Range<Int>] {
    let marks =
      fractions(in: text, lines: lines) + lines.filter { isPageLine($0.range, of: text) }.map(\.range)
    return (marks + bareNumbers(in: text, lines: lines)).sorted { $0.lowerBound < $1.lowerBound }
  }

  /// Lines that hold nothing but a number, where they count up page by page; a single one where it parts two lines of prose.
  ///
  /// Cells of a table that was pasted line by line hold numbers too, but neither climb by one nor stand in prose.
  private static func bareNumbers(in text: [UInt8], lines: [SourceLine]) -> [Range<Int>] {
    let found = lines.indices.compactMap { place -> (place: Int, page: Int)? in
      let range = lines[place].range
      guard range.count <= 3, text[range].allSatisfy({ (0x30...0x39).contains($0) }),
        let page = Int(String(decoding: text[range], as: UTF8.self)), page >= 1
      else { return nil }
      return (place, page)
    }
    guard !found.isEmpty, zip(found, found.dropFirst()).allSatisfy({ $1.page == $0.page + 1 }),
      found.count >= 3 || found.allSatisfy({ isAmongProse($0.place, of: text, lines) })
    else { return [] }
    return found.map { lines[$0.place].range }
  }

  private static func isAmongProse(_ place: Int, of text: [UInt8], _ lines: [SourceLine]) -> Bool {
    place > 0 && [place - 1, place + 1].allSatisfy { $0 >= lines.count || lines[$0].range.count >= 90 }
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
      // 完成任务的1/4: a fraction of something is a share, however it climbs.
      let isShare = running.count { states($0.range, in: text) } * 2 > running.count
      let isSeries = climbs && running.count >= 3 && !isShare
      places += fractions.filter { $0.fillsLine || isSeries }.map(\.range)
    }
    return places
  }

  private static let of: WordList = ["的", "约", "近", "达到", "占", "超过", "不足"]

  /// Whether the fraction is told of something: by the word before it, or 的 behind it.
  private static func states(_ range: Range<Int>, in text: [UInt8]) -> Bool {
    of.stands(before: range.lowerBound, in: text) || text.has(Self.possessive, at: range.upperBound)
  }

  private static let possessive = Array("的".utf8)

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

  /// `第3页`, `第 3 页 共 8 页`, `第3页/共8页`, `- 3 -`, `—3—`, `Page 3`.
  private static func isPageLine(_ line: Range<Int>, of text: [UInt8]) -> Bool {
    guard line.count <= 40 else { return false }
    var shape = ""
    var index = line.lowerBound
    while index < line.upperBound {
      let (scalar, length) = text.scalar(at: index)
      index += length
      if Characters.isSpace(scalar) || [0x2C, 0xFF0C, 0x2F, 0xFF0F].contains(scalar) { continue }
      let symbol: Character =
        switch scalar {
        case let digit where Characters.isDigit(digit): "0"
        case 0x2D, 0x2014, 0x2013, 0x2212, 0x2015, 0x00B7: "-"
        case 0x7B2C, 0x5171: "第"
        case 0x9875: "页"
        case 0x50, 0x70, 0x61, 0x67, 0x65, 0x66, 0x6F: "p"  // Page, of
        default: "x"
        }
      if shape.last != symbol { shape.append(symbol) }
    }
    return ["第0页", "第0页第0页", "-0-", "第0页-第0页", "p0", "p0p0"].contains(shape)
  }
}
