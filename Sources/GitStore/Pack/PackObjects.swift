import Clibgit2

/// One pack for all that is written.
final class PackObjects: ObjectSink {
  let file: PackFile
  /// Older versions of what is written next: the trees that new ones take the place of.
  private var older: [ObjectID] = []
  /// Those that have been taken for one.
  private var replaced: [ObjectID] = []

  init(_ file: PackFile) { self.file = file }

  func has(_ id: ObjectID) -> Bool { file.entries[id] != nil }

  func object(_ id: ObjectID) throws(GitError) -> (kind: git_object_t, bytes: [UInt8])? {
    try file.object(id)
  }

  func add(_ id: ObjectID, _ kind: git_object_t, _ bytes: [UInt8]) throws(GitError) {
    // Of several the one of nearly the same length is the one.
    let base = kind == GIT_OBJECT_TREE ? file.nearest(to: bytes.count, of: older) : nil
    if let base { replaced.append(base) }
    try file.add(id, kind, bytes, versionOf: base)
  }

  /// Takes `trees` for what the next trees are versions of, and the ones before for done with.
  func expectVersions(of trees: [ObjectID]) {
    for id in replaced where !trees.contains(id) { file.forget(id) }
    replaced = []
    older = trees
  }
}
