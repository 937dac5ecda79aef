import Foundation
import Testing

/// How a program ended, and what it said.
struct Ending: Equatable, CustomStringConvertible {
  /// The exit status; 128 and the signal's number where it was killed.
  let status: Int32
  let output: Data
  let errors: String

  var text: String { String(decoding: output, as: UTF8.self) }
  var errorLines: [Substring] { errors.split(separator: "\n") }
  var description: String { "status \(status)\n\(text.prefix(2000))\n\(errors.prefix(2000))" }

  func json() throws -> [String: Any] {
    try #require(JSONSerialization.jsonObject(with: output) as? [String: Any], "\(self)")
  }
}

/// A program that was started.
final class Running {
  let process = Process()
  private let folder: TemporaryFolder

  init(_ program: String, _ arguments: [String], in directory: String, _ environment: [String: String]) throws
  {
    folder = try TemporaryFolder()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: directory)
    process.environment = environment
    // Files, not pipes: no program waits for us to read.
    for name in ["output", "errors"] {
      _ = FileManager.default.createFile(atPath: folder(name), contents: nil)
    }
    process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: folder("output")))
    process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: folder("errors")))
    process.standardInput = FileHandle.nullDevice
    try process.run()
  }

  func wait() throws -> Ending {
    process.waitUntilExit()
    let killed: Int32 = process.terminationReason == .uncaughtSignal ? 128 : 0
    return Ending(
      status: killed + process.terminationStatus,
      output: try Data(contentsOf: URL(fileURLWithPath: folder("output"))),
      errors: String(decoding: try Data(contentsOf: URL(fileURLWithPath: folder("errors"))), as: UTF8.self))
  }
}

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

/// The built command, beside the program that runs the tests.
let yangePath: String = {
  let own = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
  return URL(fileURLWithPath: own).deletingLastPathComponent().appendingPathComponent("yange").path
}()

/// The top of the checkout.
let checkout = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent().path
