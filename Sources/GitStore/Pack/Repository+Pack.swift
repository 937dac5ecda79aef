import Clibgit2

/// A pack that a repository writes, and the database that libgit2 reads and writes meanwhile.
struct Packing {
  let pack: ObjectPack
  let database: OpaquePointer
}

extension Repository {
  /// Fewer objects than these are left loose, as git does with what it receives: a store of many small packs is slow to
  /// read.
  private static let fewest = 100

  /// Has all that is written from now on go into one pack, which others see when it has landed.
  ///
  /// A process that ends before leaves a file `tmp_pack_…`, which git clears away.
  package func startPack() throws(GitError) {
    guard packing == nil else { return }
    var level = try configured("pack.compression")
    if level == nil { level = try configured("core.compression") }
    let pack = try ObjectPack(
      in: directory + "objects/pack/", before: ownObjects,
      level: level.flatMap { Int32($0) }.map { max(-1, min(9, $0)) } ?? -1)
    let database = try pack.database()
    do throws(GitError) {
      try check("git_repository_set_odb", git.repository_set_odb(handle, database))
    } catch {
      git.odb_free(database)
      throw error
    }
    packing = Packing(pack: pack, database: database)
  }

  /// Has git find all that was written since `startPack`.
  package func landPack() throws(GitError) {
    guard let pack = packing?.pack else { return }
    if pack.file.entries.count < Self.fewest {
      try pack.file.forEach { (kind, bytes) throws(GitError) in
        var oid = git_oid()
        let code = bytes.withUnsafeBytes { git.odb_write(&oid, ownObjects, $0.baseAddress, $0.count, kind) }
        try check("git_odb_write", code)
      }
    } else {
      try pack.file.land()
    }
    try dropPack()
    try check("git_odb_refresh", git.odb_refresh(ownObjects))
  }

  /// Forgets what was written since `startPack`, and did not land.
  package func dropPack() throws(GitError) {
    guard let packing else { return }
    try check("git_repository_set_odb", git.repository_set_odb(handle, ownObjects))
    self.packing = nil
    git.odb_free(packing.database)
  }

  /// Writes a blob whose name is known already, as a version of another where that is in the same pack.
  package func writeBlob(
    _ bytes: [UInt8], as id: ObjectID, versionOf older: ObjectID?
  ) throws(GitError) {
    if let packing {
      try packing.pack.file.add(id, GIT_OBJECT_BLOB, bytes, versionOf: older)
      if let older { packing.pack.file.forget(older) }
    } else {
      _ = try writeBlob(bytes)
    }
  }

  /// Trees that the next ones to be written are versions of.
  package func expectVersions(of trees: [ObjectID]) { packing?.pack.expectVersions(of: trees) }
}
