/// Does both at the same time, the second on another thread, and gives both results.
///
/// Where no thread is to be had, or it is at work for a caller further out, the second is done after the first.
func both<First, Second: Sendable>(
  _ first: () -> First, _ second: @escaping @Sendable () -> Second
) -> (First, Second) {
  // One thread writes, the other reads when it has ended; a class for this would have its type made at run time.
  nonisolated(unsafe) let result = UnsafeMutablePointer<Second>.allocate(capacity: 1)
  defer { result.deallocate() }
  guard let helper = Helper.shared, helper.begins({ result.initialize(to: second()) }) else {
    return (first(), second())
  }
  let value = first()
  helper.wait()
  return (value, result.move())
}

/// Begins work on another thread.
///
/// - Returns: what waits for it and gives its result, to be called once. Where no thread is to be had, the work is done then.
func begun<Value: Sendable>(_ work: @escaping @Sendable () -> Value) -> () -> Value {
  nonisolated(unsafe) let result = UnsafeMutablePointer<Value>.allocate(capacity: 1)
  let helper = Helper.shared
  let isBegun = helper?.begins({ result.initialize(to: work()) }) ?? false
  return {
    defer { result.deallocate() }
    guard isBegun, let helper else { return work() }
    helper.wait()
    return result.move()
  }
}
