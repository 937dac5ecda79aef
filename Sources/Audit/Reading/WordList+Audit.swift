import ReportText

extension WordList {
  /// Whether one of the words stands in `name`.
  func stands(in name: [UInt8]) -> Bool { stands(in: name.indices, of: name) }

  /// Whether nothing but these words, digits and spaces stands in `range`. Of two words that begin alike the longer has
  /// to come first in the list.
  func isAll(of range: Range<Int>, in text: [UInt8]) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound {
      if let word = match(at: index, in: text) {
        index += word.length
        continue
      }
      let scalar = text.scalar(at: index)
      guard Characters.isDigit(scalar.value) || Characters.isSpace(scalar.value) else { return false }
      index += scalar.length
    }
    return index == range.upperBound
  }
}
