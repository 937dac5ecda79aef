import Audit
import Figures

/// What an audit found.
extension Phrase {
  static func kind(_ kind: Finding.Kind) -> Phrase {
    switch kind {
    case .sum: Phrase("sum", "合计")
    case .count: Phrase("count", "计数")
    case .share: Phrase("share", "占比")
    case .growth: Phrase("growth", "增速")
    case .conflict: Phrase("conflict", "前后不一")
    case .rank: Phrase("rank", "位次")
    case .unitSlip: Phrase("unit slip", "单位疑误")
    case .stale: Phrase("stale", "疑似沿用")
    case .target: Phrase("target", "目标")
    case .missing: Phrase("missing", "数字缺失")
    }
  }

  static func severity(_ severity: Finding.Severity) -> Phrase {
    switch severity {
    case .error: Phrase("error", "错误")
    case .warning: Phrase("warning", "警告")
    case .note: Phrase("note", "提示")
    }
  }

  static func count(_ number: Int, _ severity: Finding.Severity) -> Phrase {
    switch severity {
    case .error: .count(number, "error", "errors", "处错误")
    case .warning: .count(number, "warning", "warnings", "处警告")
    case .note: .count(number, "note", "notes", "条提示")
    }
  }

  static func noFinding(_ report: String) -> Phrase {
    Phrase("\(report): no contradiction found.", "\(report)：未发现矛盾。")
  }
  static func heldAgainst(_ report: String) -> Phrase { Phrase("held against \(report)", "对照 \(report)") }
  static func side(_ side: Finding.Side) -> Phrase {
    switch side {
    case .report: Phrase("here", "本文")
    case .earlier: Phrase("earlier", "对照")
    case .before: Phrase("before", "前版")
    }
  }
  static func line(_ number: Int) -> Phrase { Phrase("line \(number)", "第\(number)行") }
  static func part(_ number: Int) -> Phrase { Phrase("part \(number)", "第\(number)份") }

  /// After a merge.
  static func newFaults(_ count: Int) -> Phrase {
    Phrase(
      "\(count) \(count == 1 ? "thing" : "things") no longer \(count == 1 ? "adds" : "add") up since the merge:",
      "合并后有\(count)处数据不再相符：")
  }

  /// What is wrong, in a sentence.
  static func finding(_ finding: Finding) -> Phrase {
    let stated = "\(finding.stated ?? "")\(finding.unit)"
    let expected = "\(finding.expected ?? "")\(finding.unit)"
    let bare: [Fault] = [.rankBehindLast]
    let found = sentence(
      finding.fault, stated, bare.contains(finding.fault) ? finding.expected ?? "" : expected, finding.subject
    )
    let isAboutWords: [Finding.Kind] = [.missing, .count]
    guard !finding.subject.isEmpty, !isAboutWords.contains(finding.kind) || finding.fault == .namesMiscounted
    else {
      return found
    }
    let aspect = finding.figures.first.map(\.figure.aspect) ?? .level
    let subject =
      aspect == .level
      ? Phrase(finding.subject, finding.subject)
      : Phrase(
        "\(finding.subject) (\(Phrase.aspect(aspect).english))",
        "\(finding.subject)（\(Phrase.aspect(aspect).chinese)）")
    return subject.followed(by: found)
  }

  private static func sentence(_ fault: Fault, _ stated: String, _ expected: String, _ subject: String)
    -> Phrase
  {
    switch fault {
    case .partsExceedWhole:
      Phrase(
        "the parts add up to \(expected), more than the \(stated) stated", "各部分合计\(expected)，超过所述的\(stated)")
    case .partsFallShort:
      Phrase(
        "the parts add up to \(expected), less than the \(stated) stated", "各部分合计\(expected)，不足所述的\(stated)")
    case .partsNearlyWhole:
      Phrase(
        "the parts add up to \(expected), just short of the \(stated) stated",
        "各部分合计\(expected)，略少于所述的\(stated)，请核对")
    case .newStockMisses:
      Phrase(
        "what there was and the new ones give \(expected), not \(stated)", "原有数加新增数为\(expected)，不是\(stated)")
    case .differenceMisses:
      Phrase("the two values differ by \(expected), not by \(stated)", "前后两个数相差\(expected)，不是\(stated)")
    default: otherSentence(fault, stated, expected, subject)
    }
  }

