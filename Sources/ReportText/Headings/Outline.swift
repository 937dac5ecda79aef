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

  private let paragraphs: [Paragraph]
  let marks: ParagraphMarks
  /// Open counts, outermost first.
  private var open: [(style: HeadingMarker.Style, value: Int)] = []
  /// The pieces of the paragraph that was cut last.
  private(set) var pieces: [Piece] = []
  /// The markers that cut it.
  private var cuts: [(offset: Int, marker: HeadingMarker)] = []

  init(_ paragraphs: [Paragraph]) {
    self.paragraphs = paragraphs
    marks = ParagraphMarks(in: paragraphs)
  }

  /// Cuts a paragraph into its pieces. Takes all of them in order.
  mutating func cut(_ place: Int) {
    let text = paragraphs[place].bytes
    pieces.removeAll(keepingCapacity: true)
    if paragraphs[place].isRow { return pieces.append(.text(text.indices)) }
    if case .heading = paragraphs[place].role, HeadingMarker.at(0, in: text) == nil,
      text.characterCount(in: text.indices) <= HeadingTitle.longestLine
    {
      open = []
      return pieces.append(.heading(nil, marker: 0..<0, title: text.indices))
    }
    if place > 0, let title = HeadingTitle.ofPart(text),
      endsSentence(paragraphs[place - 1].bytes) || HeadingTitle.isBracketed(text)
    {
      open = []
      return pieces.append(.heading(nil, marker: 0..<0, title: title))
    }
    findMarkers(in: place, text)
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
  }

  private func endsSentence(_ text: [UInt8]) -> Bool {
    text.scalar(before: text.count).map { Characters.endsSentence($0.value) } ?? false
  }

  private mutating func findMarkers(in place: Int, _ text: [UInt8]) {
    cuts.removeAll(keepingCapacity: true)
    var index = 0
    /// Where the words begin that may be a title without a full stop.
    var titleStart: Int? = place == 0 ? 0 : nil
    for candidate in marks.candidates(in: place) where candidate.offset >= index && !candidate.isQuoted {
      let (offset, marker) = (candidate.offset, candidate.marker)
      if let start = titleStart, !isTitle(start..<offset, of: text) { titleStart = nil }
      guard accepts(marker, at: offset, in: place, text, isAfterTitle: titleStart != nil) else { continue }
      cuts.append((offset, marker))
      push(marker)
      index = offset + marker.length
      titleStart = index
    }
  }

  /// Whether the words could be a title: no mark among them, and few.
  private func isTitle(_ range: Range<Int>, of text: [UInt8]) -> Bool {
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

  private static func endsTitle(_ scalar: UInt32) -> Bool {
    Characters.endsSentence(scalar) || scalar == 0x2C || scalar == 0xFF0C || scalar == 0x3A
      || scalar == 0xFF1A
  }

  private func accepts(
    _ marker: HeadingMarker, at index: Int, in place: Int, _ text: [UInt8], isAfterTitle: Bool
  ) -> Bool {
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
        && marker.style != .division
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
      for next in marks.candidates(in: later) where next.offset >= from && next.marker.style == marker.style {
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
