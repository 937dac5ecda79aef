/// One indicator of the catalogue.
package struct CatalogueEntry: Sendable, Hashable {
  /// Dotted English, most general word first: `"hightech.output"`.
  package let key: String
  /// The name a statistician gives it.
  package let name: String
  /// Other names that the normal form of `name` does not cover already.
  package let aliases: [String]
  /// Base units, the usual one first: `["元"]`, `["%"]`, `["家", "个"]`; empty where they vary.
  package let units: [String]
  package let betterWhen: Direction
  /// Who publishes it officially; empty where that is not known.
  package let source: String
  /// Parts and wholes whose share this indicator is; empty for all that are no share.
  package let shares: [Share]

  /// Which way is good.
  package enum Direction: String, Sendable, Hashable {
    case higher, lower, neither
  }

  /// The keys of a part and of the whole it is set against.
  package struct Share: Sendable, Hashable {
    package let part: String
    package let whole: String

    package init(part: String, whole: String) {
      self.part = part
      self.whole = whole
    }
  }

  /// The usual base unit; empty where it varies.
  package var unit: String { units.first ?? "" }

  package init(
    key: String, name: String, aliases: [String] = [], units: [String] = [], betterWhen: Direction = .neither,
    source: String = "", shares: [Share] = []
  ) {
    self.key = key
    self.name = name
    self.aliases = aliases
    self.units = units
    self.betterWhen = betterWhen
    self.source = source
    self.shares = shares
  }
}
