import Quantities
import ReportText

/// The time that a sentence gives the item it stands in, and times that give it none.
extension SentenceReader {
  /// A time does not pass from one sibling to the next: `一是…。二是…`.
  func noteSibling(_ passage: Passage) {
    guard tokens.count > 2, tokens[0].range.count == 3, tokens[1].range.count == 3, tokens[1].has(.link),
      let place = Self.ordinals.match(at: tokens[0].range.lowerBound, in: text)?.place
    else { return }
    if place == 0 || passage.timeOfSiblings == nil {
      passage.timeOfSiblings = passage.itemTime
    } else if let before = passage.timeOfSiblings {
      passage.itemTime = before
    }
    // Each is told from its beginning.
    passage.hasBegun = false
  }

  private static let ordinals: WordList = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"]

  /// A time at the start of a sentence or of a clause before its first number holds to the end of the item.
  func noteTime(_ passage: Passage) {
    guard !times.isEmpty, tokens.first?.has(.ofWhich) != true, !isCaption,
      let place = tokens.firstIndex(where: { $0.time != nil }), let time = tokens[place].time,
      place <= 2 || tokens[place - 1].endsClause
        // 通过三年努力，到2025年
        || passage.isPlanForYears && tokens[place - 1].has(.to) && tokens[place - 2].endsClause,
      !tokens[..<place].contains(where: { $0.number != nil || $0.has(.from) }),
      place + 1 >= tokens.count || !tokens[place + 1].has(.of), !isComparator(place), !dates(place, passage),
      // 围绕全年目标，重点抓好以下工作
      !isAbout(place), !isSetBeside(place), !isOfPrices(place)
    else { return }
    let expression = times[time]
    if expression.isInstant {
      // 截至11月底 in a report that tells no time of its own
      if passage.itemTime == .none, passage.inheritedPeriod == nil, !passage.hasBegun,
        let period = passage.period(of: expression, text)
      {
        passage.itemTime = .known(period)
        notes?.marks.itemTime = expression.range
      } else if passage.isPlanForYears, let year = passage.wholeYear(of: expression, text) {
        // 截至2022年底, 到2025年 in a plan for several years: what is told there is of that year.
        passage.itemTime = .known(year)
        notes?.marks.itemTime = expression.range
      }
      return
    }
    if place + 2 < tokens.count && tokens[place + 1].isPause && tokens[place + 2].time != nil {
      return
    }
    if expression.isVague || expression.year == .masked {
      passage.itemTime = .hidden
    } else if let period = passage.period(of: expression, text) {
      // A year before that of the report, in the middle of an item, is that of its sentence alone.
      if passage.hasBegun, let told = passage.headingPeriod ?? passage.report.period {
        if period.end < told.start { return }
        // 2012年 among items of five years
        if passage.yearsTold?.holds(period) == true { return }
        // 1-9月 among items of a year, 10月当月 among those of ten months
        if expression.year == .unsaid, told.start <= period.start, period.end <= told.end,
          period.end < told.end || told.start < period.start && period.start.month == period.end.month
        {
          return
        }
      }
      passage.itemTime = .known(period)
    } else {
      return
    }
    notes?.marks.itemTime = expression.range
  }

  /// Whether the sentence is the line above a picture: `图1：2000—2006年地区生产总值`.
  private var isCaption: Bool {
    guard let first = tokens.first, let mark = Self.pictures.match(at: first.range.lowerBound, in: text),
      case let behind = first.range.lowerBound + mark.length, behind < text.count
    else { return false }
    return Characters.isDigit(text.scalar(at: behind).value)
  }

  private static let pictures: WordList = ["图", "图表", "表"]

  /// Whether the time at `place` only says which thing is meant: `兑现2018年度资助`, `针对2019年度政策`.
  func dates(_ place: Int, _ passage: Passage) -> Bool {
    guard place + 1 < tokens.count else { return false }
    if isOfMeeting(place) { return true }
    // 进入二季度后产销两旺
    if place > 0, Self.entering.contains(tokens[place - 1].range, of: text) { return true }
    let next = tokens[place + 1]
    // 2016年9月任局长
    if Self.offices.stands(at: next.range.lowerBound, in: text) { return true }
    // 在5月发布的评估中: when that came out
    if place + 2 < tokens.count, tokens[place + 2].has(.of), Self.issued.contains(next.range, of: text) {
      return true
    }
    if next.isText, text.has(Self.ofYear, before: tokens[place].range.upperBound), isAhead(place, passage),
      isApplied(from: place)
    {
      return true
    }
    guard place > 0, case let before = tokens[place - 1] else { return false }
    guard
      text.has(Self.ofYear, before: tokens[place].range.upperBound)
        || Self.batches.stands(at: next.range.lowerBound, in: text)
    else { return false }
    let leads =
      before.has(.verb) && !before.has(.light) || isAbout(place)
    if case .quoteOpen = next.kind { return leads }
    return leads && next.isText
  }

