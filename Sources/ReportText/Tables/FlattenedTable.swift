/// Puts tables together again whose cells a host or a converter set one to a line.
///
/// The rows are told by shape: as many words as there are columns, then lines that take turns between words and
/// numbers in the same way, row after row.
struct FlattenedTable {
  /// The lines it takes, as places in the list.
  let lines: Range<Int>
  let columns: Int

  private enum Form { case words, number }

  /// Heads of a column that counts the rows.
  private static let serials: WordList = ["序号", "编号", "序"]

  /// The table among `lines`, a stretch of short lines without sentences; `nil` where no shape fits.
  init?(in stretch: Range<Int>, of lines: [SourceLine], _ text: [UInt8]) {
    let forms = stretch.map { Self.isNumber(lines[$0].range, text) ? Form.number : .words }
    guard let first = forms.firstIndex(where: { $0 == .number }) else { return nil }
    var best: (start: Int, columns: Int, rows: Int)?
    for columns in 2...12 {
      for body in max(columns, first - columns + 1)...max(columns, first) where body <= first {
        guard !forms[body - columns..<body].contains(.number) else { continue }
        let head = stretch.lowerBound + body - columns
        let isCounted = Self.serials.contains(Array(text[lines[head].range]))
        let rows = Self.rows(from: body, columns, forms, isCounted: isCounted)
        if rows >= 2, rows * columns > (best?.rows ?? 0) * (best?.columns ?? 0) {
          best = (body - columns, columns, rows)
        }
      }
    }
    guard let best else { return nil }
    let end = best.start + (best.rows + 1) * best.columns
    // Numbers that are left over belong to rows of another shape.
    guard !forms[end...].contains(.number) else { return nil }
    self.lines = stretch.lowerBound + best.start..<stretch.lowerBound + end
    columns = best.columns
  }

  /// How many rows of one form follow: words first, a number in each.
  ///
  /// Where the head says that the first column counts the rows, numbers come first.
  private static func rows(from body: Int, _ columns: Int, _ forms: [Form], isCounted: Bool) -> Int {
    guard body + columns <= forms.count else { return 0 }
    let row = forms[body..<body + columns]
    let names = isCounted ? row.dropFirst() : row
    guard row.first == (isCounted ? .number : .words), names.first == .words, names.contains(.number) else {
      return 0
    }
    var count = 1
    while body + (count + 1) * columns <= forms.count,
      forms[body + count * columns..<body + (count + 1) * columns] == row
    { count += 1 }
    return count
  }

  /// A number with or without a unit of a few characters; a year with 年 is a head.
  static func isNumber(_ line: Range<Int>, _ text: [UInt8]) -> Bool {
    var digits = 0
    var others = 0
    var index = line.lowerBound
    while index < line.upperBound {
      let (scalar, length) = text.scalar(at: index)
      switch scalar {
      case let digit where Characters.isDigit(digit):
        if others > 0 { return false }
        digits += 1
      case 0x2C, 0x2E, 0xFF0C, 0xFF0E, 0x2B, 0x2D, 0x2212, 0x2014, 0xFF0D, 0x2191, 0x2193, 0x25, 0xFF05, 0x20:
        break
      case 0x5E74, 0x6708, 0x3001: return false  // 年 月 、
      default:
        others += 1
        if others > 2 { return false }
      }
      index += length
    }
    let isDash = digits == 0 && others == 0 && line.count <= 6
    return isDash || digits > 0 && others <= 2
  }
}

extension SourceDocument {
  private static let longestCell = 90

  /// Puts flattened tables together; where the shape of one cannot be told, that is noted at its place.
  mutating func restoreTables() {
    var restored: [SourceLine] = []
    var done = 0
    for stretch in stretches() {
      restored += lines[done..<stretch.lowerBound]
      done = stretch.upperBound
      if let table = FlattenedTable(in: stretch, of: lines, text) {
        restored += lines[stretch.lowerBound..<table.lines.lowerBound]
        restored += rows(of: table)
        restored += lines[table.lines.upperBound..<stretch.upperBound]
      } else {
        var unclear = lines[stretch]
        let numbers = unclear.indices.filter { FlattenedTable.isNumber(unclear[$0].range, text) }
        if numbers.count >= 4, numbers.count * 4 >= unclear.count, let place = numbers.first {
          let quote = String(decoding: text[unclear[place].range], as: UTF8.self)
          unclear[place].removed.append(.init(kind: .flattenedTable, quote: quote))
        }
        restored += unclear
      }
    }
    guard done > 0 else { return }
    restored += lines[done...]
    lines = restored
  }

  /// Stretches of lines that may be cells, with more than one number among them.
  private func stretches() -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = 0
    var numbers = 0
    for place in 0...lines.count {
      if place < lines.count, mayBeCell(place) {
        if FlattenedTable.isNumber(lines[place].range, text) { numbers += 1 }
        continue
      }
      if numbers >= 2 { found.append(start..<place) }
      start = place + 1
      numbers = 0
    }
    return found
  }

  private func mayBeCell(_ place: Int) -> Bool {
    let range = lines[place].range
    guard range.count <= Self.longestCell, lines[place].role == .line, lines[place].removed.isEmpty,
      let last = text.scalar(before: range.upperBound)?.value, !Characters.endsSentence(last),
      last != 0x2C, last != 0xFF0C, last != 0x3A, last != 0xFF1A
    else { return false }
    return !text.contains(Self.fullStop, in: range)
  }

  private static let fullStop = Array("。".utf8)

  private mutating func rows(of table: FlattenedTable) -> [SourceLine] {
    let cells = lines[table.lines].map { Array(text[$0.range]) }
    let others = lines
    lines = []
    append(
      table: stride(from: 0, to: cells.count, by: table.columns).map {
        Array(cells[$0..<$0 + table.columns])
      })
    let rows = lines
    lines = others
    return rows
  }
}
