import History

/// Revisions and what they did.
extension Phrase {
  static var wasBefore: Phrase { Phrase("was", "原为") }
  static var firstSaid: Phrase { Phrase("first said in", "最早见于") }
  static var noFigures: Phrase { Phrase("The report has no figures.", "报告中没有数据。") }
  static var noVintage: Phrase { Phrase("Nothing is said about this indicator.", "没有关于该指标的数据。") }
  static var latest: Phrase { Phrase("latest", "最新") }
  static func repeats(_ count: Int) -> Phrase {
    Phrase("said again in \(count) later \(count == 1 ? "report" : "reports")", "后续\(count)份报告沿用")
  }
  /// `vintage 2 red`
  static func vintage(_ number: Int, _ colour: Phrase) -> Phrase {
    Phrase("vintage \(number) \(colour.english)", "第\(number)次说法\(colour.chinese)色")
  }
  static var laterVintages: Phrase { Phrase("later vintages grey", "此后各次说法灰色") }
  static var hollowMarks: Phrase { Phrase("hollow: target or forecast", "空心为目标或预测") }
  static var restated: Phrase { Phrase("restated", "修订") }

  static func manner(_ manner: Restatement.Manner) -> Phrase {
    switch manner {
    case .stated: Phrase("stated", "明示")
    case .implied: Phrase("implied", "推算")
    case .coverage: Phrase("coverage changed", "口径调整")
    }
  }

  static var reportAdded: Phrase { Phrase("report added", "新增报告") }
  static var reportRemoved: Phrase { Phrase("report removed", "删除报告") }
  static var reportUnchanged: Phrase { Phrase("nothing read from it changed", "所读内容无变化") }
  static var noRevision: Phrase { Phrase("There is no revision yet.", "还没有版本。") }
  static var noReport: Phrase { Phrase("The store has no report yet.", "库中还没有报告。") }
  static var author: Phrase { Phrase("author", "作者") }
  static var committer: Phrase { Phrase("committer", "提交者") }
  static var parents: Phrase { Phrase("parents", "上一版本") }
  static var date: Phrase { Phrase("date", "日期") }
  static func more(_ count: Int) -> Phrase { Phrase("and \(count) more", "另有\(count)个") }

  static func unchanged(_ report: String, _ revision: String) -> Phrase {
    Phrase(
      "\(report) is as \(revision) has it: nothing to commit.",
      "\(report) 与版本 \(revision) 所存相同，未提交。")
  }

  static func whole(objects: Int, revisions: Int, reports: Int) -> Phrase {
    let counts = Phrase.list([
      .count(objects, "object", "objects", "个对象"), .count(revisions, "revision", "revisions", "个版本"),
      .count(reports, "report", "reports", "份报告"),
    ])
    return Phrase("The store is whole: \(counts.english).", "库完好：\(counts.chinese)。")
  }
  static func damage(_ count: Int) -> Phrase {
    Phrase("The store is damaged in \(count) \(count == 1 ? "place" : "places"):", "库有\(count)处损坏：")
  }

  static func fault(_ kind: VerifyFault.Kind) -> Phrase {
    switch kind {
    case .object: Phrase("damaged object", "对象损坏")
    case .reference: Phrase("broken reference", "引用失效")
    case .text: Phrase("not text", "不是文本")
    case .layout: Phrase("wrong layout", "布局有误")
    case .stale: Phrase("stale form", "结构文件过期")
    case .catalogue: Phrase("wrong catalogue", "指标目录有误")
    }
  }
}
