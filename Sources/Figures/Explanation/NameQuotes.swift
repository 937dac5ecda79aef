import ReportText

/// Finds the words that a name is put together of where they stand in the text.
///
/// Names are joined and cut by many rules, and carry no places. Each rule takes words of a certain stretch, the nearest
/// to the number first; there the longest pieces of the name are quoted.
struct NameQuotes {
  /// A stretch of text in which words may stand.
  struct Region {
    let range: Range<Int>
    /// Whether the words nearest to the number stand at its end.
    var isBefore = true
  }

  private let text: [UInt8]
  private let regions: [Region]
  private let earlier: [TextSpan]

  /// Looks in `regions`, and then among the words of `earlier` names, the nearest first.
  init(_ text: [UInt8], _ regions: [Region], earlier: [TextSpan]) {
    self.text = text
    self.regions = regions
    self.earlier = earlier
  }

  /// The stretches of a sentence around a number: its own words, those behind it, and its sentence from the near to the
  /// far.
  static func regions(around spot: Spot, _ tokens: [Token]) -> [Region] {
    func bytes(_ places: Range<Int>) -> Range<Int>? {
      guard !places.isEmpty else { return nil }
      return tokens[places.lowerBound].range.lowerBound..<tokens[places.upperBound - 1].range.upperBound
    }
    var regions: [Region] = []
    if let own = bytes(spot.itemStart..<spot.place) { regions.append(Region(range: own)) }
    if let behind = bytes(spot.place + 1..<spot.clauseEnd) {
      regions.append(Region(range: behind, isBefore: false))
    }
    if let clause = bytes(spot.clauseStart..<spot.itemStart) { regions.append(Region(range: clause)) }
    var end = spot.clauseStart
    while end > 0 {
      var start = end - 1
      while start > 0, !tokens[start - 1].endsClause { start -= 1 }
      if let clause = bytes(start..<end) { regions.append(Region(range: clause)) }
      end = start
    }
    return regions
  }

  /// The least that is quoted by itself: two Chinese characters.
  private static let shortest = 6

  /// The words of `name`, in the order of the text; what no words give is left out.
  func words(of name: [UInt8]) -> [TextSpan] {
    var words: [TextSpan] = []
    var index = 0
    while index < name.count {
      let rest = name[index...]
      let near = longest(rest, regions)
      let found =
        near.map { $0.count >= Self.shortest } == true
        ? near : longest(rest, earlier.map { Region(range: $0.range) }) ?? near
      if let found, found.count >= Self.shortest || name.count <= 9 || touches(found, words) {
        let start = words.last?.end == found.lowerBound ? words.removeLast().start : found.lowerBound
        words.append(TextSpan(start, found.upperBound))
        index += found.count
      } else {
        index += name.scalar(at: index).length
      }
    }
    return words
  }

  /// Whether `range` begins no more than a character behind the last quotation.
  private func touches(_ range: Range<Int>, _ words: [TextSpan]) -> Bool {
    words.last.map { range.lowerBound - $0.end <= 3 && range.lowerBound >= $0.end } ?? false
  }

  /// The longest beginning of `name` that stands in one of `regions`; of two the one in the first.
  private func longest(_ name: ArraySlice<UInt8>, _ regions: [Region]) -> Range<Int>? {
    var best: Range<Int>?
    for region in regions {
      var length = name.count
      while length > best?.count ?? 0 {
        let end = name.startIndex + length
        if end == name.endIndex || name[end] & 0xC0 != 0x80,
          let place = place(of: Array(name[..<end]), region)
        {
          best = place..<place + length
          break
        }
        length -= 1
      }
    }
    return best
  }

  private func place(of word: [UInt8], _ region: Region) -> Int? {
    guard var place = text.place(of: word, in: region.range) else { return nil }
    while region.isBefore, let next = text.place(of: word, in: place + 1..<region.range.upperBound) {
      place = next
    }
    return place
  }

  /// In the order of the text, without what stands twice.
  static func joined(_ words: [TextSpan]) -> [TextSpan] {
    var joined: [TextSpan] = []
    for word in words.sorted(by: { ($0.start, $0.end) < ($1.start, $1.end) }) {
      if let last = joined.last, word.start < last.end {
        joined[joined.count - 1] = TextSpan(last.start, max(last.end, word.end))
      } else {
        joined.append(word)
      }
    }
    return joined
  }
}
