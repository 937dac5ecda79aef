import Quantities
import ReportText

/// Reads times: `2013年1-4月`, `上半年`, `截至2014年底`, `20__年`, `近两年`.
struct TimeReader {
  let text: [UInt8]
  let numbers: NumeralReader

  init(_ text: [UInt8]) {
    self.text = text
    numbers = NumeralReader(text: text)
  }

  /// A word and its first and last month: ranges in a list are a type to be made at every start.
  private typealias Word = (word: String, first: Int, last: Int)
  private static let partsOfYear: [Word] = [
    ("上半年", 1, 6), ("下半年", 7, 12), ("前三季度", 1, 9), ("前3季度", 1, 9), ("一至三季度", 1, 9), ("1-3季度", 1, 9),
    ("前两季度", 1, 6), ("前2季度", 1, 6), ("前三个季度", 1, 9), ("前两个季度", 1, 6), ("一至二季度", 1, 6), ("第一至三季度", 1, 9),
    ("第一季度", 1, 3),
    ("第二季度", 4, 6), ("第三季度", 7, 9), ("第四季度", 10, 12), ("一季度", 1, 3), ("二季度", 4, 6), ("三季度", 7, 9),
    ("四季度", 10, 12), ("1季度", 1, 3), ("2季度", 4, 6), ("3季度", 7, 9), ("4季度", 10, 12), ("全年", 1, 12),
  ]
  private static let partWords = WordList(partsOfYear.map { $0.word })
  private static let relatives: [(word: String, year: TimeExpression.Year)] = [
    ("今年以来", .relative(0)), ("今年", .relative(0)), ("本年度", .relative(0)), ("本年", .relative(0)),
    ("去年", .relative(-1)), ("上年度", .reviewed(-1)), ("上年", .reviewed(-1)), ("前年", .relative(-2)),
    ("明年", .relative(1)), ("下年度", .relative(1)), ("来年", .relative(1)), ("下年", .relative(1)),
    ("当年", .reviewed(0)),
    ("过去的一年", .reviewed(0)), ("过去一年", .reviewed(0)),
  ]
  private static let relativeWords = WordList(relatives.map { $0.word })
  private static let vague: WordList = [
    "近年来", "近几年来", "近几年", "几年来", "多年来", "近两年来", "近两年", "近三年来", "近三年", "近五年", "历年", "近一年", "这些年",
  ]
  private static let superlatives: WordList = ["最", "之最", "新高"]
  /// Spans of years that end with the one told of.
  private static let spans: [(word: String, years: Int)] = [
    ("过去的五年", 5), ("过去五年", 5), ("这五年来", 5), ("这五年", 5), ("五年来", 5), ("五年间", 5), ("四年来", 4),
    ("过去的5年", 5), ("过去5年", 5), ("5年来", 5), ("5年间", 5), ("4年来", 4), ("过去3年", 3), ("3年来", 3), ("3年间", 3),
    ("2年来", 2),
    ("10年来", 10), ("过去10年", 10),
    ("过去三年", 3), ("三年来", 3), ("三年间", 3), ("两年来", 2), ("一年来", 1), ("十年来", 10), ("过去十年", 10),
  ]
  private static let recent = Array("近".utf8)
  private static let spanWords = WordList(spans.map { $0.word })
  private static let ends: WordList = ["底", "末"]
  private static let until: WordList = ["截至", "截止到", "截止", "截至到"]
  static let year = Array("年".utf8)
  private static let month = Array("月".utf8)
  private static let day = Array("日".utf8)
  private static let degree = Array("度".utf8)
  /// 前三个月, 前10个月
  private static let front: WordList = ["前", "头"]
  private static let monthCount = Array("个月".utf8)
  static let dashes: WordList = ["——", "—", "-", "－", "–", "~", "～", "至", "到"]
  /// The first three say nothing, the others that the month's end is meant.
  private static let monthParts: WordList = ["份当月", "当月", "份", "底", "末"]
  private static let thirds: WordList = ["上旬", "中旬", "下旬"]
  private static let yearEnds: WordList = ["年末", "年底"]

  /// Every time holds one of these: a text without them need not be read for times.
  static let marks: WordList = ["年", "月", "季度", "期间", "时期"]

