/// Puts lines together into paragraphs: the line ends of pages and narrow columns are layout.
struct ParagraphJoiner {
  let text: [UInt8]
  /// Page marks, in the order of the text.
  let marks: [Range<Int>]

  /// The paragraphs of `lines` in order.
  func paragraphs(of lines: ArraySlice<SourceLine>) -> [Paragraph] {
    var paragraphs: [Paragraph] = []
    paragraphs.reserveCapacity(lines.count)
    var pending: [SourceLine.Removal] = []
    var nextMark = 0
    for line in lines {
      if line.isRow {  // a table's cells are in order already
        var row = Paragraph(bytes: Array(text[line.range]), role: line.role)
        row.removals = (pending + line.removed).map { (0, $0) }
        paragraphs.append(row)
        pending = []
        continue
      }
      while nextMark < marks.count, marks[nextMark].upperBound <= line.range.lowerBound { nextMark += 1 }
      let holdsMark = nextMark < marks.count && marks[nextMark].lowerBound < line.range.upperBound
      func append(to paragraph: inout Paragraph) {
        if holdsMark {
          paragraph.append(
            line, of: text, without: marks[nextMark...].prefix { $0.lowerBound < line.range.upperBound })
        } else {
          paragraph.append(line, of: text)
        }
      }
      var fresh = Paragraph(role: line.role)
      append(to: &fresh)
      if fresh.bytes.isEmpty {
        pending += fresh.removals.map(\.removal)
        continue
      }
      let last = paragraphs.count - 1
      if last >= 0, line.role == .line, paragraphs[last].role == .line,
        titleGoesOn(paragraphs[last].bytes, with: fresh.bytes, at: last)
          ?? continues(paragraphs[last].bytes, with: fresh.bytes, isIndented: line.isIndented)
      {
        paragraphs[last].note(pending)
        append(to: &paragraphs[last])
      } else {
        if !pending.isEmpty { fresh.removals = pending.map { (0, $0) } + fresh.removals }
        paragraphs.append(fresh)
      }
      if !pending.isEmpty { pending = [] }
    }
    if !pending.isEmpty, !paragraphs.isEmpty { paragraphs[paragraphs.count - 1].note(pending) }
    return paragraphs
  }

  /// Whether `line` goes on where `paragraph` stops.
  private func continues(_ paragraph: [UInt8], with line: [UInt8], isIndented: Bool) -> Bool {
    guard let last = paragraph.scalar(before: paragraph.count)?.value, !isIndented else { return false }
    if Characters.endsSentence(last) || last == 0x3A || last == 0xFF1A || last == 0x2026 { return false }
    if Characters.closes(last), endsInside(paragraph) { return false }
    if last < 0x80, endsInDebris(paragraph) { return false }
    if HeadingMarker.at(0, in: line) != nil || isSignature(line) { return false }
    // 申请量：486件 / 授权量：297件
    if HeadingTitle.isBracketed(line) || Self.isLabelled(line) && Self.isLabelled(paragraph) { return false }
    let isHeading = HeadingMarker.at(0, in: paragraph) != nil
    if isHeading, !hasSentenceEnd(paragraph) {
      return paragraph.characterCount(in: paragraph.indices) > HeadingTitle.longestLine
    }
    // What is longer than any sentence was cut where it lies.
    return isLong(paragraph) && hasComma(paragraph)
      || paragraph.count > SentenceBoundaries.longestWithoutComma
  }

  /// Whether the title of the report, which `paragraph` at `place` is or begins, goes on in `line`; `nil` where it is none.
  private func titleGoesOn(_ paragraph: [UInt8], with line: [UInt8], at place: Int) -> Bool? {
    guard place < Self.titleLines, !hasSentenceEnd(paragraph) else { return nil }
    // 抓住机遇，加快发展 / ——在全市科技工作会议上的讲话
    if HeadingTitle.isSubtitle(line.indices, of: line) { return HeadingMarker.at(0, in: paragraph) == nil }
    // 2015年工作总结、2016年工作计划: parted by marks as sentences are.
    guard HeadingWords.titleEnds.stands(before: paragraph.count, in: paragraph),
      HeadingTitle.couldBeReportTitle(paragraph.indices, of: paragraph),
      !Self.goesOn.stands(at: 0, in: line)
    else { return nil }
    return false
  }

  /// A title stands among the first few lines.
  private static let titleLines = 4
  /// What the second line of a title begins with.
  private static let goesOn: WordList = ["的", "及", "和", "与", "暨", "、"]

  /// Whether a line begins with a few words and a colon.
  private static func isLabelled(_ line: [UInt8]) -> Bool {
    var index = 0
    while index < min(line.count, longestLabel) {
      if line.isHan(at: index) {
        index += 3
        continue
      }
      let (scalar, length) = line.scalar(at: index)
      if scalar == 0x3A || scalar == 0xFF1A { return index >= shortestLabel }
      guard Characters.isASCIILetter(scalar) || Characters.isDigit(scalar) || scalar == 0x26 else {
        return false
      }
      index += length
    }
    return false
  }

  /// In bytes: three and twenty characters.
  private static let (shortestLabel, longestLabel) = (9, 61)

  /// Whether it has twenty characters or more. None has more than four bytes.
  private func isLong(_ paragraph: [UInt8]) -> Bool {
    paragraph.count >= 80 || paragraph.characterCount(in: paragraph.indices) >= 20
  }

  /// Whether the sentence ended before the closing quote or bracket: `…。”`.
  private func endsInside(_ paragraph: [UInt8]) -> Bool {
    var end = paragraph.count
    while let (scalar, length) = paragraph.scalar(before: end), Characters.closes(scalar) { end -= length }
    return paragraph.scalar(before: end).map { Characters.endsSentence($0.value) } ?? false
  }

  /// Whether the sentence ended before a run of letters and signs, with which forums fill the ends of lines against
  /// copying: `…。* m) g% l& f2 t. _`.
  private func endsInDebris(_ paragraph: [UInt8]) -> Bool {
    guard let place = paragraph.lastIndex(where: { $0 >= 0x80 }),
      case let debris = paragraph[(place + 1)...], debris.count >= Self.shortestDebris,
      let before = paragraph.scalar(before: place + 1)
    else { return false }
    let signs = debris.count {
      $0 != 0x20 && !Characters.isASCIIDigit(UInt32($0)) && !Characters.isASCIILetter(UInt32($0))
    }
    return Characters.endsSentence(before.value) && debris.contains(0x20) && signs * 4 >= debris.count
  }

  private static let shortestDebris = 8

  private func hasSentenceEnd(_ paragraph: [UInt8]) -> Bool {
    paragraph.contains(Self.fullStop, in: paragraph.indices)
  }

  private func hasComma(_ paragraph: [UInt8]) -> Bool {
    paragraph.contains(UInt8(ascii: ",")) || paragraph.contains(UInt8(ascii: ";"))
      || Self.pauses.stands(in: paragraph.indices, of: paragraph)
  }

  /// A date, a bureau's name or a contact line at the end of a report.
  private func isSignature(_ line: [UInt8]) -> Bool {
    guard line.count <= 75, !hasComma(line), !hasSentenceEnd(line) else { return false }
    return Self.signatureEnds.stands(before: line.count, in: line)
  }

  private static let fullStop = Array("。".utf8)
  private static let pauses: WordList = ["，", "、", "；", "。"]
  private static let signatureEnds: WordList = [
    "局", "厅", "委员会", "办公室", "人民政府", "管委会", "科协", "学会", "协会", "领导小组", "有限公司", "党组", "党委", "研究院", "日", "月",
  ]
}
