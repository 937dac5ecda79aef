import Clibgit2

/// Where a repository writes for a while, and the database that libgit2 reads and writes meanwhile.
struct Writing {
  let sink: any ObjectSink
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
    guard writing == nil else { return }
    var level = try configured("pack.compression")
    if level == nil { level = try configured("core.compression") }
    let file = try PackFile(
      in: directory + "objects/pack/", level: level.flatMap { Int32($0) }.map { max(-1, min(9, $0)) } ?? -1)
    try write(to: PackObjects(file))
  }

  /// Has git find all that was written since `startPack`.
  package func landPack() throws(GitError) {
    guard let pack else { return }
    if pack.file.entries.count < Self.fewest {
      let loose = try LooseObjects(in: directory + "objects/")
      try pack.file.forEach { (id, kind, bytes) throws(GitError) in try loose.add(id, kind, bytes) }
    } else {
      try pack.file.land(isSynced: try syncing().contains(.packs))
    }
    try stopWriting()
    try check("git_odb_refresh", git.odb_refresh(ownObjects))
  }

  /// Has each object that is written from now on go into a file of its own, at once, as git itself would write it.
  package func startLoose() throws(GitError) {
    guard writing == nil else { return }
    try write(to: try LooseObjects(in: directory + "objects/"))
  }

  /// Writes as before `startPack` or `startLoose`. What did not land is forgotten.
  package func stopWriting() throws(GitError) {
    guard let writing else { return }
    try check("git_repository_set_odb", git.repository_set_odb(handle, ownObjects))
    self.writing = nil
    git.odb_free(writing.database)
  }

  /// Writes a blob whose name is known already, as a version of another where that is in the same pack.
  package func writeBlob(
    _ bytes: [UInt8], as id: ObjectID, versionOf older: ObjectID?
  ) throws(GitError) {
    guard let pack else {
      _ = try writeBlob(bytes)
      return
    }
    try pack.file.add(id, GIT_OBJECT_BLOB, bytes, versionOf: older)
    if let older { pack.file.forget(older) }
  }

  /// Writes an object that was made beforehand.
  package func write(_ object: LooseObject) throws(GitError) {
    if let loose = writing?.sink as? LooseObjects {
      try loose.write(object)
    } else {
      try LooseObjects(in: directory + "objects/").write(object)
    }
  }

  /// Trees that the next ones to be written are versions of.
  package func expectVersions(of trees: [ObjectID]) { pack?.expectVersions(of: trees) }

  var pack: PackObjects? { writing?.sink as? PackObjects }

  private func write(to sink: any ObjectSink) throws(GitError) {
    let database = try FrontDatabase(sink, before: ownObjects).database()
    do throws(GitError) {
      try check("git_repository_set_odb", git.repository_set_odb(handle, database))
    } catch {
      git.odb_free(database)
      throw error
    }
    writing = Writing(sink: sink, database: database)
  }
}
