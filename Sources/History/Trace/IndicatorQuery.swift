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
  /// Whether the words may be a key that the catalogue does not know.
  private let mayBeKey: Bool

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
    mayBeKey = true
  }

  private init(words: String, known: KnownIndicator?, names: Set<String>, mayBeKey: Bool) {
    self.words = words
    self.known = known
    self.names = names
    self.mayBeKey = mayBeKey
  }

  /// By the catalogue's key where both have one, else by name.
  func matches(_ indicator: Indicator) -> Bool {
    isKey(of: indicator) ?? names.contains(Self.plain(indicator.name))
  }

  /// As above; `plain` is the indicator's name without the accidents of typing.
  func matches(_ indicator: Indicator, plain: String) -> Bool {
    isKey(of: indicator) ?? names.contains(plain)
  }

  /// What the keys say; `nil` where the names decide.
  private func isKey(of indicator: Indicator) -> Bool? {
    guard let key = indicator.key else { return nil }
    if let wanted = known?.indicator.key { return key == wanted }
    return mayBeKey && key == words ? true : nil
  }

  /// The question as records are kept under, and the words they are found by. Questions of equal names have equal
  /// answers.
  ///
  /// `isKey` says whether the words are the key of an indicator in question. Where they are not it makes no difference
  /// how they are typed.
  func recorded(isKey: Bool) -> AskedIndicator {
    if let known {
      let names = names.sorted().joined(separator: "\n")
      let key = known.indicator.key.map { "key \($0)" } ?? "words \(words)"
      return AskedIndicator(name: "\(key)\n\(names)", query: self)
    }
    if isKey { return AskedIndicator(name: "words \(words)", query: self) }
    let query = IndicatorQuery(words: words, known: nil, names: names, mayBeKey: false)
    return AskedIndicator(name: "name \(Self.plain(words))", query: query)
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

  /// As `sorted`, each key under one of its names: two names of one key are no choice.
  static func distinct(_ indicators: some Sequence<Indicator>) -> [Indicator] {
    var seen: Set<String> = []
    return sorted(indicators).filter { seen.insert($0.key.map { "key \($0)" } ?? "name \($0.name)").inserted }
  }

  static func sorted(_ indicators: some Sequence<Indicator>) -> [Indicator] {
    Set(indicators).sorted { ($0.name, $0.key ?? "") < ($1.name, $1.key ?? "") }
  }
}
