/// Finds room for words beside marks, so that none stands on another.
struct LabelRoom {
  /// In pixels; the bottom grows downwards.
  private struct Box {
    let left, right, top, bottom: Int

    func meets(_ other: Box) -> Bool {
      left < other.right && other.left < right && top < other.bottom && other.top < bottom
    }
  }

  /// Where baselines may stand.
  private let rows: ClosedRange<Int>
  private var taken: [Box] = []
  /// From the mark to the baseline, in the order in which they are tried.
  private static let distances = [-10, 20, -24, 34]

  init(rows: ClosedRange<Int>) { self.rows = rows }

  /// Keeps words off the mark at `x`, `y`.
  mutating func keepFree(x: Int, y: Int) {
    taken.append(Box(left: x - 5, right: x + 5, top: y - 5, bottom: y + 5))
  }

  /// The distance of the baseline from the mark at `x`, `y`, over which `words` are set; `nil` where there is no room.
  mutating func place(_ words: String, x: Int, y: Int) -> Int? {
    let half = Self.width(of: words) / 2 + 2
    for distance in Self.distances where rows.contains(y + distance) {
      let base = y + distance
      let box = Box(left: x - half, right: x + half, top: base - 11, bottom: base + 2)
      guard !taken.contains(where: box.meets) else { continue }
      taken.append(box)
      return distance
    }
    return nil
  }

  /// Twelve pixels for a wide character, eight for a narrow one: no font is wider in digits, bold ones included.
  static func width(of words: String) -> Int {
    words.unicodeScalars.reduce(0) { $0 + ($1.isASCII ? 8 : 12) }
  }
}
