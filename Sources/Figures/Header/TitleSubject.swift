import ReportText

/// What a title says that its paper is on.
enum TitleSubject {
  private static let onto = Array("关于".utf8)
  /// A summary of all that an office did is on nothing that could be counted.
  private static let papers: WordList = ["通报", "分析", "情况", "统计", "监测", "评价"]
  /// These say so without 关于: 全市高新技术产业运行情况分析.
  private static let analyses: WordList = ["运行情况", "运行分析", "情况分析", "监测报告", "统计分析", "评价报告"]
  private static let tails = WordList(
    "情况 结果 报告 工作 完成 进展 培育 认定 建设 发展 运行 统计 监测 分析 评价 评估 通报 推进 申报 入库 备案 登记 主要 指标 任务 及 和 与 的")

  /// Of whom it is: each of them.
  private static let alls: WordList = [
    "各县区", "各县", "各区", "各市州", "各市", "各乡镇", "各镇", "各街道", "各园区", "各地区", "各地", "各单位",
  ]

  /// 科技型中小企业 of `关于2022年科技型中小企业培育情况的通报`; empty where the title names nothing.
  static func read(_ title: Range<Int>, _ tokenizer: Tokenizer) -> [UInt8] {
    let text = tokenizer.text
    let start: Int
    if papers.stands(in: title, of: text), let word = text.place(of: onto, in: title) {
      start = word + onto.count
    } else if analyses.stands(in: title, of: text) {
      start = title.lowerBound
    } else {
      return []
    }
    let tokens = tokenizer.tokens(of: start..<title.upperBound).tokens
    var name = NameWords.withoutPlace(NamePhrase(tokens[...], of: text).first)
    while let tail = tails.match(atEndOf: name) { name.removeLast(tail.length) }
    if let all = alls.match(at: 0, in: name) { name.removeFirst(all.length) }
    return name.count >= 12 && FigureExtractor.areas.match(atEndOf: name) == nil ? name : []
  }
}
