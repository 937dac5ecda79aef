import Glibc

/// Something that one thread waits for and another one raises, as often as it is waited for.
final class Signal: Sendable {
  nonisolated(unsafe) private let semaphore = UnsafeMutablePointer<sem_t>.allocate(capacity: 1)

  init() { sem_init(semaphore, 0, 0) }

  deinit {
    sem_destroy(semaphore)
    semaphore.deallocate()
  }

  func raise() { sem_post(semaphore) }

  /// What is waited for mostly comes in a few microseconds, and a thread that sleeps takes tens of them to be back.
  private static let looks = 1000

  func wait() {
    for _ in 0..<Self.looks {
      if sem_trywait(semaphore) == 0 { return }
      sched_yield()
    }
    // A signal of the system may wake it before its time.
    while sem_wait(semaphore) != 0 && errno == EINTR {}
  }
}
