import GitStore
import Revisions

extension ReportArchive {
  /// Of trees and commits: a walk or an import asks for each of them a few times, one soon after the other.
  private static let mostKnown = 1024
  /// So many questions are asked before the answers are kept.
  private static let fewQuestions = 32

  func links(of commit: ObjectID) throws(GitError) -> CommitLinks {
    if let known = links[commit] { return known }
    let read = try repository.links(of: commit)
    questions += 1
    guard questions > Self.fewQuestions else { return read }
    if links.count >= Self.mostKnown { links.removeAll(keepingCapacity: true) }
    links[commit] = read
    return read
  }

  /// The entry at `path` below `tree`; each folder is asked for each name once.
  func entry(_ path: String, below tree: ObjectID) throws(GitError) -> TreeEntry? {
    // From one revision to the next a path mostly leads to the same folder again, at the first step or a later one.
    let last = way?.path == path ? way : nil
    let names = last?.names ?? path.split(separator: "/").map(String.init)
    var folders: [ObjectID] = []
    var found: TreeEntry?
    for (depth, name) in names.enumerated() {
      if let found, found.mode != .folder {
        way = PathThroughTrees(path: path, names: names, folders: folders, end: nil)
        return nil
      }
      let folder = found?.id ?? tree
      if let last, depth < last.folders.count, last.folders[depth] == folder {
        way = PathThroughTrees(
          path: path, names: names, folders: folders + last.folders[depth...], end: last.end)
        return last.end
      }
      folders.append(folder)
      let key = TreePlace(tree: folder, name: name)
      if let known = entries[key] {
        found = known
      } else {
        found = try repository.entry(name, of: folder)
        questions += 1
        if questions > Self.fewQuestions {
          if entries.count >= Self.mostKnown { entries.removeAll(keepingCapacity: true) }
          entries[key] = .some(found)
        }
      }
      if found == nil { break }
    }
    way = PathThroughTrees(path: path, names: names, folders: folders, end: found)
    return found
  }

  /// The trees on the way to `folder`, from the root on, as far as it goes.
  func folders(to folder: String, of tree: ObjectID?) throws(GitError) -> [ObjectID] {
    guard let tree else { return [] }
    let end = try entry(folder, below: tree)
    return (way?.folders ?? []) + (end.folder.map { [$0] } ?? [])
  }

  /// The files below `folder` of a tree, by path from the tree's root in the tree's order; none where there is no such folder.
  func files(
    under folder: String, of tree: ObjectID?
  ) throws(GitError) -> [(path: String, entry: TreeEntry)] {
    guard let tree, let top = try entry(folder, below: tree), top.mode == .folder else { return [] }
    return try files(of: top.id, at: folder + "/")
  }

  private func files(
    of tree: ObjectID, at prefix: String
  ) throws(GitError) -> [(path: String, entry: TreeEntry)] {
    try checkDepth(prefix)
    var files: [(path: String, entry: TreeEntry)] = []
    for entry in try repository.entries(of: tree) {
      if entry.mode == .folder {
        files += try self.files(of: entry.id, at: prefix + entry.name + "/")
      } else {
        files.append((prefix + entry.name, entry))
      }
    }
    return files
  }

  /// The files that differ between two trees, by path; equal folders are not read.
  func differences(
    from old: ObjectID?, to new: ObjectID?, at prefix: String = ""
  ) throws(GitError) -> [String: FileChange] {
    if old == new { return [:] }
    try checkDepth(prefix)
    var changes: [String: FileChange] = [:]
    let before = try entriesByName(of: old)
    let after = try entriesByName(of: new)
    for name in Set(before.keys).union(after.keys) {
      let (from, to) = (before[name], after[name])
      if from?.id == to?.id, from?.mode == to?.mode { continue }
      let path = prefix + name
      let (oldFile, newFile) = (from.file, to.file)
      if oldFile != nil || newFile != nil { changes[path] = FileChange(old: oldFile, new: newFile) }
      let below = try differences(from: from.folder, to: to.folder, at: path + "/")
      changes.merge(below) { first, _ in first }
    }
    return changes
  }

  /// Trees come from anywhere, and each level of them takes room on the stack.
  private func checkDepth(_ path: String) throws(GitError) {
    guard path.utf8.count(where: { $0 == 0x2F }) <= 64 else {
      throw GitError(operation: "git_tree_lookup", code: -1, message: "folders are nested too deeply")
    }
  }

  private func entriesByName(of tree: ObjectID?) throws(GitError) -> [String: TreeEntry] {
    guard let tree else { return [:] }
    return Dictionary(try repository.entries(of: tree).map { ($0.name, $0) }) { first, _ in first }
  }
}

/// One file in two trees; `nil` where it is not there.
struct FileChange: Hashable {
  let old: TreeEntry?
  let new: TreeEntry?
}

extension TreeEntry? {
  var folder: ObjectID? { self?.mode == .folder ? self?.id : nil }
  fileprivate var file: TreeEntry? { self?.mode == .folder ? nil : self }
}
