import Glibc
import Render

/// The git program of this machine.
enum GitProgram {
  struct Ending {
    /// 127 where there is no git.
    let status: Int32
    /// What it printed, without the last line's end.
    let output: String
  }

  /// Runs git in `folder` and waits for it; what it says on standard error is dropped.
  static func run(_ arguments: [String], in folder: String) -> Ending {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return Ending(status: 127, output: "") }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    let words = ["git", "-C", folder] + arguments
    var pointers = words.map { strdup($0) } + [nil]
    defer { for pointer in pointers { free(pointer) } }
    var process: pid_t = 0
    let failure = posix_spawnp(&process, "git", &actions, nil, &pointers, environ)
    close(ends[1])
    defer { close(ends[0]) }
    guard failure == 0 else { return Ending(status: 127, output: "") }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(ends[0], &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      bytes += buffer[..<count]
    }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    while bytes.last == 0x0A { bytes.removeLast() }
    return Ending(
      status: status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + (status & 0x7F),
      output: String(decoding: bytes, as: UTF8.self))
  }

  /// As `run`, but git has to succeed.
  static func done(_ arguments: [String], in folder: String) throws -> String {
    let ending = run(arguments, in: folder)
    guard ending.status == 0 else {
      let words = "git \(arguments.joined(separator: " "))"
      throw Problem(
        ending.status == 127
          ? Phrase("there is no git program", "找不到 git 程序")
          : Phrase("'\(words)' failed with \(ending.status)", "执行 \(words) 失败（\(ending.status)）"),
        hint: ending.status == 127
          ? Phrase("install it; the package is called git", "请安装 git")
          : Phrase("run it by hand to see why", "请手工执行以查明原因"))
    }
    return ending.output
  }
}
