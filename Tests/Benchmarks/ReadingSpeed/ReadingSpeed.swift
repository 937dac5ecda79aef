import Figures
import Glibc
import ReportText
import Revisions
import SemanticDiff

/// Measures reading, writing and comparing in process, in MB (10⁶ bytes) of source text a second.
@main
enum ReadingSpeed {
  static let usage =
    "usage: yange-benchmarks [--runs N] [--megabytes N] [--only STAGE] REPORT [REVISED-REPORT]"

  static func main() throws {
    var (runs, megabytes, only, files) = (7, 5, "", [String]())
    var words = CommandLine.arguments.dropFirst()
    while let word = words.popFirst() {
      switch word {
      case "--runs": runs = max(5, words.popFirst().flatMap(Int.init) ?? runs)
      case "--megabytes": megabytes = max(1, words.popFirst().flatMap(Int.init) ?? megabytes)
      case "--only": only = words.popFirst() ?? ""
      default: files.append(word)
      }
    }
    guard let first = files.first, let source = bytes(of: first) else { return complain() }
    let copies = max(1, megabytes * 1_000_000 / source.count)
    print("| stage | MB/s | median ms | 9 in 10 ms | |\n| --- | ---: | ---: | ---: | --- |")
    let table = Table(size: source.count, copies: copies, runs: runs, only: only)
    try table.measureStages(source)
    if files.count > 1, let other = bytes(of: files[1]) { try table.measureComparison(source, other) }
    table.measureGrowth()
    try measureMemory(source, copies: copies, only)
  }

  /// One file that long: what reading takes on top of the file's bytes.
  private static func measureMemory(_ source: [UInt8], copies: Int, _ only: String) throws {
    guard only.isEmpty || only == "memory" else { return }
    let long = Array(repeatElement(source, count: copies).joined())
    let before = PeakMemory.resident
    PeakMemory.reset()
    let clock = ContinuousClock()
    var figures = 0
    let time = try clock.measure {
      figures = try StructuredReport.reading(source: long, name: "long.txt").reduce(0) {
        $0 + $1.figures.count
      }
    }
    let peak = Double(PeakMemory.now - before) / Double(long.count)
    let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
    print(
      "\none file of \(long.count) bytes: \(decimal(Double(long.count) / 1e6 / seconds, 1)) MB/s, \(figures) figures"
    )
    print("peak memory: \(decimal(peak, 1)) × the text")
  }

  private static func complain() {
    let line = Array((usage + "\n").utf8)
    _ = write(2, line, line.count)
    exit(64)
  }

  private static func bytes(of path: String) -> [UInt8]? {
    guard let file = fopen(path, "rb") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while case let got = fread(&chunk, 1, chunk.count, file), got > 0 { bytes += chunk[..<got] }
    return bytes.isEmpty ? nil : bytes
  }
}

/// `value` with that many digits after the point.
func decimal(_ value: Double, _ digits: Int) -> String {
  let scale = (0..<digits).reduce(1.0) { scale, _ in scale * 10 }
  let whole = Int((value * scale).rounded())
  guard digits > 0 else { return String(whole) }
  let text = String(whole)
  let padded = String(repeating: "0", count: max(0, digits + 1 - text.count)) + text
  return "\(padded.dropLast(digits)).\(padded.suffix(digits))"
}
