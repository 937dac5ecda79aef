import Glibc
import Synchronization

/// An object's name and the file that it goes into, each made once by whoever first asks; who asks meanwhile waits for it.
final class ObjectFile: Sendable {
  private let header: [UInt8]
  private let content: [UInt8]
  // Two locks: the name can be made while the file is.
  private let name: Mutex<ObjectID?>
  private let file = Mutex<File?>(nil)

  private static let looks = 1000

  // No `Result`, which is a type to be made at every start.
  private enum File {
    case made([UInt8])
    case failed(GitError)
  }

  /// `id` where it is known; `kind` is git's word.
  init(id: ObjectID? = nil, _ kind: StaticString, _ content: [UInt8]) {
    header = Array("\(kind) \(content.count)\0".utf8)
    self.content = content
    name = Mutex(id)
  }

  var id: ObjectID {
    name.withLock { known in
      let id = known ?? digest
      known = id
      return id
    }
  }

  /// - Throws: where there is no zlib.
  func bytes() throws(GitError) -> [UInt8] {
    try bytes { () throws(GitError) in try Zlib(level: LooseObject.level) }
  }

  /// The same with the streams of `zlib`, where they are needed.
  func bytes(_ zlib: () throws(GitError) -> Zlib) throws(GitError) -> [UInt8] {
    var looks = 0
    var known = file.withLockIfAvailable { make(&$0, zlib) }
    // Whoever came first is done soon, and a thread that sleeps takes tens of microseconds to be back.
    while known == nil, looks < Self.looks {
      sched_yield()
      looks += 1
      known = file.withLockIfAvailable { make(&$0, zlib) }
    }
    switch known ?? file.withLock({ make(&$0, zlib) }) {
    case .made(let bytes): return bytes
    case .failed(let error): throw error
    }
  }

  private var digest: ObjectID {
    var hash = SHA1()
    hash.update(header)
    hash.update(content)
    return ObjectID(hash.finish())
  }

  private func make(_ file: inout File?, _ zlib: () throws(GitError) -> Zlib) -> File {
    if let file { return file }
    let made: File
    do throws(GitError) {
      if let bytes = LibDeflate.deflated(header: header, content: content) {
        made = .made(bytes)
      } else {
        made = .made(try zlib().deflated(header, content))
      }
    } catch {
      made = .failed(error)
    }
    file = made
    return made
  }
}
