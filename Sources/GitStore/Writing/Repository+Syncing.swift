/// What has to be on the disk before a command says that it is done: all of it, unless `core.fsync` wants less.
package struct Syncing: OptionSet, Sendable, Hashable {
  package let rawValue: Int
  package init(rawValue: Int) { self.rawValue = rawValue }

  package static let looseObjects = Syncing(rawValue: 1)
  package static let packs = Syncing(rawValue: 2)
  package static let references = Syncing(rawValue: 4)

  /// Where nothing is configured: a store is a record, and what it has told to be committed is.
  package static let usual: Syncing = [.looseObjects, .packs, .references]

  /// Reads a value of `core.fsync` as git does, but from more: names and groups of names, after a `-` what is left out; `none`
  /// begins with nothing. Names that say nothing to a store are passed over.
  package init(_ value: String) {
    var (start, added, left): (Syncing, Syncing, Syncing) = (.usual, [], [])
    for word in value.split(whereSeparator: { $0 == "," || $0.isWhitespace }) {
      if word == "none" {
        start = []
      } else if word.first == "-" {
        left.formUnion(Self.named(word.dropFirst()))
      } else {
        added.formUnion(Self.named(word))
      }
    }
    self = start.subtracting(left).union(added)
  }

  private static func named(_ word: Substring) -> Syncing {
    switch word {
    case "loose-object": .looseObjects
    case "pack": .packs
    case "reference": .references
    case "objects": [.looseObjects, .packs]
    case "committed", "added", "all": [.looseObjects, .packs, .references]
    default: []
    }
  }
}

extension Repository {
  /// What this repository, or the user, wants to be synced. How (`core.fsyncMethod`) is ours: `flush` is no less than any
  /// of git's ways.
  package func syncing() throws(GitError) -> Syncing {
    try configured("core.fsync").map { Syncing($0) } ?? .usual
  }
}
