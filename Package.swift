// swift-tools-version: 6.2
import Foundation
import PackageDescription

// The way of the data, stage by stage: read, hold, compare, show.
// docs/design/0001-modules.md says why the edges run this way; Tests/PackageTests holds them to it.

/// Tests/Fuzz says how to run it.
let isFuzzing = Context.environment["YANGE_FUZZ"] != nil

/// Whether a release binary carries libgit2, zlib and libdeflate: where Debian's packages have put their archives. Only of this
/// version of libgit2 is it known what it needs in turn. Elsewhere they are loaded when they are first needed, as a build for
/// tests does everywhere. docs/design/0008 has the figures.
let carriesLibgit2: Bool = {
  let folders = ["/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu"]
  let archives = ["libgit2", "libz", "libdeflate", "libpcre2-8", "libmbedcrypto", "libhttp_parser"]
  return folders.contains { folder in
    let facts = try? String(contentsOfFile: "\(folder)/pkgconfig/libgit2.pc", encoding: .utf8)
    return facts?.contains("Version: 1.5.") == true
      && archives.allSatisfy { FileManager.default.fileExists(atPath: "\(folder)/\($0).a") }
  }
}()

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  // Where every system puts libxml2's headers, and no compiler looks by itself.
  .unsafeFlags(["-Xcc", "-I/usr/include/libxml2"]),
  .unsafeFlags(
    carriesLibgit2 ? ["-Xcc", "-DYANGE_LINKED", "-DYANGE_LINKED"] : [], .when(configuration: .release)),
  .unsafeFlags(isFuzzing ? ["-sanitize=fuzzer", "-O", "-enable-testing"] : []),
]

/// A release binary carries the Swift and the C++ runtime at a fixed place, so that it starts in a few milliseconds and
/// runs where no toolchain is. docs/design/0008 has the figures; scripts/link says how the C++ runtime gets in.
let standalone: [LinkerSetting] = [
  .unsafeFlags(
    [
      "-static-stdlib", "-l_FoundationCShims", "-l_FoundationCollections", "-lswiftSynchronization",
      "-use-ld=lld", "-Xclang-linker", "-no-pie", "-L\(Context.packageDirectory)/scripts/link",
    ],
    .when(platforms: [.linux], configuration: .release))
]

/// scripts/link/libgit2.ld says what of libgit2 stays out.
let libgit2: [LinkerSetting] = [
  .unsafeFlags(
    carriesLibgit2
      ? [
        "-use-ld=lld", "-l:libgit2.a", "-l:libz.a", "-l:libdeflate.a", "-l:libpcre2-8.a",
        "-l:libmbedcrypto.a",
        "-l:libhttp_parser.a", "-Xlinker", "\(Context.packageDirectory)/scripts/link/libgit2.ld",
      ] : [],
    .when(platforms: [.linux], configuration: .release))
]

/// See `noAuxiliaryExecutable`.
let untraced: [LinkerSetting] = [
  .unsafeFlags(
    ["-Xlinker", "--wrap=swift_copyAuxiliaryExecutablePath"],
    .when(platforms: [.linux], configuration: .release))
]

func stage(
  _ name: String, _ dependencies: [Target.Dependency] = [], settings: [SwiftSetting] = [],
  linked: [LinkerSetting] = []
) -> Target {
  .target(
    name: name, dependencies: dependencies, swiftSettings: strict + settings, linkerSettings: linked)
}

/// Rules share objects, and a program that is released does not ask at every access whether another one goes on. What is
/// tested does.
let unwatched: [SwiftSetting] = [
  .unsafeFlags(["-enforce-exclusivity=unchecked"], .when(configuration: .release))
]

func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
  .testTarget(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: strict)
}

