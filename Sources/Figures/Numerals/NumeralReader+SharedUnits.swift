import Quantities
import ReportText

/// Numbers whose unit stands elsewhere, is left out, or is put together of several.
extension NumeralReader {
  private static let joints: WordList = ["、", "和", "与", "及"]
  /// Words between the two ends of a change, as in `由120增加到150家`.
  private static let changes: WordList = [
    "增加到", "增加至", "增长到", "增长至", "提高到", "提高至", "提升到", "提升至", "上升到", "上升至", "扩大到", "扩大至", "发展到", "减少到", "减少至",
    "下降到",
    "下降至", "降低到", "降低至", "压缩到", "压缩至", "缩减到", "缩短到", "调整到", "调整为", "增至", "升至", "降至", "减至",
  ]
  private static let respectively = Array("分别".utf8)
  private static let from: WordList = ["由", "从"]

  /// The unit that several numbers share is said with the last: `1409万、1305万人次`, `3.2和1.8万人`.
  ///
  /// Whole numbers share one only after 分别 or 由: `3、4个` is three or four.
  func sharedUnit(_ number: Numeral, at index: Int, end limit: Int) -> Numeral? {
    guard !number.isHan, number.maximum == nil, let first = joint(at: index, end: limit),
      number.magnitude > 0 || mayShare(number, across: first)
    else { return nil }
    // The numbers between, until one has a unit of its own.
    var between: [(number: Numeral, unitStart: Int, end: Int, joint: Joint?)] = []
    var whole: Numeral?
    var place = first.end
    while between.count < Self.longestList, let next = digits(at: place, end: limit) {
      var numeral = Numeral.made(
        place..<next.end, value: next.value, maximum: nil, unit: nil, writtenUnit: "", magnitude: 0,
        form: .plain)
      whole = withUnit(numeral, at: next.end, end: limit, isOwn: true)
      if whole != nil { break }
      let magnitude = magnitude(at: next.end, end: limit)
      numeral.take(magnitude)
      let onward = joint(at: magnitude.end, end: limit)
      between.append((numeral, magnitude.unitStart, magnitude.end, onward))
      guard let onward else { break }
      place = onward.end
    }
    for (numeral, unitStart, end, joint) in between.reversed() {
      if let unit = whole, let joint, shares(numeral, unit, across: joint) { continue }
      whole = bareMagnitude(numeral, unitStart, at: end, end: limit)
    }
    guard let whole, let unit = whole.unit, !whole.writtenUnit.isEmpty, whole.flaw == nil,
      shares(number, whole, across: first)
    else { return nil }
    var number = number
    number.unit = UnitTable.Unit(text: [], kind: unit.kind, base: unit.base, power: unit.power)
    number.magnitude = whole.magnitude
    number.writtenUnit = whole.writtenUnit
    number.range = number.range.lowerBound..<index
    return number
  }

  /// The most numbers that are looked at for the unit they share.
  private static let longestList = 24

  /// What stands between two numbers of a list, or between the ends of a change; the next number begins at `end`.
  private typealias Joint = (isChange: Bool, end: Int)

  private func joint(at index: Int, end limit: Int) -> Joint? {
    guard index < limit else { return nil }
    let change = Self.changes.match(at: index, in: text)
    guard let word = change ?? Self.joints.match(at: index, in: text), index + word.length < limit else {
      return nil
    }
    return (change != nil, index + word.length)
  }

  private func shares(_ number: Numeral, _ whole: Numeral, across joint: Joint) -> Bool {
    number.magnitude > 0 ? number.magnitude == whole.magnitude : mayShare(number, across: joint)
  }

  /// Whether a number without a magnitude may leave its unit to a later one.
  private func mayShare(_ number: Numeral, across joint: Joint) -> Bool {
    let before = max(0, number.range.lowerBound - 120)..<number.range.lowerBound
    if joint.isChange { return Self.from.stands(in: before, of: text) }
    return number.value.scale > 0 || text.contains(Self.respectively, in: before)
  }

  /// What may not follow a number without a unit: the rest of a word of which 万 is a part, or a measure of machines.
  private static let notBare: WordList = [
    "级", "象", "像素", "伏", "英", "里", "分之", "分", "年", "号", "倍", "次元", "元", "向", "能", "有引力", "美元", "物", "众", "全",
    "一",
    "用", "安", "马力", "转", "米", "千", "百", "十", "卷",
  ]
  private static let countedBehind: WordList = [
    "以", "左", "上下", "的", "和", "与", "及", "并", "余", "多", "元", "增", "下", "同", "比", "左右", "大关", "台阶",
  ]

