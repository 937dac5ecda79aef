import Clibgit2
import Glibc

/// An object as a file of its own holds it: made before there is a repository to put it into, on any thread.
package struct LooseObject: Sendable {
  fileprivate let file: ObjectFile

  /// As git has it by itself.
  static let level: Int32 = 1

  /// A blob; its name and its file are made when they are first asked for.
  package init(blob bytes: [UInt8]) { file = ObjectFile("blob", bytes) }

  fileprivate init(id: ObjectID, _ kind: StaticString, _ bytes: [UInt8]) {
    file = ObjectFile(id: id, kind, bytes)
  }

  package var id: ObjectID { file.id }

  /// Makes the file, which takes most of the time that an object takes.
  /// - Throws: where there is no zlib.
  package func deflate() throws(GitError) { _ = try file.bytes() }
}

/// A file for each object that is written.
final class LooseObjects: ObjectSink {
  /// `objects/`.
  private let folder: String
  /// Trees and commits that were written; blobs are nothing that a commit reads back.
  private var known: [(id: ObjectID, kind: git_object_t, bytes: [UInt8])] = []

  private let zlib: Zlib

  init(in folder: String) throws(GitError) {
    self.folder = folder
    zlib = try Zlib(level: LooseObject.level)
  }

  /// Makes the folders that objects go into by the first two digits of their names: a commit of eight objects would make nearly
  /// as many, each of which takes as long as an object. What is not made here is made when it is wanted.
  static func makeFolders(in folder: String) {
    for first in 0...255 { mkdir(folder + String(first + 0x100, radix: 16).dropFirst(), 0o777) }
  }

  func has(_ id: ObjectID) -> Bool { known.contains { $0.id == id } }

  func object(_ id: ObjectID) throws(GitError) -> (kind: git_object_t, bytes: [UInt8])? {
    known.last { $0.id == id }.map { ($0.kind, $0.bytes) }
  }

  func add(_ id: ObjectID, _ kind: git_object_t, _ bytes: [UInt8]) throws(GitError) {
    let name: StaticString =
      switch kind {
      case GIT_OBJECT_TREE: "tree"
      case GIT_OBJECT_COMMIT: "commit"
      case GIT_OBJECT_TAG: "tag"
      default: "blob"
      }
    try write(LooseObject(id: id, name, bytes))
    if kind != GIT_OBJECT_BLOB { known.append((id, kind, bytes)) }
  }

  /// Writes a file that is there whole or not at all. One that is there already is as good as new: it is not cleared away
  /// for a while.
  func write(_ object: LooseObject) throws(GitError) {
    // Its name first, which another thread may leave to this one while it makes the file.
    let hex = object.id.hex
    let bytes = try object.file.bytes { zlib }
    let place = "\(folder)\(hex.prefix(2))"
    let path = "\(place)/\(hex.dropFirst(2))"
    if utimensat(AT_FDCWD, path, nil, 0) == 0 { return }
    // Under a name that git takes for garbage, and clears away if we are killed.
    let temporary = "\(place)/tmp_obj_\(getpid())_\(UInt32.random(in: 0...UInt32.max))"
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC
    var descriptor = open(temporary, flags, 0o444)
    if descriptor < 0, errno == ENOENT {
      if mkdir(place, 0o777) != 0, errno != EEXIST { throw GitError(system: "mkdir", at: place) }
      descriptor = open(temporary, flags, 0o444)
    }
    guard descriptor >= 0 else { throw GitError(system: "open", at: temporary) }
    do throws(GitError) {
      try writeAll(bytes, to: descriptor, at: temporary)
      guard rename(temporary, path) == 0 else { throw GitError(system: "rename", at: path) }
    } catch {
      close(descriptor)
      unlink(temporary)
      throw error
    }
    close(descriptor)
  }
}

extension GitError {
  /// A system call that failed just now.
  init(system operation: String, at path: String) {
    let number = errno
    self.init(
      operation: operation, code: GIT_ERROR.rawValue,
      message: "\(path): \(String(cString: strerror(number)))", systemError: number)
  }
}

/// Writes all of `bytes`.
func writeAll(_ bytes: [UInt8], to descriptor: Int32, at path: String) throws(GitError) {
  var done = 0
  while done < bytes.count {
    let count = bytes.withUnsafeBytes {
      Glibc.write(descriptor, $0.baseAddress.map { $0 + done }, bytes.count - done)
    }
    if count < 0 {
      if errno == EINTR { continue }
      throw GitError(system: "write", at: path)
    }
    done += count
  }
}
