package import Revisions

extension InMemoryRevisions {
  /// Understands `HEAD`, `@`, branches, tags, ids, the first four or more digits of an id, and any number of
  /// `~`, `~N`, `^`, `^N` after them. There is no reflog.
  package func resolve(_ name: String) throws(RevisionError) -> Revision {
    guard !revisions.isEmpty else { throw .empty }
    let isStep = { (character: Character) in character == "~" || character == "^" }
    let base = name.prefix { !isStep($0) }
    guard var found = start(String(base)) else { throw .unknownRevision(name) }
    var steps = name.dropFirst(base.count)
    while let kind = steps.popFirst() {
      let digits = steps.prefix { !isStep($0) }
      steps = steps.dropFirst(digits.count)
      guard let count = digits.isEmpty ? 1 : Int(digits), count >= 0 else { throw .unknownRevision(name) }
      if kind == "^" {
        if count == 0 { continue }
        let parents = try revision(found).parents
        guard count <= parents.count else { throw .unknownRevision(name) }
        found = parents[count - 1]
      } else {
        for _ in 0..<count {
          guard let parent = try revision(found).parents.first else { throw .unknownRevision(name) }
          found = parent
        }
      }
    }
    return try revision(found)
  }

  private func start(_ name: String) -> RevisionID? {
    if name == "HEAD" || name == "@" { return names[head] }
    if let named = names[name] { return named }
    let matches = revisions.keys.filter { name.utf8.count >= 4 && $0.hex.hasPrefix(name) }
    return matches.count == 1 ? matches.first : nil
  }
}