  /// A number with a magnitude and no unit: `100亿`, `5.6万贫困人口`.
  func bareMagnitude(_ number: Numeral, _ unitStart: Int, at index: Int, end limit: Int) -> Numeral? {
    guard number.magnitude >= 4, number.range.lowerBound < unitStart,
      number.digits > 0 || number.maximum != nil || number.value >= Self.hundredfold
    else { return nil }
    var isCount = false
    if index < limit {
      let next = text.scalar(at: index).value
      if Characters.isASCIILetter(next) || Characters.isDigit(next) || Self.isSign(next) || next == 0x2F {
        return nil
      }
      if Characters.isHan(next) {
        if Self.notBare.stands(at: index, in: text) { return nil }
        isCount = !Self.countedBehind.stands(at: index, in: text)
        if number.isHan, isCount { return nil }
      }
    }
    var number = number
    number.unit = UnitTable.Unit(text: [], kind: isCount ? .occasion : .measure, base: "", power: 0)
    var unitEnd = index
    while unitEnd > unitStart, let over = Self.innerOver.match(before: unitEnd, in: text) {
      unitEnd -= over.length
    }
    number.writtenUnit = text.string(in: unitStart..<unitEnd)
    number.range = number.range.lowerBound..<unitEnd
    return number
  }

  private static let hundredfold = ExactDecimal(100)
  private static let piece = Array("个".utf8)
  private static let percentagePoints = Array("个百分点".utf8)
  private static let clauseEnds: WordList = ["，", ",", "。", "；", ";"]

  /// `高于全国2.3个、全省1.1个百分点`: a broken number of 个 is one of the points that are said with the last.
  func pointsOfNext(
    _ number: Numeral, _ unit: UnitTable.Unit, at index: Int, end limit: Int
  ) -> Numeral? {
    guard number.magnitude == 0, index < limit, case let mark = text.scalar(at: index).value,
      mark == 0x3001 || mark == 0x548C, unit.text == Self.piece,
      let place = text.place(of: Self.percentagePoints, in: index..<min(limit, index + 60)),
      !Self.clauseEnds.stands(in: index..<place, of: text),
      number.value.scale > 0 || isDealt(before: number.range.lowerBound)
    else { return nil }
    var number = number
    number.unit = UnitTable.Unit(text: unit.text, kind: .points, base: "百分点", power: 0)
    number.writtenUnit = "个百分点"
    number.range = number.range.lowerBound..<index
    return number
  }

  /// 分别提高2个和9.6个百分点: behind 分别 even a whole number of 个 is one of points.
  private func isDealt(before index: Int) -> Bool {
    var last: Int?
    var start = max(0, index - 60)
    while let place = text.place(of: Self.respectively, in: start..<index) {
      last = place
      start = place + Self.respectively.count
    }
    guard let word = last else { return false }
    return !Self.clauseEnds.stands(in: word..<index, of: text)
      && Self.changesOfRates.stands(in: word..<index, of: text)
  }

  private static let changesOfRates: WordList = [
    "提高", "上升", "提升", "增加", "下降", "降低", "回落", "高", "低", "快", "慢", "收窄",
  ]

  /// The bracket of `头(只)`, `台（套）`, `件(套、组)`, and how its base is written.
  func bracketedUnit(_ unit: UnitTable.Unit, at index: Int, end limit: Int) -> (end: Int, base: String)? {
    guard unit.kind == .count || unit.kind == .occasion, index < limit,
      case let (open, length) = text.scalar(at: index), open == 0x28 || open == 0xFF08
    else { return nil }
    var end = index + length
    var base = "("
    while end < limit, let other = UnitTable.unit(at: end, in: text),
      other.kind == .count || other.kind == .occasion
    {
      end += other.text.count
      base += other.base
      guard end < limit, case let (mark, size) = text.scalar(at: end) else { return nil }
      end += size
      if mark == 0x29 || mark == 0xFF09 { return (end, base + ")") }
      guard mark == 0x3001 else { return nil }
      base += "、"
    }
    return nil
  }

  /// The second half of `件/万人`, `微克/立方米`, `元/(人·年)`, and how its base is written.
  func perUnit(at index: Int, end limit: Int) -> (end: Int, base: String)? {
    guard index < limit else { return nil }
    let (slash, length) = text.scalar(at: index)
    guard slash == 0x2F || slash == 0xFF0F || slash == 0x2215 else { return nil }
    var end = index + length
    var base = "/"
    let isUnit = UnitTable.unit(at: end, in: text) != nil
    if let magnitude = Self.magnitudes.match(at: end, in: text)
      ?? (isUnit ? nil : Self.heads.match(at: end, in: text))
    {
      base += text.string(in: end..<end + magnitude.length)
      end += magnitude.length
    }
    if let unit = UnitTable.unit(at: end, in: text) {
      base += unit.base
      end += unit.text.count
    } else if let word = Self.perWords.match(at: end, in: text) {
      base += text.string(in: end..<end + word.length)
      end += word.length
    } else {
      return nil
    }
    guard end <= limit else { return nil }
    if end < limit, case let (dot, size) = text.scalar(at: end), dot == 0xB7,
      let word = Self.perWords.match(at: end + size, in: text), end + size + word.length <= limit
    {
      base += "·" + text.string(in: end + size..<end + size + word.length)
      end += size + word.length
    }
    return (end, base)
  }

  /// 批次/千人
  private static let heads: WordList = ["千", "百"]
  private static let perWords: WordList = ["年", "月", "日", "天", "人", "小时", "秒", "学年", "季"]
}