  private static func otherSentence(
    _ fault: Fault, _ stated: String, _ expected: String, _ subject: String
  ) -> Phrase {
    switch fault {
    case .namesMiscounted:
      Phrase("\(stated) stated, \(expected) named behind it", "所述为\(stated)，其后列出\(expected)")
    case .itemsMiscounted:
      Phrase("\(stated) items announced, \(expected) follow", "称有\(stated)项，其后列出\(expected)项")
    case .partsMiscounted:
      Phrase(
        "the heading “\(subject)” announces \(stated), \(expected) follow",
        "标题“\(subject)”称有\(stated)个，其下为\(expected)个")
    case .shareMisses:
      Phrase("the share follows as \(expected), not as \(stated)", "按所述数据推算占比为\(expected)，不是\(stated)")
    case .sharesMissWhole:
      Phrase("the shares add up to \(stated), not to \(expected)", "各占比合计\(stated)，不是\(expected)")
    case .shareAboveWhole: Phrase("a share of \(stated) is more than the whole", "占比\(stated)，超过100%")
    case .growthMisses:
      Phrase(
        "the numbers beside it give a growth of \(expected), not of \(stated)",
        "按同句所述数据推算增长\(expected)，不是\(stated)")
    case .growthMissesEarlier:
      Phrase(
        "against last year's report it changed by \(expected), not by \(stated)",
        "与上年报告相比变动\(expected)，不是\(stated)")
    case .growthAgainstLevels:
      Phrase(
        "against last year's report it changed by \(expected), yet \(stated) is stated: an error, or another coverage",
        "与上年报告相比变动\(expected)，却称\(stated)：数据有误或口径调整")
    case .twoValues:
      Phrase("\(stated) in one place, \(expected) in another", "一处为\(stated)，另一处为\(expected)")
    default: lastSentence(fault, stated, expected, subject)
    }
  }

  private static func lastSentence(
    _ fault: Fault, _ stated: String, _ expected: String, _ subject: String
  ) -> Phrase {
    switch fault {
    case .rankBehindLast:
      Phrase("place \(stated) among \(expected)", "共\(expected)个单位，位次却为\(stated)")
    case .rankBeforeFirst: Phrase("there is no place \(stated)", "不存在位次\(stated)")
    case .rankMoveMisses:
      Phrase("the two places are \(expected) apart, not \(stated)", "两个位次相差\(expected)，不是\(stated)")
    case .rankMoveTurned:
      Phrase("the place is said to have moved the other way", "位次变化方向与所述相反")
    case .magnitudeDiffers:
      Phrase("\(stated) in one place, \(expected) in another", "一处为\(stated)，另一处为\(expected)")
    case .magnitudeRevised:
      Phrase(
        "the last revision turned \(expected) into \(stated): the same digits, another magnitude",
        "上次修改把\(expected)改为\(stated)，数字未变而量级改变")
    case .magnitudeJumped:
      Phrase("\(stated) is of another magnitude than last year", "\(stated)与上年量级不符")
    case .copied: Phrase("the sentence stands in last year's report word for word", "整句与上年报告相同，请核对是否更新")
    case .targetMet: Phrase("aimed at \(expected), reached \(stated)", "上年目标\(expected)，今年\(stated)，已完成")
    case .targetMissed:
      Phrase("aimed at \(expected), reached only \(stated)", "上年目标\(expected)，今年\(stated)，未完成")
    case .targetNotMentioned:
      Phrase("aimed at \(expected) last year, and not mentioned since", "上年目标\(expected)，本报告未提及")
    case .digitsMissing: Phrase("a unit stands without its number: \(subject)", "只有单位，没有数字：\(subject)")
    case .digitsGarbled: Phrase("the digits are garbled: \(subject)", "数字有误：\(subject)")
    default: Phrase(stated, stated)
    }
  }
}
