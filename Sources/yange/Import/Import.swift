import Catalogue
import Render
import ReportArchive
import Revisions

/// What `yange import` does: reads the next files while those before are written.
struct Import {
  let list: ImportList
  let store: ReportArchive
  let committer: Signature
  private let batch: RevisionBatch
  /// Those of the branches as they are found: a list of reports changes no catalogue.
  private let catalogues: [String?: Catalogue]

  init(_ list: ImportList, into store: ReportArchive) throws {
    self.list = list
    self.store = store
    committer = try Identity.signature(.committer, in: store)
    batch = try RevisionBatch(in: store)
    var catalogues: [String?: Catalogue] = [:]
    for row in list.rows where catalogues[row.branch] == nil {
      catalogues[row.branch] = try store.catalogue(onBranch: row.branch ?? store.currentBranch() ?? "")
    }
    self.catalogues = catalogues
  }

  func perform() throws -> ImportSummary {
    var summary = ImportSummary()
    var place = 0
    var prepared = reading(list.rows[...])()
    while !prepared.isEmpty {
      let current = prepared
      let write = { Result { try self.write(current, from: place, &summary) } }
      let next = place + current.count
      let (written, following) = both(write, reading(list.rows[next...]))
      try written.get()
      (place, prepared) = (next, following)
    }
    try batch.finish()
    return summary
  }

  /// As many rows at a time as one thread reads while the other writes; less where files are large, for the memory.
  private static let (mostRows, mostBytes) = (16, 1 << 20)

  /// Reads the first of `rows`: one at least, where there is one.
  private func reading(
    _ rows: ArraySlice<ImportList.Row>
  ) -> @Sendable () -> [Result<Prepared, any Error>] {
    let rows = rows.prefix(Self.mostRows)
    return { [catalogues] in
      var prepared: [Result<Prepared, any Error>] = []
      var size = 0
      for row in rows {
        guard let catalogue = catalogues[row.branch] else { break }
        let result = Result { try Prepared(row, catalogue) }
        prepared.append(result)
        guard let file = try? result.get() else { break }
        size += file.source.count
        if size > Self.mostBytes { break }
      }
      return prepared
    }
  }

  private func write(
    _ prepared: [Result<Prepared, any Error>], from place: Int, _ summary: inout ImportSummary
  ) throws {
    for (row, file) in zip(list.rows[place...], prepared) {
      try ImportList.at(list.path, row.line) { try add(file.get(), row, &summary) }
    }
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
    let report = try file.report(nil, catalogue)
    text = report.text
    form = storedForm(of: report, extractor: StructuredReport.extractor(with: catalogue))
  }
}
