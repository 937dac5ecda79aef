import ReportText
import Revisions

/// The numbers of headings and items, as far as they are counted through.
enum Numbering {
  /// Whether sections beside each other are counted from one without a gap wherever they are counted.
  static func isOrderly(_ report: StructuredReport) -> Bool {
    runs(of: report.sections, in: report.text).allSatisfy { run in
      run.enumerated().allSatisfy { $0.element.marker.value == $0.offset + 1 }
    }
  }

  /// The text with its headings and items counted through again.
  static func renumbered(_ text: [UInt8]) -> [UInt8] {
    var edits: [(range: Range<Int>, number: [UInt8])] = []
    for run in runs(of: CanonicalReader(text).sections, in: text) {
      for (place, entry) in run.enumerated() where entry.marker.value != place + 1 {
        guard let number = entry.marker.renumbered(place + 1, at: entry.start, in: text) else { continue }
        edits.append((entry.start..<entry.start + entry.marker.length, number))
      }
    }
    var result = text
    for edit in edits.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
      result.replaceSubrange(edit.range, with: edit.number)
    }
    return result
  }

  private struct Entry {
    let start: Int
    let marker: HeadingMarker
  }

  /// Numbered sections with one parent and one way of numbering, in their order; a list that begins anew is another.
  private static func runs(of sections: [Section], in text: [UInt8]) -> [[Entry]] {
    var runs: [[Entry]] = []
    var places: [[Int]: Int] = [:]
    for section in sections {
      var start = section.heading.start
      while start < section.heading.end, text[start] == UInt8(ascii: "#") || text[start] == 0x20 {
        start += 1
      }
      guard !section.number.isEmpty, let marker = HeadingMarker.at(start, in: text) else { continue }
      let key = [section.parent ?? -1, marker.style.rawValue]
      if let place = places[key], marker.value > 1 || runs[place].count == 1 {
        runs[place].append(Entry(start: start, marker: marker))
      } else {
        places[key] = runs.count
        runs.append([Entry(start: start, marker: marker)])
      }
    }
    return runs
  }
}
