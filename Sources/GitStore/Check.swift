import Clibgit2
import Glibc

/// Turns a negative return code into the error that libgit2 keeps for this thread.
///
/// Call it around the C call itself: the next call on the thread replaces the error.
@discardableResult
func check(_ operation: StaticString, _ code: Int32) throws(GitError) -> Int32 {
  guard code < 0 else { return code }
  let systemError = errno
  var message = ""
  var isFromSystem = false
  if let last = git.error_last() {
    if let text = last.pointee.message { message = String(cString: text) }
    isFromSystem = last.pointee.klass == Int32(GIT_ERROR_OS.rawValue)
  }
  throw GitError(
    operation: operation.description, code: code, message: message,
    systemError: isFromSystem ? systemError : 0)
}

/// Like `check`, but "not found" is an answer: `false`.
func found(_ operation: StaticString, _ code: Int32) throws(GitError) -> Bool {
  if code == GIT_ENOTFOUND.rawValue { return false }
  try check(operation, code)
  return true
}

extension Optional {
  /// What a successful call left in its out-pointer.
  func result(of operation: StaticString) throws(GitError) -> Wrapped {
    guard let self else {
      throw GitError(operation: operation.description, code: GIT_ERROR.rawValue, message: "no result")
    }
    return self
  }
}
