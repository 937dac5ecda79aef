import Quantities
import ReportText
import Revisions

/// `抓好五项工作：一是…；二是…`: the items behind the words that count them.
func itemFaults(in text: AuditedText) -> [Finding] {
  let sections = text.report.sections
  return sections.indices.compactMap { first -> Finding? in
    guard itemNumber(sections[first]) == 1,
      let sentence = text.sentences.lastIndex(where: { $0.span.end <= sections[first].span.start }),
      !text.sentences[sentence].isHeading, !text.isRow(sentence),
      text.sentences[sentence].section == sections[first].parent,
      let announced = announcement(at: sentence, in: text)
    else { return nil }
    var count = 1
    var last = first
    while let next = sections[(last + 1)...].firstIndex(where: { $0.parent == sections[first].parent }),
      itemNumber(sections[next]) == count + 1
    {
      count += 1
      last = next
    }
    guard count > 1, count != announced, !(text.isCut && count < announced) else { return nil }
    return Finding(
      .itemsMiscounted, .error, subject: text.report.words(text.sentences[sentence].span),
      stated: String(announced),
      expected: String(count), tolerance: ExactDecimal(0), figures: [],
      places: [text.sentences[sentence].span, sections[first].heading, sections[last].heading].map {
        Finding.Place(.report, $0)
      })
  }
}

/// 2 of 二是 and 二要; `nil` for another kind of heading.
private func itemNumber(_ section: Section) -> Int? {
  let number = Array(section.number.utf8)
  guard let (value, length) = HanNumeral.small(at: 0, in: number),
    CountWords.itemVerbs.contains(Array(number[length...]))
  else { return nil }
  return value
}

/// How many items the end of a sentence announces: 5 of `抓好五项工作：`. The count is the last number of its last clause.
private func announcement(at sentence: Int, in text: AuditedText) -> Int? {
  let bytes = text.text
  let span = text.sentences[sentence].span
  guard let last = bytes.scalar(before: span.end), bytes.mark(at: span.end - last.length) == .colon else {
    return nil
  }
  let start = bytes.start(behind: [.comma, .semicolon, .stop], in: span.start..<span.end)
  return counts(in: start..<span.end, of: bytes).last
}

/// The numbers with a measure of items behind them: 五项, 四个. One between quotes is a name: “五个一批”.
private func counts(in range: Range<Int>, of text: [UInt8]) -> [Int] {
  var counts: [Int] = []
  var index = range.lowerBound
  while index < range.upperBound {
    let found = HanNumeral.small(at: index, in: text) ?? digits(at: index, in: text)
    if let found {
      let isName = index > range.lowerBound && text.scalar(before: index)?.value == 0x201C
      if found.value > 1, !isName, CountWords.measures.stands(at: index + found.length, in: text) {
        counts.append(found.value)
      }
      index += found.length
    } else {
      index += text.scalar(at: index).length
    }
  }
  return counts
}

/// 两 and Arabic digits.
private func digits(at index: Int, in text: [UInt8]) -> (value: Int, length: Int)? {
  if text.scalar(at: index).value == 0x4E24 { return (2, 3) }
  var (end, value) = (index, 0)
  while end < text.count, Characters.isASCIIDigit(UInt32(text[end])), end - index < 3 {
    value = value * 10 + Int(text[end] - 0x30)
    end += 1
  }
  return end > index ? (value, end - index) : nil
}

/// A heading 实现“五个加快” over parts that all say 加快 but are not five.
func headingFaults(in text: AuditedText) -> [Finding] {
  let sections = text.report.sections
  return sections.compactMap { section -> Finding? in
    guard section.children.count > 1, !text.isCut, let slogan = Slogan(in: Array(section.title.utf8)),
      section.children.allSatisfy({ text.report.words(sections[$0].heading).contains(slogan.word) }),
      section.children.count != slogan.count
    else { return nil }
    return Finding(
      .partsMiscounted, .warning, subject: section.title, stated: String(slogan.count),
      expected: String(section.children.count), tolerance: ExactDecimal(0), figures: [],
      places: ([section] + section.children.map { sections[$0] }).map { Finding.Place(.report, $0.heading) })
  }
}

/// `“五个加快”`: a count and the word that each part repeats.
private struct Slogan {
  let count: Int
  let word: String

  private static let opens = Array("“".utf8)
  private static let closes = Array("”".utf8)
  private static let measure = Array("个".utf8)

  /// The first slogan of the title, between quotes.
  init?(in title: [UInt8]) {
    guard let open = title.place(of: Self.opens, in: title.indices),
      case let start = open + Self.opens.count,
      let close = title.place(of: Self.closes, in: start..<title.count),
      let (value, length) = HanNumeral.small(at: start, in: title),
      title.has(Self.measure, at: start + length),
      case let word = start + length + Self.measure.count, close - word >= 6, value > 1
    else { return nil }
    count = value
    self.word = String(decoding: title[word..<close], as: UTF8.self)
  }
}
