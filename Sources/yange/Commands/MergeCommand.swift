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
    if let message, message.allSatisfy(\.isWhitespace) || message.utf8.contains(0) {
      throw ArchiveError.invalidMessage
    }
    if let state = try MergeState.read(in: store) {
      guard (try? state.outcome(in: store)) != nil else { throw Problem.merging(state.name) }
      try MergeState.clear(in: store)
    }
    guard let branch = try store.currentBranch() else {
      throw Problem(
        Phrase("the store is on no branch that could be merged into", "库当前不在任何分支上，无法合并"),
        hint: Phrase(
          "put it on one with 'git symbolic-ref HEAD refs/heads/BRANCH', or 'git switch BRANCH' where there is a work tree",
          "请先执行 git symbolic-ref HEAD refs/heads/分支；有工作区时用 git switch 分支"))
    }
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
      try state.begin(in: store)
      try print(merge, .conflicts, branch, name, revision: nil, session)
      throw ExitCode(1)
    }
    let revision = try merge.commit(state, in: store)
    try Problem.sayingCommitted(revision, on: branch) {
      try print(
        merge, .merged, branch, name, revision: revision, faults: merge.faults([:], at: revision), session)
    }
  }

  private func giveUp(in store: ReportArchive, _ session: Session) throws {
    // One that cannot be read, or whose revisions are gone, is given up as well.
    let state = try? MergeState.read(in: store)
    guard try store.hasMerge else { throw Problem.noMerge }
    try MergeState.clear(in: store)
    guard let state else { return }
    let (ours, theirs) = (try? store.revision(state.ours), try? store.revision(state.theirs))
    var base: Revision?
    if ours != nil, theirs != nil { base = try? store.mergeBase(state.ours, state.theirs) }
    try Output.result(
      MergeSummary(
        state: .aborted, name: state.name, branch: state.branch, base: base, ours: ours, theirs: theirs,
        revision: nil
      ).written(format, session))
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
