/// Likeness of two lines in thousandths.
struct Similarity {
  /// Shared word pairs over the mean of both, and a little more for equal figures.
  let whole: Int
  /// Shared word pairs over those of the shorter line.
  let contained: Int
  let shorter: Int

  /// Whether a line has too few words to judge by.
  static let fewestGrams = 3

  init(_ line: Int, _ left: inout LineTokens, _ other: Int, _ right: inout LineTokens) {
    let (mine, theirs) = (left.gramRange(line), right.gramRange(other))
    let shared = Self.shared(left.grams[mine], right.grams[theirs])
    shorter = min(mine.count, theirs.count)
    contained = shorter == 0 ? 0 : shared * 1000 / shorter
    let dice = mine.isEmpty && theirs.isEmpty ? 0 : 2000 * shared / (mine.count + theirs.count)
    let (figures, otherFigures) = (left.side.lines[line], right.side.lines[other])
    let most = max(
      figures.endFigure - figures.firstFigure, otherFigures.endFigure - otherFigures.firstFigure)
    guard most > 0, dice > 0 else {
      whole = dice
      return
    }
    let quotes = left.sharedQuotes(line, other, of: &right)
    whole = min(1000, dice + 150 * quotes / most)
  }

  /// Shared word pairs over the mean of both; 0 where there are none.
  static func dice(_ left: [UInt32], _ right: [UInt32]) -> Int {
    guard !left.isEmpty, !right.isEmpty else { return 0 }
    return 2000 * shared(left[...], right[...]) / (left.count + right.count)
  }

  static func shared(_ left: ArraySlice<UInt32>, _ right: ArraySlice<UInt32>) -> Int {
    var (i, j, shared) = (left.startIndex, right.startIndex, 0)
    while i < left.endIndex, j < right.endIndex {
      if left[i] == right[j] {
        (i, j, shared) = (i + 1, j + 1, shared + 1)
      } else if left[i] < right[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return shared
  }
}