  /// Whether a time may begin with that character.
  static func mayStart(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x30...0x39, 0xFF10...0xFF19: true
    case 0x4E0A, 0x4E0B, 0x524D, 0x7B2C, 0x5168, 0x4ECA, 0x672C, 0x53BB, 0x660E, 0x6765, 0x5F53, 0x8FD1,
      0x51E0, 0x591A, 0x5386, 0x8FC7, 0x4E24, 0x8FD9, 0x622A, 0x5E74, 0x6708, 0x5143, 0x5934:
      true
    default: HanDigits.isOrdinal(scalar) || Masks.isMask(scalar)
    }
  }

  /// The time that begins at `start`; `nil` where none does.
  func time(at start: Int, end limit: Int) -> TimeExpression? {
    mayBegin(at: start, text.scalar(at: start).value, end: limit) ? markedTime(at: start, end: limit) : nil
  }

  /// Whether a time may begin at `start`, where `scalar` stands: at most places none does, which is known before one is made
  /// room for.
  @inline(__always)
  func mayBegin(at start: Int, _ scalar: UInt32, end limit: Int) -> Bool {
    guard text.isHan(at: start) else { return digitsMayBegin(at: start, end: limit) }
    return Self.leadsToYear(scalar) ? text.has(Self.year, at: start + 3) : bearsMark(start)
  }

  /// The time at `start`, where `mayBegin`.
  func markedTime(at start: Int, end limit: Int) -> TimeExpression? {
    var index = start
    var isUntil = false
    // Words do not begin with a digit.
    if text[start] >= 0x80 {
      if let word = Self.until.match(at: index, in: text) {
        isUntil = true
        index += word.length
      }
      // 历年最高 compares, and tells of no years.
      if let word = Self.vague.match(at: index, in: text),
        !Self.superlatives.stands(at: index + word.length, in: text)
      {
        return TimeExpression(range: start..<index + word.length, year: .unsaid, isVague: true)
      }
    }
    // 近十年来最多 speaks of no sum.
    if let span = Self.spanWords.match(at: index, in: text), !text.has(Self.recent, before: index) {
      var time = TimeExpression(range: start..<index + span.length, year: .reviewed(0))
      time.spannedYears = Self.spans[span.place].years
      return time
    }
    if text[start] >= 0x80, let plan = fiveYears(at: index, from: start) { return plan }
    guard var time = yearAndMonths(at: index, from: start, end: limit) else { return nil }
    if isUntil { time.isInstant = true }
    return time
  }

  /// Whether every time that begins with that character goes on with 年: 全年, 今年以来.
  @inline(__always)
  private static func leadsToYear(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x5168, 0x4ECA, 0x672C, 0x53BB, 0x660E, 0x6765, 0x5F53, 0x5386: true
    default: false
    }
  }

  /// No time goes on for more bytes in front of its last mark: `截至二〇一五—二〇一六年`.
  private static let longestWay = 48

  /// Whether a mark, without which there is no time, stands near behind `start`.
  private func bearsMark(_ start: Int) -> Bool {
    ByteSearch.timeMark(in: start..<min(start + Self.longestWay, text.count), of: text) != nil
  }

  /// Whether what stands behind the digits at `start` can make a time of them: most numbers are none, which one look tells.
  private func digitsMayBegin(at start: Int, end limit: Int) -> Bool {
    var index = start
    // Nearly all digits take one byte.
    while index < limit, text[index] &- 0x30 <= 9 { index += 1 }
    while index < limit, case let (scalar, length) = text.scalar(at: index), Characters.isDigit(scalar) {
      index += length
    }
    guard index > start, index < limit else { return true }
    let scalar = text.scalar(at: index).value
    return Self.goesOnBehindDigits(scalar) || Masks.isMask(scalar)
  }

  /// Whether the time goes on with that character behind digits: 年, 月, 季, one of `dashes`, `joints`, and separators of
  /// thousands.
  private static func goesOnBehindDigits(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x5E74, 0x6708, 0x5B63, 0x2014, 0x2D, 0xFF0D, 0x2013, 0x7E, 0xFF5E, 0x81F3, 0x5230, 0x3001, 0x548C,
      0x2C, 0xFF0C:
      true
    default: false
    }
  }

  private static let plans: WordList = ["十五五", "十四五", "十三五", "十二五", "十一五", "十五", "九五", "八五"]
  /// The first year of each.
  private static let planYears = [2026, 2021, 2016, 2011, 2006, 2001, 1996, 1991]
  private static let planTimes: WordList = ["期间", "时期", "”期间", "”时期", "\"期间"]
  /// “十三五”年均增长6.9%
  private static let yearlyOfPlan: WordList = ["”年均", "年均"]
  private static let planEnds: WordList = ["末", "”末", "\"末", "期末", "”期末", "规划末", "”规划末", "规划期末"]

  /// The first year of the five-year plan that `range` names: 2021 of `“十四五”科技创新规划`.
  static func firstYear(ofPlanIn range: Range<Int>, of text: [UInt8]) -> Int? {
    for place in range {
      if let plan = spelledPlans.match(at: place, in: text), place + plan.length <= range.upperBound {
        return planYears[plan.place]
      }
      guard let plan = plans.match(at: place, in: text), case let end = place + plan.length,
        end <= range.upperBound, !text.has(ordinal, before: place),
        !otherFives.stands(at: end, in: text),
        // 十五项实事: two characters are a number as often.
        plan.length > 6 || quotes.stands(before: place, in: text)
      else { continue }
      return planYears[plan.place]
    }
    return nil
  }

  /// As titles of laws spell them.
  private static let spelledPlans: WordList = [
    "第十五个五年规划", "第十四个五年规划", "第十三个五年规划", "第十二个五年规划", "第十一个五年规划",
  ]
  private static let quotes: WordList = ["“", "\""]
  /// What is counted in fives of its own, or is a number: “八五”普法.
  private static let otherFives: WordList = [
    "”普法", "普法", "”法治", "\"普法", "项", "个", "条", "届", "次", "件", "名", "家",
  ]

  /// `十三五期间`: the five years of the plan; `十三五末`: the end of the last. The plan alone is a name.
  private func fiveYears(at index: Int, from start: Int) -> TimeExpression? {
    guard let plan = Self.plans.match(at: index, in: text) else { return nil }
    let (after, first) = (index + plan.length, Self.planYears[plan.place])
    // The closing quote stays a token of its own.
    if Self.planEnds.stands(at: after, in: text) {
      return TimeExpression(range: start..<after, year: .known(first + 4), isInstant: true)
    }
    if let years = firstYears(ofPlanEndingAt: after) {
      return TimeExpression(range: start..<after, year: .known(first), lastYear: first + years - 1)
    }
    guard Self.planTimes.stands(at: after, in: text) || Self.yearlyOfPlan.stands(at: after, in: text) else {
      return nil
    }
    return TimeExpression(range: start..<after, year: .known(first), lastYear: first + 4)
  }

  /// Four of `“十二五”前四年`.
  private func firstYears(ofPlanEndingAt end: Int) -> Int? {
    Self.firstOfPlan.match(at: end, in: text).map { $0.place % 3 + 2 }
  }

  private static let firstOfPlan: WordList = ["”前两年", "”前三年", "”前四年", "前两年", "前三年", "前四年"]

  private func yearAndMonths(at index: Int, from start: Int, end limit: Int) -> TimeExpression? {
    var index = index
    var time = TimeExpression(range: start..<index, year: .unsaid)
    if let (year, last, end) = years(at: index, end: limit) {
      time.year = year
      time.lastYear = last
      index = end
      if last == nil, let end = endOfYear(at: index) {
        time.isInstant = true
        return finished(time, start, end)
      }
    } else if let relative = Self.relativeWords.match(at: index, in: text),
      // 5年来年均
      !text.has(Self.year, before: index)
    {
      time.year = Self.relatives[relative.place].year
      index += relative.length
      if let end = endOfYear(at: index) {
        time.isInstant = true
        return finished(time, start, end)
      }
    } else if Self.yearEnds.stands(at: index, in: text) {
      time.isInstant = true
      return finished(time, start, endOfDeadline(index + 6))
    }
    let hasYear = time.year != .unsaid
    if let quarter = quarterOfList(at: index, end: limit) {
      time.months = (quarter.value * 3 - 2)...(quarter.value * 3)
      return finished(time, start, quarter.end)
    }
    if hasYear, text.has(Self.degree, at: index) { index += 3 }
    if let part = Self.partWords.match(at: index, in: text) {
      let word = Self.partsOfYear[part.place]
      time.months = word.first...word.last
      index += part.length
      // 三季度末: the state on its last day.
      if part.place < Self.partsOfYear.count - 1, let end = endOfYear(at: index) {
        time.isInstant = true
        index = end
      }
      return finished(time, start, index)
    }
    if let (months, end) = firstMonths(at: index, end: limit) {
      time.months = months
      return finished(time, start, end)
    }
    if var (months, day, end, isEnd) = monthsAndDay(at: index, end: limit) {
      // 1月至6月, 1月1日至6月30日
      if months.count == 1, let dash = Self.dashes.match(at: end, in: text),
        let (later, _, laterEnd, _) = monthsAndDay(at: end + dash.length, end: limit),
        later.upperBound > months.lowerBound
      {
        (months, day, end, isEnd) = (months.lowerBound...later.upperBound, nil, laterEnd, false)
      }
      time.months = months
      time.day = day
      time.isInstant = isEnd
      return finished(time, start, end)
    }
    return hasYear ? finished(time, start, index) : nil
  }

  /// 二 of `二、三季度`, 第一 of `第一、二季度`: the quarter and where its word ends.
  private func quarterOfList(at index: Int, end limit: Int) -> (value: Int, end: Int)? {
    guard index + 12 < limit, text[index] == 0xE4 || text.has(Self.ordinal, at: index),
      let first = quarter(at: index, end: limit)
    else { return nil }
    var (end, last) = (first.end, first.value)
    while let joint = Self.joints.match(at: end, in: text),
      let next = quarter(at: end + joint.length, end: limit), next.value == last + 1
    {
      (end, last) = (next.end, next.value)
    }
    return last > first.value && text.has(Self.quarterWord, at: end) ? first : nil
  }

  /// `二` or `第二`
  private func quarter(at start: Int, end limit: Int) -> (value: Int, end: Int)? {
    let index = text.has(Self.ordinal, at: start) ? start + Self.ordinal.count : start
    guard index < limit, case let (scalar, length) = text.scalar(at: index),
      let value = HanDigits.value(of: scalar), (1...4).contains(value)
    else { return nil }
    return (value, index + length)
  }

  private static let ordinal = Array("第".utf8)
  private static let quarterWord = Array("季度".utf8)
  static let joints: WordList = ["、", "和"]

  /// `前三个月`, `前10个月`
  private func firstMonths(at index: Int, end limit: Int) -> (ClosedRange<Int>, Int)? {
    guard index < limit, text[index] == 0xE5, let word = Self.front.match(at: index, in: text),
      let count = month(at: index + word.length, end: limit), (2...11).contains(count.value),
      text.has(Self.monthCount, at: count.end), count.end + Self.monthCount.count <= limit
    else { return nil }
    return (1...count.value, count.end + Self.monthCount.count)
  }

  private func finished(_ time: TimeExpression, _ start: Int, _ end: Int) -> TimeExpression {
    var result = TimeExpression(range: start..<end, year: time.year)
    (result.lastYear, result.months, result.day) = (time.lastYear, time.months, time.day)
    (result.isInstant, result.isVague) = (time.isInstant, time.isVague)
    return result
  }

  private func endOfYear(at index: Int) -> Int? {
    Self.ends.match(at: index, in: text).map { endOfDeadline(index + $0.length) }
  }

  /// 前 of `年底前` belongs to the time, unless a rank begins with it.
  private func endOfDeadline(_ index: Int) -> Int {
    guard Self.before.stands(at: index, in: text) else { return index }
    let end = index + 3
    if end < text.count, case let next = text.scalar(at: end).value,
      Characters.isDigit(next) || HanDigits.opensNumeral(next)
    {
      return index
    }
    return end
  }

  /// Whether a time is one by which something is done: `年底前`.
  static func isDeadline(_ time: Range<Int>, of text: [UInt8]) -> Bool {
    before.stands(before: time.upperBound, in: text)
  }

  private static let before: WordList = ["前"]

  /// The number of a month, in either writing; 元 is the first.
  private func month(at start: Int, end limit: Int) -> (value: Int, end: Int)? {
    guard start < limit else { return nil }
    if (0xE4...0xE9).contains(text[start]) {
      if text.has(Self.newYear, at: start) { return (1, start + Self.newYear.count) }
      return HanNumeral.small(at: start, in: text).map { ($0.value, start + $0.length) }
    }
    guard let digits = numbers.digits(at: start, end: limit), !digits.hasPoint, digits.count <= 2 else {
      return nil
    }
    return (Int(digits.value.coefficient), digits.end)
  }

  private static let newYear = Array("元".utf8)

  /// `1-4月`, `5月13日`, `11月底`, `1—10月份`.
  private func monthsAndDay(at start: Int, end limit: Int) -> (ClosedRange<Int>, Int?, Int, Bool)? {
    guard let first = month(at: start, end: limit), case let from = first.value, (1...12).contains(from)
    else { return nil }
    if let before = text.scalar(before: start)?.value,
      before == 0x2E || Characters.isDigit(before) || before == 0x2F || before == 0x7B2C
        || text[start] >= 0xE4 && HanDigits.opensNumeral(before)
    {
      return nil
    }
    var last = from
    var index = first.end
    if let dash = Self.dashes.match(at: index, in: text),
      let second = month(at: index + dash.length, end: limit), case let to = second.value, to >= from,
      to <= 12,
      text.has(Self.month, at: second.end)
    {
      last = to
      index = second.end
    }
    guard text.has(Self.month, at: index) else { return nil }
    index += 3
    if let part = Self.monthParts.match(at: index, in: text) {
      return (from...last, nil, index + part.length, part.place > 2)
    }
    if let day = month(at: index, end: limit), text.has(Self.day, at: day.end), (1...31).contains(day.value) {
      return (from...last, day.value, day.end + 3, false)
    }
    if Self.thirds.stands(at: index, in: text) { return (from...last, nil, index + 6, false) }
    return (from...last, nil, index, false)
  }
}
