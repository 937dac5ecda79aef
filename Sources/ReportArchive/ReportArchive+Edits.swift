import GitStore
import Revisions

extension ReportArchive {
  /// - Throws: `invalidFiles` where a report is neither three files nor none.
  func checkFiles(of reports: [ReportFiles]) throws(ArchiveError) {
    for report in reports {
      let names = report.files.map(\.name)
      let isWhole =
        names.count == 3 && names.contains(ArchiveLayout.textName)
        && names.contains(ArchiveLayout.structureName)
        && names.count(where: ArchiveLayout.isSource) == 1
      guard isWhole || names.isEmpty else { throw .invalidFiles(names.sorted()) }
    }
  }

  /// The blobs that each report's files are or will be.
  func blobs(of reports: [ReportFiles]) throws(ArchiveError) -> [ReportBlobs] {
    try git { () throws(GitError) in
      var result: [ReportBlobs] = []
      for report in reports {
        var blobs = ReportBlobs(folder: ArchiveLayout.folder(of: report.report))
        for file in report.files {
          let id = if let object = file.object { object.id } else { try repository.blobID(file.bytes) }
          blobs.files.append((file.name, id))
        }
        result.append(blobs)
      }
      return result
    }
  }

  /// Puts the reports' structured forms into the store, or their other files.
  func write(_ reports: [ReportFiles], forms: Bool) throws(GitError) {
    for report in reports {
      for file in report.files where (file.name == ArchiveLayout.structureName) == forms {
        if let object = file.object {
          try repository.write(object)
        } else {
          _ = try repository.writeBlob(file.bytes)
        }
      }
    }
  }

  /// What makes the reports of `tree` say what `reports` say; nothing where they do.
  ///
  /// A source under another extension goes; files that are none of ours stay.
  func edits(from tree: ObjectID?, to reports: [ReportBlobs]) throws(GitError) -> [TreeEdit] {
    var edits: [TreeEdit] = []
    for report in reports {
      let folder = report.folder
      let stored = try files(under: folder, of: tree)
      if report.files.isEmpty {
        if !stored.isEmpty { edits.append(.remove(path: try topOf(folder, in: tree))) }
        continue
      }
      for file in stored where file.entry.mode != .folder {
        let name = String(file.path.dropFirst(folder.count + 1))
        if ArchiveLayout.isSource(name), !report.files.contains(where: { $0.name == name }) {
          edits.append(.remove(path: file.path))
        }
      }
      for (name, blob) in report.files {
        let path = "\(folder)/\(name)"
        let entry = stored.first { $0.path == path }?.entry
        if entry?.id != blob || entry?.mode != .file { edits.append(.put(path: path, blob: blob)) }
      }
    }
    return edits
  }

  /// The folder, or the outermost above it that holds nothing else: git keeps no empty trees.
  private func topOf(_ folder: String, in tree: ObjectID?) throws(GitError) -> String {
    var top = folder
    while let tree, let slash = top.lastIndex(of: "/") {
      let above = String(top[..<slash])
      guard let entry = try entry(above, below: tree), try repository.entries(of: entry.id).count == 1 else {
        break
      }
      top = above
    }
    return top
  }

  /// The request's words as a commit takes them.
  /// - Throws: `invalidMessage`, `invalidIdentity`, `invalidTime`.
  func words(of request: CommitRequest) throws(ArchiveError) -> CommitWords {
    var message = Substring(request.message)
    while message.last?.isWhitespace == true { message.removeLast() }
    while message.first?.isNewline == true { message.removeFirst() }
    guard !message.isEmpty, !message.utf8.contains(0) else { throw .invalidMessage }
    for signature in [request.author, request.committer] {
      for text in [signature.name, signature.email] {
        let isPlain = text.unicodeScalars.allSatisfy {
          $0.value >= 0x20 && $0.value != 0x7F && $0 != "<" && $0 != ">"
        }
        guard isPlain, text.contains(where: { !$0.isWhitespace }) else { throw .invalidIdentity(text) }
      }
      guard signature.seconds >= 0 else { throw .invalidTime(signature.seconds) }
    }
    return CommitWords(
      author: Identity(request.author), committer: Identity(request.committer),
      message: String(message) + "\n")
  }
}

/// The blobs of a report's files, by name. Three of them: a dictionary is a type to be made at every start.
struct ReportBlobs {
  /// From the root of the tree.
  let folder: String
  var files: [(name: String, blob: ObjectID)] = []
}
