package import Revisions

/// A place where a history can be made, to see whether its reader keeps to what readers promise.
package protocol HistoryBuilder {
  associatedtype Reader: RevisionReader
  var reader: Reader { get }

  /// Adds a revision to `branch`, which starts at `HEAD` where it does not exist. `merged` are the parents
  /// beside the branch's tip. A report whose text is `nil` goes.
  func add(
    _ changes: [ReportName: String?], branch: String, merged: [RevisionID], author: Signature, message: String
  ) throws -> RevisionID

  /// Makes a branch or a tag.
  func name(_ name: String, _ revision: RevisionID) throws
}

/// What every reader of revisions promises, checked on one small history.
package enum ReaderConformance {
  /// Makes a history in an empty place, and reads it back.
  /// - Returns: what was not as promised, in words; nothing where the reader keeps to it.
  package static func failures(_ builder: some HistoryBuilder) throws -> [String] {
    var failures = Failures()
    let reader = builder.reader
    failures.expect(.empty, "no revision yet") { try reader.resolve("HEAD") }

    let report = try ReportName("柳河市科技局/2023")
    let other = try ReportName("柳河市水利局/2023-H1")
    func who(_ number: Int64) -> Signature {
      Signature(
        name: "记录员\(number)", email: "\(number)@example.org", seconds: 981_173_106 + number, offset: 480)
    }
    let root = try builder.add(
      [report: "第一稿\n", other: "水利\n"], branch: "main", merged: [], author: who(0), message: "起草\n\n说明一句")
    try builder.name("draft", root)
    let second = try builder.add([report: "第二稿\n"], branch: "main", merged: [], author: who(1), message: "改")
    try builder.name("v1", second)
    let side = try builder.add([report: "第三稿\n"], branch: "draft", merged: [], author: who(2), message: "旁")
    let merge = try builder.add(
      [report: "第一稿\n"], branch: "main", merged: [side], author: who(3), message: "合")
    let last = try builder.add([other: nil], branch: "main", merged: [], author: who(4), message: "撤")

    let names = [
      ("HEAD", last), ("@", last), ("main", last), ("HEAD~1", merge), ("HEAD^", merge), ("main~2", second),
      ("HEAD^^2", side), ("draft", side), ("draft~", root), ("v1", second), (root.hex, root),
      (root.short, root),
    ]
    for (name, id) in names {
      failures.compare(id, "resolve(\(name))") { try reader.resolve(name).id }
    }
    for name in ["nowhere", "HEAD~9", "HEAD^3", "ffff", ""] {
      failures.expect(.unknownRevision(name), "resolve(\(name))") { try reader.resolve(name) }
    }
    let revision = Revision(
      id: root, parents: [], author: who(0), committer: who(0), message: "起草\n\n说明一句")
    failures.compare(revision, "the first revision") { try reader.revision(root) }
    failures.compare([second, side], "a merge's parents") { try reader.revision(merge).parents }
    let absent = String(repeating: "0123456789", count: 4)
    if let absent = RevisionID(absent) {
      failures.expect(.unknownRevision(absent.hex), "revision") { try reader.revision(absent) }
      failures.expect(.unknownRevision(absent.hex), "content") { try reader.content(of: report, at: absent) }
      failures.expect(.unknownRevision(absent.hex), "reports") { try reader.reports(at: absent) }
    }

    for (id, text) in [(root, "第一稿\n"), (second, "第二稿\n"), (side, "第三稿\n"), (merge, "第一稿\n")] {
      failures.compare(Array(text.utf8), "text of \(text)") {
        try reader.content(of: report, at: id).map { try reader.text($0) }
      }
    }
    failures.compare(true, "equal texts have equal ids") {
      try reader.content(of: report, at: root) == reader.content(of: report, at: merge)
        && reader.content(of: report, at: root) != reader.content(of: report, at: second)
    }
    failures.compare(nil, "a report that went") { try reader.content(of: other, at: last) }
    failures.compare([report, other].sorted(), "reports before") { try reader.reports(at: merge) }
    failures.compare([report], "reports after") { try reader.reports(at: last) }
    return failures.found
  }
}

private struct Failures {
  var found: [String] = []

  mutating func compare<Value: Equatable>(_ wanted: Value?, _ what: String, _ read: () throws -> Value?) {
    do {
      let value = try read()
      if value != wanted { found.append("\(what): \(String(describing: value))") }
    } catch {
      found.append("\(what): threw \(error)")
    }
  }

  mutating func expect<Value>(_ wanted: RevisionError, _ what: String, _ read: () throws -> Value) {
    do {
      found.append("\(what): \(try read())")
    } catch let error as RevisionError where error == wanted {
    } catch {
      found.append("\(what): threw \(error)")
    }
  }
}

extension InMemoryRevisions: HistoryBuilder {
  package var reader: InMemoryRevisions { self }

  package func add(
    _ changes: [ReportName: String?], branch: String, merged: [RevisionID], author: Signature, message: String
  ) -> RevisionID {
    let tip = names[branch] ?? names[head]
    return add(
      changes, parents: (tip.map { [$0] } ?? []) + merged, by: author, message: message, branch: branch)
  }
}
