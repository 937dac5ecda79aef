import Quantities
import ReportText

extension NumeralReader {
  static let innerOver: WordList = ["余", "多", "几"]
  static let magnitudes: WordList = ["万亿", "千亿", "百亿", "十亿", "千万", "百万", "十万", "个亿", "亿", "万"]
  /// The power of ten of each magnitude.
  static let powers = [12, 11, 10, 9, 7, 6, 5, 8, 8, 4]
  private static let connectors: WordList = ["——", "—", "～", "~", "－", "–", "-", "至", "到"]

  /// The numeral that begins at `start`, with its unit; `nil` where what stands there is no figure by its form.
  func numeral(at start: Int, end limit: Int) -> Numeral? {
    let scalar = text.scalar(at: start).value
    if scalar == 0x7B2C || scalar == 0x524D { return rank(at: start, end: limit) }
    if scalar == 0x7FFB { return doubling(at: start, end: limit) }
    // 零点五: alone zero is a part of words, such as 零件.
    if scalar == 0x96F6, !Self.point.stands(at: start + 3, in: text) { return nil }
    if Characters.isDigit(scalar) {
      guard let first = digits(at: start, end: limit) else { return nil }
      // 8成
      if Self.tenths.stands(at: first.end, in: text), let words = percentInWords(at: start, end: limit, nil) {
        return words
      }
      return arabic(first, at: start, end: limit)
    }
    let whole = han(at: start, end: limit)
    if let words = percentInWords(at: start, end: limit, whole) { return words }
    if Self.isSign(scalar) {
      let next = start + text.scalar(at: start).length
      guard next < limit, Characters.isDigit(text.scalar(at: next).value), isSign(at: start),
        let first = digits(at: next, end: limit), var number = arabic(first, at: next, end: limit)
      else { return nil }
      number.range = start..<number.range.upperBound
      if scalar != 0x2B, scalar != 0xFF0B { number.value = number.value.negated }
      return number
    }
    return hanNumeral(at: start, end: limit, whole)
  }

