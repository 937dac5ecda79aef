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
      (Problem(ReadingError.damaged(.docx), file: "a.docx"), "DOCX"),
      (Problem(ReadingError.scanned(.pdf), file: "a.pdf"), "OCR"),
      (Problem(ReadingError.locked(.pdf), file: "a.pdf"), "PDF"),
      (
        Problem(ReadingError.missing("pdftotext", package: "poppler-utils", .pdf), file: "a.pdf"),
        "poppler-utils"
      ),
      (Problem(ReadingError.failed("LibreOffice", .doc), file: "a.doc"), "LibreOffice"),
      (Problem(ReadingError.hostile(.docx, .ratio(limit: 200)), file: "a.docx"), "200"),
      (Problem(ReadingError.hostile(.docx, .unpackedSize(limit: 64 << 20)), file: "a.docx"), "64"),
      (Problem(ReadingError.hostile(.docx, .parts(limit: 9)), file: "a.docx"), "9"),
      (Problem(ReadingError.hostile(.html, .depth(limit: 400)), file: "a.html"), "400"),
      (Problem(ReadingError.hostile(.docx, .entities), file: "a.docx"), "DOCX"),
      (Problem(ReadingError.hostile(.docx, .path("../x")), file: "a.docx"), "../x"),
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
