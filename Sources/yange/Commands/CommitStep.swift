import Catalogue
import Figures
import ReportText
import Revisions
import SemanticDiff

/// From the report as the branch has it to the one that comes in, where most of it reads the same: the rest alone is read, and
/// its form is made of the one that is stored.
struct CommitStep: Sendable {
  private let old: SectionedReport
  /// What need not be read in the new one.
  let same: SameReading
  /// What need not be read in the old one to compare them.
  private let oldLeftOut: SectionSet

  /// `nil` where little reads the same.
  init?(from old: SectionedReport, to new: SectionedReport) {
    guard !new.hasLosses, let same = SameReading(from: old, to: new) else { return nil }
    let common = sameSections(old, new)
    self.same = same.limited(to: common.new)
    // Two threads read all of it in the time that one takes for half.
    guard self.same.length(in: new) > new.text.count / 2 else { return nil }
    oldLeftOut = common.old
    self.old = old
  }

  /// `stored` is the form that the branch has; `nil` where it is not written as this program writes it.
  func earlier(_ stored: [UInt8], _ catalogue: Catalogue) -> Earlier? {
    CopiedForm(stored, of: old, same).map {
      let figures = old.figures(leavingOut: oldLeftOut, catalogue: catalogue).figures
      return Earlier(form: $0, report: old.holding(figures))
    }
  }

  /// What a commit needs of the report as the branch has it.
  struct Earlier: Sendable {
    /// What its form says of what is the same.
    let form: CopiedForm
    /// Without what is not to be compared.
    let report: StructuredReport
  }
}
