import Clibgit2

/// One line of a tree.
package struct TreeEntry: Sendable, Hashable {
  /// Without a slash; bytes that are not UTF-8 are replaced.
  package let name: String
  package let id: ObjectID
  package let mode: Mode

  /// git's file modes; an open set, as old repositories hold odd ones.
  package struct Mode: RawRepresentable, Sendable, Hashable {
    package let rawValue: UInt32
    package init(rawValue: UInt32) { self.rawValue = rawValue }
    package static let file = Mode(rawValue: 0o100644)
    package static let executable = Mode(rawValue: 0o100755)
    package static let link = Mode(rawValue: 0o120000)
    package static let folder = Mode(rawValue: 0o040000)
    /// A commit of another repository.
    package static let submodule = Mode(rawValue: 0o160000)
  }
}

/// One difference between a tree and the tree made from it.
package enum TreeEdit: Sendable, Hashable {
  /// An ordinary file at `path`; folders on the way are made.
  case put(path: String, blob: ObjectID)
  /// `path` must be there.
  case remove(path: String)
}

extension Repository {
  /// The entries of a tree in git's order.
  package func entries(of tree: ObjectID) throws(GitError) -> [TreeEntry] {
    let handle = try TreeHandle(tree, in: self)
    return try handle.entries()
  }

  /// - Returns: `nil` where the tree has no such entry.
  package func entry(_ name: String, of tree: ObjectID) throws(GitError) -> TreeEntry? {
    try TreeHandle(tree, in: self).entry(name)
  }

  /// Makes a tree from `base` (or nothing) in one call, and the trees below it.
  package func createTree(from base: ObjectID?, _ edits: [TreeEdit]) throws(GitError) -> ObjectID {
    let baseHandle: TreeHandle?
    if let base { baseHandle = try TreeHandle(base, in: self) } else { baseHandle = nil }
    var paths: [UnsafeMutablePointer<CChar>] = []
    var updates: [git_tree_update] = []
    defer { for path in paths { path.deallocate() } }
    for edit in edits {
      var update = git_tree_update()
      let path: UnsafeMutablePointer<CChar>
      switch edit {
      case .put(let text, let blob):
        path = Self.cString(text)
        update.action = GIT_TREE_UPDATE_UPSERT
        update.id = blob.oid
        update.filemode = GIT_FILEMODE_BLOB
      case .remove(let text):
        path = Self.cString(text)
        update.action = GIT_TREE_UPDATE_REMOVE
      }
      paths.append(path)
      update.path = UnsafePointer(path)
      updates.append(update)
    }
    var oid = git_oid()
    let code = withExtendedLifetime(baseHandle) {
      git.tree_create_updated(&oid, handle, baseHandle?.pointer, updates.count, updates)
    }
    try check("git_tree_create_updated", code)
    return ObjectID(oid)
  }

  private static func cString(_ text: String) -> UnsafeMutablePointer<CChar> {
    let bytes = text.utf8CString
    let copy = UnsafeMutablePointer<CChar>.allocate(capacity: bytes.count)
    for (place, byte) in bytes.enumerated() { copy[place] = byte }
    return copy
  }
}

/// A looked-up tree. Its entries' strings belong to it, so they are copied out here.
final class TreeHandle {
  let pointer: OpaquePointer

  init(_ id: ObjectID, in repository: Repository) throws(GitError) {
    var oid = id.oid
    var tree: OpaquePointer?
    try check("git_tree_lookup", git.tree_lookup(&tree, repository.handle, &oid))
    pointer = try tree.result(of: "git_tree_lookup")
  }

  deinit { git.tree_free(pointer) }

  func entries() throws(GitError) -> [TreeEntry] {
    var entries: [TreeEntry] = []
    for place in 0..<git.tree_entrycount(pointer) {
      entries.append(try Self.copy(git.tree_entry_byindex(pointer, place)))
    }
    return entries
  }

  func entry(_ name: String) throws(GitError) -> TreeEntry? {
    guard let entry = git.tree_entry_byname(pointer, name) else { return nil }
    return try Self.copy(entry)
  }

  static func copy(_ entry: OpaquePointer?) throws(GitError) -> TreeEntry {
    let entry = try entry.result(of: "git_tree_entry_byindex")
    let name = try git.tree_entry_name(entry).result(of: "git_tree_entry_name")
    let id = try git.tree_entry_id(entry).result(of: "git_tree_entry_id")
    return TreeEntry(
      name: String(cString: name), id: ObjectID(id.pointee),
      mode: .init(rawValue: UInt32(git.tree_entry_filemode_raw(entry).rawValue)))
  }
}
