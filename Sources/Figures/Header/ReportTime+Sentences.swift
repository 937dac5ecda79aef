import Quantities
import ReportText

/// What the sentences of a report say of its time, where its title says none.
extension ReportTime {
  /// Behind these stand years that are looked ahead to, or back to from the year told of.
  private static let otherYears: WordList = [
    "到", "至", "比", "较", "由", "从", "是", "与", "同", "预计", "力争", "计划", "争取", "将于", "将在", "拟于",
  ]

  /// The date below the title: `(2023年3月2日)`.
  static func date(_ sentences: [Sentence], _ tokenizer: Tokenizer) -> (
    year: Int, month: Int, sentence: Range<Int>
  )? {
    for sentence in sentences.prefix(3) where !sentence.isHeading {
      // Where the lines are lost, the date and what follows it are one sentence.
      let span = sentence.span.start..<min(sentence.span.end, sentence.span.start + 180)
      for time in tokenizer.tokens(of: span).times {
        guard case .known(let year) = time.year, let months = time.months,
          time.day != nil || months.count == 1 && isDateLine(sentence, time, tokenizer.text),
          sentence.span.count < 180
            || standsBeforeMeeting(time.range.upperBound, end: span.upperBound, of: tokenizer.text)
        else { continue }
        return (year, months.lowerBound, span)
      }
    }
    return nil
  }

  /// Whether a meeting is named close behind a date: `2014年2月9日在…会议上`.
  static func standsBeforeMeeting(_ place: Int, end: Int, of text: [UInt8]) -> Bool {
    meetings.stands(in: place..<min(end, place + 120), of: text)
  }

  static let meetings: WordList = ["会议上", "大会上", "全会上", "会上"]

  /// `（2009年4月）`, `——2014年1月在市人民代表大会上`: a line by itself that begins with the month.
  private static func isDateLine(_ sentence: Sentence, _ time: TimeExpression, _ text: [UInt8]) -> Bool {
    isLine(sentence, text, upTo: 150) && time.range.lowerBound - sentence.span.start <= 6
      && !text.isHan(at: sentence.span.start)
  }

  /// The time that the text begins with, followed by a comma: `2021年，全市…`, `记者获悉，2021年，…`. A year must be one that
  /// the report `mayBe` of.
  static func openingTime(
    _ sentences: [Sentence], _ tokenizer: Tokenizer, _ mayBe: (Int) -> Bool
  ) -> TimeExpression? {
    for (place, sentence) in sentences.lazy.filter({ !$0.isHeading }).prefix(3).enumerated() {
      let start = sentence.span.start
      let opening = tokenizer.tokens(of: start..<min(sentence.span.end, start + 60))
      if place == 0, let named = namedTime(opening, tokenizer.text, end: sentence.span.end) { return named }
      for (place, token) in opening.tokens.enumerated().dropLast() {
        guard let time = token.time.map({ opening.times[$0] }), opening.tokens[place + 1].endsClause,
          place == 0 || opening.tokens[place - 1].endsClause
            || labelEnds.stands(before: token.range.lowerBound, in: tokenizer.text),
          isOpening(time)
        else { continue }
        if case .known(let year) = time.year, !mayBe(year) { continue }
        return time
      }
      // What stands before the text proper: where and when it was told.
      guard leadIns.stands(in: sentence.span.range, of: tokenizer.text) || isLine(sentence, tokenizer.text)
      else {
        return nil
      }
    }
    return nil
  }

  /// The months that the text says it is on: `现将2019年1—7月养护工作情况汇报如下`. `titleYear` is that of its title.
  static func announcedTime(
    _ sentences: [Sentence], _ tokenizer: Tokenizer, _ titleYear: Int?
  ) -> TimeExpression? {
    for sentence in sentences.lazy.filter({ !$0.isHeading }).prefix(6) where sentence.span.count < 400 {
      let (start, end) = (sentence.span.start, sentence.span.end)
      guard announcing.stands(in: sentence.span.range, of: tokenizer.text),
        let opening = (start..<end).first(where: { announcing.stands(at: $0, in: tokenizer.text) }),
        let close = (opening..<end).first(where: { follows.stands(at: $0, in: tokenizer.text) }),
        let time = tokenizer.tokens(of: start..<close).times.first(where: {
          $0.months != nil && !$0.isInstant
        })
      else { continue }
      switch time.year {
      case .known(let year) where titleYear.map({ $0 == year }) ?? true: return time
      case .unsaid: return time
      default: return nil
      }
    }
    return nil
  }

  private static let announcing: WordList = ["现将", "现就", "现对", "现把", "我就"]
  private static let follows: WordList = ["如下", "汇报", "报告", "通报"]

  private static let leadIns: WordList = ["近日", "日前", "获悉", "召开", "举行", "会议"]

  /// Whether a sentence is a short line that no full stop ends: a date, or who has written.
  private static func isLine(_ sentence: Sentence, _ text: [UInt8], upTo length: Int = 60) -> Bool {
    sentence.span.count < length
      && text.scalar(before: sentence.span.end).map { !Characters.endsSentence($0.value) } ?? false
  }

  /// 【概况】2006年，
  private static let labelEnds: WordList = ["】", "］", "]"]

  private static func isOpening(_ time: TimeExpression) -> Bool {
    guard time.day == nil, !time.isInstant, !time.isVague, time.lastYear == nil, time.spannedYears == nil
    else { return false }
    switch time.year {
    case .known, .relative(0): return true
    case .relative, .reviewed, .masked, .unsaid: return false
    }
  }

