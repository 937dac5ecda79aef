/// Characters that the layout of a report is read from, in one table for all who look for them.
enum LayoutCharacters {
  /// Where the number of a heading may begin, and the quotation marks.
  static let markers: CharacterSets.Names = 1
  /// Digits and Chinese numerals.
  static let numerals: CharacterSets.Names = 2
  /// What may follow the first character of a numeral that opens a heading.
  static let behindNumerals: CharacterSets.Names = 4
  /// Where a sentence may end, and the brackets in which it does not.
  static let sentences: CharacterSets.Names = 8
  /// What the text begins with behind a heading that lost its full stop.
  static let textOpenings: CharacterSets.Names = 32
  /// White space and characters without width.
  static let blanks: CharacterSets.Names = 16

  static let sets: CharacterSets = {
    var sets = CharacterSets()
    sets.insert(firstOf: "( （ 〔 【 第 《 》 “ ” ① ② ③ ④ ⑤ ⑥ ⑦ ⑧ ⑨ ⑩ ⑪ ⑫ ⑬ ⑭ ⑮ ⑯ ⑰ ⑱ ⑲ ⑳", in: markers)
    sets.insert(firstOf: "0 1 2 3 4 5 6 7 8 9 ０ １ ２ ３ ４ ５ ６ ７ ８ ９", in: markers | numerals)
    sets.insert(firstOf: "一 二 三 四 五 六 七 八 九 十", in: markers | numerals | behindNumerals)
    sets.insert(firstOf: "、 ． . 是", in: behindNumerals)
    sets.insert(firstOf: "( （ 《 ) ） 》 。 ！ ! ？ ? ； ; ｡", in: sentences)
    sets.insert(firstOf: HeadingWords.openingWords, in: textOpenings)
    insertBlanks(in: blanks, of: &sets)
    return sets
  }()

  /// White space of any width and characters without one.
  static func insertBlanks(in names: CharacterSets.Names, of sets: inout CharacterSets) {
    let blocks: [ClosedRange<UInt32>] = [
      0...0xFF, 0x1680...0x1680, 0x2000...0x206F, 0x3000...0x3000, 0xFEFF...0xFEFF,
    ]
    for scalar in blocks.joined() where Characters.isSpace(scalar) || Characters.isInvisible(scalar) {
      guard let character = Unicode.Scalar(scalar) else { continue }
      Array(String(character).utf8).withUnsafeBufferPointer { sets.insert(firstOf: $0, in: names) }
    }
  }
}
