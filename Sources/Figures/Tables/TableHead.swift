import Quantities
import ReportText

/// What the head of a row or of a column says of its numbers.
struct TableHead {
  /// What is measured; empty where the head does not say.
  var name: [UInt8] = []
  /// Where the words for a unit stand in the text.
  var unit: Range<Int>?
  var time: TimeExpression?
  var isSameTimeBefore = false
  var aspect: Aspect?
  var isProgress = false
  var isFalling = false
  var basis: Basis?
  var status: Status?
  var accumulation: Accumulation?
  var scope: String?
  /// Begins with 其中: the row tells a part of the one above.
  var isPart = false
  /// The row of the whole.
  var isTotal = false
}

/// Reads the heads of tables.
struct TableHeadReader {
  let text: [UInt8]
  let tokenizer: Tokenizer
  let numbers: NumeralReader
  let times: TimeReader

  init(_ text: [UInt8], _ tokenizer: Tokenizer) {
    self.text = text
    self.tokenizer = tokenizer
    numbers = NumeralReader(text: text)
    times = TimeReader(text)
  }

  /// What the cells above a column, or beside a row, say together.
  func head(_ cells: [Range<Int>]) -> TableHead {
    var head = TableHead()
    for cell in cells where !cell.isEmpty { read(cell, into: &head) }
    return head
  }

  private func read(_ cell: Range<Int>, into head: inout TableHead) {
    var words = cell
    if let part = TableWords.ofWhich.match(at: words.lowerBound, in: text) {
      head.isPart = true
      words = words.lowerBound + part.length..<words.upperBound
    }
    // A number before the name counts rows.
    if let marker = HeadingMarker.at(words.lowerBound, in: text), marker.style != .itemWord {
      words = min(words.lowerBound + marker.length, words.upperBound)..<words.upperBound
    }
    if unitAlone(words) {
      head.unit = words
      return
    }
    takeUnit(from: &words, &head)
    takeMeaning(of: words, &head)
    var name = stripped(words, &head)
    if TableWords.totals.contains(words, of: text) {
      head.isTotal = true
      name = []
    }
    guard !name.isEmpty else { return }
    if NameWords.isPlace(name) {
      head.scope = String(decoding: name, as: UTF8.self)
    } else {
      // The lower of two heads goes on with the upper one.
      head.name =
        head.name.isEmpty || TableWords.measures.contains(head.name)
        ? head.name + name : joined(head.name, name)
    }
  }

  /// `产值` below `高新技术产业`: one name; a whole name below another: the lower one.
  func joined(_ upper: [UInt8], _ lower: [UInt8]) -> [UInt8] {
    if upper.isEmpty || lower.contains(upper, in: lower.indices) { return lower }
    if lower.isEmpty || upper.contains(lower, in: upper.indices) { return upper }
    return upper + lower
  }

  /// Whether a cell holds nothing but a unit: `亿元`, `（%）`.
  private func unitAlone(_ cell: Range<Int>) -> Bool {
    // 位次 tells a rank, and is a unit elsewhere.
    guard !cell.isEmpty, !TableWords.rank.contains(cell, of: text),
      let unit = unit(at: cell.lowerBound, end: cell.upperBound)
    else { return false }
    return unit.range.upperBound == cell.upperBound
  }

  /// The unit that stands at `index`, as one of a number without digits.
  func unit(at index: Int, end: Int) -> Numeral? {
    guard index < end else { return nil }
    let blank = Numeral.made(
      index..<index, value: ExactDecimal(0), maximum: nil, unit: nil, writtenUnit: "", magnitude: 0,
      form: .plain)
    return numbers.withUnit(blank, at: index, end: end)
  }

  /// Takes `（亿元）`, `(%)`, `/万元` and `：亿元` off the end of a head.
  private func takeUnit(from words: inout Range<Int>, _ head: inout TableHead) {
    var index = words.lowerBound
    while index < words.upperBound {
      let (scalar, length) = text.scalar(at: index)
      let isOpening = [0x28, 0xFF08, 0x5B, 0x3010].contains(scalar)
      let isMark = [0x2F, 0x3A, 0xFF1A, 0x2C, 0xFF0C].contains(scalar)
      if isOpening || isMark {
        var start = index + length
        if let label = TableWords.unitLabels.match(at: start, in: text) { start += label.length }
        if let unit = unit(at: start, end: words.upperBound) {
          let end = unit.range.upperBound
          let isClosed = end < words.upperBound && Characters.closes(text.scalar(at: end).value)
          if isOpening ? isClosed : end == words.upperBound {
            head.unit = start..<end
            words = words.lowerBound..<index
            return
          }
        }
      }
      index += length
    }
    // 增长%: the sign stands at the end without brackets.
    if let (last, length) = text.scalar(before: words.upperBound), last == 0x25 || last == 0xFF05 {
      head.unit = words.upperBound - length..<words.upperBound
      words = words.lowerBound..<max(words.lowerBound, words.upperBound - length)
    }
  }

