/// Words that do not tell one indicator from another.
///
/// A name stands in a range of a buffer; what is dropped makes the range shorter, and all that is written stays inside it.
extension UnsafeMutableBufferPointer<UInt8> {
  /// Drops such words from the name in `range`.
  /// - Parameter range: Where the name stands.
  /// - Returns: Where its simple form stands; empty where nothing but such words was there.
  func simplify(_ range: Range<Int>) -> (start: Int, end: Int) {
    var (start, end) = (range.lowerBound, range.upperBound)
    if mayBeginEmpty(start, end) {
      start += lengthOfScope(start, end)
      for word in emptyBeginnings where has(word, at: start, end) { start += word.utf8CodeUnitCount }
    }
    start += foldLevel(start, end)
    end -= trimCounting(start, end)
    return (start, end)
  }

  /// Whether one of 全我本年期每 may stand at `start`, by its last two bytes: most names begin otherwise.
  @inline(__always)
  private func mayBeginEmpty(_ start: Int, _ end: Int) -> Bool {
    guard start + 2 < end else { return false }
    switch (self[start + 1], self[start + 2]) {
    case (0x85, 0xA8), (0x88, 0x91), (0x9C, 0xAC), (0xB9, 0xB4), (0x9C, 0x9F), (0xAF, 0x8F): return true
    default: return false
    }
  }

  private func has(_ word: StaticString, at start: Int, _ end: Int) -> Bool {
    start + word.utf8CodeUnitCount <= end && hasSuffix(word, endingAt: start + word.utf8CodeUnitCount)
  }

  private func ends(in word: StaticString, _ start: Int, _ end: Int) -> Bool {
    end - word.utf8CodeUnitCount >= start && hasSuffix(word, endingAt: end)
  }

  /// `全市`, `我省` and the like add nothing to what is measured.
  private func lengthOfScope(_ start: Int, _ end: Int) -> Int {
    guard end - start >= 9, has("全", at: start, end) || has("我", at: start, end) || has("本", at: start, end),
      regions.contains(where: { has($0, at: start + 3, end) })
    else { return 0 }
    // `全县域`, `全省级` and `本市场` begin otherwise.
    return ["域", "级", "场"].contains(where: { has($0, at: start + 6, end) }) ? 0 : 6
  }

  /// `省级重点实验室` is `省重点实验室`: writes the level over its `级` and returns by how much the name begins later.
  private func foldLevel(_ start: Int, _ end: Int) -> Int {
    // Few names have 级 as their second character or their third.
    guard
      end - start >= 6 && self[start + 5] == 0xA7 && has("级", at: start + 3, end)
        || end - start >= 9 && self[start + 8] == 0xA7 && has("级", at: start + 6, end)
    else { return 0 }
    for level in levels where has(level, at: start, end) {
      var place = start + level.utf8CodeUnitCount - 1
      while place >= start + 3 {
        self[place] = self[place - 3]
        place -= 1
      }
      return 3
    }
    return 0
  }

  /// Drops `数`, `总量` and the like, makes one `额` of `总额` and `金额`; returns by how much the name ends earlier.
  private func trimCounting(_ start: Int, _ end: Int) -> Int {
    guard end - start > 6 else { return 0 }
    switch (self[end - 3], self[end - 2], self[end - 1]) {
    case (0xE9, 0xA2, 0x9D):  // 额
      for word in amounts where ends(in: word, start, end) {
        for place in 0..<3 { self[end - word.utf8CodeUnitCount + place] = self[end - 3 + place] }
        return word.utf8CodeUnitCount - 3
      }
      return 0
    case (0xE6, 0x95, 0xB0), (0xE9, 0x87, 0x8F):  // 数, 量
      // Most names that end so have no longer word for it: 企业数.
      guard mayEndBeforeCount(self[end - 4]) else { return end - start >= 9 ? 3 : 0 }
      for word in counts where ends(in: word, start + 6, end) { return word.utf8CodeUnitCount }
      return 0
    default: return 0
    }
  }

  /// Whether that is the last byte of one of 总数个家户件项.
  private func mayEndBeforeCount(_ byte: UInt8) -> Bool {
    switch byte {
    case 0xBB, 0xB0, 0xAA, 0xB6, 0xB7, 0xB9: true
    default: false
    }
  }
}

// Of two words that end alike the longer stands first.
private let emptyBeginnings: [StaticString] = ["全社会", "年末", "期末", "每"]
private let regions: [StaticString] = ["市", "省", "县", "区", "州", "旗"]
private let levels: [StaticString] = ["国家级", "省级", "市级", "县级", "区级"]
private let amounts: [StaticString] = ["总金额", "总额", "金额"]
private let counts: [StaticString] = [
  "总数量", "总个数", "总数", "数量", "总量", "个数", "家数", "户数", "件数", "项数", "数", "量",
]
