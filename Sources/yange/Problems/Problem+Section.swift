import Figures
import History
import Render
import ReportText
import Revisions

extension Problem {
  /// Looks for a heading with these words, in any of the reports.
  /// - Throws: `Problem` where none has them, with the headings that are like it.
  static func requireSection(_ words: String, in reports: [StructuredReport]) throws {
    let headings = reports.flatMap { $0.sections.map(\.label) }
    if headings.contains(where: { $0.contains(words) }) { return }
    let near = nearest(headings, to: words, limit: 3)
    throw Problem(
      Phrase("no heading has '\(words)'", "没有标题含有“\(words)”"),
      hint: near.isEmpty
        ? Phrase("leave --section out to see all sections", "可去掉 --section 查看全部章节")
        : Phrase(
          "did you mean \(near.joined(separator: ", "))?", "是否指 \(near.joined(separator: "、"))？"))
  }
}

extension Problem {
  /// What is asked for by `--figure` is not `among` the figures.
  init(noFigure words: String, among figures: [Figure]) {
    let near = nearest(figures.map(\.indicator.name), to: words, limit: 3)
    self.init(
      Phrase("no figure has '\(words)' in its quote or its indicator", "没有数据的原文或指标含有“\(words)”"),
      hint: near.isEmpty
        ? Phrase("leave --figure out to see all figures", "可去掉 --figure 查看全部数据")
        : Phrase(
          "did you mean \(near.joined(separator: ", "))?", "是否指 \(near.joined(separator: "、"))？"))
  }
}
