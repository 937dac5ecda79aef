import SemanticDiff

/// Merges and their conflicts.
extension Phrase {
  static func alreadyMerged(_ name: String, _ branch: String) -> Phrase {
    Phrase("\(branch) has all of \(name) already.", "\(branch) 已包含 \(name) 的全部内容。")
  }
  static func fastForwarded(_ branch: String, _ revision: String) -> Phrase {
    Phrase("\(branch) moved forward to \(revision).", "\(branch) 已前移到 \(revision)。")
  }
  static func merged(_ name: String, _ branch: String, _ revision: String) -> Phrase {
    Phrase("\(name) is merged into \(branch): \(revision).", "已把 \(name) 合并到 \(branch)：\(revision)。")
  }
  static func mergeAborted(_ name: String) -> Phrase {
    Phrase("The merge of \(name) is given up; nothing was changed.", "已放弃合并 \(name)，未作任何改动。")
  }
  static func conflicts(_ open: Int, _ name: String, _ branch: String) -> Phrase {
    Phrase(
      "\(name) and \(branch) disagree in \(open) \(open == 1 ? "place" : "places"); nothing is committed yet.",
      "\(name) 与 \(branch) 有\(open)处冲突，尚未提交。")
  }
  static var howToResolve: Phrase {
    Phrase(
      "Decide with 'yange resolve N --ours', '--theirs', '--base' or '--words TEXT'; the last decision commits.",
      "用 yange resolve N 加 --ours、--theirs、--base 或 --words 文字 逐处决定；全部决定后即提交。")
  }
  static var baseSide: Phrase { Phrase("base", "原稿") }
  static var ourSide: Phrase { Phrase("ours", "本方") }
  static var theirSide: Phrase { Phrase("theirs", "对方") }
  static var saysNothing: Phrase { Phrase("(nothing)", "（无）") }

  static func conflict(_ kind: MergeConflict.Kind) -> Phrase {
    switch kind {
    case .figure: Phrase("figure", "数据")
    case .words: Phrase("words", "文字")
    case .removed: Phrase("removed and changed", "一方删除、一方修改")
    case .added: Phrase("added by both", "双方各自新增")
    case .report: Phrase("report removed and changed", "报告一方删除、一方修改")
    case .file: Phrase("file changed by both", "文件双方都有修改")
    }
  }
}
