package import Revisions

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
