import SemanticDiff

/// What became of figures and sections.
extension Phrase {
  static var same: Phrase { Phrase("The two reports are the same.", "两份报告内容一致。") }
  static var onlyBreaks: Phrase { Phrase("Only paragraph breaks differ.", "仅分段不同，文字和数据一致。") }
  static var onlyForm: Phrase { Phrase("Only the layout differs.", "仅版式不同，文字和数据一致。") }
  /// Of reports in which nothing that is compared differs.
  static func nothingRead(of diff: ReportDiff) -> Phrase {
    diff.isIdentical ? .same : diff.differsInBreaksAlone ? .onlyBreaks : .onlyForm
  }
  /// Equal as far as the filter lets through.
  static var sameHere: Phrase { Phrase("Nothing of this has changed.", "所选内容没有变化。") }
  static var noFigureChanged: Phrase { Phrase("no figure changed", "数据无变化") }
  static var capped: Phrase {
    Phrase(
      "The reports differ so much that a finer match may have been missed.",
      "两份报告差异过大，可能有未能对应的内容。")
  }

  static func figuresChanged(_ count: Int) -> Phrase {
    .count(count, "figure changed", "figures changed", "个数据有变化")
  }
  static func sectionsChanged(_ count: Int) -> Phrase {
    .count(count, "section changed", "sections changed", "个章节有变化")
  }

  static func kind(_ kind: FigureChange.Kind) -> Phrase {
    switch kind {
    case .added: Phrase("added", "新增")
    case .removed: Phrase("removed", "删除")
    case .value: Phrase("value", "数值修改")
    case .sign: Phrase("sign reversed", "正负颠倒")
    case .unitSlip: Phrase("unit slip?", "单位疑误")
    case .unit: Phrase("unit", "单位")
    case .precision: Phrase("precision", "精度")
    case .bound: Phrase("bound", "限定词")
    case .status: Phrase("status", "性质")
    case .period: Phrase("period", "时期")
    case .scope: Phrase("scope", "口径")
    case .basis: Phrase("basis", "对比基期")
    case .aspect: Phrase("aspect", "类型")
    case .accumulation: Phrase("accumulation", "累计方式")
    case .indicator: Phrase("indicator", "指标名")
    }
  }

  /// One trait of a figure before and after.
  static func change(_ trait: Phrase, _ old: Phrase, _ new: Phrase) -> Phrase {
    Phrase(
      "\(trait.english) \(old.english) → \(new.english)", "\(trait.chinese) \(old.chinese) → \(new.chinese)")
  }

  /// Another unit, the same amount.
  static var unitRestated: Phrase { Phrase("unit restated", "单位换写") }
  /// Another unit beside another amount.
  static var unitChanged: Phrase { Phrase("unit changed", "单位改换") }
  static var boundAdded: Phrase { Phrase("bound added", "加限定词") }
  static var boundDropped: Phrase { Phrase("bound dropped", "去限定词") }

  static func reportTitle(_ old: String, _ new: String) -> Phrase {
    let none = Phrase.untitled
    let (before, after) = (old.isEmpty ? none : Phrase(old, old), new.isEmpty ? none : Phrase(new, new))
    return Phrase(
      "report title: \(before.english) → \(after.english)", "报告标题：\(before.chinese) → \(after.chinese)")
  }

  static func kind(_ kind: SectionChange.Kind) -> Phrase {
    switch kind {
    case .added: Phrase("added", "新增")
    case .removed: Phrase("removed", "删除")
    case .moved: Phrase("moved", "移动")
    case .renumbered: Phrase("renumbered", "重新编号")
    case .retitled: Phrase("retitled", "改标题")
    case .edited: Phrase("edited", "修改")
    case .split: Phrase("split", "拆分")
    case .merged: Phrase("merged", "合并")
    }
  }
}
