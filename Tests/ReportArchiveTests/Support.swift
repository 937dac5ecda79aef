import Foundation
import ReportArchive
import Revisions
import Testing

/// A folder that goes with the test.
final class TemporaryFolder {
  let path: String

  init() throws {
    var template = Array("/tmp/yange-test-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { throw CocoaError(.fileWriteUnknown) }
    path = String(cString: made)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func callAsFunction(_ name: String) -> String { "\(path)/\(name)" }
}

/// How a program ended.
struct Outcome {
  let status: Int32
  let output: String
  let errors: String
}

/// Runs a program to its end.
@discardableResult
func run(_ program: String, _ arguments: [String], in folder: String = "/") throws -> Outcome {
  let process = Process()
  process.executableURL = URL(fileURLWithPath: program)
  process.arguments = arguments
  process.currentDirectoryURL = URL(fileURLWithPath: folder)
  process.environment = [
    "PATH": "/usr/bin:/bin", "HOME": folder, "GIT_CONFIG_NOSYSTEM": "1", "LC_ALL": "C.UTF-8",
    "GIT_AUTHOR_NAME": "另一人", "GIT_AUTHOR_EMAIL": "other@example.org",
    "GIT_COMMITTER_NAME": "另一人", "GIT_COMMITTER_EMAIL": "other@example.org",
  ]
  let (output, errors) = (Pipe(), Pipe())
  process.standardOutput = output
  process.standardError = errors
  process.standardInput = FileHandle.nullDevice
  try process.run()
  let printed = output.fileHandleForReading.readDataToEndOfFile()
  let said = errors.fileHandleForReading.readDataToEndOfFile()
  process.waitUntilExit()
  return Outcome(
    status: process.terminationStatus, output: String(decoding: printed, as: UTF8.self),
    errors: String(decoding: said, as: UTF8.self))
}

/// Runs the real git, which has to succeed, and gives what it printed.
@discardableResult
func git(_ arguments: String..., in folder: String) throws -> String {
  let outcome = try run("/usr/bin/git", arguments, in: folder)
  try #require(outcome.status == 0, "git \(arguments): \(outcome.errors)")
  return outcome.output
}

extension Signature {
  /// One second after another, as `n` grows.
  static func test(_ n: Int64 = 0, name: String = "赵记录") -> Signature {
    Signature(name: name, email: "zhao@example.org", seconds: 981_173_106 + n, offset: 480)
  }
}

extension CommitRequest {
  static func test(_ message: String = "修改", _ n: Int64 = 0, branch: String? = nil) -> CommitRequest {
    CommitRequest(message: message, author: .test(n), committer: .test(n, name: "钱校对"), branch: branch)
  }
}

/// A report's three files, all made from `text`.
func files(_ text: String, source: String = "source.txt") -> [String: [UInt8]] {
  [
    "report.md": Array("# 总结\n\n\(text)\n".utf8), "report.json": Array("{\"text\": \"\(text)\"}\n".utf8),
    source: Array(text.utf8),
  ]
}

extension CommitOutcome {
  /// The revision of a commit that has to be one.
  func committed() throws -> Revision {
    guard case .committed(let revision) = self else { throw NotCommitted() }
    return revision
  }

  struct NotCommitted: Error {}
}

func text(of path: String) throws -> String {
  String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
}

func put(_ text: String, at path: String) throws {
  let url = URL(fileURLWithPath: path)
  try FileManager.default.createDirectory(
    at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
  try Data(text.utf8).write(to: url)
}

func isThere(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }
