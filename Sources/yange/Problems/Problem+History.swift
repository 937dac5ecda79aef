import Figures
import History
import Render

extension Problem {
  init(_ error: HistoryError) {
    switch error {
    case .revisions(let error): self.init(error)
    case .unknownSeries(let name, let near):
      self.init(
        Phrase("there is no report of '\(name)'", "没有“\(name)”的报告"),
        hint: Self.suggestion(near, Phrase("'yange list' lists the reports", "用 yange list 查看全部报告")))
    case .unknownIndicator(let name, let near):
      self.init(
        Phrase("no report states '\(name)'", "没有报告提到“\(name)”"),
        hint: Self.suggestion(
          near, Phrase("'yange blame REPORT' shows what a report states", "用 yange blame 查看报告中的指标")))
    case .ambiguousIndicator(let name, let candidates):
      let names = candidates.map { indicator in
        indicator.key.map { "\(indicator.name) (\($0))" } ?? indicator.name
      }
      let (few, more) = (names.prefix(5), names.count > 5)
      self.init(
        Phrase("'\(name)' may mean several indicators", "“\(name)”可指多个指标"),
        hint: Phrase(
          "name one: \(few.joined(separator: ", "))\(more ? ", …" : "")",
          "请选定一个：\(few.joined(separator: "、"))\(more ? "……" : "")"))
    case .neverStated(let indicator, let near):
      self.init(
        Phrase("no report states '\(indicator.name)'", "没有报告提到“\(indicator.name)”"),
        hint: Self.suggestion(
          near, Phrase("'yange blame REPORT' shows what a report states", "用 yange blame 查看报告中的指标")))
    }
  }

  private static func suggestion(_ near: [String], _ otherwise: Phrase) -> Phrase {
    guard !near.isEmpty else { return otherwise }
    let few = near.prefix(3)
    return Phrase(
      "did you mean \(few.joined(separator: ", "))?", "是否指 \(few.joined(separator: "、"))？")
  }
}
