import Foundation
import Testing

/// The modules in the order of the data, and what each may import: nothing behind it.
private let edges: [String: Set<String>] = [
  "Clook": [],
  "ReportText": ["Clook"],
  "Clibxml2": [],
  "Clibzip": [],
  "ReportSources": ["ReportText", "Clibxml2", "Clibzip"],
  "Quantities": [],
  "Catalogue": ["Quantities"],
  "Clibyaml": [],
  "CatalogueYAML": ["Quantities", "Catalogue", "Clibyaml"],
  "Figures": ["ReportText", "Quantities", "Catalogue"],
  "Csha": [],
  "Revisions": ["ReportText", "ReportSources", "Quantities", "Catalogue", "Figures", "Csha"],
  "Clibgit2": [],
  "Clibz": [],
  "Clibdeflate": [],
  "GitStore": ["Clibgit2", "Clibz", "Clibdeflate", "Csha"],
  "ReportArchive": ["GitStore", "Revisions"],
  "Clibsqlite3": [],
  "RecordIndex": ["Clibsqlite3", "Revisions"],
  "SemanticDiff": ["ReportText", "Quantities", "Figures", "Revisions"],
  "History": ["ReportText", "Quantities", "Catalogue", "Figures", "Revisions", "SemanticDiff"],
  "Audit": ["ReportText", "Quantities", "Figures", "Revisions", "SemanticDiff", "History"],
  "Render": [
    "ReportText", "Quantities", "Catalogue", "Figures", "Revisions", "SemanticDiff", "History", "Audit",
  ],
  "Cprocess": [],
  "yange": [
    "ReportText", "Catalogue", "CatalogueYAML", "Figures", "Revisions", "GitStore", "ReportArchive",
    "RecordIndex", "SemanticDiff", "History", "Audit", "Render", "Cprocess",
  ],
]

@Suite("Edges between the modules")
struct EdgesTests {
  private struct Description: Decodable {
    struct Target: Decodable {
      let name: String
      let type: String
      let path: String
      let target_dependencies: [String]?
      let product_dependencies: [String]?
    }
    let targets: [Target]
  }

  private static let checkout = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The targets under Sources as the package manager sees them.
  private func targets() throws -> [Description.Target] {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    // A folder of its own: the build folder may be locked by whoever runs the tests, and the package manager leaves
    // something in the temporary one each time.
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "yange-describe-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    process.arguments = [
      "swift", "package", "--scratch-path", folder.appendingPathComponent("build").path, "describe", "--type",
      "json",
    ]
    process.currentDirectoryURL = Self.checkout
    process.environment = ProcessInfo.processInfo.environment.merging(["TMPDIR": folder.path]) { $1 }
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
    return try JSONDecoder().decode(Description.self, from: output).targets.filter {
      $0.path.hasPrefix("Sources/")
    }
  }

  /// The modules that the files of a target import.
  private func imports(of target: String) throws -> Set<String> {
    let folder = Self.checkout.appendingPathComponent("Sources/\(target)")
    let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
    var found: Set<String> = []
    for case let file as URL in files where file.pathExtension == "swift" {
      for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
        let words = line.split(separator: " ")
        guard let place = words.firstIndex(of: "import"), place <= 1, place + 1 < words.count else {
          continue
        }
        found.insert(String(words[place + 1]))
      }
    }
    return found
  }

  @Test("the package has these modules and these edges")
  func edges() throws {
    let found = try targets().map { ($0.name, Set($0.target_dependencies ?? [])) }
    #expect(Dictionary(uniqueKeysWithValues: found) == PackageTests.edges)
  }

  @Test(
    "each module imports nothing but what it depends on", arguments: PackageTests.edges.keys.sorted())
  func imports(target: String) throws {
    let own = try imports(of: target).intersection(PackageTests.edges.keys)
    let undeclared = own.subtracting(PackageTests.edges[target] ?? [])
    #expect(undeclared.isEmpty)
  }

  /// What modules may import that is not of this package.
  private static let allowed: [String: Set<String>] = [
    "Quantities": ["Synchronization"], "ReportSources": ["Synchronization"], "GitStore": ["Synchronization"],
    "History": ["Synchronization"],
    "yange": ["Synchronization", "ArgumentParser"],
  ]

  @Test("libgit2 stays behind the store, the argument parser with the command, and Foundation outside")
  func outside() throws {
    for target in PackageTests.edges.keys {
      let outside = try imports(of: target).subtracting(PackageTests.edges.keys)
      #expect(
        outside.isSubset(of: Self.allowed[target, default: []].union(["Glibc"])), "\(target)")
    }
    for target in try targets() where target.name != "yange" {
      #expect((target.product_dependencies ?? []).isEmpty, "\(target.name)")
    }
  }
}
