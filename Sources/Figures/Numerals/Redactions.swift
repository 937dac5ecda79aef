import ReportText

/// Characters that stand for something hidden: `20__年`, `XX区`, `入选_3名`, `**家`, `xx.x%`.
enum Redactions {
  private static let centuries: WordList = ["20", "19"]
  private static let year = Array("年".utf8)

  static func find(in span: TextSpan, of text: [UInt8]) -> [Anomaly] {
    var anomalies: [Anomaly] = []
    var index = span.start
    while let place = ByteSearch.mask(in: index..<span.end, of: text) {
      index = place
      guard let length = run(at: index, span.end, text) else {
        index += text.scalar(at: index).length
        continue
      }
      var start = index
      if centuries.stands(before: start, in: text) { start -= 2 }
      var end = index + length
      if text.has(year, at: end) { end += 3 }
      anomalies.append(
        Anomaly(
          kind: .redacted, span: TextSpan(start, end),
          quote: text.string(in: start..<end),
          message: "characters are masked"))
      index = end
    }
    return anomalies
  }

  private enum Kind {
    /// `_` and `*`: masks wherever they stand.
    case blank
    /// `X`, `×`: letters and signs too.
    case cross
    /// `○`, `△`: also bullets, and zeros of Chinese years.
    case shape
  }

  /// `_` and `*`, of either width.
  static func isBlank(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x5F, 0x2A, 0xFF0A, 0xFF3F: true
    default: false
    }
  }

  private static func isCode(_ scalar: UInt32) -> Bool {
    Characters.isASCIILetter(scalar) || Characters.isASCIIDigit(scalar)
  }

  private static func kind(_ scalar: UInt32) -> Kind? {
    switch scalar {
    case _ where isBlank(scalar): .blank
    case 0x58, 0x78, 0xFF38, 0xFF58, 0xD7: .cross
    case 0x25CB, 0x25CF, 0x25B3, 0x25B2, 0x25A1, 0x25A0, 0x25C7: .shape
    default: nil
    }
  }

  /// What a single cross or shape may stand before: units and places.
  private static let counted: [UInt32] = [
    0x5E02, 0x533A, 0x53BF, 0x7701, 0x9547, 0x5C40, 0x5E74, 0x540D, 0x5BB6, 0x4E2A, 0x9879, 0x4EF6, 0x4E07,
    0x4EBF,
    0x5143, 0x6237, 0x53F0, 0x4EA9, 0x6751, 0x4E61, 0x6708, 0x4EBA, 0x7BC7, 0x25, 0xFF05,
  ]

  /// The length of the run of masks at `index`, with the points inside it (`xx.x`).
  private static func run(at index: Int, _ end: Int, _ text: [UInt8]) -> Int? {
    let (mask, size) = text.scalar(at: index)
    guard let kind = kind(mask) else { return nil }
    var last = index + size
    var count = 1
    while last < end, case let (scalar, length) = text.scalar(at: last) {
      if scalar == mask {
        count += 1
      } else if scalar != 0x2E || last + 1 >= end || text.scalar(at: last + 1).value != mask {
        break
      }
      last += length
    }
    let before = text.scalar(before: index)?.value
    let after = last < end ? text.scalar(at: last).value : nil
    let isCounted = after.map(counted.contains) ?? false
    let isMask: Bool =
      switch kind {
      case .blank: count > 1 || ![before, after].allSatisfy { $0.map(isCode) ?? false }
      case .cross:
        ![before, after].contains { $0.map(Characters.isASCIILetter) ?? false }
          && (count >= 2 || isCounted && !(before.map(Characters.isDigit) ?? false))
      case .shape:
        // A bullet begins its line, a zero stands among numerals.
        before.map(Characters.isHan) ?? false && (count >= 2 || isCounted)
          && ![before, after].contains { $0.map { HanDigits.value(of: $0) != nil } ?? false }
      }
    return isMask ? last - index : nil
  }
}
