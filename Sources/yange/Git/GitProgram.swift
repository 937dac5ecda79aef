import Glibc
import Render

/// The git program of this machine.
enum GitProgram {
  struct Ending {
    /// 127 where there is no git.
    let status: Int32
    /// What it printed, without the last line's end.
    let output: String
    /// Why it failed, in its own words: the last line of standard error; empty where it said nothing.
    var reason = ""
  }

  /// Runs git in `folder` and waits for it.
  static func run(_ arguments: [String], in folder: String) -> Ending {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return Ending(status: 127, output: "") }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
    // A file without a name, not a pipe: nobody reads one while the other is read, and git may say much.
    let file = tmpfile()
    defer { if let file { fclose(file) } }
    let complaints = file.map { fileno($0) } ?? -1
    if complaints >= 0 {
      _ = fcntl(complaints, F_SETFD, FD_CLOEXEC)
      posix_spawn_file_actions_adddup2(&actions, complaints, STDERR_FILENO)
    } else {
      posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    }
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
      output: String(decoding: bytes, as: UTF8.self), reason: lastLine(of: complaints))
  }

  /// The last line that was written to a file, of its last few thousand bytes.
  private static func lastLine(of file: Int32) -> String {
    let size = file < 0 ? 0 : lseek(file, 0, SEEK_END)
    guard size > 0 else { return "" }
    var bytes = [UInt8](repeating: 0, count: min(size, 4096))
    let count = pread(file, &bytes, bytes.count, size - bytes.count)
    let lines = bytes[..<max(0, count)].split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
    guard let last = lines.last else { return "" }
    let label = ["fatal: ", "error: "].first(where: last.hasPrefix) ?? ""
    return String(last.dropFirst(label.count))
  }

  /// As `run`, but git has to succeed.
  static func done(_ arguments: [String], in folder: String) throws -> String {
    let ending = run(arguments, in: folder)
    guard ending.status == 0 else {
      if ending.status == 127 {
        throw Problem(
          Phrase("there is no git program", "找不到 git 程序"),
          hint: Phrase("install it; the package is called git", "请安装 git"))
      }
      let name = arguments.first ?? ""
      let command = (["git", "-C", folder] + arguments).map(quoted).joined(separator: " ")
      throw Problem(
        ending.reason.isEmpty
          ? Phrase("git \(name) failed with \(ending.status)", "git \(name) 执行失败（\(ending.status)）")
          : Phrase("git \(name) failed: \(ending.reason)", "git \(name) 执行失败：\(ending.reason)"),
        hint: ending.reason.isEmpty
          ? Phrase("run it by hand to see why: \(command)", "请手工执行以查明原因：\(command)")
          : Phrase("mend that and try again", "请排除原因后重试"))
    }
    return ending.output
  }

  /// The word as a shell takes it.
  private static func quoted(_ word: String) -> String {
    let isPlain =
      !word.isEmpty
      && word.utf8.allSatisfy {
        (0x30...0x39).contains($0) || (0x41...0x5A).contains($0 & 0xDF) || "-_./=:".utf8.contains($0)
      }
    return isPlain ? word : "'" + word.replacing("'", with: "'\\''") + "'"
  }
}
