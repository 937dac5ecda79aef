import Quantities
import ReportText

/// Reads the figures of a table: each number in a cell means what the heads of its row and its column say.
struct TableReader: Explaining {
  typealias Found = (reading: SentenceReader.Reading, sentence: Int)

  private let text: [UInt8]
  private let grid: TableGrid
  private let heads: TableHeadReader
  private let passage: Passage
  private let cells: [[TableCell]]
  /// The caption: what it says of time and unit.
  private var caption = TableHead()
  private var captionName: [UInt8] = []
  private let depth: Int
  let notes: FigureNotes?
  private var columns: [Column] = []

  private enum Column {
    /// Names the rows.
    case stub
    case serial, unit
    case remarks
    case values(TableHead)
  }

  /// `above` are the sentences just before the table, nearest first.
  init(
    _ grid: TableGrid, above: [Range<Int>], _ text: [UInt8], _ tokenizer: Tokenizer, _ passage: Passage,
    _ notes: FigureNotes? = nil
  ) {
    self.text = text
    self.grid = grid
    self.notes = notes
    self.passage = passage
    heads = TableHeadReader(text, tokenizer)
    let numbers = heads.numbers
    let times = heads.times
    let cells = grid.rows.map { $0.map { TableCell($0, text, numbers, times) } }
    self.cells = cells
    depth = Self.headDepth(cells)
    notes?.marks.captions = grid.captions + above
    readCaption(grid.captions + above)
    for place in 0..<grid.width { columns.append(column(place)) }
  }

  /// How many rows are heads: those before the first with a number behind its first cell.
  private static func headDepth(_ cells: [[TableCell]]) -> Int {
    cells.firstIndex { $0.dropFirst().contains(where: \.beginsWithNumber) } ?? cells.count
  }

  private mutating func readCaption(_ lines: [Range<Int>]) {
    for line in lines {
      var index = line.lowerBound
      while index < line.upperBound {
        if caption.unit == nil, let label = TableWords.unitLabels.match(at: index, in: text),
          let unit = heads.unit(at: index + label.length, end: line.upperBound), endsAlone(unit, line)
        {
          caption.unit = index + label.length..<unit.range.upperBound
        }
        if caption.time == nil, let time = heads.times.time(at: index, end: line.upperBound) {
          caption.time = time
          index = time.range.upperBound
        } else {
          index += text.scalar(at: index).length
        }
      }
      if captionName.isEmpty { captionName = name(ofCaption: line) }
    }
  }

  /// Whether the table has one unit: not `单位：万元、件`.
  private func endsAlone(_ unit: Numeral, _ line: Range<Int>) -> Bool {
    guard unit.range.upperBound < line.upperBound else { return true }
    let next = text.scalar(at: unit.range.upperBound).value
    return Characters.closes(next) || Characters.isSpace(next)
  }

  /// What a caption such as `表3 2021年各县区技术合同成交额情况` says is measured.
  private func name(ofCaption line: Range<Int>) -> [UInt8] {
    guard !TableWords.unitLabels.stands(at: line.lowerBound, in: text) else { return [] }
    var start = line.lowerBound
    if let mark = TableWords.captionMarks.match(at: start, in: text) {
      start += mark.length
      // Its number: 3, 2-1. A year may follow behind a space.
      while start < line.upperBound,
        [0x2D, 0x2E].contains(text[start]) || Characters.isDigit(text.scalar(at: start).value)
      {
        start += text.scalar(at: start).length
      }
    }
    var end = line.upperBound
    if let bracket = [0x28, 0xFF08].lazy.compactMap({ mark in
      (start..<end).first { text[$0] & 0xC0 != 0x80 && text.scalar(at: $0).value == mark }
    }).first, bracket > start {
      end = bracket
    }
    var name = heads.head([start..<end]).name
    var isChanged = true
    while isChanged {
      isChanged = false
      if let word = TableWords.caption.match(atEndOf: name) {
        name.removeLast(word.length)
        isChanged = true
      } else if let word = TableWords.caption.match(at: 0, in: name) {
        name.removeFirst(word.length)
        isChanged = true
      }
    }
    return name
  }

  private func column(_ place: Int) -> Column {
    let head = headCells(place)
    let words = head.flatMap { text[$0] }
    if TableWords.serial.contains(words) { return .serial }
    let body = cells[depth...].map { $0[place] }
    if TableWords.units.contains(words), !body.contains(where: \.isNumber) { return .unit }
    if TableWords.remarks.contains(words) { return .remarks }
    let isNumeric = body.contains(where: \.beginsWithNumber)
    if !isNumeric {
      // Words and years before the numbers name the rows.
      let isBefore = !columns.contains { if case .values = $0 { true } else { false } }
      return isBefore ? .stub : .remarks
    }
    // A column of 1, 2, 3 … without a head counts the rows.
    if words.isEmpty, place == 0 { return .serial }
    return .values(heads.head(head))
  }

  /// What the nearest column before `place` measures: 同比增长 beside it speaks of that.
  private func neighbour(of place: Int) -> [UInt8] {
    for column in columns[..<place].reversed() {
      if case .values(let head) = column, !head.name.isEmpty { return head.name }
    }
    return []
  }

  /// The cells over a column, from the top. A head over several columns stands over the first of them.
  private func headCells(_ column: Int) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for row in 0..<depth {
      var place = column
      let isLast = row == depth - 1
      while !isLast, place > 0, grid.rows[row][place].isEmpty, !grid.rows[depth - 1][column].isEmpty {
        place -= 1
      }
      // A head over the names of the rows is none of the columns beside them.
      if place != column, place == 0, !grid.rows[row][0].isEmpty, grid.rows[depth - 1][0].isEmpty { continue }
      if !grid.rows[row][place].isEmpty { found.append(grid.rows[row][place]) }
    }
    return found
  }

  /// The cells that begin with a number which cannot be read.
  var unread: [Range<Int>] {
    var found: [Range<Int>] = []
    for row in depth..<max(depth, grid.rows.count) {
      for (place, column) in columns.enumerated() {
        if case .values = column, case .unread = cells[row][place] { found.append(grid.rows[row][place]) }
      }
    }
    return found
  }

  /// The figures, in the order of the text.
  func figures() -> [Found] {
    guard depth < grid.rows.count else { return prose(in: grid.rows.indices) }
    var found: [Found] = []
    var last = TableHead()
    var stubs = [Range<Int>?](repeating: nil, count: grid.width)
    for row in depth..<grid.rows.count {
      for (place, column) in columns.enumerated() {
        guard case .stub = column, !grid.rows[row][place].isEmpty else { continue }
        stubs[place] = grid.rows[row][place]
        // What stood below the group before is no name of this one.
        for later in (place + 1)..<max(place + 1, stubs.count) { stubs[later] = nil }
      }
      let names = stubs.compactMap { $0 }
      var head = rowHead(names)
      if head.isPart, !last.name.isEmpty, TableWords.measures.match(atEndOf: head.name) == nil {
        head.name += last.name
      } else if !head.isPart, !head.name.isEmpty {
        last = head
      }
      if head.name.isEmpty, !head.isTotal, head.scope == nil, head.time == nil { head.name = last.name }
      for (place, column) in columns.enumerated() {
        switch column {
        case .values(let top):
          switch cells[row][place] {
          case .number(let number, let bound):
            let reading = reading(number, head, top, (row, place), names)
            reading.bound = bound
            notes?.note(
              bound == .exact ? .boundExact : .boundCell, bound == .exact ? [] : [grid.rows[row][place]])
            found.append((reading, grid.sentences[row]))
          case .year(let number):
            found.append((reading(number, head, top, (row, place), names), grid.sentences[row]))
            notes?.note(.boundExact, [])
          case .empty, .words, .unread: break
          }
        case .remarks: found += prose(grid.rows[row][place], grid.sentences[row])
        case .stub, .serial, .unit: break
        }
      }
    }
    return found
  }

  /// What the names of a row say, from the outermost; the innermost one that tells a whole name counts.
  private func rowHead(_ names: [Range<Int>]) -> TableHead {
    let whole = heads.head(names)
    guard names.count > 1, let inner = names.last, case let own = heads.head([inner]),
      TableWords.measures.match(atEndOf: own.name) != nil, own.name.count > 12
    else { return whole }
    var head = whole
    head.name = own.name
    return head
  }

  private func reading(
    _ number: Numeral, _ row: TableHead, _ column: TableHead, _ place: (row: Int, column: Int),
    _ names: [Range<Int>]
  )
    -> SentenceReader.Reading
  {
    if let notes { notes.begin(number, row: names, column: headCells(place.column)) }
    let reading = SentenceReader.Reading(
      numeral: withUnit(number, column.aspect ?? row.aspect, row, column, place.row))
    reading.isProgress = column.isProgress || column.aspect == nil && row.isProgress
    // 同比增长 beside 接待人次 speaks of that.
    let measure = column.name.isEmpty && column.aspect != nil ? neighbour(of: place.column) : []
    reading.name =
      measure.isEmpty
      ? by(.nameHeads, heads.joined(row.name, column.name))
      : by(.nameNeighbour, heads.joined(row.name, measure))
    if reading.name.isEmpty { reading.name = by(.nameCaption, captionName) }
    let said = column.aspect ?? row.aspect
    if said != nil { notes?.note(.aspectHead, column.aspect == nil ? .row : .column) }
    reading.aspect = aspect(reading, said)
    if [.growth, .change, .multiple].contains(reading.aspect) {
      reading.basis = told(.basisHead, column.basis, .column) ?? told(.basisHead, row.basis, .row)
    }
    if column.isFalling || row.isFalling, !reading.numeral.value.isNegative, reading.aspect == .growth {
      reading.falls = true
      notes?.note(.valueFallHead, column.isFalling ? .column : .row)
    }
    reading.status =
      told(.statusHead, column.status, .column) ?? told(.statusHead, row.status, .row)
      ?? over(row, column)
      ?? (passage.isPlan ? by(.statusPlan, .target) : by(.statusPlain, .actual))
    reading.accumulation =
      told(.accumulationHead, row.accumulation, .row)
      ?? told(.accumulationHead, column.accumulation, .column)
    reading.scope = told(.scopeHead, row.scope, .row) ?? told(.scopeHead, column.scope, .column)
    reading.period = period(row, column)
    return reading
  }

  /// That what is told was so, under a year that is over in a table of aims: 2020年 beside 2025年.
  private func over(_ row: TableHead, _ column: TableHead) -> Status? {
    guard passage.isPlan, let time = column.time ?? row.time, passage.isOver(time, text) else { return nil }
    return by(.statusOver, .actual, time.range)
  }

  /// `value`, which the names of its row or column give.
  private func told<Value>(_ rule: Rule, _ value: Value?, _ head: FigureNotes.Head) -> Value? {
    if value != nil { notes?.note(rule, head) }
    return value
  }

  private func aspect(_ reading: SentenceReader.Reading, _ said: Aspect?) -> Aspect {
    let unit = reading.numeral.unit?.kind
    let cell = reading.numeral.range
    if reading.numeral.form == .rank { return by(.aspectRank, .rank, cell) }
    if unit == .multiple { return by(.aspectMultiple, .multiple, cell) }
    if unit == .points { return by(.aspectPoints, .change, cell) }
    switch said {
    case .change? where unit == .percent: return .growth
    case .growth? where unit != nil && unit != .percent: return .change
    case let said?: return said
    case nil:
      guard unit == .percent else { return by(.aspectLevel, .level) }
      return by(.aspectCell, Self.rates.match(atEndOf: reading.name) == nil ? .share : .level, cell)
    }
  }

  private static let rates: WordList = ["率", "强度", "系数", "指数"]

  /// A number's unit is its own, else its row's, its column's, or the whole table's.
  private func withUnit(
    _ number: Numeral, _ aspect: Aspect?, _ row: TableHead, _ column: TableHead, _ place: Int
  ) -> Numeral {
    guard number.unit == nil, number.form == .plain else { return number }
    var number = number
    if aspect == .rank {
      number.form = .rank
      return number
    }
    let isRatio = aspect == .growth || aspect == .share
    var sources = [column.unit]
    // A growth is in percent, whatever its row counts in.
    if column.aspect != .growth, column.aspect != .share { sources += [unitCell(place), row.unit] }
    if !isRatio { sources.append(caption.unit) }
    for case let source? in sources {
      guard let unit = heads.unit(at: source.lowerBound, end: source.upperBound) else { continue }
      (number.unit, number.writtenUnit, number.magnitude) = (unit.unit, unit.writtenUnit, unit.magnitude)
      notes?.note(.unitHead, [source.lowerBound..<unit.range.upperBound])
      return number
    }
    if isRatio, let unit = UnitTable.unit(at: 0, in: Self.percent) {
      (number.unit, number.writtenUnit) = (unit, "%")
      notes?.note(.unitPercentHead, column.aspect == nil ? .row : .column)
    }
    return number
  }

  private static let percent = Array("%".utf8)

  private func unitCell(_ row: Int) -> Range<Int>? {
    for (place, column) in columns.enumerated() {
      if case .unit = column, !grid.rows[row][place].isEmpty { return grid.rows[row][place] }
    }
    return nil
  }

  private func period(_ row: TableHead, _ column: TableHead) -> Period? {
    var time = column.time ?? row.time
    // 1-6月 over the column, 2021 beside the row.
    if let year = row.time?.year, column.time?.year == .unsaid { time?.year = year }
    var period = time.flatMap { passage.period(of: $0, text) }
    if period != nil { notes?.note(.periodHead, column.time == nil ? .row : .column) }
    if period == nil, let words = caption.time {
      period = by(.periodCaption, passage.period(of: words, text)?.inherited, words.range)
    }
    if period == nil {
      let (inherited, rule) = passage.inheritance
      period = by(rule, inherited)
    }
    guard column.isSameTimeBefore || row.isSameTimeBefore, let now = period ?? passage.report.period else {
      return period
    }
    notes?.note(.periodSameTimeBefore, column.isSameTimeBefore ? .column : .row)
    return now.yearBefore
  }

  /// Figures that a cell tells in a sentence.
  private func prose(_ cell: Range<Int>, _ sentence: Int) -> [Found] {
    guard NumeralSearch.mayHoldNumber(cell, of: text) else { return [] }
    let passage = passage.copy()
    let marks = notes?.marks
    defer { if let marks { notes?.marks = marks } }
    let tokens = heads.tokenizer.tokens(of: cell)
    return tokens.parts.flatMap { SentenceReader($0, of: text, notes).readings(passage) }.map {
      ($0, sentence)
    }
  }

  /// A table of words is read as its cells are written.
  private func prose(in rows: Range<Int>) -> [Found] {
    rows.dropFirst().flatMap { row in
      grid.rows[row].flatMap { prose($0, grid.sentences[row]) }
    }
  }
}

extension Period {
  /// The same days of the year before, whose words are not in the text.
  fileprivate var yearBefore: Period? {
    let last = end.month == 2 ? Day.length(ofMonth: 2, year: end.year - 1) : end.day
    guard let start = Day(year: start.year - 1, month: start.month, day: start.day),
      let end = Day(year: end.year - 1, month: end.month, day: last)
    else { return nil }
    return Period(start: start, end: end, label: label, isInherited: isInherited)
  }
}