  /// Minus and plus of either width.
  @inline(__always)
  static func isSign(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2D, 0xFF0D, 0x2212, 0x2B, 0xFF0B: true
    default: false
    }
  }

  /// A sign stands after a word, never between two numbers.
  private func isSign(at index: Int) -> Bool {
    guard let before = text.scalar(before: index)?.value else { return true }
    return !Characters.isDigit(before) && !Characters.isASCIILetter(before) && before != 0x25
      && !Self.isSign(before)
  }

  /// The numeral that begins with the digits `first` at `start`.
  private func arabic(_ first: Digits, at start: Int, end limit: Int) -> Numeral? {
    var end = first.end
    var number = Numeral.made(
      start..<end, value: first.value, maximum: nil, unit: nil, writtenUnit: "", magnitude: 0,
      form: .plain)
    number.digits = first.count
    switch end < limit ? text[end] : 0 {
    case UInt8(ascii: "/"):
      if let rate = perHundredThousand(number, at: end, end: limit) { return rate }
      if let share = fraction(first, at: start, end: limit) { return share }
    case UInt8(ascii: "."), UInt8(ascii: ","):
      if let garbled = garbled(first, at: start, end: limit) { return garbled }
      if let slip = doubledPoint(first, number, end: limit) { return slip }
    default: break
    }
    // A range: 5%—5.5%, 10至15家. The unit of the first may be left out.
    let hasUnit = takeUnit(&number, at: end, end: limit, isOwn: true)
    var joint = hasUnit ? number.range.upperBound : end
    // 20万—30万元: the first end has its magnitude, the unit is said once.
    if !hasUnit, let magnitude = Self.magnitudes.match(at: end, in: text),
      Self.connectors.match(at: end + magnitude.length, in: text) != nil
    {
      joint += magnitude.length
    }
    if let connector = Self.connectors.match(at: joint, in: text),
      let second = digits(at: joint + connector.length, end: limit),
      var whole = withUnit(
        Numeral.made(
          start..<second.end, value: first.value, maximum: second.value, unit: nil, writtenUnit: "",
          magnitude: 0,
          form: .plain), at: second.end, end: limit),
      first.value < second.value || hasUnit,
      !(hasUnit && risesTo(at: joint, from: start)),
      !hasUnit || number.writtenUnit == whole.writtenUnit,
      joint == end || hasUnit
        || text[end..<joint].elementsEqual(text[second.end..<min(limit, second.end + joint - end)])
    {
      whole.digits = first.count
      return whole
    }
    if hasUnit { return consume number }
    // 21.%: the digits behind the point are lost.
    if end + 1 < limit, text[end] == 0x2E, !first.hasPoint, Self.percents.stands(at: end + 1, in: text) {
      number.flaw = .misprint
      return takeUnit(&number, at: end + 1, end: limit) ? consume number : nil
    }
    // 300百余种: a slip of the pen; the digits count.
    if Self.hundred.stands(at: end, in: text), Self.innerOver.stands(at: end + 3, in: text) {
      end += 3
      number.flaw = .misprint
    }
    return takeUnit(&number, at: end, end: limit) ? consume number : nil
  }

  /// 提高15元至178元: by so much, to so much.
  private func risesTo(at connector: Int, from start: Int) -> Bool {
    Self.arriving.stands(at: connector, in: text) && Self.raising.stands(before: start, in: text)
  }

  private static let arriving: WordList = ["至", "到"]
  private static let raising: WordList = ["提高", "上调", "提升", "上涨", "降低", "下调"]

  /// The Chinese numeral that begins with `whole` at `start`.
  private func hanNumeral(at start: Int, end limit: Int, _ whole: HanNumber?) -> Numeral? {
    let scalar = text.scalar(at: start).value
    // A bare magnitude counts only after a word such as 近, 超, 数, or before 余: 近百家, 上千人, 百余项.
    if let power = HanDigits.power(of: scalar), power >= 100, mayStandBare(at: start) {
      var number = Numeral.made(
        start..<start + 3, value: ExactDecimal(power), maximum: nil, unit: nil, writtenUnit: "",
        magnitude: 0,
        form: .plain)
      number.isHan = true
      number.isApprox = text.has(Self.upTo, before: start)
      return takeUnit(&number, at: start + 3, end: limit) ? consume number : nil
    }
    if scalar == 0x4E07 || scalar == 0x4EBF {
      guard mayStandBare(at: start) else { return nil }
      var number = Numeral.made(
        start..<start, value: ExactDecimal(1), maximum: nil, unit: nil, writtenUnit: "", magnitude: 0,
        form: .plain)
      number.isHan = true
      return takeUnit(&number, at: start, end: limit) ? consume number : nil
    }
    if let long = longHan(at: start, end: limit, whole) {
      var number = Numeral.made(
        start..<long.end, value: ExactDecimal(long.value), maximum: nil, unit: nil, writtenUnit: "",
        magnitude: 0,
        form: .plain)
      number.isHan = true
      number.digits = 4
      return takeUnit(&number, at: long.end, end: limit) ? consume number : nil
    }
    guard let han = whole else { return nil }
    if Self.point.stands(at: han.end, in: text), let (value, end) = spoken(at: start, end: limit),
      end > han.end
    {
      var number = Numeral.made(
        start..<end, value: value, maximum: nil, unit: nil, writtenUnit: "", magnitude: 0, form: .plain
      )
      number.isHan = true
      number.digits = 2
      return takeUnit(&number, at: end, end: limit) ? consume number : nil
    }
    var number = Numeral.made(
      start..<han.end, value: ExactDecimal(han.value), maximum: nil, unit: nil, writtenUnit: "",
      magnitude: 0,
      form: .plain)
    number.isHan = true
    number.digits = han.count
    if let spread = han.spread {
      number.isApprox = true
      number.maximum = ExactDecimal(han.value + spread)
    }
    if takeUnit(&number, at: han.end, end: limit) { return number }
    // 三至五名: the unit is said once for both ends.
    guard let connector = Self.connectors.match(at: han.end, in: text),
      let second = self.han(at: han.end + connector.length, end: limit), second.value > han.value
    else { return nil }
    number.maximum = ExactDecimal(second.value)
    number.range = start..<second.end
    return takeUnit(&number, at: second.end, end: limit) ? consume number : nil
  }

  /// Nouns that begin with a unit: in 1.2万人才 no unit stands.
  private static let people: WordList = ["人才", "人口", "人大代表", "人民群众"]
  static let upTo = Array("上".utf8)
  private static let leaders: WordList = [
    "近", "超", "上", "过", "约", "逾", "达", "超过", "突破", "将近", "接近", "不足", "不到",
  ]

  /// Whether 百, 千, 万 or 亿 at `index` is a number without a digit before it.
  private func mayStandBare(at index: Int) -> Bool {
    if Self.bareLeader(before: index, text) || isCrowd(at: index) || isSum(at: index) { return true }
    guard Self.innerOver.stands(at: index + 3, in: text) else { return false }
    return text.scalar(before: index).map {
      !HanDigits.opensNumeral($0.value) && !Characters.isDigit($0.value)
    } ?? true
  }

  private static let percents: WordList = ["%", "％"]

  /// 带动万名青年, 专家百名以上: persons in round numbers, where it is told what they are led to or how many at least.
  private func isCrowd(at index: Int) -> Bool {
    guard let unit = Self.crowds.match(at: index + 3, in: text) else { return false }
    let end = index + 3 + unit.length
    if let bound = Self.atLeast.match(at: end, in: text) {
      return end + bound.length >= text.count || Self.ends.stands(at: end + bound.length, in: text)
    }
    return text.has(Self.tenThousand, at: index) && unit.place == 0
      && Self.gathering.stands(before: index, in: text)
  }

  /// 保持在千亿元以上: money in round numbers, where it is told what it comes to at least.
  func isSum(at index: Int) -> Bool {
    guard let unit = Self.sums.match(at: index + 3, in: text), Self.reaching.stands(before: index, in: text),
      let bound = Self.atLeast.match(at: index + 3 + unit.length, in: text)
    else { return false }
    let end = index + 3 + unit.length + bound.length
    return end >= text.count || Self.ends.stands(at: end, in: text)
  }

  private static let sums: WordList = ["亿元", "万元", "亿", "亩", "吨"]
  private static let reaching: WordList = [
    "在", "到", "至", "为", "达", "产值", "收入", "营收", "成本", "利润", "效益",
  ]
  private static let tenThousand = Array("万".utf8)
  private static let crowds: WordList = ["名", "人次", "人", "家", "户"]
  private static let atLeast: WordList = ["以上"]
  private static let ends: WordList = ["，", "。", "；", "、", ",", ";", "\n"]
  private static let gathering: WordList = [
    "带动", "惠及", "培训", "引导", "组织", "选派", "吸引", "吸纳", "帮助", "服务", "助力", "支持", "培育", "引进", "动员", "发动",
  ]

  static func bareLeader(before index: Int, _ text: [UInt8]) -> Bool {
    leaders.stands(before: index, in: text)
  }

  /// `number` with the unit that `takeUnit` finds for it.
  func withUnit(_ number: Numeral, at index: Int, end limit: Int, isOwn: Bool = false) -> Numeral? {
    var number = number
    return takeUnit(&number, at: index, end: limit, isOwn: isOwn) ? consume number : nil
  }

  /// Adds 余 and 多, the magnitude and the unit that stand at `index`; `false` and no change where no unit stands there.
  ///
  /// With `isOwn` a unit that is said with the next number, or left out, does not count.
  private func takeUnit(_ number: inout Numeral, at index: Int, end limit: Int, isOwn: Bool = false) -> Bool {
    if takeTwoMagnitudes(&number, at: index, end: limit) { return true }
    let magnitude = magnitude(at: index, end: limit)
    let (unitStart, index) = (magnitude.unitStart, magnitude.end)
    guard let unit = UnitTable.unit(at: index, in: text), index + unit.text.count <= limit,
      magnitude.power ?? number.magnitude == 0 || !Self.people.stands(at: index, in: text)
    else {
      if isOwn { return false }
      let (power, isOver) = (number.magnitude, number.isOver)
      number.take(magnitude)
      if let found = sharedUnit(number, at: index, end: limit)
        ?? bareMagnitude(number, unitStart, at: index, end: limit)
        ?? lostPerMille(number, at: index, end: limit)
      {
        number = found
        return true
      }
      (number.magnitude, number.isOver) = (power, isOver)
      return false
    }
    number.take(magnitude)
    if number.magnitude == 0, unit.kind == .count,
      let points = pointsOfNext(number, unit, at: index + unit.text.count, end: limit)
    {
      number = points
      return true
    }
    var end = index + unit.text.count
    var suffix = ""
    if let (tail, base) = bracketedUnit(unit, at: end, end: limit) ?? perUnit(at: end, end: limit) {
      suffix = base
      end = tail
    }
    if suffix.isEmpty, unitStart == index {
      number.writtenUnit = unit.written
    } else {
      let written = text.string(in: unitStart..<end)
      number.writtenUnit =
        magnitude.isOverBehind ? written.replacing("余", with: "").replacing("多", with: "") : written
    }
    number.unit =
      suffix.isEmpty
      ? unit
      : UnitTable.Unit(
        text: Array(text[index..<end]), kind: unit.kind == .count ? .count : .measure,
        base: unit.base + suffix,
        power: unit.power)
    number.range = number.range.lowerBound..<end
    // 六倍多: the bound stands behind the unit.
    if unit.kind == .multiple || unit.kind == .percent, Self.innerOver.stands(at: end, in: text) {
      number.isOver = true
    }
    return true
  }

  /// `12.5/10万`: so many in a hundred thousand.
  private func perHundredThousand(_ number: Numeral, at index: Int, end limit: Int) -> Numeral? {
    guard let whole = Self.wholes.match(at: index, in: text), index + whole.length <= limit,
      index + whole.length == limit || !Characters.isDigit(text.scalar(at: index + whole.length).value)
    else { return nil }
    let unit = Array(text[index..<index + whole.length])
    var number = number
    number.unit = UnitTable.Unit(text: unit, kind: .measure, base: "/10万", power: 0)
    number.writtenUnit = String(decoding: unit, as: UTF8.self)
    number.range = number.range.lowerBound..<index + whole.length
    return number
  }

  private static let wholes: WordList = ["/10万", "/十万"]

  /// The magnitude that stands at `index`, with 余 and 多 before it and behind it.
  func magnitude(at index: Int, end limit: Int) -> Magnitude {
    var index = index
    if index < limit, text[index] == 0x20 { index += 1 }
    // Most numbers have their unit next.
    guard index < text.count, Self.opensMagnitude(text.scalar(at: index).value) else {
      return Magnitude(power: nil, unitStart: index, end: index, isOver: false, isOverBehind: false)
    }
    func over(at index: Int) -> Int {
      guard let word = Self.innerOver.match(at: index, in: text), index + word.length <= limit else {
        return 0
      }
      return word.length
    }
    let before = over(at: index)
    index += before
    let unitStart = index
    var behind = 0
    var power: Int?
    if let magnitude = Self.magnitudes.match(at: index, in: text) {
      power = Self.powers[magnitude.place]
      index += magnitude.length
      behind = over(at: index)
      index += behind
    } else if let length = thousand(at: index, over) {
      power = 3
      behind = length - Self.thousands.count
      index += length
    }
    return Magnitude(
      power: power, unitStart: unitStart, end: index, isOver: before + behind > 0, isOverBehind: behind > 0)
  }
}

