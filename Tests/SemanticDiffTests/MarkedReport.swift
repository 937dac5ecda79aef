import Figures
import Quantities
import ReportText
import Revisions

/// Builds a structured report from marked text, without the reading stage.
///
/// A line is a sentence; `# 标题` the report's title, `## 一、标题` a section (one `#` more for each level),
/// `@一是` at the start of a line an item that begins in its sentence; an empty line ends a paragraph. Figures
/// stand in ⟦ ⟧; what is not said after a bar (`⟦5家|name=…|key=…|aspect=share⟧`) is read off the words around.
struct MarkedReport {
  private var text: [UInt8] = []
  private var sections: [Section] = []
  private var sentences: [Sentence] = []
  private var figures: [Figure] = []
  private var title = ""
  private var open: [Int] = []
  private var line = 1
  private var paragraph = 0

  static func report(_ marked: String) -> StructuredReport {
    var builder = MarkedReport()
    for line in marked.split(separator: "\n", omittingEmptySubsequences: false) {
      builder.append(String(line))
    }
    return builder.finished
  }

  private var finished: StructuredReport {
    let end = text.count
    let spanned = sections.indices.map { place -> Section in
      let section = sections[place]
      let next = sections[(place + 1)...].first { $0.level <= section.level }
      return Section(
        id: "s\(place)", number: section.number, title: section.title, level: section.level,
        parent: section.parent, children: sections.indices.filter { sections[$0].parent == place },
        span: TextSpan(section.span.start, next?.span.start ?? end), heading: section.heading)
    }
    return StructuredReport(
      text: text, header: ReportHeader(title: title, issuer: nil, region: nil, kind: nil, period: nil),
      sections: spanned, sentences: sentences, figures: figures, references: [], anomalies: [])
  }

  private mutating func append(_ marked: String) {
    defer {
      text.append(0x0a)
      line += 1
    }
    let level = marked.prefix { $0 == "#" }.count
    if marked.isEmpty {
      paragraph += 1
    } else if level == 1 {
      title = String(marked.dropFirst(2))
      text += Array(marked.utf8)
    } else if level > 1 {
      appendHeading(String(marked.dropFirst(level + 1)), level: level - 1)
    } else {
      appendSentence(marked)
    }
  }

  private mutating func appendHeading(_ words: String, level: Int) {
    let start = text.count
    let mark = words.firstIndex { "、.)".contains($0) }
    let number = mark.map { String(words[...$0]) } ?? ""
    text += Array((String(repeating: "#", count: level + 1) + " " + number).utf8)
    enter(level: level, number: number, title: "", start)
    let title = appendMarked(
      String(words.dropFirst(number.count)), sentence: sentences.count, label: nil)
    let titleStart = text.count - title.utf8.count
    let section = sections.removeLast()
    sections.append(
      Section(
        id: "", number: number, title: title, level: level, parent: section.parent, children: [],
        span: section.span, heading: TextSpan(start, text.count)))
    if title.isEmpty { return }
    sentences.append(
      Sentence(
        span: TextSpan(titleStart, text.count), section: sections.count - 1, paragraph: paragraph, line: line,
        isHeading: true))
  }

  private mutating func enter(level: Int, number: String, title: String, _ start: Int) {
    open.removeAll { sections[$0].level >= level }
    let parent = open.last
    open.append(sections.count)
    sections.append(
      Section(
        id: "", number: number, title: title, level: level, parent: parent, children: [],
        span: TextSpan(start, start), heading: TextSpan(start, text.count)))
  }

