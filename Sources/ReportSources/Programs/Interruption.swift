import Glibc
import Synchronization

/// Where the handler of signals leaves their numbers. A handler may do little more than write.
// Written once, under the lock of `Interruption.state`, before any handler is set that reads it.
nonisolated(unsafe) private var alarm: Int32 = -1

/// Interrupts that come while a program works for us: the program and its folder have to go before we do.
enum Interruption {
  private struct State {
    var depth = 0
    /// What comes out of the other end of `alarm`.
    var bell: Int32 = -1
    var former: [(signal: Int32, action: sigaction)] = []
  }

  private static let state = Mutex(State())
  private static let signals = [SIGINT, SIGTERM, SIGHUP]

  /// Readable once a signal came; stays so until the outermost `deferred` ends. -1 where none could be made.
  static var bell: Int32 { state.withLock { $0.bell } }

  /// Runs `body`; an interrupt that comes meanwhile takes effect behind it, and behind all others that are running.
  static func deferred<Result, Failure: Error>(
    _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    begin()
    defer { end() }
    return try body()
  }

  private static func begin() {
    state.withLock { state in
      state.depth += 1
      guard state.depth == 1 else { return }
      if state.bell < 0 {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0, let bell = ChildProgram.outOfTheWay(ends[0]),
          let clapper = ChildProgram.outOfTheWay(ends[1])
        else { return }
        _ = fcntl(bell, F_SETFL, O_NONBLOCK)
        _ = fcntl(clapper, F_SETFL, O_NONBLOCK)
        (state.bell, alarm) = (bell, clapper)
      }
      for signal in signals {
        var former = sigaction()
        var action = sigaction()
        action.__sigaction_handler.sa_handler = { signal in
          let error = errno
          var number = UInt8(truncatingIfNeeded: signal)
          _ = write(alarm, &number, 1)
          errno = error
        }
        action.sa_flags = SA_RESTART
        guard sigaction(signal, nil, &former) == 0, !isIgnored(former), sigaction(signal, &action, nil) == 0
        else { continue }
        state.former.append((signal, former))
      }
    }
  }

  /// Who runs us in the background may have told us to ignore a signal.
  private static func isIgnored(_ action: sigaction) -> Bool {
    let ignored = unsafeBitCast(SIG_IGN, to: Int.self)
    return unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == ignored
  }

  private static func end() {
    let signal = state.withLock { state -> Int32? in
      state.depth -= 1
      guard state.depth == 0 else { return nil }
      for (signal, action) in state.former {
        var action = action
        sigaction(signal, &action, nil)
      }
      state.former = []
      var number: UInt8 = 0
      var last: UInt8?
      while state.bell >= 0, read(state.bell, &number, 1) == 1 { last = number }
      return last.map(Int32.init)
    }
    if let signal { raise(signal) }
  }
}