extension NumeralReader {
  /// How far 千 goes, with 多 behind it, where a unit follows that has no 千 of its own: `28.6千公顷`, not `12千瓦时`.
  private func thousand(at index: Int, _ over: (Int) -> Int) -> Int? {
    guard text.has(Self.thousands, at: index), UnitTable.unit(at: index, in: text) == nil else { return nil }
    let length = Self.thousands.count + over(index + Self.thousands.count)
    return UnitTable.unit(at: index + length, in: text) == nil
      || Self.noUnits.stands(at: index + length, in: text)
      ? nil : length
  }

  /// They begin as a unit does.
  private static let noUnits: WordList = ["字节", "人计划", "人工程"]

  private static let thousands = Array("千".utf8)

  /// Whether 余, 多, 几 or one of `magnitudes` may begin with that character.
  private static func opensMagnitude(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x4F59, 0x591A, 0x51E0, 0x4E07, 0x5343, 0x767E, 0x5341, 0x4E2A, 0x4EBF: true
    default: false
    }
  }
}

/// The magnitude of a numeral, found before its unit is.
struct Magnitude {
  /// The power of ten; `nil` where there is none.
  let power: Int?
  /// Where the words of the unit begin, and where they go on behind the magnitude.
  let unitStart: Int
  let end: Int
  /// Whether 余 or 多 stands before it or behind it, and whether behind it.
  let isOver: Bool
  let isOverBehind: Bool
}

extension Numeral {
  mutating func take(_ found: Magnitude) {
    if let power = found.power { magnitude = power }
    isOver = isOver || found.isOver
  }
}
