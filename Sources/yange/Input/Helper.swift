import Cprocess
import Glibc
import Synchronization

/// The program's second thread. It is kept for the next work: a new one costs a tenth of a millisecond, and its memory is
/// cold.
final class Helper: Sendable {
  /// `nil` where no thread is to be had.
  static let shared = Helper()

  private let isBusy = Atomic(false)
  private let hasWork = Signal()
  private let hasEnded = Signal()
  /// Written by who holds `isBusy`, read behind `hasWork`.
  nonisolated(unsafe) private var work: (@Sendable () -> Void)?

  private init?() {
    var thread = pthread_t()
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
    hasWork.raise()
    return true
  }

  /// Waits for the end of the work that was begun.
  func wait() {
    hasEnded.wait()
    work = nil
    isBusy.store(false, ordering: .releasing)
  }

  /// A commit of a long report takes half of it; what is not used is not taken from the system.
  private static let room = 3 << 20

  private func serve() {
    yange_widen_heap(Self.room)
    while true {
      hasWork.wait()
      work?()
      hasEnded.raise()
    }
  }
}
