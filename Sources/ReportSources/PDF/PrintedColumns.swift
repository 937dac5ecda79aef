/// Text set in two columns, as in newspapers: the left one of a page is read before the right one.
struct PrintedColumns {
  /// Where the gap between the columns is.
  private let gap: ClosedRange<Double>
  /// How much further right the second column begins.
  private let shift: Double

  /// The pages with each column as a page of its own, its rows as far left as those of the others.
  static func parted(_ pages: [[PrintedRow]]) -> [[PrintedRow]] {
    guard let columns = PrintedColumns(pages) else { return pages }
    var parts: [[PrintedRow]] = []
    for page in pages {
      if columns.part(page) { parts += columns.parts(of: page) } else { parts.append(page) }
    }
    for number in parts.indices {
      for row in parts[number].indices { parts[number][row].page = number }
    }
    return parts
  }

  /// `nil` where the text runs over the whole width.
  private init?(_ pages: [[PrintedRow]]) {
    let rows = pages.joined()
    guard rows.count >= 6, let left = rows.map(\.left).min(), let right = rows.map(\.right).max(),
      right > left
    else {
      return nil
    }
    // The gap that most rows have about the middle of the page.
    let middle = (left + right) / 2
    let reach = (right - left) * 0.12
    var gaps: [ClosedRange<Double>] = []
    var whole = 0
    for row in rows {
      let place = row.segments.indices.dropLast().first { place in
        row.segments[place].right < middle + reach && row.segments[place + 1].left > middle - reach
          && row.segments[place + 1].left > row.segments[place].right
      }
      if let place {
        gaps.append(row.segments[place].right...row.segments[place + 1].left)
      } else if row.left < middle - reach, row.right > middle + reach {
        whole += 1
      }
    }
    guard gaps.count >= 6, gaps.count > whole * 2 else { return nil }
    let starts = gaps.map(\.lowerBound).sorted()
    let ends = gaps.map(\.upperBound).sorted()
    // Most rows fill the columns: that tells them from those of a table.
    let start = starts[starts.count * 9 / 10]
    let end = ends[ends.count / 10]
    let size = rows.map(\.size).sorted()[rows.count / 2]
    guard end > start else { return nil }
    let fillLeft = starts.count { $0 > start - size * 2.5 }
    let fillRight = ends.count { $0 < end + size * 2.5 }
    guard fillLeft * 2 > gaps.count, fillRight * 3 > gaps.count * 2, start - left > size * 8 else {
      return nil
    }
    gap = start...end
    shift = (ends.first ?? end) - left
  }

  /// Whether a page has two columns: few of its rows cross the gap.
  private func part(_ page: [PrintedRow]) -> Bool {
    page.count { crosses($0) } * 3 <= page.count && page.contains { $0.right > middle }
  }

  private var middle: Double { (gap.lowerBound + gap.upperBound) / 2 }

  private func crosses(_ row: PrintedRow) -> Bool {
    row.segments.contains { $0.left < middle && $0.right > middle }
  }

  /// The columns between the rows that go over both, in the order of reading.
  private func parts(of page: [PrintedRow]) -> [[PrintedRow]] {
    var parts: [[PrintedRow]] = []
    var left: [PrintedRow] = []
    var right: [PrintedRow] = []
    var whole: [PrintedRow] = []
    func closeColumns() {
      if !left.isEmpty { parts.append(left) }
      if !right.isEmpty { parts.append(right.map { $0.moved(by: -shift) }) }
      (left, right) = ([], [])
    }
    for row in page {
      if crosses(row) {
        closeColumns()
        whole.append(row)
        continue
      }
      if !whole.isEmpty { parts.append(whole) }
      whole = []
      if let part = row.part({ $0.right <= middle }) { left.append(part) }
      if let part = row.part({ $0.right > middle }) { right.append(part) }
    }
    closeColumns()
    if !whole.isEmpty { parts.append(whole) }
    return parts
  }
}

extension PrintedRow {
  /// The row with some of its segments; `nil` where it has none of them.
  fileprivate func part(_ isWanted: (Segment) -> Bool) -> PrintedRow? {
    var row = self
    row.segments = segments.filter(isWanted)
    return row.segments.isEmpty ? nil : row
  }

  fileprivate func moved(by distance: Double) -> PrintedRow {
    var row = self
    row.hang = hang.map { $0 + distance }
    for place in row.segments.indices {
      row.segments[place].left += distance
      row.segments[place].right += distance
    }
    return row
  }
}
