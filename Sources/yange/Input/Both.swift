import Glibc

/// Does both at the same time, the second on a thread of its own, and gives both results.
///
/// Where no thread is to be had the second is done after the first.
func both<First, Second: Sendable>(
  _ first: () -> First, _ second: @escaping @Sendable () -> Second
) -> (First, Second) {
  // One thread writes, the other reads when it has ended; a class for this would have its type made at run time.
  nonisolated(unsafe) let result = UnsafeMutablePointer<Second>.allocate(capacity: 1)
  defer { result.deallocate() }
  let thread = Job { result.initialize(to: second()) }.start()
  let value = first()
  guard let thread else { return (value, second()) }
  pthread_join(thread, nil)
  return (value, result.move())
}

/// Does `work` on a thread of its own and does not wait for it; where no thread is to be had it is not done.
func inBackground(_ work: @escaping @Sendable () -> Void) {
  if let thread = Job(work).start() { pthread_detach(thread) }
}

/// Work for a thread, in the one form that a C function can be handed.
private final class Job: Sendable {
  private let work: @Sendable () -> Void

  init(_ work: @escaping @Sendable () -> Void) {
    self.work = work
  }

  /// - Returns: the thread, which must be joined; `nil` where none was to be had.
  func start() -> pthread_t? {
    var thread = pthread_t()
    let context = Unmanaged.passRetained(self)
    let failure = pthread_create(
      &thread, nil,
      { context in
        if let context { Unmanaged<Job>.fromOpaque(context).takeRetainedValue().work() }
        return nil
      }, context.toOpaque())
    guard failure == 0 else {
      context.release()
      return nil
    }
    return thread
  }
}
