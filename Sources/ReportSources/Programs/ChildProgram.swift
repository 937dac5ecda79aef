import Glibc
import ReportText
import Synchronization

/// A program that reads a kind of file for us, kept within bounds of time, memory and output.
struct ChildProgram {
  /// Its name on the path.
  let name: String
  let arguments: [String]
  /// Variables set over our own.
  var variables: [String: String] = [:]
  var seconds = 30
  /// The most bytes of output.
  var outputLimit = 192 << 20
  /// KiB of address space; `nil` for no bound.
  var memory: Int?
  /// The largest file that it may write, in blocks of 512 bytes.
  var fileSize: Int?

  enum Outcome {
    case output([UInt8])
    case missing, failed, tooMuch
  }

  /// Runs it on a file, which it finds as descriptor 3, and waits for its end.
  ///
  /// Where we are interrupted it is ended first.
  func run(on file: borrowing TemporaryFile) -> Outcome {
    let descriptor = file.descriptor
    return Interruption.deferred { () -> Outcome in
      guard let (child, output) = start(on: descriptor) else { return .failed }
      defer { close(output) }
      let watch = Watch(child: child, seconds: seconds)
      let (bytes, isWhole) = collect(from: output, watch)
      guard isWhole, let status = watch.status() else {
        watch.kill()
        return bytes.count > outputLimit ? .tooMuch : .failed
      }
      let code = status & 0x7F == 0 ? status >> 8 & 0xFF : -1
      switch code {
      case 0: return .output(bytes)
      case 127: return .missing
      default: return .failed
      }
    }
  }

  /// A descriptor for the same file that is none of those the programs have for their own, which closes with the next
  /// program that is started; `descriptor` itself is closed.
  static func outOfTheWay(_ descriptor: Int32) -> Int32? {
    // Whoever closed our standard input has the first files that we open take its number.
    let moved = fcntl(descriptor, F_DUPFD_CLOEXEC, 10)
    guard moved >= 0 else { return nil }
    close(descriptor)
    return moved
  }

  /// One program is started at a time, so that none is given the pipe of another.
  private static let starting = Mutex(())

  private func start(on descriptor: Int32) -> (child: pid_t, output: Int32)? {
    Self.starting.withLock { _ -> (child: pid_t, output: Int32)? in
      var ends: [Int32] = [-1, -1]
      guard pipe(&ends) == 0, let output = Self.outOfTheWay(ends[0]), let input = Self.outOfTheWay(ends[1])
      else { return nil }
      defer { close(input) }
      guard let child = spawn(descriptor, output: input) else {
        close(output)
        return nil
      }
      return (child, output)
    }
  }

  /// A shell sets the bounds and becomes the program; a name that is not on the path ends it with 127.
  private func spawn(_ descriptor: Int32, output: Int32) -> pid_t? {
    let bounds = [("t", seconds), ("v", memory), ("f", fileSize), ("c", 0)].compactMap { letter, limit in
      limit.map { "ulimit -\(letter) \($0); " }
    }
    let words = ["/bin/sh", "-c", bounds.joined() + "exec \"$0\" \"$@\"", name] + arguments
    var environment = variables
    for name in ["PATH", "LANG", "LC_ALL", "HOME", "TMPDIR"] where environment[name] == nil {
      if let value = getenv(name) { environment[name] = String(cString: value) }
    }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, output, 1)
    posix_spawn_file_actions_adddup2(&actions, descriptor, 3)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // A thread of ours may hold signals back, and a program that waits for one would wait for good.
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK))
    posix_spawnattr_setpgroup(&attributes, 0)
    var child: pid_t = 0
    let started = withCStrings(words) { arguments in
      withCStrings(environment.map { "\($0)=\($1)" }) { variables in
        posix_spawn(&child, "/bin/sh", &actions, &attributes, arguments, variables)
      }
    }
    return started == 0 ? child : nil
  }

  /// What the program writes, and whether it came to the end of it in time.
  private func collect(from descriptor: Int32, _ watch: Watch) -> (output: [UInt8], isWhole: Bool) {
    var output: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      guard watch.waits(for: descriptor) else { return (output, false) }
      let got = read(descriptor, &buffer, buffer.count)
      if got < 0, errno == EINTR { continue }
      guard got >= 0 else { return (output, false) }
      if got == 0 { return (output, true) }
      output += buffer[..<got]
      guard output.count <= outputLimit else { return (output, false) }
    }
  }
}

/// Waits for a program, until its time is up or we are interrupted.
private struct Watch {
  let child: pid_t
  private let deadline: ContinuousClock.Instant
  private let bell = Interruption.bell

  init(child: pid_t, seconds: Int) {
    self.child = child
    deadline = .now + .seconds(seconds)
  }

  /// Whether `descriptor` can be read in time.
  func waits(for descriptor: Int32) -> Bool {
    while true {
      let left = ContinuousClock.now.duration(to: deadline).components
      let milliseconds = left.seconds * 1000 + left.attoseconds / 1_000_000_000_000_000
      guard milliseconds > 0 else { return false }
      var waited = [
        pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
        pollfd(fd: bell, events: Int16(POLLIN), revents: 0),
      ]
      let ready = poll(&waited, nfds_t(waited.count), Int32(clamping: milliseconds))
      if ready < 0, errno == EINTR { continue }
      return ready > 0 && waited[1].revents == 0
    }
  }

  /// How the program ended; `nil` where it goes on, though it writes no more.
  func status() -> Int32? {
    var status: Int32 = 0
    var pause: UInt32 = 100
    while true {
      let got = waitpid(child, &status, WNOHANG)
      if got == child { return status }
      guard got == 0 || errno == EINTR, ContinuousClock.now < deadline, !isInterrupted else { return nil }
      usleep(pause)
      pause = min(pause * 2, 20_000)
    }
  }

  private var isInterrupted: Bool {
    var waited = pollfd(fd: bell, events: Int16(POLLIN), revents: 0)
    return poll(&waited, 1, 0) > 0
  }

  /// Ends the program with all that it started; it has half a second to clear up.
  func kill() {
    var status: Int32 = 0
    Glibc.kill(-child, SIGTERM)
    for _ in 0..<50 {
      guard waitpid(child, &status, WNOHANG) == 0 else { break }
      usleep(10_000)
    }
    Glibc.kill(-child, SIGKILL)
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
  }
}

/// Calls `body` with the strings as C has them, a `NULL` behind the last.
private func withCStrings<Result>(
  _ strings: [String], _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Result
) -> Result {
  var pointers = strings.map { strdup($0) } + [nil]
  defer { for pointer in pointers { free(pointer) } }
  return pointers.withUnsafeMutableBufferPointer { buffer in
    var nothing: UnsafeMutablePointer<CChar>?
    return buffer.baseAddress.map(body) ?? body(&nothing)
  }
}
