import ReportText

/// Words side by side on a page.
struct PrintedRow {
  /// A part of a row with wide gaps around it.
  struct Segment {
    var left: Double
    var right: Double
    var text: [UInt8]

    var middle: Double { (left + right) / 2 }
  }

  var page = 0
  var top: Double
  var bottom: Double
  /// The height of its characters.
  let size: Double
  var segments: [Segment]
  /// Where the text begins behind the number of an item.
  var hang: Double?
  /// The marks of notes, raised above the line, that were taken out.
  var marks: [[UInt8]] = []

  var left: Double { segments.first?.left ?? 0 }
  var right: Double { segments.last?.right ?? 0 }
  var middle: Double { (top + bottom) / 2 }

  /// The whole row, with a space at each gap.
  var text: [UInt8] { [UInt8](segments.map(\.text).joined(separator: [UInt8(ascii: " ")])) }

  /// The rows of a page from the top. Words printed twice for boldness count once.
  static func rows(of page: PrintedPage, number: Int) -> [PrintedRow] {
    var groups: [(words: [PrintedWord], largest: PrintedWord)] = []
    for word in page.words.sorted(by: { ($0.middle, $0.left) < ($1.middle, $1.left) }) {
      if let last = groups.last, stand(word, last.largest) {
        groups[groups.count - 1].words.append(word)
        if word.height > last.largest.height { groups[groups.count - 1].largest = word }
      } else {
        groups.append(([word], word))
      }
    }
    return groups.map { row($0.words, $0.largest, number) }
  }

  /// Whether two words stand on one line: at one height, or a small one raised or lowered beside a large one.
  ///
  /// Cells in the middle of others that take two lines stand half a line lower, and are rows of their own.
  private static func stand(_ word: PrintedWord, _ other: PrintedWord) -> Bool {
    let (small, large) = word.height < other.height ? (word, other) : (other, word)
    if abs(word.middle - other.middle) < large.height * 0.35 { return true }
    return small.height < large.height * 0.8 && small.top > large.top - large.height * 0.2
      && small.bottom < large.bottom + large.height * 0.2
  }

  private static func row(_ words: [PrintedWord], _ largest: PrintedWord, _ page: Int) -> PrintedRow {
    // Poppler's boxes are as high as the font's ascent and descent together.
    let size = largest.height * 0.75
    var row = PrintedRow(page: page, top: largest.top, bottom: largest.bottom, size: size, segments: [])
    var last: PrintedWord?
    let words = words.sorted { $0.left < $1.left }
    if words.count > 1, isMarker(words[0].text) { row.hang = words[1].left }
    for word in words {
      if let before = last, before.text == word.text, abs(before.left - word.left) < size * 0.3 { continue }
      var text = word.text
      if last != nil, word.height < largest.height * 0.8, word.bottom < largest.bottom - largest.height * 0.15
      {
        switch raised(text, behind: row.segments.last?.text ?? []) {
        case .power(let sign): text = sign
        case .mark:
          row.marks.append(text)
          continue
        case .text: break
        }
      }
      if let before = last, word.left - before.right < size * 0.8, let end = row.segments.indices.last {
        // A gap beside a Latin word may be a space; canonical text drops those that are not.
        if word.left - before.right > size * 0.15 { row.segments[end].text.append(0x20) }
        row.segments[end].text += text
        row.segments[end].right = max(row.segments[end].right, word.right)
      } else {
        row.segments.append(Segment(left: word.left, right: word.right, text: text))
      }
      last = word
    }
    row.joinMarker()
    return row
  }

  private enum Raised {
    /// `²` of `km²`.
    case power([UInt8])
    case mark, text
  }

  /// What small signs above the line are: `1`, `[2]`, `①` and `*` are marks of notes.
  private static func raised(_ text: [UInt8], behind before: [UInt8]) -> Raised {
    if before.last == UInt8(ascii: "m") || before.last == UInt8(ascii: "M") {
      if text == [UInt8(ascii: "2")] { return .power(Array("²".utf8)) }
      if text == [UInt8(ascii: "3")] { return .power(Array("³".utf8)) }
    }
    var index = 0
    while index < text.count {
      let (scalar, length) = text.scalar(at: index)
      switch scalar {
      case 0x30...0x39, 0x5B, 0x5D, 0x28, 0x29, 0xFF08, 0xFF09, 0x2A, 0x2C, 0x2D, 0x3014, 0x3015,
        0x2460...0x2473,
        0x203B, 0x6CE8:
        index += length
      default: return .text
      }
    }
    return text.count <= 12 ? .mark : .text
  }

  /// Puts the number of an item before its text: a tab stands between them, and they are no cells.
  private mutating func joinMarker() {
    guard segments.count == 2, Self.isMarker(segments[0].text) else { return }
    segments[0].text += segments[1].text
    segments[0].right = segments[1].right
    segments.removeLast()
  }

  /// Whether a text is the number of an item, or the dot before one.
  private static func isMarker(_ text: [UInt8]) -> Bool {
    bullets.contains(text) || HeadingMarker.at(0, in: text + [0x41]).map { $0.length == text.count } ?? false
  }

  private static let bullets = ["•", "●", "■", "◆", "\u{F06C}", "\u{F0B7}", "▪", "○", "·", "➢", "★"].map {
    Array($0.utf8)
  }
}
