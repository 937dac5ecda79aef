/// Words by which the pages of document hosts give themselves away, with how strongly each speaks.
///
/// A line's score is the sum of its cues; what scores enough for its length and place is furniture.
/// Add a host's words here, not in the code.
enum FurnitureCues {
  private static let lists: [(weight: Int, words: StaticString)] = [
    (3, "下载文档 下载本文档 文档下载 点击下载 立即下载 免费下载 二次下载 下载次数 下载权益 下载券 最近下载 合集下载 下载编辑 离线阅读"),
    (3, "原创力文档 book118 豆丁 道客巴巴 百度文库 人人文库 文库网 三七文档 777doc docin 范文网 文秘网 第一文库"),
    (3, "版权申诉 侵犯著作权 侵犯商业秘密 侵权必究 版权所有 举报电话 举报 备案号 ICP备 公网安备 ©"),
    (3, "隐藏内容 权限查看 用户特权 会员免费 会员可见 登录后查看 付费后查看 付费内容 剩余内容 试读结束 预览结束 免费阅读 阅读已结束 阅读全文"),
    (3, "成为VIP VIP文档 VIP会员 开通会员 会员用户 网站代理 积分兑换 赏杯茶 打赏 充值"),
    (3, "您可能关注 可能感兴趣 猜你喜欢 相关文档 相关文章 相关推荐 最新文档 热门文档 文档评论 上一篇 下一篇 返回顶部 资源描述 保存成功"),
    (3, "小编 希望大家喜欢 希望对大家有所帮助 欢迎阅读 仅供参考 更多范文 大家都在看"),
    (3, "本文档 文档详情 下载提示 投诉电话 平台不对 本平台 侵犯您的 请自行 联系客服 网友上传 上传赚钱 会员特权 开通VIP 剩余内容已隐藏"),
    (2, "转载 乱码 文币 下载币 金币 财富值 阅读量 未经书面许可 退还 出现问题 人购买"),
    (2, "VIP 会员 积分 客服 网友上传 用户上传 上传文档 上传者 下载后 下载前 文档内容 本站 付费 退款 扫码 公众号 微信扫 关注我们"),
    (2, "查看更多 展开全部 点击查看 点击展开 收藏 分享到 我要评论 发表评论 浏览次数 阅读次数 字体大小 打印本页 关闭窗口"),
    (2, "http www. .com .cn/ .doc .pdf .ppt .xls QQ @"),
    (1, "文档 下载 上传 网站 免费 范文 预览 登录 注册 页数 格式 来源 编辑 作者 发布 联系我们 版权"),
  ]

  /// The cues, longest first, and how strongly each speaks.
  struct Cues: Sendable {
    let words: WordList
    let weights: [Int]
    /// What cues begin with and go on with.
    fileprivate(set) var sets = CharacterSets()
    /// The first two characters of those of more than one.
    fileprivate(set) var beginnings = CharacterPairs()

    /// What stands first in those, and next to it second.
    static let openings: CharacterSets.Names = 1
    static let seconds: CharacterSets.Names = 2
    /// Cues of one character.
    static let alone: CharacterSets.Names = 4
  }

  static let cues: Cues = {
    var words: [UnsafeBufferPointer<UInt8>] = []
    var weights: [Int] = []
    for list in lists {
      list.words.forEachWord {
        words.append($0)
        weights.append(list.weight)
      }
    }
    // Put in order by hand: a sort made for this costs a start more than all the rest of it.
    let longest = words.reduce(0) { max($0, $1.count) }
    var order: [Int] = []
    for length in (0...longest).reversed() {
      for place in words.indices where words[place].count == length { order.append(place) }
    }
    var cues = Cues(words: WordList(order.map { words[$0] }), weights: order.map { weights[$0] })
    for word in words {
      let second = UnsafeBufferPointer(rebasing: word[CharacterSets.length(of: word, at: 0)...])
      cues.sets.insert(firstOf: word, in: second.isEmpty ? Cues.alone : Cues.openings)
      cues.sets.insert(firstOf: second, in: Cues.seconds)
      if !second.isEmpty { cues.beginnings.insert(firstOf: word) }
    }
    return cues
  }()

  /// Words of reports that hosts have no use for.
  static let reports: WordList = [
    "全年", "上半年", "下半年", "全省", "全市", "全县", "全区", "我省", "我市", "我县", "我区", "我局", "同比", "增长", "新增", "累计", "建成",
    "举办", "培育",
    "认定", "发放", "技术合同", "高新技术", "专利",
  ]

  /// Lines after which nothing of the report follows.
  static let endings: WordList = [
    "您可能关注的文档", "您可能感兴趣", "猜你喜欢", "相关文档", "最新文档", "相关文章", "相关推荐", "相关阅读", "最近下载", "文档评论", "热门文档",
    "推荐阅读", "延伸阅读", "大家都在看", "下载文档", "返回列表",
  ]

  /// Words that say that a part of the text is withheld.
  static let gates: WordList = [
    "隐藏内容", "权限查看", "登录后查看", "付费后查看", "付费内容", "剩余内容", "试读结束", "预览结束", "会员可见", "会员免费查看", "购买后", "阅读已结束",
    "未读完", "开通会员", "继续阅读",
  ]

  /// The first three characters of each of those, none of which has fewer: a set for each of the three.
  private static let gateCharacters: CharacterSets = {
    var sets = CharacterSets()
    for gate in gates.words {
      gate.withUnsafeBufferPointer { gate in
        for place in 0..<3 {
          sets.insert(firstOf: UnsafeBufferPointer(rebasing: gate[(place * 3)...]), in: 1 << UInt8(place))
        }
      }
    }
    return sets
  }()

  /// Whether one of those words may stand in `line`; a few others pass.
  static func mayNameGate(_ line: Range<Int>, of text: [UInt8]) -> Bool {
    gateCharacters.look { sets in
      text.withUnsafeBufferPointer { text in
        func follows(_ places: CharacterSets.Names, _ index: Int) -> Bool {
          index + 3 <= line.upperBound && sets.names(at: index, of: text) & places != 0
        }
        let last = line.upperBound - 9
        var index = line.lowerBound
        while index < line.upperBound {
          // Every gate holds the third of three characters, or begins with none of them.
          guard index <= last, let names = sets.namesOfThird(at: index, of: text) else {
            index &+= CharacterSets.length(of: text, at: index)
            continue
          }
          if names != 0,
            names & 4 != 0 && follows(1, index) && follows(2, index + 3)
              || names & 2 != 0 && follows(1, index + 3) && follows(4, index + 9)
              || names & 1 != 0 && follows(2, index + 9) && follows(4, index + 12)
          {
            return true
          }
          index &+= 9
        }
        return false
      }
    }
  }
}
