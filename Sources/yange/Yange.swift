import ArgumentParser
import ReportText
import Glibc

@main
struct Yange: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "yange", abstract: "Version control that reads reports")
  @Argument var file: String
  func run() throws {
    let f = fopen(file, "rb")!
    var b = [UInt8](repeating: 0, count: 1 << 22)
    let n = fread(&b, 1, b.count, f)
    let (reports, enc) = try CanonicalText.reports(in: Array(b[..<n]))
    print(enc)
    for r in reports {
      print("=====")
      print(String(decoding: r.bytes, as: UTF8.self))
      for a in r.anomalies { print(a.kind, a.span.start, a.quote.debugDescription.prefix(200)) }
    }
  }
}
