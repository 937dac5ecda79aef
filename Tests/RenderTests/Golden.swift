import Glibc
import Testing

/// Compares `actual` with the file `name` beside the tests, line by line. `YANGE_RECORD=1` writes the file instead.
func expectGolden(
  _ actual: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) {
  let folder =
    String(#filePath.prefix(upTo: #filePath.lastIndex(of: "/") ?? #filePath.startIndex)) + "/Golden"
  let path = folder + "/" + name
  if let record = getenv("YANGE_RECORD"), String(cString: record) == "1" {
    #expect(write(actual, to: path), "cannot write \(path)", sourceLocation: sourceLocation)
    return
  }
  guard let expected = contents(of: path) else {
    Issue.record("no golden file \(name); YANGE_RECORD=1 writes it", sourceLocation: sourceLocation)
    return
  }
  if !expected.utf8.elementsEqual(actual.utf8) {
    Issue.record("\(name) differs:\n\(lineDifference(expected, actual))", sourceLocation: sourceLocation)
  }
}

func contents(of path: String) -> String? {
  guard let file = fopen(path, "rb") else { return nil }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 1 << 16)
  while case let count = fread(&chunk, 1, chunk.count, file), count > 0 { bytes += chunk[..<count] }
  return String(decoding: bytes, as: UTF8.self)
}

func write(_ text: String, to path: String) -> Bool { write(bytes: Array(text.utf8), to: path) }

func write(bytes: [UInt8], to path: String) -> Bool {
  guard let file = fopen(path, "wb") else { return false }
  let written = fwrite(bytes, 1, bytes.count, file)
  return fclose(file) == 0 && written == bytes.count
}

/// Lines that went with `-`, lines that came with `+`.
private func lineDifference(_ expected: String, _ actual: String) -> String {
  let old = expected.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  let new = actual.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  let steps = new.difference(from: old).map { step in
    switch step {
    case .remove(let place, let line, _): (place, 0, "-\(place + 1): \(line)")
    case .insert(let place, let line, _): (place, 1, "+\(place + 1): \(line)")
    }
  }
  return steps.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2).joined(separator: "\n")
}