  private func isAhead(_ place: Int, _ passage: Passage) -> Bool {
    guard let time = tokens[place].time, case .known(let year) = times[time].year else { return false }
    return passage.report.year.map { year > $0 } ?? false
  }

  /// 2024年度省级项目申报10项: what is applied for is named after the year to come.
  private func isApplied(from place: Int) -> Bool {
    let clause = tokens[(place + 1)...].prefix { !$0.endsClause && $0.number == nil }
    return clause.contains { Self.applying.stands(at: $0.range.lowerBound, in: text) }
      && clause.contains { Self.projects.stands(before: $0.range.upperBound, in: text) }
  }

  private static let applying: WordList = ["申报", "立项", "推荐", "获批", "入选", "征集"]
  private static let projects: WordList = ["项目", "计划", "专项", "课题", "奖"]

  private static let entering: WordList = ["进入", "步入"]

  /// That somebody took office.
  private static let offices: WordList = [
    "担任", "出任", "就任", "上任", "到任", "调任", "接任", "任职", "任现职", "任局", "任县", "任市", "任区", "任院", "任科", "任主", "任副",
    "参加工作",
  ]
  private static let issued: WordList = ["发布", "公布", "印发", "出台", "下发", "颁布", "通报", "颁发"]

  /// 申报2015年第一批项目
  private static let batches: WordList = ["第一批", "第二批", "第三批", "第四批", "首批"]

  private static let ofYear = Array("年度".utf8)

  /// Whether what is held to stands behind the time at `place`: 围绕全年目标.
  func isAbout(_ place: Int) -> Bool {
    place > 0 && Self.about.stands(at: tokens[place - 1].range.lowerBound, in: text)
  }

  private static let about: WordList = ["针对", "对", "按照", "按", "根据", "围绕", "关于", "受", "尽管", "虽然", "由于"]

  /// Whether the time at `place` is the day on which the report was given: `2014年2月9日在…会议上`.
  private func isOfMeeting(_ place: Int) -> Bool {
    guard let time = tokens[place].time, times[time].day != nil, let end = tokens.last?.range.upperBound
    else {
      return false
    }
    return ReportTime.standsBeforeMeeting(tokens[place].range.upperBound, end: end, of: text)
  }

  /// Whether the time at `place` is only that of the prices or the rate by which is reckoned: 按年末汇率, 按2020年价格.
  func isOfPrices(_ place: Int) -> Bool {
    Self.prices.stands(at: tokens[place].range.upperBound, in: text)
  }

  private static let prices: WordList = ["汇率", "平均汇率", "不变价", "可比价", "价格计算", "价计算", "基础上"]

  /// Whether the time at `place` is what is compared with: `比2010年提高`, `是2015年的2.3倍`.
  func isComparator(_ place: Int) -> Bool {
    var start = tokens[place].range.lowerBound
    if place > 0, case .quoteOpen = tokens[place - 1].kind { start = tokens[place - 1].range.lowerBound }
    // 比一季度、上半年加快1.4个和0.5个百分点
    if place > 1, tokens[place - 1].isPause || tokens[place - 1].has(.and),
      tokens[place - 2].has([.yoy, .prev]) || tokens[place - 2].time != nil && isComparator(place - 2)
    {
      return true
    }
    // 比去年 四季度
    if place > 0, tokens[place - 1].has(.yoy), tokens[place - 1].range.upperBound == start,
      let time = tokens[place].time, times[time].year == .unsaid
    {
      return true
    }
    return Self.comparing.stands(before: start, in: text) || isEquated(place)
      || Self.beside.stands(before: start, in: text)
        && Self.compared.stands(at: tokens[place].range.upperBound, in: text)
  }

  /// `是2015年的2.3倍`
  func isEquated(_ place: Int) -> Bool {
    var (start, next) = (tokens[place].range.lowerBound, place + 1)
    // 是“十五”末的6.7倍
    if place > 0, tokens[place - 1].kind == .quoteOpen { start = tokens[place - 1].range.lowerBound }
    guard Self.equating.stands(before: start, in: text) else { return false }
    if next < tokens.count, tokens[next].kind == .quoteClose { next += 1 }
    guard next < tokens.count else { return false }
    if Self.endsOfPlans.contains(tokens[next].range, of: text) { next += 1 }
    return next < tokens.count && tokens[next].has(.of)
  }

  /// `与2005年相比`
  private static let beside: WordList = ["与", "同", "和"]
  private static let compared: WordList = ["相比", "比较", "相较", "末相比", "底相比"]

  private static let equating: WordList = ["是", "为", "相当于", "恢复到", "达到", "占", "达"]

  static let comparing: WordList = ["比", "较", "相比", "低于", "高于", "超过"]
}
