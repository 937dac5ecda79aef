import Figures
import Quantities
import ReportText
import Revisions

@testable import History

/// Reads text in which the figures are marked, so that history is tested without the extractor.
///
///     # 一、农业
///     粮食产量⟦12.5万吨⟧，增长⟦5.2%⟧。
///     生猪存栏⟦约30万头|2012|全市|target⟧。
///
/// A line is a heading or a sentence; a sentence that begins with 一是, 二是 or 三是 opens an item. A figure measures what stands before its mark, back to the last mark of
/// punctuation; 增长, 下降, 提高 and 占比 measure the indicator before. After `|` follow a period's name, a
/// status, an accumulation, an aspect, a key (`key=grain.output`), or a scope.
enum MarkedReport {
  static func read(_ text: [UInt8]) -> StructuredReport {
    var reader = Reader(text: text)
    reader.run()
    return StructuredReport(
      text: text, header: ReportHeader(title: "", issuer: nil, region: nil, kind: nil, period: nil),
      sections: reader.sections, sentences: reader.sentences, figures: reader.figures, references: [],
      anomalies: [])
  }

  private struct Reader {
    let text: [UInt8]
    var sections: [Section] = []
    var sentences: [Sentence] = []
    var figures: [Figure] = []
    static let items: Set<Substring> = ["一是", "二是", "三是"]

    mutating func run() {
      var start = 0
      var number = 0
      while start < text.count {
        let end = text[start...].firstIndex(of: 0x0A) ?? text.count
        number += 1
        let line = String(decoding: text[start..<end], as: UTF8.self)
        if line.hasPrefix("# ") {
          addSection(line, TextSpan(start, end))
        } else if !line.isEmpty {
          if Self.items.contains(line.prefix(2)) { addItem(line, at: start) }
          let section = sections.isEmpty ? nil : sections.count - 1
          sentences.append(
            Sentence(span: TextSpan(start, end), section: section, paragraph: number, line: number))
          addFigures(line, at: start, number)
        }
        start = end + 1
      }
    }

    private mutating func addSection(_ line: String, _ span: TextSpan) {
      let label = line.dropFirst(2)
      let number = label.contains("、") ? String(label.prefix { $0 != "、" }) + "、" : ""
      sections.append(
        Section(
          id: "s\(sections.count)", number: number, title: String(label.dropFirst(number.count)), level: 1,
          parent: nil, children: [], span: TextSpan(span.start, text.count), heading: span))
    }

    private mutating func addItem(_ line: String, at start: Int) {
      let number = line.prefix(2)
      sections.append(
        Section(
          id: "s\(sections.count)", number: String(number), title: String(line.dropFirst(2).prefix(2)),
          level: 2, parent: nil, children: [], span: TextSpan(start, text.count),
          heading: TextSpan(start, start + number.utf8.count)))
    }

    private mutating func addFigures(_ line: String, at start: Int, _ number: Int) {
      var last = ""
      var position = line.startIndex
      while let open = line[position...].firstIndex(of: "⟦"), let close = line[open...].firstIndex(of: "⟧") {
        let words = line[position..<open].split(whereSeparator: { "，。；⟧".contains($0) }).last ?? ""
        let relation = ["增长", "下降", "提高", "占比"].first { words == $0 }
        if relation == nil {
          last = String(Self.items.contains(words.prefix(2)) ? words.dropFirst(2) : words)
        }
        let inside = line[line.index(after: open)..<close]
        let offset = start + line.utf8.distance(from: line.startIndex, to: inside.startIndex)
        figures.append(figure(inside, at: offset, number, name: last, relation: relation))
        position = close
      }
    }

    private func figure(
      _ inside: Substring, at offset: Int, _ line: Int, name: String, relation: String?
    ) -> Figure {
      let parts = inside.split(separator: "|").map(String.init)
      let bounds: [Character: Bound] = ["约": .approx, "近": .approx, "超": .over, "不": .under]
      let bound = parts[0].first.flatMap { bounds[$0] }
      let quote = String(bound == nil ? parts[0] : String(parts[0].dropFirst()))
      let lead = bound == nil ? 0 : 3
      let digits = quote.prefix { "0123456789.-".contains($0) }
      let unit = String(quote.dropFirst(digits.count))
      let magnitude = unit.hasPrefix("亿") ? 8 : unit.hasPrefix("万") ? 4 : 0
      let base = unit == "个百分点" ? "百分点" : magnitude > 0 ? String(unit.dropFirst()) : unit
      let printed = ExactDecimal(String(digits)) ?? ExactDecimal(0)
      let value = relation == "下降" ? printed.negated : printed
      var aspect: Aspect =
        switch relation {
        case "提高": .change
        case "占比": .share
        case "增长", "下降": unit == "%" ? .growth : .change
        default: .level
        }
      var period: Period?
      var (scope, status, accumulation) = (String?.none, Status.actual, Accumulation?.none)
      var key: String?
      for part in parts.dropFirst() {
        if let covered = CoveredPeriod(named: part) {
          period = Period(start: covered.start, end: covered.end, label: part)
        } else if let known = Status(rawValue: part) {
          status = known
        } else if let known = Accumulation(rawValue: part) {
          accumulation = known
        } else if let known = Aspect(rawValue: part) {
          aspect = known
        } else if part.hasPrefix("key=") {
          key = String(part.dropFirst(4))
        } else {
          scope = part
        }
      }
      return Figure(
        id: "f\(figures.count)", quote: quote,
        span: TextSpan(offset + lead, offset + lead + quote.utf8.count), line: line,
        section: sections.isEmpty ? nil : sections.count - 1, sentence: sentences.count - 1,
        indicator: Indicator(name: name, key: key), aspect: aspect, written: Amount(value: value, unit: unit),
        normalized: Amount(value: value.timesPowerOfTen(magnitude) ?? value, unit: base),
        bound: bound ?? .exact, status: status, basis: nil, accumulation: accumulation, period: period,
        scope: scope)
    }
  }
}
