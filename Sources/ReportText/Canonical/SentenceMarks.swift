/// The places of a paragraph at which a sentence may end or a bracket stands, gone through once from the first to the last.
struct SentenceMarks {
  private let places: [Int32]
  private var next: Int
  private let end: Int

  /// Those of `places` that stand in `range` of the list, in the order of the text.
  init(places: [Int32], in range: Range<Int>) {
    self.places = places
    (next, end) = (range.lowerBound, range.upperBound)
  }

  /// The first from `index` on, which never goes back; beyond all text where there is none.
  mutating func place(from index: Int) -> Int {
    while next < end, Int(places[next]) < index { next += 1 }
    return next < end ? Int(places[next]) : .max
  }
}
