import GitStore
import Revisions

extension ReportArchive {
  /// - Throws: `invalidFiles` where a report is neither three files nor none.
  func checkFiles(of reports: [ReportFiles]) throws(ArchiveError) {
    for report in reports {
      let names = report.files.keys.sorted()
      let isWhole =
        names.count == 3 && names.contains(ArchiveLayout.textName)
        && names.contains(ArchiveLayout.structureName)
        && names.count(where: ArchiveLayout.isSource) == 1
      guard isWhole || names.isEmpty else { throw .invalidFiles(names) }
    }
  }

  /// The blobs that each report's files are or will be, by folder and name; with `areWritten` they are in the store then.
  func blobs(
    of reports: [ReportFiles], areWritten: Bool
  ) throws(ArchiveError) -> [String: [String: ObjectID]] {
    try git { () throws(GitError) in
      var folders: [String: [String: ObjectID]] = [:]
      for report in reports {
        var blobs: [String: ObjectID] = [:]
        for (name, bytes) in report.files {
          if let object = report.prepared[name] {
            if areWritten { try repository.write(object) }
            blobs[name] = object.id
          } else {
            blobs[name] = try areWritten ? repository.writeBlob(bytes) : repository.blobID(bytes)
          }
        }
        folders[ArchiveLayout.folder(of: report.report)] = blobs
      }
      return folders
    }
  }

  /// What makes the reports of `tree` say what `folders` say; nothing where they do.
  ///
  /// A source under another extension goes; files that are none of ours stay.
  func edits(
    from tree: ObjectID?, to folders: [String: [String: ObjectID]]
  ) throws(GitError) -> [TreeEdit] {
    var edits: [TreeEdit] = []
    for (folder, blobs) in folders.sorted(by: { $0.key < $1.key }) {
      let files = try files(under: folder, of: tree)
      if blobs.isEmpty {
        if !files.isEmpty { edits.append(.remove(path: try topOf(folder, in: tree))) }
        continue
      }
      for (path, entry) in files.sorted(by: { $0.key < $1.key }) {
        let name = String(path.dropFirst(folder.count + 1))
        if blobs[name] == nil, ArchiveLayout.isSource(name), entry.mode != .folder {
          edits.append(.remove(path: path))
        }
      }
      for (name, blob) in blobs.sorted(by: { $0.key < $1.key }) {
        let path = "\(folder)/\(name)"
        if files[path]?.id != blob || files[path]?.mode != .file {
          edits.append(.put(path: path, blob: blob))
        }
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

extension ReportFiles {
  /// The same without the structured form.
  var withoutForm: ReportFiles {
    ReportFiles(
      report: report, files: files.filter { $0.key != ArchiveLayout.structureName }, objects: prepared)
  }
}