let package = Package(
  name: "yange",
  products: [.executable(name: "yange", targets: ["yange"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    // read: source bytes → canonical text → section tree → figures
    .systemLibrary(name: "Clook"),
    stage("ReportText", ["Clook"]),
    // No pkg-config: it would link the libraries, which are to be loaded only with a document. See Clibgit2/shim.h.
    .systemLibrary(name: "Clibxml2", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "Clibzip", providers: [.apt(["libzip-dev"])]),
    stage("ReportSources", ["ReportText", "Clibxml2", "Clibzip"]),
    stage("Quantities"),
    stage("Catalogue", ["Quantities"]),
    // As with libxml2: loaded only with a catalogue.yaml.
    .systemLibrary(name: "Clibyaml", providers: [.apt(["libyaml-dev"])]),
    stage("CatalogueYAML", ["Quantities", "Catalogue", "Clibyaml"]),
    stage("Figures", ["ReportText", "Quantities", "Catalogue"], settings: unwatched),

    // hold: structured reports and their revisions, in memory and in git
    .systemLibrary(name: "Csha"),
    stage("Revisions", ["ReportText", "ReportSources", "Quantities", "Catalogue", "Figures", "Csha"]),
    // No pkg-config: it would link the shared library, which is to be loaded only with a store. See Clibgit2/shim.h.
    .systemLibrary(name: "Clibgit2", providers: [.apt(["libgit2-dev"])]),
    // As with libgit2: loaded only with an object that is written.
    .systemLibrary(name: "Clibz", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "Clibdeflate", providers: [.apt(["libdeflate-dev"])]),
    stage("GitStore", ["Clibgit2", "Clibz", "Clibdeflate", "Csha"], linked: libgit2),
    stage("ReportArchive", ["GitStore", "Revisions"]),
    // As with libgit2: loaded only with an index.
    .systemLibrary(name: "Clibsqlite3", providers: [.apt(["libsqlite3-dev"])]),
    stage("RecordIndex", ["Clibsqlite3", "Revisions"]),

    // compare: what changed, since when, what was said over the years, and what does not agree
    stage("SemanticDiff", ["ReportText", "Quantities", "Figures", "Revisions"]),
    stage("History", ["ReportText", "Quantities", "Catalogue", "Figures", "Revisions", "SemanticDiff"]),
    stage("Audit", ["ReportText", "Quantities", "Figures", "Revisions", "SemanticDiff", "History"]),

    // show: results as text and JSON, and the command
    stage(
      "Render",
      ["ReportText", "Quantities", "Catalogue", "Figures", "Revisions", "SemanticDiff", "History", "Audit"]),
    .systemLibrary(name: "Cprocess"),
    .executableTarget(
      name: "yange",
      dependencies: [
        "ReportText", "Catalogue", "CatalogueYAML", "Figures", "Revisions", "GitStore", "ReportArchive",
        "RecordIndex", "SemanticDiff", "History", "Audit", "Render", "Cprocess",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict, linkerSettings: standalone + untraced),

    // tests
    .target(
      name: "ReadingTestSupport", dependencies: ["ReportText"], path: "Tests/ReadingTestSupport",
      swiftSettings: strict),
    tests("QuantitiesTests", ["Quantities", "ReadingTestSupport"]),
    tests("ReportTextTests", ["ReportText", "ReadingTestSupport"]),
    tests("ReportSourcesTests", ["ReportText", "ReportSources", "ReadingTestSupport"]),
    tests("FiguresTests", ["ReportText", "Quantities", "Figures", "ReadingTestSupport"]),
    .target(
      name: "RevisionsTestSupport", dependencies: ["Revisions"], path: "Tests/RevisionsTestSupport",
      swiftSettings: strict),
    tests(
      "RevisionsTests",
      ["Figures", "Quantities", "ReportText", "Revisions", "RevisionsTestSupport", "ReadingTestSupport"]),
    tests("GitStoreTests", ["GitStore"]),
    .executableTarget(
      name: "CommitLoop", dependencies: ["ReportArchive", "Revisions"], path: "Tests/CommitLoop",
      swiftSettings: strict),
    tests("ReportArchiveTests", ["ReportArchive", "Revisions", "RevisionsTestSupport", "CommitLoop"]),
    tests("SemanticDiffTests", ["SemanticDiff", "Revisions", "Figures", "Quantities", "ReportText"]),
    tests(
      "HistoryTests",
      ["ReportText", "Quantities", "Figures", "Revisions", "SemanticDiff", "History", "RevisionsTestSupport"]),
    tests("AuditTests", ["Revisions", "Audit"]),
    tests(
      "RenderTests",
      [
        "Catalogue", "Figures", "Quantities", "ReportText", "Revisions", "SemanticDiff", "History", "Audit",
        "Render",
      ],
      exclude: ["Golden"]),
    tests("CatalogueTests", ["Catalogue", "ReadingTestSupport"]),
    tests("CatalogueYAMLTests", ["Catalogue", "CatalogueYAML"]),
    tests("CommandTests", ["yange"]),
    tests("PackageTests", []),
  ],
  swiftLanguageModes: [.v6]
)

// docs/benchmarks.md says how to run it; nobody else waits for it to build.
if Context.environment["YANGE_BENCHMARKS"] != nil {
  package.targets.append(
    .executableTarget(
      name: "yange-benchmarks", dependencies: ["ReportText", "Figures", "Revisions", "SemanticDiff"],
      path: "Tests/Benchmarks/ReadingSpeed", swiftSettings: strict, linkerSettings: standalone))
  package.targets.append(
    .executableTarget(
      name: "yange-trace-benchmark",
      dependencies: ["Catalogue", "Figures", "Revisions", "ReportArchive", "RecordIndex", "History"],
      path: "Tests/Benchmarks/TraceSpeed", swiftSettings: strict, linkerSettings: standalone))
}

if isFuzzing {
  package.targets.append(
    .executableTarget(
      name: "ReaderFuzzer", dependencies: ["ReportText", "ReportSources", "Figures"],
      path: "Tests/Fuzz/ReaderFuzzer", swiftSettings: strict,
      linkerSettings: [.unsafeFlags(["-sanitize=fuzzer", "-use-ld=lld"])]))
}
