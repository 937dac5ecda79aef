import ArgumentParser
import Glibc
import ReportText
import Revisions

@main
struct Yange: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "yange", abstract: "Version control that reads reports", subcommands: [Extract.self])
}
struct Extract: ParsableCommand {
  @Argument var file: String
  @Option var format: String = "json"
  func run() throws {
    guard let f = fopen(file, "rb") else { throw ExitCode(2) }
    var b = [UInt8](repeating: 0, count: 1 << 22)
    let n = fread(&b, 1, b.count, f)
    let reports = try StructuredReport.reading(source: Array(b[..<n]), name: file)
    if format == "markdown" { for r in reports { print(String(decoding: r.text, as: UTF8.self)) } } else {
    print(String(decoding: extractForm(of: reports, extractor: "1"), as: UTF8.self)) }
  }
}
