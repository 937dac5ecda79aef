/// Canonical text as it is written line by line.
struct MergePage {
  private(set) var text: [UInt8] = []
  private var breaks = Breaks()

  mutating func add(_ line: ReportMerge.Line, _ words: [UInt8]) {
    if breaks.isDue(before: line) { text.append(0x0A) }
    text += line.written(words)
    breaks.pass(line)
  }
}

/// Where blank lines are due: around headings, and between paragraphs.
private struct Breaks: Equatable {
  private var isAtStart = true
  private var isPending = false

  func isDue(before line: ReportMerge.Line) -> Bool { !isAtStart && (isPending || line.isHeading) }

  mutating func pass(_ line: ReportMerge.Line) {
    isAtStart = false
    isPending = line.isHeading || line.isBeforeBlank
  }
}

extension ReportMerge.Line {
  fileprivate var isHeading: Bool { !marks.isEmpty }

  fileprivate func written(_ words: [UInt8]) -> [UInt8] {
    // A sentence that begins like a heading is none.
    let isEscaped =
      !isHeading && number.isEmpty
      && (words.first == UInt8(ascii: "#") || words.first == UInt8(ascii: "\\"))
    return marks + number + (isEscaped ? [UInt8(ascii: "\\")] : []) + words + [0x0A]
  }
}

/// The same with all sides of the lines that have conflicts, between git's marks.
///
/// Each side has blank lines of its own: one that lacks the line lacks the blank behind it. What all sides have alike
/// stands outside the marks.
struct MarkedPage {
  static let sides: [MergeChoice] = [.ours, .base, .theirs]
  private static let marks = ["<<<<<<< ours\n", "||||||| base\n", "=======\n"].map { Array($0.utf8) }
  private static let closing = Array(">>>>>>> theirs\n".utf8)

  private var text: [UInt8] = []
  private var breaks = [Breaks](repeating: Breaks(), count: 3)
  /// The sides of the last conflict, as long as a blank line may still come to one of them.
  private var open: [[UInt8]]?

  /// A line that all sides have.
  mutating func add(_ line: ReportMerge.Line, _ words: [UInt8]) {
    let due = breaks.map { $0.isDue(before: line) }
    let isDue = due.allSatisfy(\.self)
    if !isDue {
      for place in due.indices where due[place] { open?[place].append(0x0A) }
    }
    close()
    if isDue { text.append(0x0A) }
    text += line.written(words)
    for place in breaks.indices { breaks[place].pass(line) }
  }

  /// A line with conflicts in it, in the words of each side; `nil` where that has no such line.
  mutating func add(_ line: ReportMerge.Line, _ words: [[UInt8]?]) {
    let due = breaks.indices.map { breaks[$0].isDue(before: line) }
    let isDue = zip(words, due).allSatisfy { $0 != nil && $1 }
    close()
    if isDue { text.append(0x0A) }
    open = words.indices.map { place in
      guard let own = words[place] else { return [] }
      return (due[place] && !isDue ? [0x0A] : []) + line.written(own)
    }
    for place in words.indices where words[place] != nil { breaks[place].pass(line) }
  }

  private mutating func close() {
    guard let sides = open else { return }
    for (mark, side) in zip(Self.marks, sides) { text += mark + side }
    text += Self.closing
    open = nil
  }

  var finished: [UInt8] {
    var page = self
    page.close()
    return page.text
  }
}
