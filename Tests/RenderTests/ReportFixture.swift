import Figures
import Quantities
import ReportText
import Revisions

/// A report built from marked text: headings `##`, `###`; one sentence a line; figures as `⟦产值:1.5亿元⟧`, with what is
/// not plain behind it: `⟦产值:5%;growth;approx;target;yoy;period=2013-1-6;scope=全县⟧`.
struct ReportFixture {
  private var text: [UInt8] = []
  private var sections: [(number: String, title: String, level: Int, start: Int, heading: TextSpan)] = []
  private var sentences: [Sentence] = []
  private var figures: [Figure] = []

  static func report(
    _ marked: String, title: String = "云溪县工业局2013年上半年工作总结", anomalies: [Anomaly] = [],
    references: [Reference] = [], source: SourceDescription? = nil
  ) -> StructuredReport {
    var fixture = ReportFixture()
    fixture.text += Array("# \(title)\n".utf8)
    for line in marked.split(separator: "\n", omittingEmptySubsequences: false) { fixture.read(String(line)) }
    return StructuredReport(
      text: fixture.text,
      header: ReportHeader(title: title, issuer: "云溪县工业局", region: "云溪县", kind: "工作总结", period: "2013-H1"),
      source: source, sections: fixture.tree(), sentences: fixture.sentences, figures: fixture.figures,
      references: references, anomalies: anomalies)
  }

  private mutating func read(_ line: String) {
    let start = text.count
    let number = 1 + text.count { $0 == UInt8(ascii: "\n") }
    let marks = line.prefix { $0 == "#" }.count
    if marks > 0 {
      let label = String(line.dropFirst(marks + 1))
      let cut = label.firstIndex { "、)".contains($0) }.map { label.index(after: $0) } ?? label.startIndex
      text += Array(line.utf8)
      sections.append(
        (String(label[..<cut]), String(label[cut...]), marks - 1, start, TextSpan(start, text.count)))
    } else if !line.isEmpty {
      var rest = line[...]
      while let open = rest.firstIndex(of: "⟦"), let close = rest.firstIndex(of: "⟧") {
        text += Array(rest[..<open].utf8)
        add(String(rest[rest.index(after: open)..<close]), line: number)
        rest = rest[rest.index(after: close)...]
      }
      text += Array(rest.utf8)
      sentences.append(
        Sentence(
          span: TextSpan(start, text.count), section: sections.indices.last, paragraph: 0, line: number))
    }
    text.append(UInt8(ascii: "\n"))
  }

  private mutating func add(_ mark: String, line: Int) {
    let parts = mark.split(separator: ";").map(String.init)
    let named = (parts.first ?? "").split(separator: ":", maxSplits: 1).map(String.init)
    let name = named.first ?? ""
    let quote = named.last ?? ""
    let traits = Set(parts.dropFirst())
    let start = text.count
    text += Array(quote.utf8)
    let numeral = String(quote.prefix { $0.isASCII && ($0.isNumber || $0 == "." || $0 == "-") })
    let unit = String(quote.dropFirst(numeral.count))
    let exponent = unit.hasPrefix("亿") ? 8 : unit.hasPrefix("万") ? 4 : 0
    let value = ExactDecimal(numeral) ?? ExactDecimal(0)
    let after = { (key: String) in
      traits.first { $0.hasPrefix(key + "=") }.map { String($0.dropFirst(key.count + 1)) }
    }
    let months = after("period")?.split(separator: "-").compactMap { Int($0) } ?? []
    figures.append(
      Figure(
        id: "f\(figures.count + 1)", quote: quote, span: TextSpan(start, text.count), line: line,
        section: sections.indices.last, sentence: sentences.count,
        indicator: Indicator(name: name, key: after("key")),
        aspect: Aspect.allCases.first { traits.contains($0.rawValue) } ?? .level,
        written: Amount(value: value, unit: unit),
        normalized: Amount(
          value: value.timesPowerOfTen(exponent) ?? value,
          unit: exponent == 0 ? unit : String(unit.dropFirst())),
        bound: Bound.allCases.first { traits.contains($0.rawValue) } ?? .exact,
        status: Status.allCases.first { traits.contains($0.rawValue) } ?? .actual,
        basis: traits.contains("yoy") ? .yoy : traits.contains("prev") ? .prev : nil,
        accumulation: Accumulation.allCases.first { traits.contains($0.rawValue) },
        period: months.count == 3
          ? Period(year: months[0], months: months[1], months[2], label: "\(months[1])-\(months[2])月") : nil,
        scope: after("scope")))
  }

  private func tree() -> [Section] {
    sections.indices.map { place in
      let section = sections[place]
      let end = sections[(place + 1)...].first { $0.level <= section.level }?.start ?? text.count
      let below = sections.indices.filter { child in parent(of: child) == place }
      return Section(
        id: "sect000\(place)", number: section.number, title: section.title, level: section.level,
        parent: parent(of: place), children: below, span: TextSpan(section.start, end),
        heading: section.heading)
    }
  }

  private func parent(of place: Int) -> Int? {
    sections[..<place].lastIndex { $0.level < sections[place].level }
  }
}

extension StructuredReport {
  /// Where `words` stand, looked for from the start of the sentence that holds `near`.
  func span(of words: String, near: String = "") -> TextSpan? {
    let needle = Array(words.utf8)
    let start = near.isEmpty ? 0 : (span(of: near)?.start ?? 0)
    guard !needle.isEmpty, text.count >= needle.count else { return nil }
    for place in start...(text.count - needle.count)
    where text[place..<place + needle.count].elementsEqual(needle) {
      return TextSpan(place, place + needle.count)
    }
    return nil
  }
}
