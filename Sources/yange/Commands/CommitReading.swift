import Catalogue
import ReportArchive
import ReportText
import Revisions
import Synchronization

/// The reading of the report that is to be committed, by two threads: one cuts it while the other opens the store; then both
/// know what of it is to be read.
final class CommitReading: Sendable {
  private let incoming: IncomingReport
  private let isOpened = Signal()
  private let isDecided = Signal()
  /// Whether a thread has begun with `read`, which will raise `isDecided`.
  private let isBegun = Atomic(false)
  /// Written before `isOpened` is raised; no catalogue where the store could not be opened.
  nonisolated(unsafe) private var before: Commitment.Before?
  /// Its text, cut.
  nonisolated(unsafe) private(set) var old: SectionedReport?
  nonisolated(unsafe) private var catalogue: Catalogue?
  /// Written before `isDecided` is raised.
  nonisolated(unsafe) private var step: CommitStep?
  /// What `step` leaves to be read, written by `read`.
  nonisolated(unsafe) private var rest: StructuredReport?
  /// The canonical text, written by `read`; `nil` where the file is no report.
  nonisolated(unsafe) private(set) var text: PreparedFile?

  /// What is known of the report once both threads have ended.
  enum Known {
    case whole(StructuredReport)
    /// All but what is copied from the form that is stored.
    case part(StructuredReport, CommitStep.Earlier)

    var report: StructuredReport {
      switch self {
      case .whole(let report), .part(let report, _): report
      }
    }

    var earlier: StructuredReport? {
      if case .part(_, let earlier) = self { earlier.report } else { nil }
    }
  }

  init(_ incoming: IncomingReport) { self.incoming = incoming }

  // MARK: - The thread that opens the store

  /// Cuts the report as the branch has it, and lets the other thread go on; to be called once, whether or not the store could be
  /// opened.
  func goOn(from opened: Commitment.Opened) {
    if case .ready(let opening) = opened { (before, catalogue) = (opening.before, opening.catalogue) }
    old = before.map { SectionedReport(canonical: $0.text) }
    isOpened.raise()
  }

  /// Reads what the other thread has not begun with yet, or what that one does not need of the report as the branch has it;
  /// `nil` where that is not known.
  func help(_ opened: Commitment.Opened) -> CommitStep.Earlier? {
    guard isBegun.load(ordering: .relaxed), case .ready(let opening) = opened else { return nil }
    let stored = opening.storedForm()
    isDecided.wait()
    if let step { return stored.flatMap { step.earlier($0, opening.catalogue) } }
    if opening.catalogue.overlay == nil { incoming.read() }
    return nil
  }

  // MARK: - The other

  /// Cuts the report and reads what is to be read of it, once `goOn` says so.
  func read() {
    isBegun.store(true, ordering: .relaxed)
    let new = try? incoming.sections()
    text = new.map { PreparedFile($0.text) }
    isOpened.wait()
    if let new, let before, before.knownForm != nil, let old { step = CommitStep(from: old, to: new) }
    isDecided.raise()
    guard new != nil, let catalogue else { return }
    if let step {
      rest = try? incoming.report(leavingOut: step.same.sections, with: catalogue)
    } else if catalogue.overlay == nil {
      incoming.read()
    }
  }

  // MARK: - Once both have ended

  /// What both have read; `earlier` is what `help` gave.
  /// - Throws: where the file is no report.
  func result(_ earlier: CommitStep.Earlier?, in opening: Commitment.Opening) throws -> Known {
    if let step, let rest,
      let earlier = earlier ?? opening.storedForm().flatMap({ step.earlier($0, opening.catalogue) })
    {
      return .part(rest, earlier)
    }
    return .whole(try whole(with: opening.catalogue))
  }

  func whole(with catalogue: Catalogue) throws -> StructuredReport {
    try catalogue.overlay == nil && step == nil ? incoming.report() : incoming.report(with: catalogue)
  }

  /// What the figures are read from.
  func sections() throws -> SectionedReport { try incoming.sections() }
}
