import Catalogue
import Figures
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
    let knownForms: KnownForms

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
      knownForms = KnownForms(of: store, readWith: catalogue)
      before = try Before(name, on: target, in: store, knownForms)
    }

    /// The form as the branch has it, where it is known to be that of its text.
    func storedForm() -> [UInt8]? { before?.knownForm.flatMap { try? store.bytes($0) } }
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
    /// The stored form, where it is known that this program made it of this text.
    let knownForm: ContentID?

    /// `nil` where the branch has no such report.
    init?(_ name: ReportName, on branch: String, in store: ReportArchive, _ known: KnownForms) throws {
      guard let tip = try store.tip(ofBranch: branch), let id = try store.content(of: name, at: tip.id) else {
        return nil
      }
      self.tip = tip.id
      text = try store.text(id)
      let form = try store.content(of: name, named: ArchiveLayout.structureName, at: tip.id)
      knownForm = form.flatMap { known.contain($0, of: id) ? $0 : nil }
    }
  }

  /// What is new in the incoming report.
  struct Changes: Sendable {
    let diff: ReportDiff
    /// As they are printed; `nil` where they are not to be written.
    let text: String?

    init(from old: StructuredReport, to content: StructuredReport, _ session: Session, areWritten: Bool) {
      diff = compare(old, content)
      text =
        areWritten ? changesText(diff, language: session.language, style: session.style()) : nil
    }
  }
}

extension StructuredReport {
  /// An earlier text of a report, whose figures are read where it is not the same as now.
  init(_ old: SectionedReport, beside new: SectionedReport, _ catalogue: Catalogue) {
    self = old.holding(
      old.figures(leavingOut: sameSections(old, new).old, catalogue: catalogue).figures)
  }
}
