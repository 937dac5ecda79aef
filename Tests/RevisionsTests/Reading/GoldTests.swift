import Figures
import Foundation
import Revisions
import Testing

/// The labelled texts of `Tests/Corpus/gold`: reading them gets no worse.
@Suite("Labelled texts")
struct GoldTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Corpus/gold")

  private func text(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: Self.folder.appending(path: name)))
  }

  /// The least that each text must reach; raise a floor when reading gets better, never lower one.
  static let floors: [(text: String, precision: Double, recall: Double, full: Double)] = [
    ("bureau-a", 0.977, 0.977, 0.918), ("bureau-b", 0.973, 0.99, 0.92), ("bureau-c", 0.99, 0.99, 0.84),
    ("communique", 0.99, 0.984, 0.929),
    ("government", 0.99, 0.99, 0.922), ("province", 0.99, 0.99, 0.9), ("speech", 0.99, 0.964, 0.741),
  ]

  @Test("figures are found, and found right", arguments: floors)
  func figures(name: String, precision: Double, recall: Double, full: Double) throws {
    let gold = String(decoding: try text("\(name).jsonl"), as: UTF8.self).split(separator: "\n").compactMap {
      GoldScore.Label(String($0))
    }
    try #require(gold.count > 50)
    let reports = try StructuredReport.reading(source: text("\(name).txt"), name: "\(name).txt")
    let score = GoldScore(gold, reports.flatMap(\.figures))
    let errors = score.errors.joined(separator: "\n")
    #expect(score.precision >= precision, "\(score.precision)\n\(errors)")
    #expect(score.recall >= recall, "\(score.recall)\n\(errors)")
    #expect(score.fullShare >= full, "\(score.fullShare)\n\(errors)")
  }

  @Test(
    "texts without figures have none, or one in 3,000 characters",
    arguments: ["none-a", "none-b", "none-c", "none-d", "none-e", "none-f"])
  func none(name: String) throws {
    let bytes = try text("\(name).txt")
    let figures = try StructuredReport.reading(source: bytes, name: name).flatMap(\.figures)
    let allowed = max(1, String(decoding: bytes, as: UTF8.self).count / 3_000)
    #expect(figures.count <= allowed, "\(figures.map(\.quote))")
  }
}
