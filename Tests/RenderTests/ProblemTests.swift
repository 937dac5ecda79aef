import ReportText
import Revisions
import Testing

@testable import Render

@Suite("Problems in words")
struct ProblemTests {
  @Test("are one line each, in both languages, and name what they are about")
  func lines() {
    let problems: [(Problem, String)] = [
      (Problem(ReadingError.empty, file: "a.txt"), "a.txt"),
      (Problem(ReadingError.binary(looksLike: "PDF"), file: "a.txt"), "PDF"),
      (Problem(ReadingError.tooLarge(bytes: 12, limit: 10), file: "a.txt"), "12"),
      (Problem(RevisionError.unknownRevision("v9\n\u{1B}[2J")), "v9⏎\\u001b[2J"),
      (Problem(RevisionError.empty), "yange commit"),
      (Problem(RevisionError.unknownReport("云溪/2013", near: [])), "yange list"),
      (Problem(RevisionError.unknownReport("云溪/2013", near: ["云溪县/2013"])), "云溪县/2013"),
      (Problem(RevisionError.damaged("report.md", reason: "hash")), "report.md"),
      (Problem(RevisionError.storage(operation: "git_commit_create", reason: "disk full")), "disk full"),
      (Problem(ReportNameError.notTwoParts("a/b/c")), "a/b/c"),
      (Problem(ReportNameError.reservedPart("..")), ".."),
      (Problem(ReportNameError.forbiddenCharacter("a\u{202E}b")), "a\\u202eb"),
      (Problem(ReportNameError.tooLong(String(repeating: "长", count: 80))), "200"),
    ]
    for (problem, name) in problems {
      let (english, chinese) = (problem.line(in: .english), problem.line(in: .chinese))
      for line in [english, chinese] {
        #expect(line.contains(name))
        #expect(!line.contains("\n") && !line.contains("\u{1B}"))
      }
      #expect(english != chinese)
    }
  }
}
