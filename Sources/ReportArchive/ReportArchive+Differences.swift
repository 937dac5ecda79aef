import GitStore
package import Revisions

extension ReportArchive {
  /// Compares folders by their ids, and reads those that differ.
  package func edits(from old: RevisionID?, to new: RevisionID) throws(RevisionError) -> [ReportEdit] {
    let commit = try object(new)
    let before = try old.map { (old) throws(RevisionError) in try object(old) }
    return try reading(commit) { () throws(GitError) -> [ReportEdit] in
      var edits: [ReportEdit] = []
      let top = try repository.changedEntries(
        from: before.map { (id) throws(GitError) in try links(of: id).tree }, to: links(of: commit).tree)
      for reports in top where reports.name == ArchiveLayout.reports {
        for series in try changedFolders(in: reports) {
          for period in try changedFolders(in: series) {
            // Folders that no report can have are for `verify` to name.
            guard let report = try? ReportName("\(series.name)/\(period.name)") else { continue }
            let edit = ReportEdit(
              report: report, before: try text(in: period.old), after: try text(in: period.new))
            if edit.before != edit.after { edits.append(edit) }
          }
        }
      }
      return edits.sorted { $0.report < $1.report }
    }
  }

  private func changedFolders(in change: EntryChange) throws(GitError) -> [EntryChange] {
    try repository.changedEntries(from: change.old.folder, to: change.new.folder)
  }

  /// The text of the report whose folder that is.
  func text(in period: TreeEntry?) throws(GitError) -> ContentID? {
    try period.folder.flatMap { (folder) throws(GitError) in
      try repository.entry(ArchiveLayout.textName, of: folder)?.text
    }
  }
}

extension TreeEntry {
  /// The text that the entry `report.md` names; `nil` for a folder or another repository of that name.
  var text: ContentID? {
    mode == .folder || mode == .submodule ? nil : ContentID(id.hex)
  }
}
