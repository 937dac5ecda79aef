import Figures

/// The smallest piece that a text diff moves about: a Han character, a word of Latin letters, a mark; whole are
/// figures, dates, document numbers and names in 《》.
struct Token {
  enum Kind: UInt8 {
    case character, word, number, date, name, figure
    /// A mark inside a clause: 、“”().
    case mark
    /// A mark that ends a clause: ,;:。.
    case stop
  }

  /// UTF-8 bytes of the report's text.
  let start: Int32
  let end: Int32
  /// Of the bytes; the bytes themselves for up to four of them.
  let hash: UInt64
  /// Of the bytes, but equal for all figures of one base unit, all dates and all plain numbers.
  let masked: UInt32
  let kind: Kind
  /// Place in the report's figures; -1 for other tokens.
  let figure: Int32

  var isPunctuation: Bool { kind == .mark || kind == .stop }
}

/// What the aligner asks of a figure, ready to compare.
struct FigureTraits {
  let quote: UInt64
  let baseUnit: UInt64
  let name: UInt64
  /// 0 where the catalogue has no key.
  let key: UInt64
  let aspect: Aspect
  let accumulation: Accumulation?

  /// Whether both measure the same thing in the same unit, and both the new ones or both all.
  func isLike(_ other: FigureTraits) -> Bool {
    namesSame(as: other) && baseUnit == other.baseUnit && accumulation == other.accumulation
  }

  /// Whether both measure the same thing, as far as their readers know.
  func namesSame(as other: FigureTraits) -> Bool {
    key != 0 && other.key != 0 ? key == other.key : name == other.name
  }
}
