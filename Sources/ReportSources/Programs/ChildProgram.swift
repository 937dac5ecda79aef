import Glibc
import ReportText

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

  enum Outcome {
    case output([UInt8])
    case missing, failed, tooMuch
  }

  /// Runs it on an open file, which it finds as descriptor 3, and waits for its end.
  func run(on descriptor: Int32) -> Outcome {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return .failed }
    defer { close(ends[0]) }
    guard let child = spawn(descriptor, output: ends[1]) else {
      close(ends[1])
      return .failed
    }
    close(ends[1])
    let (output, isWhole) = collect(from: ends[0])
    // The whole group, so that nothing it started goes on.
    if !isWhole { kill(-child, SIGKILL) }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    guard isWhole else { return output.count > outputLimit ? .tooMuch : .failed }
    let code = status & 0x7F == 0 ? status >> 8 & 0xFF : -1
    switch code {
    case 0: return .output(output)
    case 127: return .missing
    default: return .failed
    }
  }

  /// A shell sets the bounds and becomes the program; a name that is not on the path ends it with 127.
  private func spawn(_ descriptor: Int32, output: Int32) -> pid_t? {
    let bounds = memory.map { "ulimit -v \($0); " } ?? ""
    let script = bounds + "ulimit -t \(seconds); ulimit -c 0; exec \"$0\" \"$@\""
    let words = ["/bin/sh", "-c", script, name] + arguments
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
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
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
  private func collect(from descriptor: Int32) -> (output: [UInt8], isWhole: Bool) {
    let clock = ContinuousClock()
    let deadline = clock.now + .seconds(seconds)
    var output: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let left = clock.now.duration(to: deadline).components
      let milliseconds = left.seconds * 1000 + left.attoseconds / 1_000_000_000_000_000
      guard milliseconds > 0 else { return (output, false) }
      var wait = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      let ready = poll(&wait, 1, Int32(clamping: milliseconds))
      if ready < 0, errno == EINTR { continue }
      guard ready > 0 else { return (output, false) }
      let got = read(descriptor, &buffer, buffer.count)
      if got < 0, errno == EINTR { continue }
      guard got >= 0 else { return (output, false) }
      if got == 0 { return (output, true) }
      output += buffer[..<got]
      guard output.count <= outputLimit else { return (output, false) }
    }
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
