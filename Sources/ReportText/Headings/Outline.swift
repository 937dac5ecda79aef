/// Cuts paragraphs into headings and text, wherever in a line the headings stand.
///
/// A number at the start of a paragraph opens a heading. Inside a paragraph it must go on an open count, or
/// begin one that goes on later.
struct Outline {
  /// A piece of a paragraph, in order.
  enum Piece {
    /// Without a marker where only the source's style says that it is one.
    case heading(HeadingMarker?, marker: Range<Int>, title: Range<Int>)
    /// An item that stays in its paragraph: `一是…`. Its text follows as `text`.
    case item(HeadingMarker, Range<Int>)
    case text(Range<Int>)
  }

  /// A place at which a number stands that could open a heading.
  private struct Candidate {
    let offset: Int
    let marker: HeadingMarker
    let isQuoted: Bool
  }

  private let paragraphs: [Paragraph]
  /// Of each paragraph, in order.
  private let candidates: [[Candidate]]
  /// Open counts, outermost first.
  private var open: [(style: HeadingMarker.Style, value: Int)] = []

  init(_ paragraphs: [Paragraph]) {
    self.paragraphs = paragraphs
    candidates = paragraphs.map { Self.candidates(in: $0.bytes) }
  }

  /// The pieces of each paragraph.
  mutating func pieces() -> [[Piece]] {
    paragraphs.indices.map { pieces(of: $0) }
  }

  private mutating func pieces(of place: Int) -> [Piece] {
    let text = paragraphs[place].bytes
    if paragraphs[place].isRow { return [.text(text.indices)] }
    if case .heading = paragraphs[place].role, HeadingMarker.at(0, in: text) == nil,
      text.characterCount(in: text.indices) <= HeadingTitle.longestLine
    {
      open = []
      return [.heading(nil, marker: 0..<0, title: text.indices)]
    }
    let cuts = markers(in: place)
    var pieces: [Piece] = []
    var start = 0
    for (index, cut) in cuts.enumerated() {
      if start < cut.offset { pieces.append(.text(start..<cut.offset)) }
      let markerEnd = cut.offset + cut.marker.length
      let end = index + 1 < cuts.count ? cuts[index + 1].offset : text.count
      start = markerEnd
      if cut.marker.style == .itemWord {
        pieces.append(.item(cut.marker, cut.offset..<markerEnd))
        start = cut.offset
        // The item's words stay together with its number.
        pieces.append(.text(cut.offset..<end))
        start = end
      } else {
        let (title, body) = HeadingTitle.split(markerEnd..<end, of: text)
        pieces.append(.heading(cut.marker, marker: cut.offset..<markerEnd, title: title))
        start = body
      }
    }
    if start < text.count { pieces.append(.text(start..<text.count)) }
    return pieces
  }

  private mutating func markers(in place: Int) -> [(offset: Int, marker: HeadingMarker)] {
    var found: [(offset: Int, marker: HeadingMarker)] = []
    var index = 0
    /// Where the words begin that may be a title without a full stop.
    var titleStart: Int? = place == 0 ? 0 : nil
    for candidate in candidates[place] where candidate.offset >= index && !candidate.isQuoted {
      let (offset, marker) = (candidate.offset, candidate.marker)
      if let start = titleStart, !isTitle(start..<offset, in: place) { titleStart = nil }
      guard accepts(marker, at: offset, in: place, isAfterTitle: titleStart != nil) else { continue }
      found.append((offset, marker))
      push(marker)
      index = offset + marker.length
      titleStart = index
    }
    return found
  }

  /// Whether the words could be a title: no mark among them, and few.
  private func isTitle(_ range: Range<Int>, in place: Int) -> Bool {
    let text = paragraphs[place].bytes
    var index = range.lowerBound
    var characters = 0
    while index < range.upperBound {
      let (scalar, length) = text.scalar(at: index)
      if Self.endsTitle(scalar) || characters > 40 { return false }
      characters += 1
      index += length
    }
    return true
  }

