import Quantities
import ReportText

/// What headings, and the words before parts, say of the figures below them.
extension FigureExtractor {
  /// Reads the headings over all that is read, and all others where only they can say whether the text is a plan.
  func readHeadings(_ tokenizer: Tokenizer) {
    for place in sections.indices where isAround[place] { _ = heading(place, tokenizer) }
    isTextOfAims = Self.isTextOfAims(
      text, sections: sections, sentences: sentences, time: passage.report, headings: headings)
  }

  func heading(_ section: Int, _ tokenizer: Tokenizer) -> HeadingMeaning {
    headings.meaning(of: section, in: sections, text, tokenizer, passage.report)
  }

  private func kind(_ section: Int, _ tokenizer: Tokenizer) -> PartKind? {
    headings.kind(of: section, in: sections, text, tokenizer, passage.report)
  }

  /// The title of `section` where it is one noun, which may name what is counted below it; else nothing.
  func headingNoun(_ section: Int, _ tokenizer: Tokenizer) -> [UInt8] {
    let title = sections[section].title
    let (length, heading) = (title.utf8.count, sections[section].heading)
    // （三）强度。 in a paper on R&D经费
    if length == 6, !passage.report.subject.isEmpty, case let measure = Array(title.utf8),
      NameWords.isPairedMeasure(measure)
    {
      return NameWords.joined(passage.report.subject, measure)
    }
    // An item has its title behind its heading: that is read with its sentence.
    guard (6...45).contains(length), heading.count >= length,
      text.scalar(at: heading.end - length).value != 0x3010,
      case let range = heading.end - length..<heading.end,
      !Self.areas.stands(before: heading.end, in: text), title.hasBytes(of: text, in: range),
      tokenizer.isText(range) || NameWords.isMeasured(range, of: text)
    else { return [] }
    return Array(text[range])
  }

  /// What a short title is on: 游船建造 of 游船建造工作; empty for a longer one.
  static func subject(ofTitle title: String) -> [UInt8] {
    let title = Array(title.utf8)
    guard (6...36).contains(title.count) else { return [] }
    return areas.match(atEndOf: title, isWhole: false).map { Array(title.dropLast($0.length)) } ?? title
  }

  /// Headings that end with these name a field of work, and nothing that could be counted.
  static let areas: WordList = [
    "工作", "情况", "方面", "建设", "成效", "成绩", "亮点", "问题", "措施", "做法", "任务", "目标", "管理", "服务", "创新", "发展", "改革",
    "能力", "环境",
    "体系", "机制", "队伍", "作风", "党建", "经济", "概况", "看", "回顾", "总结", "思路", "打算", "重点", "特点", "水平", "保障",
  ]

  /// The sections whose last words before their parts announce what is to be done: `今年要办好以下实事：`.
  ///
  /// Known before any is read, so that parts are the same whether the words above them are read or left out.
  func announcers(_ tokenizer: Tokenizer) -> [Announcement] {
    var found: [Announcement] = []
    for place in sentences.indices.dropLast() {
      guard let section = sentences[place].section, section != sentences[place + 1].section,
        isAround[section]
      else { continue }
      if let announcement = announcement(at: place, tokenizer) { found.append(announcement) }
    }
    return found
  }

  func announcement(of section: Int, _ tokenizer: Tokenizer) -> Announcement? {
    guard let places else { return announcements.first { $0.section == section } }
    let announces = headings.announces(section, of: sections.count) {
      places[section + 1].contains { announcement(at: $0, tokenizer) != nil }
    }
    return announces ? Announcement(section: section, words: nil) : nil
  }

  private func announcement(at place: Int, _ tokenizer: Tokenizer) -> Announcement? {
    guard place + 1 < sentences.count, let section = sentences[place].section,
      let part = sentences[place + 1].section, part != section, !sentences[place].isHeading,
      sections[part].parent == section, case let range = sentences[place].span.range,
      SentenceReader.mayAnnounce(range, of: text)
    else { return nil }
    let reader = SentenceReader(tokenizer.tokens(of: range), of: text)
    return reader.announces || reader.leadsAhead(passage.report)
      || reader.leadsIn(passage.report)
        && !Self.hasPlan(text, sections, passage.report, headings, tokenizer)
      ? Announcement(section: section, words: reader.announcement) : nil
  }

  /// Whether what is told in `section` is to come, by the nearest heading that says so, else by the title or by what the
  /// text does.
  func isPlan(_ section: Int?, _ tokenizer: Tokenizer) -> Bool {
    if let giver = kindGiver(section, tokenizer) { return kind(giver, tokenizer) == .plan }
    return isPlanByItself
  }

  /// What `isPlan` says of the text before the first heading.
  var isPlanByItself: Bool { passage.report.kind == .plan || isTextOfAims }

  /// The nearest heading over `section` that says whether what is below it is done or to come.
  private func kindGiver(_ section: Int?, _ tokenizer: Tokenizer) -> Int? {
    var place = section
    while let current = place {
      if kind(current, tokenizer) != nil { return current }
      place = sections[current].parent
    }
    return nil
  }

  /// The words by which `section` tells of what is to come, for an explanation.
  func planHeading(_ section: Int?, _ tokenizer: Tokenizer) -> Range<Int>? {
    if let heading = kindGiver(section, tokenizer) {
      var range = sections[heading].heading.range
      while let first = range.first, text[first] == UInt8(ascii: "#") || text[first] == 0x20 {
        range.removeFirst()
      }
      return range
    }
    return passage.report.kind == .plan ? notes?.title : nil
  }
}
