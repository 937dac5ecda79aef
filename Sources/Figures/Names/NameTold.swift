import ReportText

/// Names that say only how much there is of what was told before.
extension NameWords {
  /// What says no more than that it is an amount: 总量 of 申请总量, 数 of 项目数.
  private static let bareAmounts: WordList = ["总量", "总额", "总数", "数量", "量", "额", "数"]

  /// 专利申请 of `专利申请` for 申请总量, 重点研发项目 for 项目数: what `told` ends with is what the amount is of; `nil` where it is
  /// of something else.
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
