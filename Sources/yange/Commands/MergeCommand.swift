import ArgumentParser
import Audit
import Render
import ReportArchive
import Revisions

struct MergeCommand: YangeCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge", abstract: "Put another branch's revisions together with this one's",
    discussion: """
      Merges by section, sentence and figure: two people may change different figures of one paragraph. Where both \
      changed the same figure nothing is committed; 'yange resolve' shows what each says and takes the decisions.
      """)

  @Argument(help: ArgumentHelp("The branch, or any revision, to merge", valueName: "BRANCH"))
  var name: String?

  @Option(
    name: .shortAndLong, parsing: .unconditional,
    help: ArgumentHelp("What the merge commit says (default: what was merged)", valueName: "MSG"))
  var message: String?

  @Flag(help: "Give up the merge that waits for decisions")
  var abort = false

  @Option(help: "Print the result in this form")
  var format: ResultFormat = .text

  @OptionGroup(title: "Common options") var common: CommonOptions

  func validate() throws {
    guard abort != (name != nil) else { throw ValidationError("Name one branch to merge, or give --abort") }
  }

  func perform(in session: Session) throws {
    let store = try session.openStore()
    if abort { return try giveUp(in: store, session) }
    guard let name else { return }
    if let state = try MergeState.read(in: store) {
      throw Problem(
        Phrase("a merge of \(state.name) waits for decisions", "对 \(state.name) 的合并尚未完成"),
        hint: Phrase(
          "finish it with 'yange resolve', or drop it with 'yange merge --abort'",
          "请用 yange resolve 完成，或用 yange merge --abort 放弃"))
    }
    guard let branch = try store.currentBranch() else { throw ArchiveError.detachedHead }
    let (ours, theirs) = (try store.resolve("HEAD"), try store.resolve(name))
    let merge = try StoreMerge(ours: ours, theirs: theirs, in: store)
    let committer = try Identity.signature(.committer, in: store)
    if merge.base?.id == theirs.id {
      return try print(merge, .current, branch, name, revision: ours, session)
    }
    if merge.base?.id == ours.id {
      let revision = try store.fastForward(branch, to: theirs.id, as: committer)
      return try print(merge, .fastForward, branch, name, revision: revision, session)
    }
    let state = MergeState(
      branch: branch, ours: ours.id, theirs: theirs.id, name: name,
      message: message ?? "Merge \(name) into \(branch)")
    guard merge.conflicts.isEmpty else {
      try state.write(in: store)
      try print(merge, .conflicts, branch, name, revision: nil, session)
      throw ExitCode(1)
    }
    let revision = try merge.commit(state, in: store)
    try print(
      merge, .merged, branch, name, revision: revision, faults: merge.faults([:], at: revision), session)
  }

  private func giveUp(in store: ReportArchive, _ session: Session) throws {
    // One that cannot be read is given up as well.
    guard let state = try? MergeState.read(in: store) else {
      guard try store.hasMerge else { throw Problem.noMerge }
      return try MergeState.clear(in: store)
    }
    let merge = try StoreMerge(
      ours: store.revision(state.ours), theirs: store.revision(state.theirs), in: store)
    try MergeState.clear(in: store)
    try print(merge, .aborted, state.branch, state.name, revision: nil, session)
  }

  private func print(
    _ merge: StoreMerge, _ state: MergeSummary.State, _ branch: String, _ name: String, revision: Revision?,
    faults: [AuditResult] = [], _ session: Session
  ) throws {
    try Output.result(
      MergeSummary(
        state: state, name: name, branch: branch, base: merge.base, ours: merge.ours, theirs: merge.theirs,
        revision: revision, conflicts: state == .conflicts ? merge.conflicts : [],
        faults: faults
      ).written(format, session))
  }
}

extension MergeSummary {
  func written(_ format: ResultFormat, _ session: Session) -> [UInt8] {
    switch format {
    case .json: mergeJSON(self, language: session.language)
    case .text: Array(mergeText(self, language: session.language, style: session.style()).utf8)
    }
  }
}

extension Problem {
  static var noMerge: Problem {
    Problem(
      Phrase("no merge waits for decisions", "没有等待处理的合并"),
      hint: Phrase("begin one with 'yange merge BRANCH'", "可用 yange merge 分支 开始合并"))
  }
}