  private mutating func appendSentence(_ marked: String) {
    let start = text.count
    var words = marked
    if marked.hasPrefix("@") {
      let number = String(marked.dropFirst().prefix(2))
      text += Array(number.utf8)
      enter(level: 9, number: number, title: "", start)
      words = String(marked.dropFirst(3))
    }
    let label = words.range(of: "年").map { String(words[..<$0.upperBound]) }
    let isDated = label.map { $0.count == 5 && $0.dropLast().allSatisfy(\.isNumber) } ?? false
    _ = appendMarked(words, sentence: sentences.count, label: isDated ? label : nil)
    sentences.append(
      Sentence(
        span: TextSpan(start, text.count), section: open.last, paragraph: paragraph, line: line,
        isHeading: false))
  }

  /// Returns the words without marks.
  private mutating func appendMarked(_ marked: String, sentence: Int, label: String?) -> String {
    var plain = ""
    var clause = ""
    var rest = marked[...]
    while let character = rest.popFirst() {
      if character == "⟦", let close = rest.firstIndex(of: "⟧") {
        let parts = rest[..<close].split(separator: "|").map(String.init)
        rest = rest[rest.index(after: close)...]
        let quote = parts.first ?? ""
        figures.append(
          figure(quote, Array(parts.dropFirst()), clause: clause, sentence: sentence, label: label))
        text += Array(quote.utf8)
        plain += quote
        clause += "□"
      } else {
        text += Array(String(character).utf8)
        plain.append(character)
        clause = ",。;:".contains(character) ? "" : clause + String(character)
      }
    }
    return plain
  }

  private func figure(
    _ quote: String, _ fields: [String], clause: String, sentence: Int, label: String?
  ) -> Figure {
    func field(_ name: String) -> String? {
      fields.first { $0.hasPrefix(name + "=") }.map { String($0.dropFirst(name.count + 1)) }
    }
    let numeral = String(quote.prefix { $0.isNumber && $0.isASCII || $0 == "." })
    let unit = field("unit") ?? String(quote.dropFirst(numeral.count))
    let fell = clause.contains("下降")
    let grew = fell || clause.contains("增长")
    let magnitude = ExactDecimal(numeral) ?? ExactDecimal(0)
    let value = fell ? magnitude.negated : magnitude
    let (power, base) = Self.units[unit] ?? (0, unit)
    let subject = clause.filter { !"近超约□".contains($0) }
    return Figure(
      id: "f\(figures.count)", quote: quote, span: TextSpan(text.count, text.count + quote.utf8.count),
      line: line,
      section: open.last, sentence: sentence,
      indicator: Indicator(name: field("name") ?? String(subject.suffix(8)), key: field("key")),
      aspect: field("aspect").flatMap(Aspect.init(rawValue:)) ?? (grew ? .growth : .level),
      written: Amount(value: value, unit: unit),
      normalized: Amount(value: value.timesPowerOfTen(power) ?? value, unit: base),
      bound: clause.hasSuffix("近") || clause.hasSuffix("约")
        ? .approx : clause.hasSuffix("超") ? .over : .exact,
      status: clause.contains("力争") || clause.contains("计划") ? .target : .actual,
      basis: clause.contains("同比") ? .yoy : clause.contains("环比") ? .prev : nil,
      accumulation: clause.contains("累计") || clause.contains("共有") || clause.contains("拥有")
        ? .cumulative : clause.contains("新") ? .new : nil,
      period: field("period").flatMap { year(of: $0 + "年", isInherited: true) }
        ?? label.flatMap { year(of: $0, isInherited: false) },
      scope: clause.hasPrefix("全市") ? "全市" : clause.hasPrefix("全区") ? "全区" : nil)
  }

  private func year(of label: String, isInherited: Bool) -> Period? {
    Int(label.dropLast()).flatMap { Period(year: $0, months: 1, 12, label: label, isInherited: isInherited) }
  }

  private static let units: [String: (Int, String)] = [
    "亿元": (8, "元"), "万元": (4, "元"), "元": (0, "元"), "万人次": (4, "人次"),
  ]
}

extension String {
  /// The first place of a one-character string.
  fileprivate func range(of character: Character) -> Range<String.Index>? {
    firstIndex(of: character).map { $0..<index(after: $0) }
  }
}
