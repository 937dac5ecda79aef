import Foundation
import Testing

@Suite("Loading of libraries")
struct LoadingTests {
  let place: Workplace

  init() throws {
    place = try Workplace()
    try place.put(Draft.first, in: "a.txt")
    try place.put(Draft.corrected, in: "b.txt")
  }

  @Test("commands on files do not load it, those on a store do")
  func when() throws {
    try place.done("init", "store")
    place.environment["LD_DEBUG"] = "files"
    for arguments in [["diff", "a.txt", "b.txt"], ["extract", "a.txt"]] {
      let ending = try place.start(arguments).wait()
      #expect(ending.status == 0 && ending.errors.contains("libc.so") && !ending.errors.contains("libgit2"))
    }
    #expect(try place.yange("-C", "store", "list").errors.contains("libgit2"))
  }

  @Test("without it commands on files work, and those on a store say what is missing in one line")
  func missing() throws {
    try place.done("init", "store")
    // Whatever version is wanted, the first that is found is no library.
    try FileManager.default.createDirectory(atPath: place.path("lib"), withIntermediateDirectories: false)
    for version in 0..<100 { try place.put("", in: "lib/libgit2.so.1.\(version)") }
    place.environment["LD_LIBRARY_PATH"] = place.path("lib")
    try place.done("diff", "a.txt", "b.txt")
    for arguments in [
      ["list"], ["init", "other"], ["commit", "a.txt", "--report", Workplace.report, "-m", "x"],
    ] {
      let ending = try place.start(["-C", "store"] + arguments).wait()
      #expect(ending.status == 2 && ending.errorLines.count == 1, "\(ending)")
      #expect(ending.errors.contains("libgit2 cannot be loaded"), "\(ending)")
    }
    #expect(!place.isThere("other"))
  }

  @Test(
    "libyaml is loaded with a catalogue.yaml and not before, and where it is missing nothing else suffers")
  func yaml() throws {
    try place.put("indicators:\n  local.b: {name: 驿站数}\n", in: "own.yaml")
    try place.makeStore([Draft.first])
    place.environment["LD_DEBUG"] = "files"
    #expect(try !place.yange("-C", "store", "log").errors.contains("libyaml"))
    #expect(try place.yange("catalogue", "check", "own.yaml").errors.contains("libyaml"))
    place.environment["LD_DEBUG"] = nil
    try FileManager.default.createDirectory(atPath: place.path("lib"), withIntermediateDirectories: false)
    try place.put("", in: "lib/libyaml-0.so.2")
    place.environment["LD_LIBRARY_PATH"] = place.path("lib")
    try place.done("-C", "store", "log")
    let line = try place.refused("catalogue", "check", "own.yaml")
    #expect(line.contains("own.yaml: libyaml cannot be loaded"))
  }
}
