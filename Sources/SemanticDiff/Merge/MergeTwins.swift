import Figures
import ReportText
import Revisions

/// Lines that are new on both sides and say the same, or speak of the same.
struct MergeTwins {
  /// For a new line of theirs the one of ours that stands for both.
  private(set) var lines: [Int: Int] = [:]
  /// For a new line of ours the one of theirs that says otherwise of the same.
  private(set) var rivals: [Int: Int] = [:]

  init(_ ours: MergeSide, _ theirs: MergeSide) {
    let mine = ours.lines.indices.filter { ours.ownRow[$0] == nil }
    let their = theirs.lines.indices.filter { theirs.ownRow[$0] == nil }
    guard !mine.isEmpty, !their.isEmpty else { return }
    var equal: [ArraySlice<UInt8>: [Int]] = [:]
    for line in mine.reversed() { equal[ours.words(line), default: []].append(line) }
    for line in their {
      if let twin = equal[theirs.words(line)]?.popLast() { lines[line] = twin }
    }
    let redline = Redline(compare(ours.report, theirs.report))
    var free = Set(mine).subtracting(lines.values)
    for row in redline.rows where row.state == .kept || row.state == .arrived {
      guard let line = row.new.first, row.new.count == 1, theirs.ownRow[line] == nil, lines[line] == nil,
        let rival = row.old.first, row.old.count == 1, free.contains(rival),
        Self.speakOfTheSame(rival, line, redline)
      else { continue }
      free.remove(rival)
      lines[line] = rival
      rivals[rival] = line
    }
  }

  /// Two people may well add two things at one place; the same thing it is where a figure of one is one of the other's.
  private static func speakOfTheSame(_ line: Int, _ other: Int, _ redline: Redline) -> Bool {
    let (one, two) = (redline.old[line], redline.new[other])
    if one.isHeading || two.isHeading { return one.isHeading && two.isHeading }
    return redline.diff.new.figures.indices.contains { figure in
      guard two.span.contains(redline.diff.new.figures[figure].span),
        let origin = redline.diff.figureOrigins[figure]
      else { return false }
      return one.span.contains(redline.diff.old.figures[origin].span)
    }
  }
}
