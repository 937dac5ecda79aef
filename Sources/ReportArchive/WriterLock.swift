import GitStore
import Glibc

/// The right to move references, one writer of a store at a time.
///
/// The kernel holds the lock and lets go of it when the process ends, however it ends. What the holder is
/// about to move stands in the locked file until it is done, so that the next holder can clear away what a
/// killed one left. git knows nothing of this lock: against git the reference's own lock and the comparison
/// with the old value count.
final class WriterLock {
  private var descriptor: Int32
  private let path: String

  /// Waits until other writers are done.
  /// - Throws: `locked` after half a minute, `readOnly`, `diskFull`.
  init(in repository: Repository) throws(ArchiveError) {
    path = repository.directory + "yange/writer"
    if mkdir(repository.directory + "yange", 0o777) != 0, errno != EEXIST {
      throw .system(errno, at: repository.directory)
    }
    descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw .system(errno, at: repository.directory) }
    var waits = Backoff(most: 50_000)
    let start = ContinuousClock.now
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      let failure = errno
      if failure == EWOULDBLOCK || failure == EINTR, ContinuousClock.now - start < .seconds(30) {
        waits.wait()
        continue
      }
      close(descriptor)
      descriptor = -1
      throw failure == EWOULDBLOCK ? .locked(path) : .system(failure, at: path)
    }
  }

  deinit { release() }

  func release() {
    guard descriptor >= 0 else { return }
    close(descriptor)
    descriptor = -1
  }

  /// The move that a holder was about to make, or had made and not finished.
  var unfinished: ReferenceChange? {
    var status = stat()
    guard fstat(descriptor, &status) != 0 || status.st_size > 0, let bytes = try? FileSystem.read(path) else {
      return nil
    }
    return ReferenceChange(String(decoding: bytes, as: UTF8.self))
  }

  func record(_ change: ReferenceChange) throws(ArchiveError) {
    clear()
    if let failure = FileSystem.write(Array(change.line.utf8), to: descriptor) {
      throw .system(failure, at: path)
    }
  }

  func clear() {
    lseek(descriptor, 0, SEEK_SET)
    ftruncate(descriptor, 0)
  }
}

/// A reference's way from one commit to the next.
struct ReferenceChange: Hashable {
  let reference: String
  /// `nil` where the reference is new.
  let old: ObjectID?
  let new: ObjectID

  init(reference: String, old: ObjectID?, new: ObjectID) {
    self.reference = reference
    self.old = old
    self.new = new
  }

  /// Reads `line`; `nil` for anything else, such as a line that was not written whole.
  init?(_ line: String) {
    let parts = line.split(separator: " ", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[2].last == "\n", let new = ObjectID(String(parts[1])) else { return nil }
    self.init(
      reference: String(parts[2].dropLast()), old: parts[0] == "-" ? nil : ObjectID(String(parts[0])),
      new: new)
    guard old != nil || parts[0] == "-" else { return nil }
  }

  var line: String { "\(old?.hex ?? "-") \(new.hex) \(reference)\n" }
}

/// Waits that grow, each a random part of its longest.
struct Backoff {
  private var longest: UInt32 = 1_000
  private let most: UInt32

  /// `most` microseconds at once.
  init(most: UInt32) { self.most = most }

  mutating func wait() {
    usleep(.random(in: longest / 4...longest))
    longest = min(longest * 2, most)
  }
}
