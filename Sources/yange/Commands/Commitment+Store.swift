import Catalogue
import Render
import ReportArchive
import Revisions
import SemanticDiff

extension Commitment {
  /// What a commit needs of the store.
  struct Opening {
    let store: ReportArchive
    let request: CommitRequest
    let target: String
    let before: Before?
    let catalogue: Catalogue

    init(of commitment: Commitment, _ name: ReportName, in session: Session) throws {
      store = try session.openStore()
      request = try CommitRequest(
        message: commitment.message, author: commitment.author, date: commitment.date,
        branch: commitment.branch,
        in: store)
      target = try request.target(in: store)
      try MergeState.requireNone(on: target, in: store)
      // That of the branch, since the structured form is to stand beside it.
      catalogue = try store.catalogue(onBranch: target)
      before = try Before(name, on: target, in: store)
    }
  }

  /// What came of opening it. No `Result`, which is a type to be made at every start.
  enum Opened {
    case ready(Opening)
    case failed(any Error)

    init(of commitment: Commitment, _ name: ReportName, in session: Session) {
      do {
        self = .ready(try Opening(of: commitment, name, in: session))
      } catch {
        self = .failed(error)
      }
    }

    /// Whether the store has the built-in indicators alone.
    var hasBuiltInIndicators: Bool {
      if case .ready(let opening) = self { opening.catalogue.overlay == nil } else { false }
    }

    func get() throws -> Opening {
      switch self {
      case .ready(let opening): return opening
      case .failed(let error): throw error
      }
    }
  }

  /// The report as the branch has it.
  struct Before: Sendable {
    let tip: RevisionID
    let text: [UInt8]

    /// `nil` where the branch has no such report.
    init?(_ name: ReportName, on branch: String, in store: ReportArchive) throws {
      guard let tip = try store.tip(ofBranch: branch), let id = try store.content(of: name, at: tip.id) else {
        return nil
      }
      self.tip = tip.id
      text = try store.text(id)
    }
  }

  /// What is new in the incoming report.
  struct Changes: Sendable {
    let diff: ReportDiff
    /// As they are printed; `nil` where they are not to be written.
    let text: String?

    /// `sections` are those of `content`.
    init(
      from before: Before, to content: StructuredReport, _ sections: SectionedReport, _ catalogue: Catalogue,
      _ session: Session, areWritten: Bool
    ) {
      let old = StructuredReport(text: before.text, beside: sections, catalogue)
      diff = compare(old, content)
      text =
        areWritten ? changesText(diff, language: session.language, style: session.style()) : nil
    }
  }
}

extension StructuredReport {
  /// An earlier text of a report, whose figures are read where it is not the same as now.
  init(text: [UInt8], beside new: SectionedReport, _ catalogue: Catalogue) {
    let old = SectionedReport(canonical: text)
    self = old.structured(leavingOut: sameSections(old, new).old, catalogue: catalogue)
  }
}
