/// Page numbers that a host or a printer left in the text: `3/8` (even inside a word), `第3页`, `- 3 -`.
enum PageMarks {
  /// Where page marks stand, in the order of the text.
  static func places(in text: [UInt8], lines: [SourceLine]) -> [Range<Int>] {
    var marks = fractions(in: text, lines: lines)
    for place in lines.indices where isPageLine(lines[place].range, of: text) {
      marks.append(lines[place].range)
    }
    marks += bareNumbers(in: text, lines: lines)
    return marks.sorted { $0.lowerBound < $1.lowerBound }
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

  /// Takes the lines out that are page marks; gives them in the order of the text.
  static func take(_ marks: [Range<Int>], from lines: inout [SourceLine]) -> [SourceLine] {
    if marks.isEmpty { return [] }
    let longest = marks.reduce(0) { max($0, $1.count) }
    var pages: [SourceLine] = []
    var kept = 0
    for place in lines.indices {
      if lines[place].range.count <= longest, isWhole(lines[place].range, among: marks) {
        pages.append(lines[place])
      } else {
        if kept < place { lines.swapAt(kept, place) }
        kept += 1
      }
    }
    lines.removeLast(lines.count - kept)
    return pages
  }

  /// Whether the line is one of the marks.
  private static func isWhole(_ line: Range<Int>, among marks: [Range<Int>]) -> Bool {
    var (low, high) = (0, marks.count)
    while low < high {
      let middle = (low + high) / 2
      if marks[middle].lowerBound < line.lowerBound { low = middle + 1 } else { high = middle }
    }
    while low < marks.count, marks[low].lowerBound == line.lowerBound {
      if marks[low] == line { return true }
      low += 1
    }
    return false
  }

  private struct Fraction {
    let range: Range<Int>
    let page: Int
    let total: Int
    let fillsLine: Bool
  }

  /// Fractions of one total that count upwards are page marks; a single one only where it fills its line.
  private static func fractions(in text: [UInt8], lines: [SourceLine]) -> [Range<Int>] {
    guard var slash = text.place(of: UInt8(ascii: "/"), in: text.indices) else { return [] }
    var byTotal: [Int: [Fraction]] = [:]
    for place in lines.indices where slash < lines[place].range.upperBound {
      let line = lines[place].range
      slash = max(slash, line.lowerBound)
      while let place = text.place(of: UInt8(ascii: "/"), in: slash..<line.upperBound) {
        if let fraction = fraction(around: place, in: text, line: line) {
          byTotal[fraction.total, default: []].append(fraction)
        }
        slash = place + 1
      }
      slash = text.place(of: UInt8(ascii: "/"), in: slash..<text.count) ?? text.count
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
    var shape = 0
    var index = line.lowerBound
    while index < line.upperBound {
      let (scalar, length) = text.scalar(at: index)
      index += length
      let symbol: Symbol
      switch scalar {
      case 0x2C, 0xFF0C, 0x2F, 0xFF0F: continue
      case let digit where Characters.isDigit(digit): symbol = .number
      case 0x2D, 0x2014, 0x2013, 0x2212, 0x2015, 0x00B7: symbol = .dash
      case 0x7B2C, 0x5171: symbol = .counter  // 第 共
      case 0x9875: symbol = .page  // 页
      case 0x50, 0x70, 0x61, 0x67, 0x65, 0x66, 0x6F: symbol = .latin  // Page, of
      case let space where Characters.isSpace(space): continue
      default: return false
      }
      if shape & 7 != symbol.rawValue { shape = shape << 3 | symbol.rawValue }
      guard shape < 1 << 24 else { return false }
    }
    return pageShapes.contains(shape)
  }

  /// What a page mark is made of, three bits each, none of them 0. A run of one counts once.
  private enum Symbol: Int {
    case number = 1
    case dash, counter, page, latin
  }

  private static let pageShapes: [Int] = {
    let shapes: [[Symbol]] = [
      [.counter, .number, .page], [.counter, .number, .page, .counter, .number, .page],
      [.dash, .number, .dash],
      [.counter, .number, .page, .dash, .counter, .number, .page],
      [.latin, .number], [.latin, .number, .latin, .number],
    ]
    return shapes.map { $0.reduce(0) { $0 << 3 | $1.rawValue } }
  }()
}
