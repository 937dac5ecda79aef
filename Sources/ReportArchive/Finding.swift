package import Revisions

/// What `verify` looked at, and what it found.
package struct Verdict: Sendable, Hashable {
  /// Commits, trees and blobs that references lead to, each once.
  package let objects: Int
  /// Commits among them.
  package let revisions: Int
  /// Folders of reports at the tips of branches, each once where branches share it.
  package let reports: Int
  /// Empty for a store that is whole.
  package let findings: [Finding]
}

/// Something that is wrong with a store.
package struct Finding: Sendable, Hashable {
  package enum Fault: Sendable, Hashable {
    /// No object has this id, and something names it.
    case missingObject(String)
    /// What stands under this id cannot be read, or is not what its id says.
    case damagedObject(String, reason: String)
    /// A reference that leads nowhere, or cannot be read.
    case brokenReference(reason: String)
    /// A folder that no report can have, or a file where a folder should be.
    case notAReport
    /// A file that the layout asks for.
    case missingFile
    /// A file that the layout does not know, or a second source.
    case unexpectedFile
    /// A link, a folder or a program where an ordinary file should be.
    case notAFile
    /// `report.md` is not UTF-8.
    case notText
    /// What the caller's own check found: `report.json` is not what is read from `report.md`.
    case disagreement(String)
    /// What the caller's own check found in `catalogue.yaml`.
    case catalogue(String)
  }

  package let fault: Fault
  /// From the root of the tree: `"reports/柳河市科技局/2023/report.json"`, or a reference's name.
  package let path: String?
  /// The commit it was met in; `nil` where there is none.
  package let revision: RevisionID?

  package init(fault: Fault, path: String?, revision: RevisionID?) {
    self.fault = fault
    self.path = path
    self.revision = revision
  }
}
