/// One indicator of the catalogue.
package struct CatalogueEntry: Sendable, Hashable {
  /// `"hightech.output"`.
  package let key: String
  /// The name a statistician gives it.
  package let name: String
  package let aliases: [String]
  /// Base unit: `"元"`, `"%"`, `"件"`; empty where it varies.
  package let unit: String
  package let betterWhen: Direction
  /// Who publishes it officially.
  package let source: String

  package enum Direction: String, Sendable, Hashable {
    case higher, lower, neither
  }

  package init(key: String, name: String, aliases: [String], unit: String, betterWhen: Direction, source: String) {
    self.key = key
    self.name = name
    self.aliases = aliases
    self.unit = unit
    self.betterWhen = betterWhen
    self.source = source
  }
}
