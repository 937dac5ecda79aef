import GitStore
import Glibc

extension WriterLock {
  /// Removes the reference's lock file where a killed writer left it.
  ///
  /// libgit2 creates the lock empty and fills it last, so only its place and its age can say whose it is: a
  /// writer did not finish moving this very reference, and the file holds nothing but that writer's commit, or
  /// nothing and does not change for a second. git fills its own lock in the moment it creates it.
  func removeStaleLock(of change: ReferenceChange, in repository: Repository) {
    let lock = repository.directory + change.reference + ".lock"
    guard let before = try? FileSystem.status(lock), let bytes = try? FileSystem.read(lock) else { return }
    if bytes.isEmpty {
      usleep(1_000_000)
      guard let after = try? FileSystem.status(lock), after.st_ino == before.st_ino, after.st_size == 0 else {
        return
      }
    } else if bytes != Array("\(change.new.hex)\n".utf8) {
      return
    }
    unlink(lock)
  }
}
