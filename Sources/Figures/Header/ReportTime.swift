package import Quantities
package import ReportText

/// The time a report is about: from its title, else from its date or its first words, else from the year its text speaks
/// of most; and what its title says that it is on. An object, since every figure is read with it.
package final class ReportTime: Sendable, Hashable {
  /// What the title says; without a year there, what the text begins with, or the year that a speech looks back on.
  /// `nil` where they say nothing or are masked.
  package let period: Period?
  /// What the report is filed under: the title's own year, even where it looks back on another.
  package let named: Period?
  /// What is planned for: the year of a speech that looks back on the one before, the second time of a title.
  package let ahead: Period?
  /// The year that 今年 is.
  package let year: Int?
  /// The year that is told of, to which `1-4月` and `上半年` belong: the one before, in a speech dated early in the year.
  package let reviewedYear: Int?
  /// Whether the title is that of a plan; `nil` where it does not say.
  let kind: PartKind?
  /// What the title says that the paper is on, `高新技术企业`; empty where it names nothing.
  let subject: [UInt8]

  package init(title: TextSpan, sentences: [Sentence], of text: [UInt8]) {
    let tokenizer = Tokenizer(text)
    subject = TitleSubject.read(title.range, tokenizer)
    // A date in a title is that of the paper: 政府工作报告（2022年12月29日）.
    let times = tokenizer.tokens(of: title.range).times.map { $0.day == nil ? $0 : $0.ofItsYear }
    kind = PartKind(ofTitle: title.range, text)
    var titleYear: Int?
    for time in times {
      guard case .known(let year) = time.year else { continue }
      // “十三五”期间工作总结 is of the last of those years.
      titleYear = kind == .plan ? year : time.lastYear ?? year
      break
    }
    if titleYear == nil, !times.contains(where: { $0.year == .masked }) {
      titleYear = Self.yearOpening(title, text)
    }
    let swapped = Self.yearBeforePlan(times, titleYear, title, text)
    if let swapped { titleYear = swapped }
    let planned = Self.yearPlanned(times, titleYear, title, kind, text)
    if planned != nil { titleYear = nil }
    guard titleYear != nil || planned != nil || !times.contains(where: { $0.year == .masked }) else {
      (period, named, ahead, year, reviewedYear) = (nil, nil, nil, titleYear, titleYear)
      return
    }
    let isAddress = Self.addresses.stands(in: title.range, of: text)
    let date = titleYear == nil || isAddress ? Self.date(sentences, tokenizer) : nil
    var spoken: Int?
    if let date, date.month <= 4, titleYear ?? date.year == date.year,
      isAddress || Self.meetings.stands(in: date.sentence, of: text)
    {
      spoken = date.year
    } else if let titleYear, times.count == 1, times[0].months == nil, Self.isOfGovernment(title, text),
      Self.years(sentences, text, upTo: 1).counts.first?.year == titleYear - 1
    {
      // A 政府工作报告 is given at the beginning of the year it is named after.
      spoken = titleYear
    } else if titleYear == nil, isAddress {
      spoken = Self.yearArranged(sentences, tokenizer)
    } else if times.count < 2, times.allSatisfy({ $0.months == nil }), date == nil,
      let news = Self.yearOfNews(sentences, tokenizer), titleYear ?? news - 1 == news - 1
    {
      spoken = news
    }
    if let spoken {
      (year, reviewedYear) = (spoken, spoken - 1)
      let told = Self.wholeYear(spoken - 1)
      (period, ahead) = (told, Self.wholeYear(spoken))
      named = titleYear == nil ? told : Self.period(times, titleYear, text, title)
      return
    }
    if let planned = titleYear, times.count == 1, Self.isOfPlan(times[0], title, text) {
      (year, reviewedYear) = (planned - 1, planned - 1)
      let told = Self.wholeYear(planned - 1)
      (period, named, ahead) = (told, told, Self.wholeYear(planned))
      return
    }
    let mentions = titleYear == nil ? Self.years(sentences, text) : YearsNamed()
    let years = mentions.counts
    let signed = titleYear == nil ? date?.year ?? Self.signedYear(sentences, tokenizer) : nil
    let common = years.max { ($0.count, $0.year) < ($1.count, $1.year) }
    let announced =
      times.contains { $0.months != nil } ? nil : Self.announcedTime(sentences, tokenizer, titleYear)
    let opening =
      titleYear == nil && announced == nil
      ? Self.openingTime(sentences, tokenizer) { year in
        if let signed { return year == signed || year == signed - 1 }
        // 2022年…会议上获悉，2021年，…
        return common.map { common in
          year >= common.year - 1 && years.contains { $0.year == year && $0.count == common.count }
        } ?? false
      } : nil
    var openingYear: Int?
    if case .known(let year)? = (announced ?? opening)?.year { openingYear = year }
    let reviewed = titleYear == nil ? Self.yearReviewed(title, kind, common?.year, text) : nil
    let own =
      titleYear ?? planned.map { $0 - 1 } ?? reviewed.map { $0 + 4 } ?? openingYear ?? signed ?? common?.year
      ?? mentions.compared.map { $0 + 1 }
    year = own
    reviewedYear = own
    ahead =
      planned.flatMap(Self.fiveYears) ?? swapped.flatMap { Self.wholeYear($0 + 1) }
      ?? Self.second(times, own, text)
    // 上半年 without a year is a time of the year the text speaks of, if it does so more than once, or of no other: 2019年以来.
    let isDated =
      signed != nil
      || common.map { $0.count > 1 || years.count == 1 && Self.goesOn(since: $0.year, text) } ?? false
    let told =
      titleYear ?? openingYear == nil
        && !(isDated && (opening != nil || times.contains(where: { $0.months != nil })))
      ? nil
      : Self.period(openingYear == nil ? times : times.filter { !$0.isOfYearBefore }, own, text, title)
        ?? opening?.period(reportYear: own, reviewed: own, of: text)
        ?? (times.isEmpty ? titleYear.flatMap(Self.wholeYear) : nil)
    let whole = reviewed.flatMap(Self.fiveYears) ?? swapped.flatMap(Self.wholeYear) ?? told
    period = announced?.period(reportYear: own, reviewed: own, of: text) ?? whole
    named = titleYear == nil ? period : whole
  }

  /// 2019 of `2019海事工作总结`: a title may begin with the four digits alone.
  private static func yearOpening(_ title: TextSpan, _ text: [UInt8]) -> Int? {
    guard title.end - title.start > 12, text.isHan(at: title.start + 4),
      let year = Int(text.string(in: title.start..<title.start + 4)), (1990...2099).contains(year)
    else { return nil }
    return year
  }

  /// 2020 of `2021年预算安排及2020年执行情况`: what is looked back on stands behind what is planned.
  private static func yearBeforePlan(
    _ times: [TimeExpression], _ titleYear: Int?, _ title: TextSpan, _ text: [UInt8]
  ) -> Int? {
    guard let titleYear, times.count == 2, times.allSatisfy({ $0.months == nil && $0.lastYear == nil }),
      case .known(titleYear - 1) = times[1].year,
      plans.stands(in: times[0].range.upperBound..<times[1].range.lowerBound, of: text),
      looksBack.stands(in: times[1].range.upperBound..<title.end, of: text)
        || done.stands(in: times[1].range.upperBound..<title.end, of: text)
    else { return nil }
    return titleYear - 1
  }

  private static let done: WordList = ["执行", "情况", "决算"]

  /// The five years that a plan is for; `nil` where it is none such.
  var yearsPlanned: Period? {
    guard kind == .plan, let ahead, ahead.end.year == ahead.start.year + 4 else { return nil }
    return ahead
  }

  /// What a plan for five years looks back on: the five before.
  var yearsBeforePlan: Period? {
    yearsPlanned.flatMap { Self.fiveYears(from: $0.start.year - 5) }
  }

  private static func fiveYears(from first: Int) -> Period? {
    Period(years: first...first + 4, label: "\(first)—\(first + 4)年")
  }

  /// The first of the five years that a plan is for: `“十四五”科技创新规划`, `…规划（2021—2025年）`. It is made when the five before are
  /// over. `titleYear` is what its title names beside: `…和二〇三五年远景目标纲要`.
  private static func yearPlanned(
    _ times: [TimeExpression], _ titleYear: Int?, _ title: TextSpan, _ kind: PartKind?, _ text: [UInt8]
  ) -> Int? {
    guard kind == .plan else { return nil }
    var span: Int?
    if let time = times.first, case .known(let year) = time.year, time.lastYear == year + 4 { span = year }
    guard let first = TimeReader.firstYear(ofPlanIn: title.range, of: text) ?? span,
      titleYear.map({ $0 == first || $0 > first + 4 }) ?? true
    else { return nil }
    return first
  }

  /// The first of the five years that a summary is of; `nil` where it speaks of a year before the last of them.
  private static func yearReviewed(
    _ title: TextSpan, _ kind: PartKind?, _ spokenOf: Int?, _ text: [UInt8]
  ) -> Int? {
    guard kind == nil, reviews.stands(in: title.range, of: text),
      let first = TimeReader.firstYear(ofPlanIn: title.range, of: text), (spokenOf ?? first + 4) >= first + 4
    else { return nil }
    return first
  }

  /// “十三五”科技创新工作总结 is of all five years.
  private static let reviews: WordList = ["总结", "回顾", "成就", "综述"]

  private static func goesOn(since year: Int, _ text: [UInt8]) -> Bool {
    text.contains(Array("\(year)年以来".utf8), in: text.indices)
  }

  private static func wholeYear(_ year: Int) -> Period? {
    Period(year: year, months: 1, 12, label: "\(year)年")
  }

  /// Whether the title names the paper itself, and not one on how it was followed: `政府工作报告任务完成情况`.
  private static func isOfGovernment(_ title: TextSpan, _ text: [UInt8]) -> Bool {
    guard let place = text.place(of: government, in: title.range) else { return false }
    let end = place + government.count
    return end == title.end || !Characters.isHan(text.scalar(at: end).value)
  }

  private static let government = Array("政府工作报告".utf8)
  package static func == (left: ReportTime, right: ReportTime) -> Bool {
    left === right
      || left.period == right.period && left.named == right.named && left.ahead == right.ahead
        && left.year == right.year && left.reviewedYear == right.reviewedYear && left.kind == right.kind
        && left.subject == right.subject
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(period)
    hasher.combine(year)
  }

  /// Titles of papers that are read out: a date below one is the day it was.
  private static let addresses: WordList = ["政府工作报告", "讲话", "致辞", "发言", "述职"]

  private static func period(_ times: [TimeExpression], _ year: Int?, _ text: [UInt8], _ title: TextSpan)
    -> Period?
  {
    if let half = times.first(where: { $0.months != nil }),
      let period = half.period(reportYear: year, reviewed: year, of: text)
    {
      return period
    }
    if let year, text.contains(Array("半年".utf8), in: title.range),
      !times.contains(where: { $0.months != nil })
    {
      return Period(year: year, months: 1, 6, label: "半年")
    }
    return times.lazy.compactMap { $0.period(reportYear: year, reviewed: year, of: text) }.first
  }

  /// Whether the only year of a title is that of a plan behind the report proper: `工作总结及2024年工作计划`.
  private static func isOfPlan(_ time: TimeExpression, _ title: TextSpan, _ text: [UInt8]) -> Bool {
    let (start, end) = (time.range.lowerBound, time.range.upperBound)
    return time.months == nil && time.lastYear == nil && joins.stands(before: start, in: text)
      && looksBack.stands(in: title.start..<start, of: text) && plans.stands(in: end..<title.end, of: text)
  }

  private static let joins: WordList = ["及", "和", "与", "暨", "、"]
  private static let looksBack: WordList = ["总结", "汇报", "报告", "回顾", "完成情况", "工作情况"]
  private static let plans: WordList = ["计划", "打算", "安排", "思路", "要点", "目标", "谋划", "部署"]

  /// 2024年 of `2023年工作总结和2024年工作计划`.
  private static func second(_ times: [TimeExpression], _ year: Int?, _ text: [UInt8]) -> Period? {
    let periods = times.compactMap { $0.period(reportYear: year, reviewed: year, of: text) }
    guard let first = periods.first, let last = periods.last, last.start > first.end else { return nil }
    return last
  }
}
