import Quantities
import ReportText

/// What a heading says of the figures below it.
struct HeadingMeaning {
  /// Whether what is below it is done or to come; `nil` where it does not say.
  let kind: PartKind?
  /// The time that it names.
  let period: Period?

  init(of section: Section, _ text: [UInt8], _ tokenizer: Tokenizer, _ time: ReportTime) {
    let range = section.heading.range
    let named = PartKind(ofHeading: range, text)
    guard TimeReader.marks.stands(in: range, of: text) else {
      kind = named
      period = nil
      return
    }
    // 全年 is that of the heading above.
    let times = tokenizer.tokens(of: Self.title(of: section, text)).times.lazy.filter {
      !$0.isVague && ($0.year != .unsaid || $0.months?.count != 12)
        // 床位2.8万张，比2014年翻一番
        && !SentenceReader.comparing.stands(before: $0.range.lowerBound, in: text)
    }
    let period = times.compactMap { $0.period(reportYear: time.year, reviewed: time.reviewedYear, of: text) }
      .first
    self.period = period
    // 2024年工作 in a report on 2023
    var isAhead = false
    if let period, let told = time.period { isAhead = period.start > told.end }
    kind = named ?? (isAhead ? .plan : nil)
  }

  /// Where the heading stands without its number, which is none of its words: 三、四季度工作计划.
  private static func title(of section: Section, _ text: [UInt8]) -> Range<Int> {
    let (heading, title) = (section.heading.range, section.title)
    let start = heading.upperBound - title.utf8.count
    return start >= heading.lowerBound && title.hasBytes(of: text, in: start..<heading.upperBound)
      ? start..<heading.upperBound : heading
  }
}
