import Quantities
import ReportText

/// Names that say only how much there is of what was told before.
extension NameWords {
  /// How those stand that a clause lists: `A、B和C领域紧随其后`.
  static let followers: WordList = ["紧随其后", "次之", "居前列", "列前列", "表现突出", "贡献突出", "居前", "靠前"]

  /// `C领域` of `C领域紧随其后`.
  static func withoutFollower(_ name: [UInt8]) -> [UInt8] {
    followers.match(atEndOf: name, isWhole: false).map { Array(name.dropLast($0.length)) } ?? name
  }

  /// What says no more than that it is an amount: 总量 of 申请总量, 数 of 项目数.
  private static let bareAmounts: WordList = ["总量", "总额", "总数", "数量", "量", "额", "数"]

  private static let numberEnds: WordList = ["数量", "总数", "总量", "总额"]

  /// Whether a name says that it is a number of what a word of two characters does: 获奖数量.
  static func isBareNumber(_ name: [UInt8]) -> Bool {
    name.count <= 12 && numberEnds.match(atEndOf: name) != nil
      || name.count == 9 && counters.match(atEndOf: name) != nil
  }

  private static let counters: WordList = ["数"]

  private static let patents: WordList = ["专利"]
  private static let filings: WordList = ["申请量", "受理量", "授权量", "登记量", "注册量", "有效量", "拥有量"]

  /// 专利授权量 of a bare 授权量, where 专利申请量 was told.
  static func filing(of name: [UInt8], told: [UInt8]) -> [UInt8]? {
    guard filings.contains(name), filed.stands(in: told.indices, of: told),
      let start = told.indices.last(where: { filed.stands(at: $0, in: told) }),
      let kind = filed.match(at: start, in: told)
    else { return nil }
    return told[..<(start + kind.length)] + name
  }

  /// Whether a name is that of all patents, with what is done with them: 专利申请.
  static func isOfPatents(_ name: [UInt8]) -> Bool { patents.match(at: 0, in: name) != nil && name.count > 6 }

  /// `told` where the amount is of it, as 申请总量 is of 专利申请 and 项目数 of 重点研发项目; `nil` where it is of something else.
  static func spelledOut(_ amount: [UInt8], by told: [UInt8]) -> [UInt8]? {
    guard let end = bareAmounts.match(atEndOf: amount), case let stem = amount.dropLast(end.length),
      stem.count >= 6, told.count > stem.count
    else { return nil }
    let told = withActLast(told)
    let length = bareAmounts.match(atEndOf: told)?.length ?? 0
    return told.dropLast(length).suffix(stem.count) == stem || told.prefix(stem.count) == stem ? told : nil
  }

  /// 技术合同成交总额 of 技术合同 and 合同成交总额: the amount begins with the word that what was told ends with.
  static func overlapping(_ told: [UInt8], _ amount: [UInt8]) -> [UInt8]? {
    guard amount.count > 6, isAmount(amount) else { return nil }
    var size = min(told.count - 3, amount.count)
    while size >= 6, told.suffix(size) != amount.prefix(size) { size -= 3 }
    return size >= 6 && bareAmounts.match(atEndOf: told) == nil ? told + amount.dropFirst(size) : nil
  }
}

extension SentenceReader {
  /// 专利申请, where that was told of all patents, for a kind of them alone.
  func toldOfPatents(_ reading: Reading, _ state: SentenceState, _ passage: Passage) -> [UInt8]? {
    let base = reading.numeral.unit?.base ?? ""
    for told in [state.topics[base], passage.known(base), passage.report.subject].compactMap({ $0 })
    where NameWords.isOfPatents(told) {
      return told
    }
    return nil
  }

  /// What a bare amount, as 申请量, is of: the shortest name that was told and ends with it, so that it is all and no part.
  func spelledOut(_ amount: [UInt8], _ state: SentenceState, _ passage: Passage) -> [UInt8]? {
    var found: [UInt8]?
    for told in state.told + [passage.topic, passage.trendTopic] {
      guard let name = NameWords.spelledOut(amount, by: told), name.count < found?.count ?? .max else {
        continue
      }
      found = name
    }
    return found
  }
}
