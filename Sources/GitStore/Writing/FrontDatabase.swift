import Clibgit2
import Glibc

/// Where objects go that are written.
protocol ObjectSink: AnyObject {
  /// Whether this very sink took the object.
  func has(_ id: ObjectID) -> Bool
  /// - Returns: `nil` for what it did not take.
  func object(_ id: ObjectID) throws(GitError) -> (kind: git_object_t, bytes: [UInt8])?
  func add(_ id: ObjectID, _ kind: git_object_t, _ bytes: [UInt8]) throws(GitError)
}

/// A database that gives what libgit2 writes to a sink of ours, in front of the objects that are there.
///
/// libgit2 sees one database: what is written goes into the sink, what is read comes from it or else from the
/// repository's own objects. libgit2 by itself looks through all packs anew for each object it writes, and reads each tree
/// back from its file.
final class FrontDatabase {
  let sink: any ObjectSink
  private let objects: OpaquePointer

  /// `objects` are the repository's own.
  init(_ sink: any ObjectSink, before objects: OpaquePointer) {
    self.sink = sink
    self.objects = objects
  }

  /// The database that libgit2 is to use; it is the caller's to free, and keeps the sink.
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
  var front: Unmanaged<FrontDatabase>

  static func made(for front: FrontDatabase) -> UnsafeMutablePointer<git_odb_backend> {
    var functions = git_odb_backend()
    functions.version = UInt32(GIT_ODB_BACKEND_VERSION)
    functions.read = { buffer, size, kind, backend, id in
      FrontDatabase.of(backend, id) { (front, id) throws(GitError) in
        try front.read(id, into: buffer, size, kind, backend)
      }
    }
    functions.read_header = { size, kind, backend, id in
      FrontDatabase.of(backend, id) { (front, id) throws(GitError) in try front.readHeader(id, size, kind) }
    }
    functions.write = { backend, id, bytes, count, kind in
      FrontDatabase.of(backend, id) { (front, id) throws(GitError) in
        try front.sink.add(id, kind, Array(UnsafeRawBufferPointer(start: bytes, count: count)))
        return 0
      }
    }
    functions.exists = { backend, id in
      FrontDatabase.of(backend, id) { $0.has($1) ? 1 : 0 }
    }
    // What is there already need not be written, in the sink alone: other objects may be cleared away meanwhile.
    functions.freshen = { backend, id in
      FrontDatabase.of(backend, id) { $0.sink.has($1) ? 0 : GIT_ENOTFOUND.rawValue }
    }
    functions.free = { if let backend = $0 { Backend.free(backend) } }
    let backend = UnsafeMutablePointer<Backend>.allocate(capacity: 1)
    backend.initialize(to: Backend(functions: functions, front: .passRetained(front)))
    return UnsafeMutableRawPointer(backend).assumingMemoryBound(to: git_odb_backend.self)
  }

  static func free(_ functions: UnsafeMutablePointer<git_odb_backend>) {
    let backend = UnsafeMutableRawPointer(functions).assumingMemoryBound(to: Backend.self)
    backend.pointee.front.release()
    backend.deallocate()
  }
}

extension FrontDatabase {
  /// Runs what libgit2 asks of a backend.
  fileprivate static func of(
    _ backend: UnsafeMutablePointer<git_odb_backend>?, _ id: UnsafePointer<git_oid>?,
    _ body: (FrontDatabase, ObjectID) throws(GitError) -> Int32
  ) -> Int32 {
    guard let backend, let id else { return GIT_ERROR.rawValue }
    let front = UnsafeMutableRawPointer(backend).assumingMemoryBound(to: Backend.self).pointee.front
      .takeUnretainedValue()
    do throws(GitError) {
      return try body(front, ObjectID(id.pointee))
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
    if let (found, bytes) = try sink.object(id) { return bytes.withUnsafeBytes { give($0, found) } }
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
    if let (found, bytes) = try sink.object(id) {
      size?.pointee = bytes.count
      kind?.pointee = found
      return 0
    }
    var oid = id.oid
    return git.odb_read_header(size, kind, objects, &oid)
  }

  fileprivate func has(_ id: ObjectID) -> Bool {
    if sink.has(id) { return true }
    var oid = id.oid
    return git.odb_exists(objects, &oid) == 1
  }
}
