import Glibc

/// The lines in which a text differs from another that has as many, for the rest of which nothing is read anew.
struct LineChanges {
  struct Line {
    let old: Range<Int>
    let new: Range<Int>
    let form: Form
  }

  enum Form {
    /// It is a text line in both, and neither more nor less of it is an item's number and title.
    case same
    /// It has the number of one item in both, so long, and other words for a title.
    case retitled(number: Int)
    case other
  }

  /// In the order of the text, none of them empty on both sides.
  private(set) var lines: [Line] = []

  /// Another text is read from its beginning rather than line by line.
  private static let most = 64

  /// `nil` where more lines differ than are worth a closer look, and where one of them is not UTF-8 in a text that is
  /// `asStored` by anybody.
  init?(from old: [UInt8], to new: [UInt8], asStored: Bool = false) {
    let differ = old.withUnsafeBytes { old in new.withUnsafeBytes { new in Self.differing(old, new) } }
    guard let differ, !asStored || differ.allSatisfy({ new.isUTF8(in: $0.new) }) else { return nil }
    lines = differ.map { lines in
      Line(
        old: lines.old, new: lines.new,
        form: LineForm(lines.new, of: new).form(behind: LineForm(lines.old, of: old)))
    }
  }

  private static func differing(
    _ old: UnsafeRawBufferPointer, _ new: UnsafeRawBufferPointer
  ) -> [(old: Range<Int>, new: Range<Int>)]? {
    var found: [(old: Range<Int>, new: Range<Int>)] = []
    var (oldStart, newStart) = (0, 0)
    while oldStart < old.count, newStart < new.count {
      let length = common(old[oldStart...], new[newStart...])
      let (oldPlace, newPlace) = (oldStart + length, newStart + length)
      if oldPlace == old.count, newPlace == new.count { return found }
      guard found.count < most else { return nil }
      var back = 0
      while back < length, old[oldPlace - back - 1] != 0x0A { back += 1 }
      let (oldEnd, newEnd) = (end(ofLineAt: oldPlace, old), end(ofLineAt: newPlace, new))
      found.append((oldPlace - back..<oldEnd, newPlace - back..<newEnd))
      // Both texts end with the line, or neither does.
      guard (oldEnd < old.count) == (newEnd < new.count) else { return nil }
      (oldStart, newStart) = (oldEnd + 1, newEnd + 1)
    }
    return oldStart >= old.count && newStart >= new.count ? found : nil
  }

  /// So many bytes are compared at once as long as they are the same.
  private static var stretch: Int { 512 }

  /// How many bytes are the same at the beginning of both.
  private static func common(
    _ one: Slice<UnsafeRawBufferPointer>, _ other: Slice<UnsafeRawBufferPointer>
  ) -> Int {
    let (one, other) = (UnsafeRawBufferPointer(rebasing: one), UnsafeRawBufferPointer(rebasing: other))
    let count = min(one.count, other.count)
    var place = 0
    if let start = one.baseAddress, let otherStart = other.baseAddress {
      while place + stretch <= count, memcmp(start + place, otherStart + place, stretch) == 0 {
        place += stretch
      }
    }
    while place + 8 <= count {
      let difference =
        one.loadUnaligned(fromByteOffset: place, as: UInt64.self)
        ^ other.loadUnaligned(fromByteOffset: place, as: UInt64.self)
      if difference != 0 { return place + difference.trailingZeroBitCount / 8 }
      place += 8
    }
    while place < count, one[place] == other[place] { place += 1 }
    return place
  }

  private static func end(ofLineAt place: Int, _ text: UnsafeRawBufferPointer) -> Int {
    guard place < text.count, let start = text.baseAddress else { return text.count }
    guard let found = memchr(start + place, 0x0A, text.count - place) else { return text.count }
    return start.distance(to: UnsafeRawPointer(found))
  }

  /// Whether each is the same kind of line in both texts, and a heading has the same number.
  var keepForm: Bool {
    lines.allSatisfy { if case .other = $0.form { false } else { true } }
  }

  /// Whether a place in the new text is in a line that changed.
  func hold(_ place: Int) -> Bool { lines.contains { $0.new.contains(place) } }

  /// A span of the old text that does not begin or end within what changed, in the new one.
  func moved(_ span: TextSpan) -> TextSpan {
    let first = line(notBefore: span.start, from: 0)
    return TextSpan(
      moved(span.start, before: first), moved(span.end, before: line(notBefore: span.end, from: first)))
  }

  /// Sections of the old text, in the order of the text, where they stand in the new one.
  func moved(_ sections: [Section]) -> [Section] {
    var first = 0
    return sections.map { section in
      // A section begins with its heading.
      first = line(notBefore: section.span.start, from: first)
      let start = moved(section.span.start, before: first)
      let next = line(notBefore: section.heading.end, from: first)
      let end = moved(section.span.end, before: line(notBefore: section.span.end, from: next))
      return Section(
        section, span: TextSpan(start, end),
        heading: TextSpan(start, moved(section.heading.end, before: next)))
    }
  }

  /// The first line that does not begin before a place in the old text, from a line on that is no later one.
  private func line(notBefore place: Int, from first: Int) -> Int {
    var next = first
    while next < lines.count, lines[next].old.lowerBound < place { next += 1 }
    return next
  }

  /// Where a place in the old text is in the new one; `next` is the first line that does not begin before it.
  private func moved(_ place: Int, before next: Int) -> Int {
    guard next > 0 else { return place }
    let line = lines[next - 1]
    // The number and title that an item begins with are the same.
    return place < line.old.upperBound
      ? place - line.old.lowerBound + line.new.lowerBound : place - line.old.upperBound + line.new.upperBound
  }
}

/// What a line of text is to the structure of the report.
private struct LineForm {
  private let isText: Bool
  /// The length of an item's number; 0 where none begins with the line, or nothing follows it: the end of the number is known
  /// from that of the line then.
  private let number: Int
  /// The number and the title of an item that begins with the line; empty where none does.
  private let heading: ArraySlice<UInt8>
  private let titleLength: Int

  init(_ line: Range<Int>, of text: [UInt8]) {
    let isPlain = !line.isEmpty && text[line.lowerBound] != UInt8(ascii: "#")
    guard isPlain, let marker = HeadingMarker.item(at: line.lowerBound, in: text) else {
      isText = isPlain
      number = 0
      heading = []
      titleLength = 0
      return
    }
    let title = CanonicalReader.itemTitle(line.lowerBound + marker.length..<line.upperBound, of: text)
    // Of an item that is no more than its title any other word may belong to it.
    isText = title.upperBound < line.upperBound
    number = marker.length < line.count ? marker.length : 0
    heading = text[line.lowerBound..<title.upperBound]
    titleLength = title.count
  }

  /// What became of the form that the line had.
  func form(behind old: LineForm) -> LineChanges.Form {
    if isText, old.isText, titleLength == old.titleLength, heading == old.heading { return .same }
    return number > 0 && old.number > 0 && heading.prefix(number) == old.heading.prefix(old.number)
      ? .retitled(number: number) : .other
  }
}
