import Quantities
import ReportText

extension NumeralReader {
  private static let innerOver: WordList = ["余", "多"]
  private static let magnitudes: WordList = ["万亿", "千亿", "百亿", "十亿", "千万", "百万", "十万", "亿", "万"]
  /// The power of ten of each magnitude.
  private static let powers = [12, 11, 10, 9, 7, 6, 5, 8, 4]
  private static let connectors: WordList = ["——", "—", "～", "~", "－", "–", "-", "至", "到"]

  /// The numeral that begins at `start`, with its unit; `nil` where what stands there is no figure by its form.
  func numeral(at start: Int, end limit: Int) -> Numeral? {
    let scalar = text.scalar(at: start).value
    if scalar == 0x7B2C || scalar == 0x524D { return rank(at: start, end: limit) }
    if scalar == 0x7FFB { return doubling(at: start, end: limit) }
    if let words = percentInWords(at: start, end: limit) { return words }
    if Characters.isDigit(scalar) { return arabic(at: start, end: limit) }
    if scalar == 0x2D || scalar == 0xFF0D || scalar == 0x2212 {
      let next = start + text.scalar(at: start).length
      guard next < limit, Characters.isDigit(text.scalar(at: next).value), isSign(at: start),
        var number = arabic(at: next, end: limit)
      else { return nil }
      number.range = start..<number.range.upperBound
      number.value = number.value.negated
      return number
    }
    return hanNumeral(at: start, end: limit)
  }

  /// A minus sign stands after a word, never between two numbers.
  private func isSign(at index: Int) -> Bool {
    guard let before = text.scalar(before: index)?.value else { return true }
    return !Characters.isDigit(before) && !Characters.isASCIILetter(before) && before != 0x25
      && before != 0x2D
  }

  private func arabic(at start: Int, end limit: Int) -> Numeral? {
    guard let first = digits(at: start, end: limit) else { return nil }
    var end = first.end
    var number = Numeral(
      range: start..<end, value: first.value, maximum: nil, unit: nil, writtenUnit: "", magnitude: 0,
      form: .plain)
    number.digits = first.count
    if let share = fraction(first, at: start, end: limit) { return share }
    // A range: 5%—5.5%, 10至15家. The unit of the first may be left out.
    let afterFirst = withUnit(number, at: end, end: limit)
    var joint = afterFirst?.range.upperBound ?? end
    // 20万—30万元: the first end has its magnitude, the unit is said once.
    if afterFirst == nil, let magnitude = Self.magnitudes.match(at: end, in: text),
      Self.connectors.match(at: end + magnitude.length, in: text) != nil
    {
      joint += magnitude.length
    }
    if let connector = Self.connectors.match(at: joint, in: text),
      let second = digits(at: joint + connector.length, end: limit),
      var whole = withUnit(
        Numeral(
          range: start..<second.end, value: first.value, maximum: second.value, unit: nil, writtenUnit: "",
          magnitude: 0,
          form: .plain), at: second.end, end: limit),
      first.value < second.value || afterFirst != nil,
      afterFirst == nil || afterFirst?.writtenUnit == whole.writtenUnit,
      joint == end || afterFirst != nil
        || text[end..<joint].elementsEqual(text[second.end..<min(limit, second.end + joint - end)])
    {
      whole.digits = first.count
      return whole
    }
    // 300百余种: a slip of the pen; the digits count.
    if Self.hundred.stands(at: end, in: text), Self.innerOver.stands(at: end + 3, in: text) {
      end += 3
    }
    return withUnit(number, at: end, end: limit)
  }

  private func hanNumeral(at start: Int, end limit: Int) -> Numeral? {
    let scalar = text.scalar(at: start).value
    // A bare magnitude counts only after a word such as 近, 超, 数: 近百家, 上千人, 近万件.
    if let power = Self.hanPowers[scalar], power >= 100,
      NumeralReader.bareLeader(before: start, text)
    {
      var number = Numeral(
        range: start..<start + 3, value: ExactDecimal(power), maximum: nil, unit: nil, writtenUnit: "",
        magnitude: 0,
        form: .plain)
      number.isHan = true
      number.isApprox = text.has(Self.upTo, before: start)
      return withUnit(number, at: start + 3, end: limit)
    }
    if scalar == 0x4E07 || scalar == 0x4EBF {
      guard NumeralReader.bareLeader(before: start, text) else { return nil }
      var number = Numeral(
        range: start..<start, value: ExactDecimal(1), maximum: nil, unit: nil, writtenUnit: "", magnitude: 0,
        form: .plain)
      number.isHan = true
      return withUnit(number, at: start, end: limit)
    }
    if let doubling = doubling(at: start, end: limit) { return doubling }
    if let long = longHan(at: start, end: limit) {
      var number = Numeral(
        range: start..<long.end, value: ExactDecimal(long.value), maximum: nil, unit: nil, writtenUnit: "",
        magnitude: 0,
        form: .plain)
      number.isHan = true
      number.digits = 4
      return withUnit(number, at: long.end, end: limit)
    }
    guard let han = han(at: start, end: limit) else { return nil }
    if Self.point.stands(at: han.end, in: text), let (value, end) = spoken(at: start, end: limit),
      end > han.end
    {
      var number = Numeral(
        range: start..<end, value: value, maximum: nil, unit: nil, writtenUnit: "", magnitude: 0, form: .plain
      )
      number.isHan = true
      number.digits = 2
      return withUnit(number, at: end, end: limit)
    }
    var number = Numeral(
      range: start..<han.end, value: ExactDecimal(han.value), maximum: nil, unit: nil, writtenUnit: "",
      magnitude: 0,
      form: .plain)
    number.isHan = true
    number.digits = han.count
    number.isApprox = han.isApprox
    if let whole = withUnit(number, at: han.end, end: limit) { return whole }
    // 三至五名: the unit is said once for both ends.
    guard let connector = Self.connectors.match(at: han.end, in: text),
      let second = self.han(at: han.end + connector.length, end: limit), second.value > han.value
    else { return nil }
    number.maximum = ExactDecimal(second.value)
    number.range = start..<second.end
    return withUnit(number, at: second.end, end: limit)
  }

