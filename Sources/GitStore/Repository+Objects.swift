import Clibgit2

/// What an id names.
package enum ObjectKind: Sendable, Hashable {
  case blob, tree, commit, tag
}

extension Repository {
  /// Writes a blob; one that is there already is not written again.
  package func writeBlob(_ bytes: [UInt8]) throws(GitError) -> ObjectID {
    var oid = git_oid()
    let code = bytes.withUnsafeBytes {
      git.odb_write(&oid, objects, $0.baseAddress, $0.count, GIT_OBJECT_BLOB)
    }
    try check("git_odb_write", code)
    return ObjectID(oid)
  }

  /// The id that `bytes` would have as a blob; writes nothing.
  package func blobID(_ bytes: [UInt8]) throws(GitError) -> ObjectID {
    try Self.hash(bytes, GIT_OBJECT_BLOB)
  }

  /// The id that the file would have as a blob, read as git reads `path` of the work tree; writes nothing.
  package func blobID(worktreePath path: String) throws(GitError) -> ObjectID {
    var oid = git_oid()
    try check(
      "git_repository_hashfile", git.repository_hashfile(&oid, handle, path, GIT_OBJECT_BLOB, nil))
    return ObjectID(oid)
  }

  /// - Throws: `isMissing` where there is no such object.
  package func blob(_ id: ObjectID) throws(GitError) -> [UInt8] {
    blobsRead += 1
    if blobsRead == Self.many { packs = PackReader(in: directory + "objects/pack/") }
    if let known = packs?.blob(id) ?? LooseReader.blob(id, in: directory + "objects/") { return known }
    return try object(id, as: GIT_OBJECT_BLOB)
  }

  /// Who reads so many blobs reads more of them.
  private static let many = 8

  /// Says what `id` names without reading it whole; `nil` where there is no such object.
  package func kind(of id: ObjectID) throws(GitError) -> ObjectKind? {
    var oid = id.oid
    var length = 0
    var type = GIT_OBJECT_INVALID
    guard try found("git_odb_read_header", git.odb_read_header(&length, &type, objects, &oid)) else {
      return nil
    }
    return Self.kind(type)
  }

  /// Reads an object, hashes what was read and compares with its name.
  ///
  /// Every byte counts, whatever the library was told about ordinary reads.
  /// - Throws: `isMissing`, or what is wrong with the object.
  package func verifiedKind(of id: ObjectID) throws(GitError) -> ObjectKind {
    var oid = id.oid
    var object: OpaquePointer?
    try check("git_odb_read", git.odb_read(&object, objects, &oid))
    defer { git.odb_object_free(object) }
    let type = git.odb_object_type(object)
    var hash = git_oid()
    try check(
      "git_odb_hash", git.odb_hash(&hash, git.odb_object_data(object), git.odb_object_size(object), type))
    guard ObjectID(hash) == id, let kind = Self.kind(type) else {
      throw GitError(
        operation: "git_odb_hash", code: GIT_EMISMATCH.rawValue, message: "hash is \(ObjectID(hash).hex)")
    }
    return kind
  }

  func object(_ id: ObjectID, as type: git_object_t) throws(GitError) -> [UInt8] {
    var oid = id.oid
    var object: OpaquePointer?
    try check("git_odb_read", git.odb_read(&object, objects, &oid))
    defer { git.odb_object_free(object) }
    guard git.odb_object_type(object) == type else {
      throw GitError(
        operation: "git_odb_read", code: GIT_ENOTFOUND.rawValue, message: "another kind of object")
    }
    let data = UnsafeRawBufferPointer(start: git.odb_object_data(object), count: git.odb_object_size(object))
    // An array made of the buffer would take it byte by byte.
    return Array(unsafeUninitializedCapacity: data.count) { bytes, count in
      UnsafeMutableRawBufferPointer(bytes).copyMemory(from: data)
      count = data.count
    }
  }

  private static func hash(_ bytes: [UInt8], _ type: git_object_t) throws(GitError) -> ObjectID {
    var oid = git_oid()
    let code = bytes.withUnsafeBytes { git.odb_hash(&oid, $0.baseAddress, $0.count, type) }
    try check("git_odb_hash", code)
    return ObjectID(oid)
  }

  private static func kind(_ type: git_object_t) -> ObjectKind? {
    switch type {
    case GIT_OBJECT_BLOB: .blob
    case GIT_OBJECT_TREE: .tree
    case GIT_OBJECT_COMMIT: .commit
    case GIT_OBJECT_TAG: .tag
    default: nil
    }
  }
}