  private static func candidates(in text: [UInt8]) -> [Candidate] {
    var found: [Candidate] = []
    var index = 0
    var quoted = 0
    while let place = telling.place(in: index..<text.count, of: text) {
      let (scalar, length) = text.scalar(at: place)
      if scalar == 0x300A || scalar == 0x201C { quoted += 1 }
      if scalar == 0x300B || scalar == 0x201D { quoted = max(0, quoted - 1) }
      if mayOpen(scalar), let marker = HeadingMarker.at(place, in: text) {
        found.append(Candidate(offset: place, marker: marker, isQuoted: quoted > 0))
      }
      index = place + length
    }
    return found
  }

  /// Where a marker may begin, and the quotation marks.
  private static let telling: CharacterMask = {
    var mask = CharacterMask()
    openings.forEachWord { mask.insert(firstOf: $0) }
    return mask
  }()
  private static let openings: StaticString = """
    ( （ 〔 【 第 一 二 三 四 五 六 七 八 九 十 《 》 “ ” 0 1 2 3 4 5 6 7 8 9 ０ １ ２ ３ ４ ５ ６ ７ ８ ９ \
    ① ② ③ ④ ⑤ ⑥ ⑦ ⑧ ⑨ ⑩ ⑪ ⑫ ⑬ ⑭ ⑮ ⑯ ⑰ ⑱ ⑲ ⑳
    """

  private static func mayOpen(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x28, 0xFF08, 0x3014, 0x3010, 0x30...0x39, 0xFF10...0xFF19, 0x2460...0x2473, 0x7B2C: true
    default: HanDigits.isOrdinal(scalar)
    }
  }

  private static func endsTitle(_ scalar: UInt32) -> Bool {
    Characters.endsSentence(scalar) || scalar == 0x2C || scalar == 0xFF0C || scalar == 0x3A
      || scalar == 0xFF1A
  }

  private func accepts(_ marker: HeadingMarker, at index: Int, in place: Int, isAfterTitle: Bool) -> Bool {
    let text = paragraphs[place].bytes
    let goesOn =
      isNext(marker) || marker.value == 1 && hasSecond(marker, after: index + marker.length, in: place)
    if index == 0 { return marker.style != .itemWord || goesOn }
    guard let before = text.scalar(before: index)?.value else { return false }
    if Characters.endsSentence(before) || Characters.closes(before) && endedSentence(before: index, in: text)
    {
      return goesOn
    }
    switch before {
    case 0x3A, 0xFF1A: return goesOn && marker.style >= .digit
    case 0x2C, 0xFF0C: return goesOn && marker.style == .itemWord
    default:
      // Straight after the words of a heading or a title without a full stop.
      return isAfterTitle && goesOn && marker.style != .itemWord && marker.style != .part
    }
  }

  private func endedSentence(before index: Int, in text: [UInt8]) -> Bool {
    var end = index
    while let (scalar, length) = text.scalar(before: end), Characters.closes(scalar) { end -= length }
    return text.scalar(before: end).map { Characters.endsSentence($0.value) } ?? false
  }

  private func isNext(_ marker: HeadingMarker) -> Bool {
    open.last { $0.style == marker.style }.map { marker.value == $0.value + 1 } ?? false
  }

  /// Whether the count that `marker` begins goes on: its second member stands later, before a first one does.
  private func hasSecond(_ marker: HeadingMarker, after index: Int, in place: Int) -> Bool {
    for later in place..<min(place + 60, paragraphs.count) where !paragraphs[later].isRow {
      let from = later == place ? index : 0
      for next in candidates[later] where next.offset >= from && next.marker.style == marker.style {
        if next.marker.value == 2 { return true }
        if next.marker.value == 1, next.offset == 0 { return false }
      }
    }
    return false
  }

  private mutating func push(_ marker: HeadingMarker) {
    if let place = open.lastIndex(where: { $0.style == marker.style }) {
      open.removeSubrange(place...)
    } else {
      open.removeAll { $0.style > marker.style }
    }
    open.append((marker.style, marker.value))
  }
}
