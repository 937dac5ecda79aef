import Glibc
import ReportArchive
import Revisions

/// Commits to a store again and again, for tests that need another process to race with or to kill.
///
/// `CommitLoop STORE REPORT WORD COUNT [FILE-SIZE-LIMIT]`: prints the id of each commit as it stands, and at a
/// failure the error, ending with 2.
@main
struct CommitLoop {
  static func main() {
    let arguments = CommandLine.arguments
    guard arguments.count >= 5, let count = Int(arguments[4]) else { exit(64) }
    if arguments.count > 5, let limit = rlim_t(arguments[5]) {
      var limits = rlimit(rlim_cur: limit, rlim_max: limit)
      setrlimit(__rlimit_resource_t(1), &limits)
      signal(SIGXFSZ, SIG_IGN)
    }
    do {
      let report = try ReportName(arguments[2])
      for number in 0..<count {
        let archive = try ReportArchive.open(at: arguments[1])
        let who = Signature(
          name: String(arguments[3].prefix(20)), email: "loop@example.org", seconds: 981_173_106, offset: 0)
        let text = "\(arguments[3]) \(number)\n"
        let files = [
          "report.md": Array(text.utf8), "report.json": Array("{}\n".utf8), "source.txt": Array(text.utf8),
        ]
        let request = CommitRequest(message: "\(number)", author: who, committer: who)
        switch try archive.commit(report, files: files, request) {
        case .committed(let revision): print(revision.id)
        case .unchanged(let revision): print(revision.id)
        }
        fflush(nil)
      }
    } catch {
      print(error)
      exit(2)
    }
  }
}
