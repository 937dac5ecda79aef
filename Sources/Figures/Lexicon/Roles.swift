/// What a word of the genre does for the figure beside it.
struct Roles: OptionSet, Sendable, Hashable {
  let rawValue: UInt64

  /// Whether one of `roles` is among these.
  @inline(__always)
  func has(_ roles: Roles) -> Bool { rawValue & roles.rawValue != 0 }

  /// A verb: it parts the one who does from what is done, and does not belong to a name.
  static let verb = Roles(rawValue: 1 << 0)
  /// A verb that only links a name with its number: 达到, 为.
  static let link = Roles(rawValue: 1 << 1)
  /// Says how, not what: left out of names.
  static let adverb = Roles(rawValue: 1 << 2)
  /// Whose figure it is: 全市.
  static let scope = Roles(rawValue: 1 << 3)
  static let rise = Roles(rawValue: 1 << 4)
  static let fall = Roles(rawValue: 1 << 5)
  static let yoy = Roles(rawValue: 1 << 6)
  static let prev = Roles(rawValue: 1 << 7)
  /// 占: the part before it, the whole after it.
  static let share = Roles(rawValue: 1 << 8)
  /// 比重, 占比.
  static let shareNoun = Roles(rawValue: 1 << 9)
  static let new = Roles(rawValue: 1 << 10)
  static let cumulative = Roles(rawValue: 1 << 11)
  static let target = Roles(rawValue: 1 << 12)
  static let forecast = Roles(rawValue: 1 << 13)
  static let over = Roles(rawValue: 1 << 14)
  static let approx = Roles(rawValue: 1 << 15)
  static let under = Roles(rawValue: 1 << 16)
  /// The bound stands after the number: 以上, 左右.
  static let trailing = Roles(rawValue: 1 << 17)
  /// 居, 列, 排名.
  static let rank = Roles(rawValue: 1 << 18)
  static let respectively = Roles(rawValue: 1 << 19)
  static let ofWhich = Roles(rawValue: 1 << 20)
  /// 的, 了, 与 and the like, and prepositions: they part phrases.
  static let particle = Roles(rawValue: 1 << 21)
  /// An ordinary word, listed so that no word inside it is read: 有限公司.
  static let plain = Roles(rawValue: 1 << 22)
  static let and = Roles(rawValue: 1 << 23)
  static let from = Roles(rawValue: 1 << 24)
  static let to = Roles(rawValue: 1 << 25)
  /// A rise or fall said as a noun: 增幅, 增速.
  static let rate = Roles(rawValue: 1 << 26)
  /// An ordinary word that says what is done: 立项.
  static let act = Roles(rawValue: 1 << 27)
  /// 的
  static let of = Roles(rawValue: 1 << 28)
  /// Speaks of what is done already.
  static let done = Roles(rawValue: 1 << 29)
  /// A difference in numbers: 净增.
  static let net = Roles(rawValue: 1 << 30)
  /// 每, 均, 各
  static let each = Roles(rawValue: 1 << 31)
  /// 完成…的 before a percentage: progress on a target.
  static let progress = Roles(rawValue: 1 << 32)
  /// A verb that says nothing of what is counted: 实现, 完成. Never part of a name.
  static let light = Roles(rawValue: 1 << 35)
  /// Announces aims for the rest of its paragraph: 目标是.
  static let goal = Roles(rawValue: 1 << 36)
  /// What is compared with follows: 比, 高于.
  static let than = Roles(rawValue: 1 << 38)
  /// The same amount in another currency follows.
  static let converted = Roles(rawValue: 1 << 39)

  // A word with some of these counts only where one of them holds.
  /// Straight before a number: 约, 近, 超.
  static let single = Roles(rawValue: 1 << 34)
  /// Straight before a word that says what is done: 已, 要, 将.
  static let auxiliary = Roles(rawValue: 1 << 40)
  /// Where no unknown text stands before it: 有, 比.
  static let opening = Roles(rawValue: 1 << 41)
  /// Straight before a year or a place: 较2016年, 比全省.
  static let peer = Roles(rawValue: 1 << 42)

  /// Straight behind a time: 今年计划粮食面积.
  static let dated = Roles(rawValue: 1 << 43)

  static let conditional: Roles = [.single, .auxiliary, .opening, .peer, .dated]
}
