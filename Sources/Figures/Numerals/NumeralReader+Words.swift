import Quantities
import ReportText

extension NumeralReader {
  /// Parts of a hundred, and of a thousand.
  private static let parts: WordList = ["百分之", "千分之"]
  private static let partsOf = Array("分之".utf8)
  private static let halves: WordList = ["一半", "半数"]
  private static let overHalf = Array("过半".utf8)
  private static let tenth = Array("成".utf8)
  static let tenths: WordList = ["成"]
  private static let half = Array("半".utf8)
  private static let firstPlaces: WordList = ["首位", "榜首"]
  /// Words in which 成 is no tenth.
  private static let notTenth: WordList = [
    "成功", "成果", "成立", "成员", "成交", "成本", "成为", "成效", "成绩", "成品", "成套", "成长", "成熟", "成年", "成人", "成都", "成分",
    "成片", "成就", "成型", "成形", "成份", "成语", "成风",
  ]

  /// What a share in words goes on with behind its first number.
  private static let behindWhole: WordList = ["分之", "点", "成"]
  static let hundred: WordList = ["百"]
  static let point: WordList = ["点"]

  /// Fractions and percentages in words: `百分之六十`, `三分之一`, `一半`, `七成`. `whole` is the Chinese numeral at `start`.
  func percentInWords(at start: Int, end limit: Int, _ whole: HanNumber?) -> Numeral? {
    func percent(_ value: ExactDecimal?, _ end: Int, unit: String = "") -> Numeral? {
      guard let value, end <= limit else { return nil }
      var number = Numeral.made(
        start..<end, value: value, maximum: nil, unit: nil, writtenUnit: unit, magnitude: 0,
        form: .percentInWords)
      number.isHan = true
      return number
    }
    // Digits begin neither word.
    if text[start] > 0x7F {
      if Self.halves.stands(at: start, in: text), start + 6 <= limit {
        return percent(ExactDecimal(50), start + 6)
      }
      if let word = Self.parts.match(at: start, in: text) {
        guard let (value, end) = spoken(at: start + word.length, end: limit) else { return nil }
        return percent(value.timesPowerOfTen(word.place == 0 ? 0 : -1)?.reduced, end)
      }
    }
    // Behind nearly all numerals none of this stands: one look.
    if let whole, !Self.behindWhole.mayStand(at: whole.end, in: text) {
      return nil
    }
    if let denominator = whole, text.has(Self.partsOf, at: denominator.end),
      let numerator = han(at: denominator.end + Self.partsOf.count, end: limit),
      denominator.value > numerator.value
    {
      return percent(
        ExactDecimal(numerator.value * 100).divided(by: ExactDecimal(denominator.value), scale: 2)?.reduced,
        numerator.end)
    }
    // 七成, 8成, 九成五
    if let (value, end) = spoken(at: start, end: limit), value < ExactDecimal(10),
      text.has(Self.tenth, at: end),
      !Self.notTenth.stands(at: end, in: text), !isInPersonName(start)
    {
      var end = end + Self.tenth.count
      var value = value.timesPowerOfTen(1)
      // 一成多: the bound stands behind the unit.
      if Self.behind.stands(at: end, in: text) {
        var number = percent(value?.reduced, end, unit: "成")
        number?.isOver = true
        return number
      }
      if let half = han(at: end, end: limit), half.value < 10, half.count == 1 {
        value = value?.plus(ExactDecimal(half.value))
        end = half.end
      } else if text.has(Self.half, at: end) {  // 六成半
        value = value?.plus(ExactDecimal(5))
        end += Self.half.count
      }
      return percent(value?.reduced, end, unit: "成")
    }
    return nil
  }

  /// 赵九成 in a list of persons: one character, that no share begins with, stands alone before the number.
  private func isInPersonName(_ start: Int) -> Bool {
    guard let before = text.scalar(before: start), Characters.isHan(before.value),
      !Self.shareOpenings.stands(before: start, in: text),
      let mark = text.scalar(before: start - before.length)?.value
    else { return false }
    return mark == 0x3001 || mark == 0x20
  }

  private static let behind: WordList = ["多", "余"]
  private static let shareOpenings: WordList = [
    "近", "约", "占", "有", "超", "达", "到", "过", "仅", "足", "逾", "为", "和", "由", "从", "的", "够",
  ]

  /// A number in either writing, with a spoken decimal point: `六十点五`.
  func spoken(at start: Int, end limit: Int) -> (ExactDecimal, Int)? {
    if let digits = digits(at: start, end: limit) { return (digits.value, digits.end) }
    if Self.hundred.stands(at: start, in: text) { return (ExactDecimal(100), start + 3) }
    guard let whole = han(at: start, end: limit) else { return nil }
    var value = ExactDecimal(whole.value)
    var end = whole.end
    if Self.point.stands(at: end, in: text) {
      var place = end + 3
      var scale = 0
      var coefficient = Int128(whole.value)
      while place < limit, scale < 20, let digit = HanDigits.value(of: text.scalar(at: place).value) {
        coefficient = coefficient * 10 + Int128(digit)
        scale += 1
        place += 3
      }
      if scale > 0 {
        value = ExactDecimal(coefficient: coefficient, scale: scale)
        end = place
      }
    }
    return (value, end)
  }