  private func takeMeaning(of words: Range<Int>, _ head: inout TableHead) {
    func has(_ list: WordList) -> Bool { says(list, in: words) }
    if has(TableWords.progress), head.aspect == nil {
      head.aspect = .share
      head.isProgress = true
    } else if has(TableWords.rank) {
      head.aspect = .rank
    } else if has(TableWords.share) {
      head.aspect = .share
    } else if has(TableWords.growth), !has(TableWords.change) {
      head.aspect = .growth
    } else if has(TableWords.change) {
      head.aspect = .change
    }
    if head.aspect == .growth || head.aspect == .change {
      if has(TableWords.prev) {
        head.basis = .prev
      } else if has(TableWords.yoy) {
        head.basis = .yoy
      }
      head.isFalling = has(TableWords.fall) && !has(TableWords.rise)
    }
    if !head.isProgress {
      if has(TableWords.forecast) {
        head.status = .forecast
      } else if has(TableWords.target) {
        head.status = .target
      }
    }
  }

  /// Whether a word of `list` stands in a head, and not as a part of the name of a measure.
  private func says(_ list: WordList, in words: Range<Int>) -> Bool {
    var index = words.lowerBound
    while index < words.upperBound {
      if let name = TableWords.unchanging.match(at: index, in: text) {
        index += name.length
      } else if let word = list.match(at: index, in: text), index + word.length <= words.upperBound {
        return true
      } else {
        index += text.scalar(at: index).length
      }
    }
    return false
  }

  /// What is left of a head without times, and without words that do not name: the name.
  private func stripped(_ words: Range<Int>, _ head: inout TableHead) -> [UInt8] {
    var name: [UInt8] = []
    var index = words.lowerBound
    while index < words.upperBound {
      if let word = TableWords.sameTimeBefore.match(at: index, in: text), head.aspect != .growth,
        head.aspect != .change
      {
        head.isSameTimeBefore = true
        index += word.length
        continue
      }
      if let time = times.time(at: index, end: words.upperBound) {
        if isCompared(index) || head.time != nil && time.year != .unsaid {
          if case .known(let year) = time.year, head.basis == nil { head.basis = .since(year) }
        } else if let upper = head.time, upper.months == nil, time.year == .unsaid {
          // 1-6月 below 2021年
          var joint = time
          joint.year = upper.year
          head.time = joint
        } else {
          head.time = time
        }
        index = time.range.upperBound
        continue
      }
      if let year = bareYear(words), head.time == nil {
        head.time = year
        return []
      }
      let length = skipped(at: index, words, head)
      if length > 0 {
        index += length
        continue
      }
      let size = text.scalar(at: index).length
      name += text[index..<index + size]
      index += size
    }
    return trimmed(name, &head)
  }

  private func isCompared(_ index: Int) -> Bool {
    guard let before = text.scalar(before: index)?.value else { return false }
    return before == 0x6BD4 || before == 0x8F83  // 比 较
  }

  /// A year without its 年 that fills a head: `2021`.
  private func bareYear(_ words: Range<Int>) -> TimeExpression? {
    guard case .year(let number) = TableCell(words, text, numbers, times) else { return nil }
    return TimeExpression(range: words, year: .known(Int(number.value.coefficient)))
  }

  /// How many bytes at `index` do not belong to a name.
  private func skipped(at index: Int, _ words: Range<Int>, _ head: TableHead) -> Int {
    guard TableWords.unchanging.match(at: index, in: text) == nil else { return 0 }
    var lists = [TableWords.forecast, TableWords.yoy, TableWords.prev]
    switch head.aspect {
    case .growth?: lists.append(TableWords.growth)
    case .change?: lists.append(TableWords.change)
    case .rank?: lists.append(TableWords.rank)
    case .share?: lists += head.isProgress ? [TableWords.progress] : [TableWords.share]
    default: break
    }
    if head.status == .target { lists.append(TableWords.target) }
    let best = lists.compactMap { $0.match(at: index, in: text)?.length }.max() ?? 0
    return min(best, words.upperBound - index)
  }

  /// The name without marks, and without words at its ends that say nothing by themselves.
  private func trimmed(_ name: [UInt8], _ head: inout TableHead) -> [UInt8] {
    var name = name.filter { $0 != 0x20 }
    var isChanged = true
    while isChanged, !name.isEmpty {
      isChanged = false
      if TableWords.hollow.contains(name) { return [] }
      if let (scalar, length) = name.scalar(before: name.count), Self.isMark(scalar) {
        name.removeLast(length)
        isChanged = true
      } else if case let (scalar, length) = name.scalar(at: 0), Self.isMark(scalar) {
        name.removeFirst(length)
        isChanged = true
      }
    }
    return leading(name, &head)
  }

  private static func isMark(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x28, 0x29, 0xFF08, 0xFF09, 0x2C, 0xFF0C, 0x3001, 0x3A, 0xFF1A, 0x2F, 0x2D, 0x2A, 0x3002, 0xB1: true
    default: false
    }
  }

  /// 新认定 and 累计 before a name say how it is counted, 全市 whose it is.
  private func leading(_ name: [UInt8], _ head: inout TableHead) -> [UInt8] {
    let tokens = Tokenizer(name).tokens(of: name.indices).tokens
    var start = 0
    for token in tokens {
      guard token.range.upperBound < name.count || token.has(.scope) else { break }
      if token.has(.scope) {
        head.scope = String(decoding: name[token.range], as: UTF8.self)
      } else if token.has(.new) {
        head.accumulation = .new
      } else if token.has(.cumulative) {
        head.accumulation = .cumulative
      } else {
        break
      }
      start = token.range.upperBound
    }
    return Array(name[start...])
  }
}
