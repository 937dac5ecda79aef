import Glibc
import Synchronization

/// Does both at the same time, the second on a thread of its own, and gives both results.
///
/// Where no thread is to be had the second is done after the first.
func both<First, Second: Sendable>(
  _ first: () -> First, _ second: @escaping @Sendable () -> Second
) -> (First, Second) {
  let result = Handover<Second>()
  let job = Job { result.set(second()) }
  let thread = job.start()
  let value = first()
  if let thread { pthread_join(thread, nil) }
  return (value, result.value ?? second())
}

/// Does `work` on a thread of its own and does not wait for it; where no thread is to be had it is not done.
func inBackground(_ work: @escaping @Sendable () -> Void) {
  if let thread = Job(work).start() { pthread_detach(thread) }
}

/// What one thread hands to another.
private final class Handover<Value: Sendable>: Sendable {
  private let storage = Mutex<Value?>(nil)

  var value: Value? { storage.withLock { $0 } }

  func set(_ value: Value) { storage.withLock { $0 = value } }
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
