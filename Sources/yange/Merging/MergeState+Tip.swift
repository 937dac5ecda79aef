import Render
import ReportArchive
import Revisions

extension MergeState {
  /// The commit that this merge came to, where a process was ended between making it and dropping the record; `nil` while
  /// it waits.
  ///
  /// - Throws: `Problem` where the branch has gone elsewhere.
  func outcome(in store: ReportArchive) throws -> Revision? {
    let tip = try? store.resolve("refs/heads/\(branch)")
    if let tip, tip.parents == [ours, theirs] { return tip }
    guard tip?.id == ours else { throw Problem.mergeOvertaken(branch) }
    return nil
  }

  /// A commit to the branch that a merge waits for would leave the decisions behind that were taken.
  ///
  /// A merge that is done, and whose record a killed process left, does not wait; the record goes.
  /// - Throws: `Problem.merging`.
  static func requireNone(on branch: String, in store: ReportArchive) throws {
    guard let waiting = try read(in: store), waiting.branch == branch else { return }
    let tip = try? store.resolve("refs/heads/\(branch)")
    guard tip?.parents == [waiting.ours, waiting.theirs] else { throw Problem.merging(waiting.name) }
    try? clear(in: store)
  }
}

extension Problem {
  static var noMerge: Problem {
    Problem(
      Phrase("no merge waits for decisions", "没有等待处理的合并"),
      hint: Phrase("begin one with 'yange merge BRANCH'", "可用 yange merge 分支 开始合并"))
  }

  /// Another merge has to be brought to an end first; its name where its record can be read.
  static func merging(_ name: String?) -> Problem {
    Problem(
      name.map { Phrase("a merge of \($0) waits for decisions", "对 \($0) 的合并尚未完成") }
        ?? Phrase("a merge waits for decisions", "有合并尚未完成"),
      hint: Phrase(
        "finish it with 'yange resolve', or drop it with 'yange merge --abort'",
        "请用 yange resolve 完成，或用 yange merge --abort 放弃"))
  }

  static func mergeOvertaken(_ branch: String) -> Problem {
    Problem(
      Phrase("\(branch) has moved on since the merge began", "合并开始后，\(branch) 又有了新的版本"),
      hint: Phrase(
        "give the merge up with 'yange merge --abort' and begin it again",
        "请用 yange merge --abort 放弃，再重新合并"))
  }
}