  private static let upTo = Array("上".utf8)
  private static let leaders: WordList = ["近", "超", "上", "过", "约", "逾", "达", "超过", "突破", "将近", "接近"]

  static func bareLeader(before index: Int, _ text: [UInt8]) -> Bool {
    leaders.stands(before: index, in: text)
  }

  /// Adds 余 and 多, the magnitude and the unit that stand at `index`; `nil` where no unit stands there.
  func withUnit(_ number: Numeral, at index: Int, end limit: Int) -> Numeral? {
    var number = number
    var index = index
    if index < limit, text[index] == 0x20 { index += 1 }
    func takeOver() {
      if let word = Self.innerOver.match(at: index, in: text), index + word.length <= limit {
        number.isOver = true
        index += word.length
      }
    }
    takeOver()
    let unitStart = index
    var isOverInside = false
    if let magnitude = Self.magnitudes.match(at: index, in: text) {
      number.magnitude = Self.powers[magnitude.place]
      index += magnitude.length
      if Self.innerOver.stands(at: index, in: text) {
        isOverInside = true
        takeOver()
      }
    }
    guard let unit = UnitTable.unit(at: index, in: text), index + unit.text.count <= limit else {
      return number.magnitude > 0 ? sharedUnit(number, unitStart, at: index, end: limit) : nil
    }
    var end = index + unit.text.count
    var suffix = ""
    if let tail = perUnit(at: end, end: limit) {
      suffix = String(decoding: text[end..<tail], as: UTF8.self)
      end = tail
    }
    let written = String(decoding: text[unitStart..<end], as: UTF8.self)
    number.writtenUnit =
      isOverInside ? written.replacing("余", with: "").replacing("多", with: "") : written
    number.unit =
      suffix.isEmpty
      ? unit
      : UnitTable.Unit(
        text: unit.text + Array(suffix.utf8), kind: .measure, base: unit.base + suffix, power: unit.power)
    number.range = number.range.lowerBound..<end
    return number
  }

  /// The unit that two numbers share is said once: `1409万、1305万人次`.
  private func sharedUnit(_ number: Numeral, _ unitStart: Int, at index: Int, end limit: Int) -> Numeral? {
    guard index < limit, case let (mark, length) = text.scalar(at: index), mark == 0x3001 || mark == 0x548C,
      let next = digits(at: index + length, end: limit),
      let magnitude = Self.magnitudes.match(at: next.end, in: text),
      Self.powers[magnitude.place] == number.magnitude,
      let unit = UnitTable.unit(at: next.end + magnitude.length, in: text)
    else { return nil }
    var number = number
    number.unit = UnitTable.Unit(text: [], kind: unit.kind, base: unit.base, power: unit.power)
    number.writtenUnit = String(decoding: text[unitStart..<index] + unit.text, as: UTF8.self)
    number.range = number.range.lowerBound..<index
    return number
  }

  /// The second half of `件/万人`, `微克/立方米`.
  private func perUnit(at index: Int, end limit: Int) -> Int? {
    guard index < limit else { return nil }
    let (slash, length) = text.scalar(at: index)
    guard slash == 0x2F || slash == 0xFF0F || slash == 0x2215 else { return nil }
    var end = index + length
    if let magnitude = Self.magnitudes.match(at: end, in: text) { end += magnitude.length }
    if let unit = UnitTable.unit(at: end, in: text) { return min(end + unit.text.count, limit) }
    return Self.perWords.match(at: end, in: text).map { end + $0.length }
  }

  private static let perWords: WordList = ["年", "月", "日", "天", "人", "小时", "秒"]
}