  /// `1/3`, in percent, where what follows is not another number or a name.
  func fraction(_ numerator: Digits, at start: Int, end limit: Int) -> Numeral? {
    guard !numerator.hasPoint, numerator.count <= 2, numerator.end < limit, text[numerator.end] == 0x2F,
      let denominator = digits(at: numerator.end + 1, end: limit), !denominator.hasPoint,
      denominator.count <= 2,
      numerator.value < denominator.value,
      let percent = ExactDecimal(coefficient: numerator.value.coefficient * 100).divided(
        by: denominator.value, scale: 2)
    else { return nil }
    return Numeral.made(
      start..<denominator.end, value: percent.reduced, maximum: nil, unit: nil, writtenUnit: "",
      magnitude: 0,
      form: .percentInWords)
  }

  /// `翻番`, `翻一番` and `翻了近一番` double, `翻两番` doubles twice.
  func doubling(at start: Int, end limit: Int) -> Numeral? {
    guard text.has(Self.turn, at: start) else { return nil }
    var index = start + Self.turn.count
    var isApprox = false
    if text.has(Self.done, at: index) { index += Self.done.count }
    if text.has(Self.nearly, at: index) {
      isApprox = true
      index += Self.nearly.count
    }
    var times = 1
    if let count = han(at: index, end: limit), count.value <= 4 {
      times = count.value
      index = count.end
    }
    guard text.has(Self.fold, at: index), index + Self.fold.count <= limit, times >= 1 else { return nil }
    var number = Numeral.made(
      start..<index + Self.fold.count, value: ExactDecimal(1 << times), maximum: nil,
      unit: UnitTable.Unit(text: Self.fold, kind: .multiple, base: "倍", power: 0), writtenUnit: "番",
      magnitude: 0, form: .plain)
    number.isApprox = isApprox
    return number
  }

  private static let turn = Array("翻".utf8)
  private static let done = Array("了".utf8)
  private static let nearly = Array("近".utf8)
  private static let fold = Array("番".utf8)

  /// `第六`, `第4位`, `前十`: the rank.
  func rank(at start: Int, end limit: Int) -> Numeral? {
    let number: (value: ExactDecimal, end: Int)
    if let han = han(at: start + 3, end: limit) {
      number = (ExactDecimal(han.value), han.end)
    } else if let digits = digits(at: start + 3, end: limit), !digits.hasPoint {
      number = (digits.value, digits.end)
    } else {
      return nil
    }
    var end = number.end
    var unit = ""
    if let word = Self.rankUnits.match(at: end, in: text), end + word.length <= limit {
      unit = text.string(in: end..<end + word.length)
      end += word.length
    }
    var numeral = Numeral.made(
      start..<end, value: number.value, maximum: nil, unit: nil, writtenUnit: unit, magnitude: 0,
      form: .rank)
    numeral.isHan = true
    return numeral
  }

  /// `第三、四、五位`: a rank each, where the unit is said with the last; empty where there is no such list.
  func ranks(at start: Int, end limit: Int) -> [Numeral] {
    guard let first = rank(at: start, end: limit), first.writtenUnit.isEmpty else { return [] }
    var ranks = [first]
    while ranks.count < Self.longestRanks, case let end = ranks[ranks.count - 1].range.upperBound,
      let joint = Self.rankJoints.match(at: end, in: text), case let next = end + joint.length
    {
      // What `rank` reads stands behind 第.
      guard let rank = rank(at: next - Self.ordinal, end: limit) else { break }
      var part = rank
      part.range = next..<rank.range.upperBound
      ranks.append(part)
      if !part.writtenUnit.isEmpty { return ranks }
    }
    return []
  }

  private static let longestRanks = 12
  private static let ordinal = 3
  private static let rankJoints: WordList = ["、", "和"]
  private static let rankUnits: WordList = ["位", "名"]

  /// Behind 过半 the share itself is told.
  private static let saysHowMuch: WordList = [
    "，达", "，为", "，占", ",达", ",为", ",占", "，升至", "，提高到", "，提升至", "（", "(",
  ]

  /// 占比过半: more than half, where a share is told; elsewhere it is a word of progress (任务过半).
  func overHalf(at start: Int, end limit: Int) -> Numeral? {
    guard start + Self.overHalf.count <= limit, text.has(Self.overHalf, at: start),
      Self.shareWords.stands(in: max(0, start - 30)..<start, of: text),
      !Self.saysHowMuch.stands(at: start + Self.overHalf.count, in: text)
    else { return nil }
    var number = Numeral.made(
      start..<start + Self.overHalf.count, value: ExactDecimal(50), maximum: nil, unit: nil,
      writtenUnit: "",
      magnitude: 0, form: .percentInWords)
    number.isHan = true
    number.isOver = true
    return number
  }

  private static let shareWords: WordList = ["占", "比重", "份额", "比例"]

  /// `首位`, `榜首`: the first rank.
  func firstPlace(at start: Int, end limit: Int) -> Numeral? {
    guard let word = Self.firstPlaces.match(at: start, in: text), start + word.length <= limit
    else { return nil }
    return Numeral.made(
      start..<start + word.length, value: ExactDecimal(1), maximum: nil, unit: nil, writtenUnit: "位",
      magnitude: 0,
      form: .rank)
  }
}
