import Glibc
import Testing

/// Holds documents against `Schemas/NAME.schema.json`.
func expectValid(
  _ documents: [[UInt8]], _ schema: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  guard let status = try validate(documents, schema) else { return }
  #expect(status == 0, "a document breaks \(schema).schema.json", sourceLocation: sourceLocation)
}

/// What `validate_json.py` says: 0 all valid, 1 a document is not.
///
/// `nil`, with a message, where there is no python3 with jsonschema.
func validate(_ documents: [[UInt8]], _ schema: String) throws -> Int32? {
  guard hasValidator else {
    print("skipped: \(schema) is not validated; python3 with jsonschema is missing")
    return nil
  }
  let root = String(#filePath.prefix(upTo: #filePath.lastIndex(of: "/") ?? #filePath.startIndex)) + "/../.."
  var paths: [String] = []
  defer { for path in paths { unlink(path) } }
  for document in documents {
    let path = "/tmp/yange-\(schema)-\(getpid())-\(UInt32.random(in: 0 ... .max)).json"
    try #require(write(String(decoding: document, as: UTF8.self), to: path))
    paths.append(path)
  }
  return run(["python3", root + "/Tests/validate_json.py", root + "/Schemas/\(schema).schema.json"] + paths)
}

private let hasValidator = run(["python3", "-c", "import jsonschema"]) == 0

/// The exit status of a program found on the path; its output goes where the test's goes.
private func run(_ arguments: [String]) -> Int32 {
  var process: pid_t = 0
  var pointers = arguments.map { strdup($0) } + [nil]
  defer { for pointer in pointers { free(pointer) } }
  guard let name = arguments.first, posix_spawnp(&process, name, nil, nil, &pointers, environ) == 0 else {
    return -1
  }
  var status: Int32 = 0
  waitpid(process, &status, 0)
  return status & 0x7F == 0 ? status >> 8 & 0xFF : -1
}

/// The exit status of a script of `Tests`, which prints what it has to say itself.
func runScript(_ name: String, _ arguments: [String]) -> Int32 {
  let folder = String(#filePath.prefix(upTo: #filePath.lastIndex(of: "/") ?? #filePath.startIndex))
  return run(["python3", "\(folder)/../\(name)"] + arguments)
}
