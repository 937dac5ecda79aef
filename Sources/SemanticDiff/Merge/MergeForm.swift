import ReportText
import Revisions

/// What one text makes of a unit: its lines as one stretch of words, with their numbering and marks apart.
struct MergeForm {
  /// `## ` of a heading.
  let marks: [UInt8]
  /// `一、`, `二是`: presentation, which no two people can disagree about.
  let number: [UInt8]
  private(set) var words: [UInt8] = []
  /// Whether a blank line follows.
  let isBeforeBlank: Bool
  /// For each line where its words stand in the report and from which byte of `words` on.
  private(set) var places: [(span: TextSpan, start: Int)] = []

  init(_ lines: [TextLine], of report: StructuredReport) {
    guard let first = lines.first, let last = lines.last else {
      (marks, number, isBeforeBlank) = ([], [], false)
      return
    }
    let level =
      switch first.kind {
      case .title: 1
      case .heading(let level): level + 1
      case .sentence, .row: 0
      }
    marks = level == 0 ? [] : [UInt8](repeating: UInt8(ascii: "#"), count: level) + [0x20]
    let length = Self.numberLength(of: first, in: report.text)
    number = Array(report.text[first.span.start..<first.span.start + length])
    isBeforeBlank = last.isBeforeBlank
    for (place, line) in lines.enumerated() {
      if place > 0 { words += lines[place - 1].isBeforeBlank ? [0x0A, 0x0A] : [0x0A] }
      let start = line.span.start + (place == 0 ? length : 0)
      places.append((TextSpan(start, line.span.end), words.count))
      words += report.text[start..<line.span.end]
    }
  }

  private static func numberLength(of line: TextLine, in text: [UInt8]) -> Int {
    guard let marker = HeadingMarker.at(line.span.start, in: text) else { return 0 }
    switch line.kind {
    case .heading: return min(marker.length, line.span.count)
    case .sentence: return marker.style == .itemWord ? min(marker.length, line.span.count) : 0
    case .title, .row: return 0
    }
  }

  /// The place in `words` of a stretch of the report; `nil` where it is not wholly in one line.
  func place(of span: TextSpan) -> Range<Int>? {
    guard let line = places.first(where: { $0.span.start <= span.start && span.end <= $0.span.end }) else {
      return nil
    }
    let start = line.start + span.start - line.span.start
    return start..<start + span.count
  }

  /// The equal words of a row as places in the words of both forms; what belongs to a number is cut off.
  static func runs(
    _ runs: [EqualRun], from base: MergeForm, to own: MergeForm
  ) -> [(base: Int, own: Int, count: Int)] {
    var result: [(base: Int, own: Int, count: Int)] = []
    for run in runs {
      guard
        let line = base.places.first(where: { run.old.start < $0.span.end && $0.span.start < run.old.end }),
        let ownLine = own.places.first(where: { run.new.start < $0.span.end && $0.span.start < run.new.end })
      else { continue }
      let cut = max(0, line.span.start - run.old.start, ownLine.span.start - run.new.start)
      let (start, ownStart) = (run.old.start + cut, run.new.start + cut)
      let count = min(line.span.end - start, ownLine.span.end - ownStart, run.old.count - cut)
      let place = (line.start + start - line.span.start, ownLine.start + ownStart - ownLine.span.start)
      let last = result.last ?? (0, 0, 0)
      guard count > 0, place.0 >= last.base + last.count, place.1 >= last.own + last.count else { continue }
      result.append((place.0, place.1, count))
    }
    return result
  }
}
