import Catalogue
import Figures
import Glibc
import History
import RecordIndex
import ReportArchive
import Revisions

/// Times traces of a store in one process, each with the store and its index opened anew: what a program that holds yange
/// would wait for, without the start of a process, without printing, and without what is done behind the answer.
///
/// `yange-trace-benchmark STORE RUNS INDICATOR…`: prints the time of the first answer, which makes the index where it is not
/// there, or goes on from it where there was a commit since; then that of each indicator, the first time it is asked for
/// and the median of the runs.
@main
struct TraceSpeed {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count > 3, let runs = Int(arguments[2]), runs > 0 else { exit(64) }
    try warmUp(arguments[1])
    print("first\t\(rounded(try time(arguments[3], of: arguments[1]).milliseconds))")
    for indicator in arguments[3...] {
      var milliseconds: [Double] = []
      var points = 0
      for _ in 0..<runs {
        let run = try time(indicator, of: arguments[1])
        milliseconds.append(run.milliseconds)
        points = run.points
      }
      let first = milliseconds[0]
      let median = milliseconds.sorted()[runs / 2]
      print("\(indicator)\t\(points)\t\(rounded(first))\t\(rounded(median))")
    }
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    print("memory\t\(usage.ru_maxrss >> 10)")
  }

  /// What a program sets up once: the libraries, and what texts are read by.
  private static func warmUp(_ path: String) throws {
    let store = try ReportArchive.open(at: path)
    let tip = try store.resolve("HEAD").id
    guard let report = try store.reports(at: tip).first, let content = try store.content(of: report, at: tip)
    else { return }
    _ = SectionedReport(canonical: try store.text(content)).structured()
    _ = RecordIndex(at: "\(store.directory)yange/benchmark.sqlite", reader: "benchmark").isOpen
  }

  private static func time(
    _ indicator: String, of path: String
  ) throws -> (milliseconds: Double, points: Int) {
    let start = ContinuousClock.now
    let (trace, left) = try answer(indicator, of: path)
    let time = ContinuousClock.now - start
    // Kept when the answer is known, as the command does while it prints.
    left?.finish()
    return (time / .milliseconds(1), trace.points.count)
  }

  private static func answer(
    _ indicator: String, of path: String
  ) throws -> (trace: Trace, left: LeftWork?) {
    let store = try ReportArchive.open(at: path)
    let catalogue = Catalogue.builtIn
    // A name of its own: what this program reads, it reads for itself.
    let index = RecordIndex(at: "\(store.directory)yange/benchmark.sqlite", reader: "benchmark")
    var left: LeftWork?
    let trace = try trace(
      indicator, asOf: store.resolve("HEAD"), in: store,
      lookup: { words in
        guard let entry = catalogue.entry(matching: words) else { return [] }
        let indicator = Indicator(name: entry.name, key: entry.key)
        return [KnownIndicator(indicator: indicator, aliases: entry.aliases)]
      },
      semantics: .reading(with: catalogue), records: index, leaving: { left = $0 })
    return (trace, left)
  }

  private static func rounded(_ milliseconds: Double) -> Double { (milliseconds * 100).rounded() / 100 }
}
