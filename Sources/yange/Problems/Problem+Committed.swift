import Render
import Revisions

extension Problem {
  /// Runs what comes after a commit. Where that fails the user is told that the commit stands.
  static func sayingCommitted(_ revision: Revision, on branch: String, _ body: () throws -> Void) throws {
    do {
      try body()
    } catch {
      let problem = Problem(any: error)
      let name = "[\(branch) \(revision.id.short)]"
      throw Problem(
        Phrase(
          "\(name) is committed; \(problem.what.english)", "\(name) 已提交；\(problem.what.chinese)"),
        hint: Phrase("'yange show \(revision.id.short)' shows it", "可用 yange show \(revision.id.short) 查看"))
    }
  }
}
