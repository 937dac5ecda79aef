/// The lines of a file that belong to its reports, with what was taken out noted at its place.
struct Article {
  private(set) var lines: [SourceLine]
  /// What was taken out after the last line.
  private(set) var removedAtEnd: [SourceLine.Removal] = []
  private let text: [UInt8]
  private let scores: FurnitureScore

  /// Takes the furniture of hosting sites off `lines` of `text`: at the edges and, where it is plain, inside.
  init(_ lines: [SourceLine], of text: [UInt8]) {
    self.lines = lines
    self.text = text
    scores = FurnitureScore(text)
    cutTail()
    cutHead()
    cutInside()
  }

  private func quote(_ line: SourceLine) -> String { text.string(in: line.range) }

  /// Whether a line is running text: long, with a full stop, and not the host's.
  ///
  /// A table is the report's too.
  private func isProse(_ line: SourceLine) -> Bool {
    if line.isRow { return true }
    return line.range.count >= 90 && text.contains(Self.fullStop, in: line.range)
      && !scores.isFurniture(line.range)
  }

  private static let fullStop = Array("。".utf8)

  private func endsReport(_ line: SourceLine) -> Bool {
    var (start, end) = (line.range.lowerBound, line.range.upperBound)
    while start < end, text[start] < 0x80, !Characters.isASCIILetter(UInt32(text[start])) { start += 1 }
    guard end - start <= 90 else { return false }
    // A colon may stand behind the word.
    if end > start, let (mark, length) = text.scalar(before: end), mark == 0x3A || mark == 0xFF1A {
      end -= length
    }
    return FurnitureCues.endings.stands(at: start, in: text)
      || FurnitureCues.endings.stands(before: end, in: text)
  }

  private mutating func cutTail() {
    let lastProse = lines.lastIndex(where: isProse) ?? -1
    var end = lines.count
    if let ending = lines.indices.first(where: { $0 > lastProse && endsReport(lines[$0]) }) { end = ending }
    while end > lastProse + 1, end > 0, scores.isFurniture(lines[end - 1].range) || isScrap(end - 1) {
      end -= 1
    }
    // A host's own block below the text (copyright, contact, licence number) may hold a line that gives nothing away.
    // Where no line is plainly text there is nothing for it to stand below.
    if lastProse >= 0,
      let first = lines.indices[..<end].first(where: { index in
        index > lastProse && scores.isFurniture(lines[index].range) && end - index <= 6
          && HeadingMarker.at(lines[index].range.lowerBound, in: text) == nil
      })
    {
      end = first
    }
    let (kept, removed) = withoutFurniture(lines[end...])
    lines.replaceSubrange(end..., with: kept)
    removedAtEnd = removed
  }

  /// A line without words: a lone sign, a counter. A number below others is one of a table.
  private func isScrap(_ place: Int) -> Bool {
    let line = lines[place]
    guard line.range.count <= 6, !line.isRow, !text[line.range].contains(where: { $0 >= 0xE4 && $0 <= 0xE9 })
    else {
      return false
    }
    return !FlattenedTable.isNumber(line.range, text)
      || !lines[max(0, place - 4)..<place].contains { !$0.isRow && FlattenedTable.isNumber($0.range, text) }
  }

  private mutating func cutHead() {
    let body = lines.firstIndex {
      isProse($0)
        || HeadingMarker.at($0.range.lowerBound, in: text).map { $0.style <= .bracketedHan } ?? false
          && !scores.isFurniture($0.range)
    }
    guard let body else { return }
    let head = lines[..<body]
    guard let lastFurniture = head.lastIndex(where: { scores.isFurniture($0.range) }) else { return }
    drop(0..<lastFurniture + 1, keepingTitle: lastFurniture + 1 == body)
  }

  /// Takes out the head of the page. Where no title stands below it, the page's own title is kept: the first
  /// line that could be one.
  private mutating func drop(_ head: Range<Int>, keepingTitle: Bool) {
    let kept =
      keepingTitle
      ? lines[head].firstIndex { HeadingTitle.couldBeReportTitle($0.range, of: text) } ?? headline(in: head)
      : nil
    let (result, pending) = withoutFurniture(lines[head], except: kept)
    if !pending.isEmpty, head.upperBound < lines.count {
      lines[head.upperBound].removed = pending + lines[head.upperBound].removed
    }
    lines.replaceSubrange(head, with: result)
  }

  /// The line of news above the one that says where it is from and when it came out.
  private func headline(in head: Range<Int>) -> Int? {
    head.dropLast().first { place in
      let line = lines[place].range
      return line.count >= 24 && scores.score(line) == 0 && scores.score(lines[place + 1].range) > 1
        && HeadingTitle.couldBeHeadline(line, of: text)
    }
  }

  /// What is left of lines that are a host's, and what is taken out after the last of it: the line at `title`, and
  /// sentences of the report that stand in them.
  private func withoutFurniture(
    _ furniture: ArraySlice<SourceLine>, except title: Int? = nil
  ) -> (kept: [SourceLine], removed: [SourceLine.Removal]) {
    var kept: [SourceLine] = []
    var removed: [SourceLine.Removal] = []
    for (index, line) in zip(furniture.indices, furniture) {
      removed += line.removed
      var start = line.range.lowerBound
      func takeOut(to end: Int) {
        guard let range = SourceLine.trimmed(start..<end, text)?.range else { return }
        removed.append(.init(kind: .boilerplateRemoved, quote: text.string(in: range)))
      }
      let places = index == title ? [line.range] : StraySentences.places(in: line.range, of: text, scores)
      for place in places {
        takeOut(to: place.lowerBound)
        var rest = line
        rest.range = place
        if index != title { rest.role = .stray }
        rest.removed = removed
        removed = []
        kept.append(rest)
        start = place.upperBound
      }
      takeOut(to: line.range.upperBound)
    }
    return (kept, removed)
  }

  /// A short line with a host's word straight below a gate: `普通用户：5积分`.
  private func isPrice(_ line: SourceLine) -> Bool {
    line.range.count <= 80 && text.characterCount(in: line.range) <= 20
      && !text.contains(Self.fullStop, in: line.range)
      && scores.score(line.range) >= 2
  }

  private mutating func cutInside() {
    var place = 0
    while place < lines.count, !isTakenOut(place, behindGate: false) { place += 1 }
    var kept = place
    var group: [SourceLine] = []
    var isGate = false
    func removals() -> [SourceLine.Removal] {
      group.flatMap { $0.removed + [.init(kind: isGate ? .gated : .boilerplateRemoved, quote: quote($0))] }
    }
    while place < lines.count {
      if isTakenOut(place, behindGate: isGate) {
        isGate = isGate || FurnitureCues.gates.stands(in: lines[place].range, of: text)
        group.append(lines[place])
      } else {
        if !group.isEmpty {
          lines[place].removed = removals() + lines[place].removed
          group = []
          isGate = false
        }
        if kept < place { lines.swapAt(kept, place) }
        kept += 1
      }
      place += 1
    }
    lines.removeLast(lines.count - kept)
    removedAtEnd = removals() + removedAtEnd
  }

  private func isTakenOut(_ place: Int, behindGate: Bool) -> Bool {
    let range = lines[place].range
    // Half of the lines that are no sentences are headings, which is soon seen.
    return !lines[place].isRow && HeadingMarker.at(range.lowerBound, in: text) == nil
      && (scores.isFurnitureInside(range) || behindGate && isPrice(lines[place]))
  }
}
