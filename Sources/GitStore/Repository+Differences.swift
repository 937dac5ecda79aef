import Clibgit2
import Glibc

/// An entry that two trees have differently; `nil` where one has none.
package struct EntryChange: Sendable, Hashable {
  package let old: TreeEntry?
  package let new: TreeEntry?

  package var name: String { new?.name ?? old?.name ?? "" }
}

extension Repository {
  /// The entries that differ between two trees, in no order; all of the other's where one is `nil`.
  ///
  /// What is equal at the front and at the end of both is compared where it lies: of a thousand entries of which one
  /// changed a single one is copied.
  package func changedEntries(from old: ObjectID?, to new: ObjectID?) throws(GitError) -> [EntryChange] {
    if old == new { return [] }
    var trees: [TreeHandle?] = []
    for id in [old, new] {
      if let id { trees.append(try TreeHandle(id, in: self)) } else { trees.append(nil) }
    }
    let (before, after) = (trees[0], trees[1])
    let (oldCount, newCount) = (before?.count ?? 0, after?.count ?? 0)
    var front = 0
    var back = 0
    if let before, let after {
      let shorter = min(oldCount, newCount)
      while front < shorter, before.isSame(front, as: after, front) { front += 1 }
      while back < shorter - front, before.isSame(oldCount - 1 - back, as: after, newCount - 1 - back) {
        back += 1
      }
    }
    var added: [String: TreeEntry] = [:]
    for place in front..<newCount - back {
      if let entry = try after?.entry(at: place) { added[entry.name] = entry }
    }
    var changes: [EntryChange] = []
    for place in front..<oldCount - back {
      guard let entry = try before?.entry(at: place) else { continue }
      let replacement = added.removeValue(forKey: entry.name)
      if replacement != entry { changes.append(EntryChange(old: entry, new: replacement)) }
    }
    return changes + added.values.map { EntryChange(old: nil, new: $0) }
  }
}

extension TreeHandle {
  var count: Int { git.tree_entrycount(pointer) }

  func entry(at place: Int) throws(GitError) -> TreeEntry {
    try Self.copy(git.tree_entry_byindex(pointer, place))
  }

  func isSame(_ place: Int, as other: TreeHandle, _ otherPlace: Int) -> Bool {
    guard let mine = git.tree_entry_byindex(pointer, place),
      let theirs = git.tree_entry_byindex(other.pointer, otherPlace),
      let id = git.tree_entry_id(mine), let otherID = git.tree_entry_id(theirs),
      memcmp(id, otherID, MemoryLayout<git_oid>.size) == 0,
      let name = git.tree_entry_name(mine), let otherName = git.tree_entry_name(theirs)
    else { return false }
    return strcmp(name, otherName) == 0
      && git.tree_entry_filemode_raw(mine) == git.tree_entry_filemode_raw(theirs)
  }
}
