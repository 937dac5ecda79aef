package import Figures

/// An indicator as a catalogue knows it.
package struct KnownIndicator: Sendable, Hashable {
  package let indicator: Indicator
  /// Other names for it.
  package let aliases: [String]

  package init(indicator: Indicator, aliases: [String] = []) {
    self.indicator = indicator
    self.aliases = aliases
  }
}

/// Finds the indicators that a catalogue gives for a key, a name or an alias: none, one, or several where the
/// words are ambiguous.
package typealias IndicatorLookup = @Sendable (_ words: String) -> [KnownIndicator]

/// Says which figures an asked-for indicator means.
struct IndicatorQuery: Sendable {
  let words: String
  /// The catalogue's answer; `nil` where it has none, and the name alone decides.
  let known: KnownIndicator?
  private let names: Set<String>

  /// - Throws: `HistoryError.ambiguousIndicator` where the catalogue has several.
  init(_ words: String, lookup: IndicatorLookup) throws(HistoryError) {
    let found = lookup(words)
    guard found.count <= 1 else {
      throw .ambiguousIndicator(words, candidates: Self.sorted(found.map(\.indicator)))
    }
    self.words = words
    known = found.first
    let names = known.map { [$0.indicator.name] + $0.aliases } ?? [words]
    self.names = Set(names.map(Self.plain))
  }

  /// By the catalogue's key where both have one, else by name.
  func matches(_ indicator: Indicator) -> Bool {
    if let key = indicator.key {
      if let wanted = known?.indicator.key { return key == wanted }
      if key == words { return true }
    }
    return names.contains(Self.plain(indicator.name))
  }

  /// A name without the accidents of typing: full-width letters, digits and signs as half-width, no space,
  /// capitals as small letters.
  static func plain(_ name: String) -> String {
    var plain = ""
    for scalar in name.unicodeScalars where !scalar.properties.isWhitespace {
      if (0xFF01...0xFF5E).contains(scalar.value), let half = Unicode.Scalar(scalar.value - 0xFEE0) {
        plain.unicodeScalars.append(half)
      } else {
        plain.unicodeScalars.append(scalar)
      }
    }
    return plain.lowercased()
  }

  static func sorted(_ indicators: some Sequence<Indicator>) -> [Indicator] {
    Set(indicators).sorted { ($0.name, $0.key ?? "") < ($1.name, $1.key ?? "") }
  }
}
