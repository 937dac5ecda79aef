/// Two names of indicators, and how much of what tells them apart is another word.
struct NameStems {
  private let old: [UInt32]
  private let new: [UInt32]

  init(_ old: String, _ new: String) {
    self.old = Self.characters(of: old)
    self.new = Self.characters(of: new)
  }

  /// 数 ends the name of anything that is counted.
  private static func characters(of name: String) -> [UInt32] {
    let characters = name.unicodeScalars.map(\.value)
    return characters.count > 1 && characters.last == 0x6570 ? characters.dropLast() : characters
  }

  /// Whether the names are of two things: they share few characters, or those only that say of what sort it is, as 员
  /// does in 质检员 and 驾驶员.
  var areUnlike: Bool {
    if share(old[...], new[...]) < 340 { return true }
    let head = zip(old, new).prefix { $0 == $1 }.count
    let most = min(old.count, new.count) - head
    let tail = zip(old.reversed(), new.reversed()).prefix(most).prefix { $0 == $1 }.count
    let (mine, theirs) = (old.dropFirst(head).dropLast(tail), new.dropFirst(head).dropLast(tail))
    return mine.count >= 2 && theirs.count >= 2
      && min(mine.count, theirs.count) * 2 > min(old.count, new.count) && share(mine, theirs) < 340
  }

  /// Characters that both have over the mean of their lengths, in thousandths.
  private func share(_ one: ArraySlice<UInt32>, _ other: ArraySlice<UInt32>) -> Int {
    Similarity.dice(one.sorted(), other.sorted())
  }
}