  private static let papers: WordList = ["工作总结", "工作报告", "工作情况", "工作汇报", "情况汇报", "工作要点", "公报"]

  /// The time of a title that runs on into the text: `县科技局2021年上半年工作总结 上半年，…`.
  private static func namedTime(_ opening: TokenizedSentence, _ text: [UInt8], end: Int) -> TimeExpression? {
    guard let time = opening.times.first, case .known = time.year, time.day == nil, !time.isInstant,
      case let behind = time.range.upperBound, behind < end,
      papers.stands(in: behind..<min(end, behind + 30), of: text)
    else { return nil }
    return time
  }

  /// 2019 of `总结2018年工作，部署2019年任务`, with which a speech begins.
  static func yearArranged(_ sentences: [Sentence], _ tokenizer: Tokenizer) -> Int? {
    for sentence in sentences.prefix(6) {
      var last: Int?
      for time in tokenizer.tokens(of: sentence.span.range).times {
        guard case .known(let year) = time.year, time.lastYear == nil else { continue }
        if last == year - 1, arranging.stands(before: time.range.lowerBound, in: tokenizer.text) {
          return year
        }
        last = year
      }
    }
    return nil
  }

  /// 2023 of `记者1月18日获悉，2022年全省…` in news that speak of 去年: told in the first months of the year behind the one told of.
  static func yearOfNews(_ sentences: [Sentence], _ tokenizer: Tokenizer) -> Int? {
    let text = tokenizer.text
    for sentence in sentences.lazy.filter({ !$0.isHeading }).prefix(3)
    where reporters.stands(in: sentence.span.range, of: text) {
      let times = tokenizer.tokens(of: sentence.span.range).times
      guard
        let day = times.first(where: { $0.day != nil && $0.year == .unsaid }),
        (day.months?.upperBound ?? 12) <= 3,
        let told = times.first(where: {
          $0.months == nil && $0.lastYear == nil && !$0.isInstant && $0.year != .unsaid
        }),
        case .known(let year) = told.year, told.range.lowerBound > day.range.lowerBound,
        text.contains(lastYear, in: sentence.span.end..<text.count)
      else { continue }
      return year + 1
    }
    return nil
  }

  private static let reporters: WordList = ["记者", "获悉", "发布会"]
  private static let lastYear = Array("去年".utf8)

  private static let arranging: WordList = ["部署", "安排", "谋划", "研究"]

  /// Where four digits begin that may be a year's, with something behind them: `2016`.
  private static func nextYear(from start: Int, to end: Int, in text: [UInt8]) -> Int? {
    text.withUnsafeBytes { text in
      var index = start
      while index &+ 4 < end {
        // Of four digits one stands at every fourth place: four bytes of each sixteen tell of none.
        if index &+ 16 <= text.count,
          text.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            & text.loadUnaligned(fromByteOffset: index &+ 8, as: UInt64.self) & fourth == fourth
        {
          index &+= 16
          continue
        }
        // No four digits stand where the last is none.
        guard text[index &+ 3] &- 0x30 <= 9 else {
          index &+= 4
          continue
        }
        if text[index] == 0x32 || text[index] == 0x31, text[index &+ 1] &- 0x30 <= 9,
          text[index &+ 2] &- 0x30 <= 9
        {
          return index
        }
        index &+= 1
      }
      return nil
    }
  }

  /// The highest bit of the fourth and the eighth of eight bytes: no digit has it.
  private static let fourth = UInt64(littleEndian: 0x8000_0000_8000_0000)

  /// The year of the date below the text.
  static func signedYear(_ sentences: [Sentence], _ tokenizer: Tokenizer) -> Int? {
    for sentence in sentences.suffix(2).reversed() where sentence.span.count < 60 {
      for time in tokenizer.tokens(of: sentence.span.range).times {
        if case .known(let year) = time.year, time.day != nil { return year }
      }
    }
    return nil
  }

  private static let comparing: WordList = ["比", "较"]

  /// The years that a text names.
  struct YearsNamed {
    /// In the order of their first mention, and how often each; few texts name more than a handful.
    fileprivate(set) var counts: [(year: Int, count: Int)] = []
    /// The year that is compared with, where no other is named beside those counted.
    var compared: Int? { isOther ? nil : comparedWith }
    private var comparedWith: Int?
    private var isOther = false

    fileprivate mutating func add(_ year: Int) {
      if let place = counts.firstIndex(where: { $0.year == year }) {
        counts[place].count += 1
      } else {
        counts.append((year, 1))
      }
    }

    fileprivate mutating func note(_ year: Int, isCompared: Bool) {
      isOther = isOther || !isCompared || comparedWith.map { $0 != year } ?? false
      comparedWith = year
    }
  }

  /// The years that the text names, but for those it looks ahead to (`到2025年`) or measures by (`由2015年的`); stops at so
  /// many.
  static func years(_ sentences: [Sentence], _ text: [UInt8], upTo most: Int = .max) -> YearsNamed {
    let reader = TimeReader(text)
    var years = YearsNamed()
    for sentence in sentences {
      var index = sentence.span.start
      while let place = nextYear(from: index, to: sentence.span.end, in: text) {
        index = place + 1
        if let time = reader.time(at: place, end: sentence.span.end) {
          if case .known(let year) = time.year, time.lastYear == nil {
            if !otherYears.stands(before: place, in: text)
              || FlowWords.untils.stands(before: place, in: text)
            {
              years.add(year)
              if years.counts.count >= most { return years }
            } else {
              years.note(year, isCompared: comparing.stands(before: place, in: text))
            }
          }
          index = time.range.upperBound
        }
      }
    }
    return years
  }
}
