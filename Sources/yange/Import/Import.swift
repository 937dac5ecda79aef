import Catalogue
import Render
import ReportArchive
import Revisions

/// What `yange import` does: reads the next file while the one before is written.
struct Import {
  let list: ImportList
  let store: ReportArchive
  let committer: Signature
  private let batch: RevisionBatch

  init(_ list: ImportList, into store: ReportArchive) throws {
    self.list = list
    self.store = store
    committer = try Identity.signature(.committer, in: store)
    batch = try RevisionBatch(in: store)
  }

  func perform() throws -> ImportSummary {
    var summary = ImportSummary()
    var catalogues: [String?: Catalogue] = [:]
    func read(_ row: ImportList.Row) throws -> @Sendable () -> Result<Prepared, any Error> {
      // That of the branch as it is found: a list of reports changes no catalogue.
      let catalogue =
        try catalogues[row.branch] ?? store.catalogue(onBranch: row.branch ?? store.currentBranch() ?? "")
      catalogues[row.branch] = catalogue
      return { Result { try Prepared(row, catalogue) } }
    }
    guard let first = list.rows.first else { return summary }
    var prepared = try read(first)()
    for place in list.rows.indices {
      let row = list.rows[place]
      let current = prepared
      let write = {
        Result { try ImportList.at(list.path, row.line) { try add(current.get(), row, &summary) } }
      }
      if place + 1 < list.rows.count {
        let (written, next) = both(write, try read(list.rows[place + 1]))
        try written.get()
        prepared = next
      } else {
        try write().get()
      }
    }
    try batch.finish()
    return summary
  }

  private func add(_ prepared: Prepared, _ row: ImportList.Row, _ summary: inout ImportSummary) throws {
    var form = prepared.form
    // The same report under another file name is no new revision.
    if let tip = try batch.tip(of: row.branch),
      let text = try store.bytes(of: row.report, named: ArchiveLayout.textName, at: tip),
      text == prepared.text,
      let stored = try store.bytes(of: row.report, named: ArchiveLayout.structureName, at: tip),
      isSameForm(stored, form)
    {
      form = stored
    }
    let files = ReportFiles(
      report: row.report,
      files: [
        ArchiveLayout.sourceName(for: row.path): prepared.source, ArchiveLayout.textName: prepared.text,
        ArchiveLayout.structureName: form,
      ])
    let author = Signature(
      name: row.author.name, email: row.author.email, seconds: row.date.seconds, offset: row.date.offset)
    let request = CommitRequest(
      message: row.message, author: author, committer: committer, branch: row.branch)
    if try batch.add(files, request) == nil { summary.unchanged += 1 } else { summary.committed += 1 }
    if let tag = row.tag { try batch.tag(tag, branch: row.branch) }
  }
}

/// One file as it is to be stored.
private struct Prepared: Sendable {
  let source: [UInt8]
  let text: [UInt8]
  let form: [UInt8]

  init(_ row: ImportList.Row, _ catalogue: Catalogue) throws {
    source = try SourceFile.bytes(of: row.path)
    let file = try SourceFile(source, path: row.path)
    let report = try file.report(nil, digest: SourceDescription.digest(of: source), catalogue)
    text = report.text
    form = storedForm(of: report, extractor: StructuredReport.extractor(with: catalogue))
  }
}
