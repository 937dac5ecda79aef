import ReportText

/// Words side by side on a page.
struct PrintedRow {
  /// A part of a row with wide gaps around it.
  struct Segment {
    var left: Double
    var right: Double
    var text: [UInt8]
  }

  var page = 0
  var top: Double
  var bottom: Double
  /// The height of its characters.
  let size: Double
  var segments: [Segment]

  var left: Double { segments.first?.left ?? 0 }
  var right: Double { segments.last?.right ?? 0 }

  /// The whole row, with a space at each gap.
  var text: [UInt8] { [UInt8](segments.map(\.text).joined(separator: [UInt8(ascii: " ")])) }

  /// The rows of a page from the top. Words printed twice for boldness count once.
  static func rows(of page: PrintedPage, number: Int) -> [PrintedRow] {
    var groups: [[PrintedWord]] = []
    for word in page.words.sorted(by: { ($0.middle, $0.left) < ($1.middle, $1.left) }) {
      if let last = groups.last?.last, word.middle < last.bottom, last.middle > word.top,
        abs(word.middle - (groups.last?.first?.middle ?? 0)) < max(word.height, last.height) * 0.6
      {
        groups[groups.count - 1].append(word)
      } else {
        groups.append([word])
      }
    }
    return groups.map { row($0, number) }
  }

  private static func row(_ words: [PrintedWord], _ page: Int) -> PrintedRow {
    let words = words.sorted { $0.left < $1.left }
    // Poppler's boxes are as high as the font's ascent and descent together.
    let size = (words.map(\.height).max() ?? 0) * 0.75
    var segments: [Segment] = []
    var last: PrintedWord?
    for word in words {
      if let before = last, before.text == word.text, abs(before.left - word.left) < size * 0.3 { continue }
      if let before = last, word.left - before.right < size * 0.8, let end = segments.indices.last {
        // A gap beside a Latin word may be a space; canonical text drops those that are not.
        if word.left - before.right > size * 0.15 { segments[end].text.append(0x20) }
        segments[end].text += word.text
        segments[end].right = max(segments[end].right, word.right)
      } else {
        segments.append(Segment(left: word.left, right: word.right, text: word.text))
      }
      last = word
    }
    return PrintedRow(
      page: page, top: words.map(\.top).min() ?? 0, bottom: words.map(\.bottom).max() ?? 0, size: size,
      segments: segments)
  }
}
