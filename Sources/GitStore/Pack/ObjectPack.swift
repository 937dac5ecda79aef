import Clibgit2
import Glibc

/// A pack that takes what libgit2 writes to a repository, in front of the objects that are there.
///
/// libgit2 sees one database: what is written goes into the pack, what is read comes from the pack or else from the
/// repository's own objects.
final class ObjectPack {
  let file: PackFile
  /// Older versions of what is written next: the trees that new ones take the place of.
  private var older: [ObjectID] = []
  /// Those that have been taken for one.
  private var replaced: [ObjectID] = []
  private let objects: OpaquePointer

  /// `objects` are the repository's own.
  init(in folder: String, before objects: OpaquePointer, level: Int32) throws(GitError) {
    self.objects = objects
    file = try PackFile(in: folder, level: level)
  }

  /// Takes `trees` for what the next trees are versions of, and the ones before for done with.
  func expectVersions(of trees: [ObjectID]) {
    for id in replaced where !trees.contains(id) { file.forget(id) }
    replaced = []
    older = trees
  }

  /// The database that libgit2 is to use; it is the caller's to free, and keeps the pack.
  func database() throws(GitError) -> OpaquePointer {
    var database: OpaquePointer?
    try check("git_odb_new", git.odb_new(&database))
    let result = try database.result(of: "git_odb_new")
    let backend = Backend.made(for: self)
    do throws(GitError) {
      try check("git_odb_add_backend", git.odb_add_backend(result, backend, 1))
    } catch {
      Backend.free(backend)
      git.odb_free(result)
      throw error
    }
    return result
  }
}

/// The backend as libgit2 has it: its functions first, then whose they are.
private struct Backend {
  var functions: git_odb_backend
  var pack: Unmanaged<ObjectPack>

  static func made(for pack: ObjectPack) -> UnsafeMutablePointer<git_odb_backend> {
    var functions = git_odb_backend()
    functions.version = UInt32(GIT_ODB_BACKEND_VERSION)
    functions.read = { buffer, size, kind, backend, id in
      ObjectPack.of(backend, id) { (pack, id) throws(GitError) in
        try pack.read(id, into: buffer, size, kind, backend)
      }
    }
    functions.read_header = { size, kind, backend, id in
      ObjectPack.of(backend, id) { (pack, id) throws(GitError) in try pack.readHeader(id, size, kind) }
    }
    functions.write = { backend, id, bytes, count, kind in
      ObjectPack.of(backend, id) { (pack, id) throws(GitError) in
        try pack.write(id, Array(UnsafeRawBufferPointer(start: bytes, count: count)), kind)
      }
    }
    functions.exists = { backend, id in
      ObjectPack.of(backend, id) { $0.has($1) ? 1 : 0 }
    }
    // What is there already need not be written, in the pack alone: others' objects may be cleared away meanwhile.
    functions.freshen = { backend, id in
      ObjectPack.of(backend, id) { $0.file.entries[$1] == nil ? GIT_ENOTFOUND.rawValue : 0 }
    }
    functions.free = { if let backend = $0 { Backend.free(backend) } }
    let backend = UnsafeMutablePointer<Backend>.allocate(capacity: 1)
    backend.initialize(to: Backend(functions: functions, pack: .passRetained(pack)))
    return UnsafeMutableRawPointer(backend).assumingMemoryBound(to: git_odb_backend.self)
  }

  static func free(_ functions: UnsafeMutablePointer<git_odb_backend>) {
    let backend = UnsafeMutableRawPointer(functions).assumingMemoryBound(to: Backend.self)
    backend.pointee.pack.release()
    backend.deallocate()
  }
}

extension ObjectPack {
  /// Runs what libgit2 asks of a backend.
  fileprivate static func of(
    _ backend: UnsafeMutablePointer<git_odb_backend>?, _ id: UnsafePointer<git_oid>?,
    _ body: (ObjectPack, ObjectID) throws(GitError) -> Int32
  ) -> Int32 {
    guard let backend, let id else { return GIT_ERROR.rawValue }
    let pack = UnsafeMutableRawPointer(backend).assumingMemoryBound(to: Backend.self).pointee.pack
      .takeUnretainedValue()
    do throws(GitError) {
      return try body(pack, ObjectID(id.pointee))
    } catch {
      // Whoever called libgit2 looks for the reason where libgit2's own would be.
      _ = git.error_set_str(Int32(GIT_ERROR_OS.rawValue), error.message)
      errno = error.systemError
      return error.code
    }
  }

  fileprivate func read(
    _ id: ObjectID, into buffer: UnsafeMutablePointer<UnsafeMutableRawPointer?>?,
    _ size: UnsafeMutablePointer<Int>?, _ kind: UnsafeMutablePointer<git_object_t>?,
    _ backend: UnsafeMutablePointer<git_odb_backend>?
  ) throws(GitError) -> Int32 {
    func give(_ bytes: UnsafeRawBufferPointer, _ found: git_object_t) -> Int32 {
      // Nothing is no answer, even to a question for nothing.
      guard let memory = git.odb_backend_data_alloc(backend, max(1, bytes.count)) else {
        return GIT_ERROR.rawValue
      }
      if let start = bytes.baseAddress { memcpy(memory, start, bytes.count) }
      buffer?.pointee = memory
      size?.pointee = bytes.count
      kind?.pointee = found
      return 0
    }
    if let (found, bytes) = try file.object(id) { return bytes.withUnsafeBytes { give($0, found) } }
    var oid = id.oid
    var object: OpaquePointer?
    let code = git.odb_read(&object, objects, &oid)
    guard code == 0 else { return code }
    defer { git.odb_object_free(object) }
    let bytes = UnsafeRawBufferPointer(start: git.odb_object_data(object), count: git.odb_object_size(object))
    return give(bytes, git.odb_object_type(object))
  }

  fileprivate func readHeader(
    _ id: ObjectID, _ size: UnsafeMutablePointer<Int>?, _ kind: UnsafeMutablePointer<git_object_t>?
  ) throws(GitError) -> Int32 {
    if let (found, bytes) = try file.object(id) {
      size?.pointee = bytes.count
      kind?.pointee = found
      return 0
    }
    var oid = id.oid
    return git.odb_read_header(size, kind, objects, &oid)
  }

  fileprivate func has(_ id: ObjectID) -> Bool {
    if file.entries[id] != nil { return true }
    var oid = id.oid
    return git.odb_exists(objects, &oid) == 1
  }

  fileprivate func write(_ id: ObjectID, _ bytes: [UInt8], _ kind: git_object_t) throws(GitError) -> Int32 {
    // Of several the one of nearly the same length is the one.
    let base = kind == GIT_OBJECT_TREE ? file.nearest(to: bytes.count, of: older) : nil
    if let base { replaced.append(base) }
    try file.add(id, kind, bytes, versionOf: base)
    return 0
  }
}
