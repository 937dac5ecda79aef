import Cprocess
import Glibc
import Synchronization

/// The program's second thread. It is kept for the next work: a new one costs a tenth of a millisecond, and its memory is
/// cold.
final class Helper: Sendable {
  /// `nil` where no thread is to be had.
  static let shared = Helper()

  private let isBusy = Atomic(false)
  nonisolated(unsafe) private let hasWork = UnsafeMutablePointer<sem_t>.allocate(capacity: 1)
  nonisolated(unsafe) private let hasEnded = UnsafeMutablePointer<sem_t>.allocate(capacity: 1)
  /// Written by who holds `isBusy`, read behind `hasWork`.
  nonisolated(unsafe) private var work: (@Sendable () -> Void)?

  private init?() {
    var thread = pthread_t()
    sem_init(hasWork, 0, 0)
    sem_init(hasEnded, 0, 0)
    // It lives as long as the program.
    let context = Unmanaged.passRetained(self)
    let failure = pthread_create(
      &thread, nil,
      { context in
        if let context { Unmanaged<Helper>.fromOpaque(context).takeUnretainedValue().serve() }
        return nil
      }, context.toOpaque())
    guard failure == 0 else {
      context.release()
      return nil
    }
    // The system likes to put a thread beside the one that wakes it, where the one that waits is in its way.
    yange_keep_apart(thread)
    pthread_detach(thread)
  }

  /// Begins `work`, whose end must be waited for.
  /// - Returns: whether the helper had time; where it had not, nothing is done.
  func begins(_ work: @escaping @Sendable () -> Void) -> Bool {
    guard isBusy.compareExchange(expected: false, desired: true, ordering: .acquiring).exchanged else {
      return false
    }
    self.work = work
    sem_post(hasWork)
    return true
  }

  /// Waits for the end of the work that was begun.
  func wait() {
    Self.wait(for: hasEnded)
    work = nil
    isBusy.store(false, ordering: .releasing)
  }

  private func serve() {
    while true {
      Self.wait(for: hasWork)
      work?()
      sem_post(hasEnded)
    }
  }

  /// What is waited for mostly comes in a few microseconds, and a thread that sleeps takes tens of them to be back.
  private static let looks = 1000

  private static func wait(for semaphore: UnsafeMutablePointer<sem_t>) {
    for _ in 0..<looks {
      if sem_trywait(semaphore) == 0 { return }
      sched_yield()
    }
    // A signal may wake it before its time.
    while sem_wait(semaphore) != 0 && errno == EINTR {}
  }
}
