import Clibgit2
import Glibc

extension Repository {
  /// Waits until everything that was written to the repository is on the disk, so that a power cut takes none of it.
  package func flush() throws(GitError) {
    let descriptor = Glibc.open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw GitError(
        operation: "open", code: -1, message: "\(directory): \(String(cString: strerror(errno)))")
    }
    defer { Glibc.close(descriptor) }
    guard syncfs(descriptor) == 0 else {
      throw GitError(
        operation: "syncfs", code: -1, message: "\(directory): \(String(cString: strerror(errno)))")
    }
  }
}
