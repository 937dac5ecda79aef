import Quantities
import ReportText

extension NumeralReader {
  private static let innerOver: [[UInt8]] = ["余", "多"].map { Array($0.utf8) }
  private static let magnitudes: [(word: [UInt8], power: Int)] = [
    ("万亿", 12), ("千亿", 11), ("百亿", 10), ("十亿", 9), ("千万", 7), ("百万", 6), ("十万", 5), ("亿", 8), ("万", 4),
  ].map { (Array($0.0.utf8), $0.1) }
  private static let connectors: [[UInt8]] = ["——", "—", "～", "~", "－", "–", "-", "至", "到"].map {
    Array($0.utf8)
  }

  /// Whether — ～ － – - ~ 至 or 到 may begin with that byte.
  private static func mayConnect(_ byte: UInt8) -> Bool {
    byte == 0xE2 || byte == 0xEF || byte == 0x2D || byte == 0x7E || byte == 0xE8 || byte == 0xE5
  }

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
    let joint = afterFirst?.range.upperBound ?? end
    if joint < limit, Self.mayConnect(text[joint]),
      let connector = Self.connectors.first(where: { text.has($0, at: joint) }),
      let second = digits(at: joint + connector.count, end: limit),
      var whole = withUnit(
        Numeral(
          range: start..<second.end, value: first.value, maximum: second.value, unit: nil, writtenUnit: "",
          magnitude: 0,
          form: .plain), at: second.end, end: limit),
      first.value < second.value || afterFirst != nil,
      afterFirst == nil || afterFirst?.writtenUnit == whole.writtenUnit
    {
      whole.digits = first.count
      return whole
    }
    // 300百余种: a slip of the pen; the digits count.
    if text.has([0xE7, 0x99, 0xBE], at: end), Self.innerOver.contains(where: { text.has($0, at: end + 3) }) {
      end += 3
    }
    return withUnit(number, at: end, end: limit)
  }

  private func hanNumeral(at start: Int, end limit: Int) -> Numeral? {
    let scalar = text.scalar(at: start).value
    // A bare magnitude counts only after a word such as 近, 超, 数: 近百家, 上千人, 近万件.
    if let power = Self.hanPowers[scalar], power >= 100 || scalar == 0x5341 && false,
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
    guard let han = han(at: start, end: limit) else { return nil }
    if text.has([0xE7, 0x82, 0xB9], at: han.end), let (value, end) = spoken(at: start, end: limit),
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
    return withUnit(number, at: han.end, end: limit)
  }

  private static let upTo = Array("上".utf8)
  private static let leaders: [[UInt8]] = ["近", "超", "上", "过", "约", "逾", "达", "超过", "突破", "将近", "接近"].map {
    Array($0.utf8)
  }

  static func bareLeader(before index: Int, _ text: [UInt8]) -> Bool {
    leaders.contains { text.has($0, before: index) }
  }

  /// Adds 余 and 多, the magnitude and the unit that stand at `index`; `nil` where no unit stands there.
  private func withUnit(_ number: Numeral, at index: Int, end limit: Int) -> Numeral? {
    var number = number
    var index = index
    if index < limit, text[index] == 0x20 { index += 1 }
    func takeOver() {
      if let word = Self.innerOver.first(where: { text.has($0, at: index) }), index + word.count <= limit {
        number.isOver = true
        index += word.count
      }
    }
    takeOver()
    let unitStart = index
    var isOverInside = false
    // 万, 亿, 千, 百 and 十 all begin with these bytes.
    if index < limit, text[index] == 0xE4 || text[index] == 0xE5 || text[index] == 0xE7,
      let magnitude = Self.magnitudes.first(where: { text.has($0.word, at: index) })
    {
      number.magnitude = magnitude.power
      index += magnitude.word.count
      if Self.innerOver.contains(where: { text.has($0, at: index) }) {
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
      let magnitude = Self.magnitudes.first(where: { text.has($0.word, at: next.end) }),
      magnitude.power == number.magnitude,
      let unit = UnitTable.unit(at: next.end + magnitude.word.count, in: text)
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
    if let magnitude = Self.magnitudes.first(where: { text.has($0.word, at: end) }) {
      end += magnitude.word.count
    }
    if let unit = UnitTable.unit(at: end, in: text) { return min(end + unit.text.count, limit) }
    for word in Self.perWords where text.has(word, at: end) { return end + word.count }
    return nil
  }

  private static let perWords: [[UInt8]] = ["年", "月", "日", "天", "人", "小时", "秒"].map { Array($0.utf8) }
}
