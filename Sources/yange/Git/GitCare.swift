import Glibc
import Render
import ReportArchive

/// Has the git program put a store in order.
struct GitCare {
  let store: ReportArchive

  /// Packs what is reachable, and lists the commits for both libraries.
  ///
  /// git leaves what is younger than two weeks to writers that have not moved their branch yet.
  func pack() throws {
    guard access("\(store.directory)objects", W_OK) == 0 else { throw ArchiveError.readOnly(store.directory) }
    _ = try GitProgram.done(
      ["-c", "gc.writeCommitGraph=false", "-c", "gc.autoDetach=false", "gc", "--quiet"], in: store.directory)
    // Without corrected dates, which libgit2 1.5 knows nothing of: it would pass the whole file over.
    _ = try GitProgram.done(
      ["-c", "commitGraph.generationVersion=1", "commit-graph", "write", "--reachable", "--changed-paths"],
      in: store.directory)
  }

  /// What the objects take now.
  func objects() throws -> CareSummary.Objects {
    let lines = try GitProgram.done(["count-objects", "-v"], in: store.directory)
    var counts: [Substring: Int] = [:]
    for line in lines.split(separator: "\n") {
      let parts = line.split(separator: ":")
      if parts.count == 2 { counts[parts[0]] = Int(parts[1].drop { $0 == " " }) }
    }
    func count(_ name: Substring) -> Int { counts[name] ?? 0 }
    return CareSummary.Objects(
      loose: count("count"), packed: count("in-pack"), packs: count("packs"),
      bytes: (count("size") + count("size-pack")) * 1024)
  }
}
