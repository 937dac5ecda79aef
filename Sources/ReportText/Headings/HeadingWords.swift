/// Words that tell where a heading ends when its full stop is missing.
enum HeadingWords {
  /// Nouns that headings of the genre end with.
  static let closings = WordList(
    "情况 工作 成效 成绩 成果 做法 特点 亮点 问题 不足 困难 打算 计划 思路 安排 措施 建议 目标 任务 重点 要求 氛围 基础 环境 建设 发展 水平 能力 进展 经验 体会")

  /// Words that begin the text after such a heading.
  static let openings = WordList(openingWords)
  static let openingWords: StaticString =
    "今年以来 一年来 近年来 上半年 下半年 但同时 但也 同时 目前 当前 截至 省委 市委 区委 县委 全省 全市 全区 全县 我市 我省 我区 我县 我局 局党组 坚持 围绕 按照 根据 为 20 19 XX年 xx年 ××年"

  /// What those begin with.
  static let openingCharacters: CharacterSets = {
    var sets = CharacterSets()
    sets.insert(firstOf: openingWords, in: 1)
    return sets
  }()

  /// What headings without a number begin with, which tell when: no sentence ends them.
  static let partOpenings = WordList("20 二〇 二○ 二零 明年 来年 今年 今后 下年 下一年 下半年 上半年 下一步 下步 下一阶段 下阶段 存在 当前存在")

  /// What those end with.
  static let partEnds = WordList(
    "工作计划 工作打算 工作思路 工作要点 工作安排 工作目标 工作设想 工作部署 工作谋划 主要目标 目标任务 目标和任务 预期目标 发展目标 重点工作 工作重点 重点任务 工作任务 主要工作 主要任务 打算 计划 安排 下一步工作 下步工作 工作措施 工作举措 努力方向 工作总结 工作回顾 工作情况 完成情况 主要成效 工作成效 存在问题 存在的问题 存在的主要问题 存在的困难和问题 存在的问题和不足 存在的不足"
  )

  /// What numbers are listed for: `一、二、三产业`, `三、四季度`.
  static let numbered = WordList("、 和 产业 季度 次产业 等奖 线城市 期工程 期项目")

  /// Words that titles of whole reports contain.
  static let kinds = WordList(
    "工作总结 工作报告 工作汇报 总结 报告 汇报 工作要点 要点 工作计划 计划 打算 公报 讲话 致辞 情况 方案 意见 纪要 述职 概况 综述 通报 思路 纲要 年报")

  /// What titles of whole reports end with.
  static let titleEnds = WordList(
    "总结 小结 报告 汇报 要点 计划 打算 公报 讲话 致辞 发言 情况 方案 意见 纪要 述职 概况 综述 通报 简报 思路 纲要 年报 汇总 分析 说明 材料 安排 回顾")
}
