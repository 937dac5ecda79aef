import ArgumentParser
import Render
import ReportArchive
import Revisions
import SemanticDiff

struct ResolveCommand: YangeCommand {
  static let configuration = CommandConfiguration(
    commandName: "resolve", abstract: "Decide what a merge could not",
    discussion: "Without a number the conflicts are listed. The last decision commits the merge.")

  @Argument(help: ArgumentHelp("The conflict's number in the list", valueName: "N"))
  var number: Int?

  @Flag(help: "Take what this branch says")
  var ours = false

  @Flag(help: "Take what the merged branch says")
  var theirs = false

  @Flag(help: "Take what both had before")
  var base = false

  @Option(help: ArgumentHelp("Say this instead", valueName: "TEXT"))
  var words: String?

  @Flag(help: "Decide all open conflicts alike")
  var all = false

  @Option(help: "Print the result in this form")
  var format: ResultFormat = .text

  @OptionGroup(title: "Common options") var common: CommonOptions

  func validate() throws {
    let count = [ours, theirs, base, words != nil].count { $0 }
    guard count <= 1 else { throw ValidationError("Give one of --ours, --theirs, --base and --words") }
    guard (count == 1) == (number != nil || all) else {
      throw ValidationError("Name a conflict and one of --ours, --theirs, --base and --words")
    }
    guard number == nil || !all else { throw ValidationError("Give a number or --all") }
    guard !all || words == nil else { throw ValidationError("--words decides one conflict; name it") }
  }

  func perform(in session: Session) throws {
    let store = try session.openStore()
    guard var state = try MergeState.read(in: store) else { throw Problem.noMerge }
    var revision = try state.outcome(in: store)
    let merge = try StoreMerge(
      ours: store.revision(state.ours), theirs: store.revision(state.theirs), in: store)
    if revision == nil {
      if let choice {
        state = try state.updated(in: store) { state in
          for place in try places(in: merge, state) { state.choices[place] = choice }
        }
      }
      let isDone = merge.conflicts.indices.allSatisfy { state.choices[$0] != nil }
      if isDone { revision = try commit(merge, state, in: store) }
    }
    guard let revision else { return try print(merge, state, revision: nil, session) }
    try Problem.sayingCommitted(revision, on: state.branch) {
      try MergeState.clear(in: store)
      try print(merge, state, revision: revision, session)
    }
  }

  private func commit(_ merge: StoreMerge, _ state: MergeState, in store: ReportArchive) throws -> Revision {
    do {
      return try merge.commit(state, in: store)
    } catch ArchiveError.branchMoved(_) {
      // Another process may have taken the same decisions.
      guard let revision = try state.outcome(in: store) else { throw Problem.mergeOvertaken(state.branch) }
      return revision
    }
  }

  private func print(
    _ merge: StoreMerge, _ state: MergeState, revision: Revision?, _ session: Session
  ) throws {
    try Output.result(
      MergeSummary(
        state: revision == nil ? .conflicts : .merged, name: state.name, branch: state.branch,
        base: merge.base, ours: merge.ours, theirs: merge.theirs, revision: revision,
        conflicts: merge.conflicts, choices: state.choices,
        faults: revision.map { try merge.faults(state.choices, at: $0) } ?? []
      ).written(format, session))
  }

  private var choice: MergeChoice? {
    if ours { return .ours }
    if theirs { return .theirs }
    if base { return .base }
    return words.map(MergeChoice.words)
  }

  private func places(in merge: StoreMerge, _ state: MergeState) throws -> [Int] {
    guard let number else { return merge.conflicts.indices.filter { state.choices[$0] == nil } }
    guard merge.conflicts.indices.contains(number - 1) else {
      throw Problem(
        Phrase("there is no conflict \(number)", "没有第 \(number) 处冲突"),
        hint: Phrase("'yange resolve' lists them", "用 yange resolve 查看全部冲突"))
    }
    let kind = merge.conflicts[number - 1].conflict.kind
    if words != nil, kind == .report || kind == .file {
      throw Problem(
        Phrase("conflict \(number) is about a whole file", "第 \(number) 处冲突涉及整个文件"),
        hint: Phrase("decide it with --ours, --theirs or --base", "请用 --ours、--theirs 或 --base 决定"))
    }
    if let words, words.contains(where: \.isNewline) || words.allSatisfy(\.isWhitespace) {
      throw Problem(
        Phrase("--words takes one line that says something", "--words 须为一行非空文字"),
        hint: Phrase("write it on one line", "请写在一行内"))
    }
    return [number - 1]
  }
}
