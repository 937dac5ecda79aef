package import Figures

/// What two revisions say differently of one thing that both changed.
package struct MergeConflict: Sendable, Hashable {
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    /// A figure that both changed, each in another way.
    case figure
    /// Words that both changed, each in another way.
    case words
    /// What one side took out and the other changed or added to.
    case removed
    /// The same statement, new on both sides, with different words or figures.
    case added
    /// A whole report that one side took out and the other changed.
    case report
    /// A file beside the reports that both changed.
    case file
  }

  package let kind: Kind
  /// The headings from the outermost down to the section.
  package let section: [String]
  /// What the figure measures; `nil` where no figure is in it.
  package let indicator: Indicator?
  /// What each says; `nil` where it says nothing here.
  package let base: String?
  package let ours: String?
  package let theirs: String?

  package init(
    kind: Kind, section: [String], indicator: Indicator?, base: String?, ours: String?, theirs: String?
  ) {
    self.kind = kind
    self.section = section
    self.indicator = indicator
    self.base = base
    self.ours = ours
    self.theirs = theirs
  }

  /// What stands in the text by `choice`; `nil` for nothing.
  package func words(by choice: MergeChoice) -> String? {
    switch choice {
    case .base: base
    case .ours: ours
    case .theirs: theirs
    case .words(let words): words
    }
  }
}

/// How a conflict is decided.
package enum MergeChoice: Sendable, Hashable {
  case base, ours, theirs
  case words(String)
}
