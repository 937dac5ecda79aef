import Glibc
import Synchronization

/// The file that an object goes into, deflated once by whoever comes first; who comes meanwhile waits for it.
final class Deflation: Sendable {
  private let header: [UInt8]
  private let content: [UInt8]
  private let file = Mutex<File?>(nil)

  private static let looks = 1000

  // No `Result`, which is a type to be made at every start.
  private enum File {
    case made([UInt8])
    case failed(GitError)
  }

  init(header: [UInt8], content: [UInt8]) {
    self.header = header
    self.content = content
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
