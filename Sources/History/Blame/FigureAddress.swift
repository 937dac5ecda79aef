import Figures
import Revisions

/// Where a figure stands: its section, and its place among the figures of that section.
///
/// Unlike a place in the list of all figures it is known where those of other sections have not been read.
struct FigureAddress: Hashable {
  /// Place in the report's sections; `nil` for the text before the first heading.
  let section: Int?
  let place: Int

  /// Counts the sections from the text before the first heading, which is 0.
  var group: Int { (section ?? -1) + 1 }
}

extension FigureAddress {
  /// The addresses of a report's figures, by their places in its list.
  static func list(of report: StructuredReport) -> [FigureAddress] {
    // Few figures of many sections are listed for each step of a history.
    withUnsafeTemporaryAllocation(of: Int.self, capacity: report.sections.count + 1) { counts in
      counts.initialize(repeating: 0)
      return report.figures.indices.map { place in
        let section = report.figures[place].section
        let group = (section ?? -1) + 1
        counts[group] += 1
        return FigureAddress(section: section, place: counts[group] - 1)
      }
    }
  }
}

/// The figures of a report by their addresses.
struct FigureAddresses {
  /// By section, the text before the first heading first: places in the report's figures.
  private let bySection: [[Int]]

  init(_ report: StructuredReport) {
    var bySection = [[Int]](repeating: [], count: report.sections.count + 1)
    for (place, figure) in report.figures.enumerated() { bySection[(figure.section ?? -1) + 1].append(place) }
    self.bySection = bySection
  }

  /// Place in the report's figures; `nil` where there is none.
  subscript(address: FigureAddress) -> Int? {
    let group = bySection[address.group]
    return address.place < group.count ? group[address.place] : nil
  }
}
