import Quantities
import ReportText

/// The time that a sentence gives the item it stands in, and times that give it none.
extension SentenceReader {
  /// A time at the start of a sentence or of a clause before its first number holds to the end of the item.
  func noteTime(_ passage: inout Passage) {
    guard !times.isEmpty, tokens.first?.has(.ofWhich) != true,
      let place = tokens.firstIndex(where: { $0.time != nil }), let time = tokens[place].time,
      place <= 2 || tokens[place - 1].endsClause,
      !tokens[..<place].contains(where: { $0.number != nil || $0.has(.from) }),
      place + 1 >= tokens.count || !tokens[place + 1].has(.of), !isComparator(place), !dates(place)
    else { return }
    let expression = times[time]
    if expression.isInstant
      || place + 2 < tokens.count && tokens[place + 1].isPause && tokens[place + 2].time != nil
    {
      return
    }
    if expression.isVague || expression.year == .masked {
      passage.itemTime = .hidden
    } else if let period = passage.period(of: expression, text) {
      // A year before that of the report, in the middle of an item, is that of its sentence alone.
      if passage.hasBegun, let told = passage.headingPeriod ?? passage.report.period, period.end < told.start
      {
        return
      }
      passage.itemTime = .known(period)
    } else {
      return
    }
    notes?.marks.itemTime = expression.range
  }

  /// Whether the time at `place` only says which thing is meant: `兑现2018年度资助`, `针对2019年度政策`.
  func dates(_ place: Int) -> Bool {
    guard place > 0, place + 1 < tokens.count else { return false }
    let (before, next) = (tokens[place - 1], tokens[place + 1])
    guard
      text.has(Self.ofYear, before: tokens[place].range.upperBound)
        || Self.batches.stands(at: next.range.lowerBound, in: text)
    else { return false }
    let leads =
      before.has(.verb) && !before.has(.light) || Self.about.stands(at: before.range.lowerBound, in: text)
    if case .quoteOpen = next.kind { return leads }
    return leads && next.isText
  }

  /// 申报2015年第一批项目
  private static let batches: WordList = ["第一批", "第二批", "第三批", "第四批", "首批"]

  private static let ofYear = Array("年度".utf8)

  private static let about: WordList = ["针对", "对", "按照", "按", "根据", "围绕", "关于"]

  /// Whether the time at `place` is what is compared with: `比2010年提高`, `是2015年的2.3倍`.
  func isComparator(_ place: Int) -> Bool {
    var start = tokens[place].range.lowerBound
    if place > 0, case .quoteOpen = tokens[place - 1].kind { start = tokens[place - 1].range.lowerBound }
    return Self.comparing.stands(before: start, in: text) || isEquated(place)
  }

  /// `是2015年的2.3倍`
  func isEquated(_ place: Int) -> Bool {
    Self.equating.stands(before: tokens[place].range.lowerBound, in: text) && place + 1 < tokens.count
      && tokens[place + 1].has(.of)
  }

  private static let equating: WordList = ["是", "为", "相当于", "恢复到", "达到", "占", "达"]

  private static let comparing: WordList = ["比", "较", "相比", "低于", "高于", "超过"]
}
