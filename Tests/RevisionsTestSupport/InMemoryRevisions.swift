package import Revisions

/// A history of reports in memory, for tests.
///
/// Time stands still between revisions and moves one second with each: the first is at
/// 2001-02-03T04:05:06Z. Ids are made from the order of the revisions, so the same calls give the same ids.
package final class InMemoryRevisions {
  /// How often each text was read.
  package private(set) var reads: [ContentID: Int] = [:]
  /// What `HEAD` names; follows nothing by itself.
  package var head = "main"

  var revisions: [RevisionID: Revision] = [:]
  /// What branches and tags point to.
  var names: [String: RevisionID] = [:]
  private var trees: [RevisionID: [ReportName: ContentID]] = [:]
  private var texts: [ContentID: [UInt8]] = [:]
  private var contents: [[UInt8]: ContentID] = [:]

  package init() {}

  /// Adds a revision in which `report` says `text`, or is gone where `text` is `nil`.
  ///
  /// Other reports stay as the first parent has them. A revision that changes nothing is added all the same.
  /// `parents` are the tip of `branch` where `nil` (none where the branch is new); `branch` moves to the new
  /// revision, and no branch moves where it is `nil`.
  @discardableResult
  package func add(
    _ report: ReportName, _ text: String?, parents: [RevisionID]? = nil, author: String = "甲",
    message: String = "", branch: String? = "main"
  ) -> RevisionID {
    add([report: text], parents: parents, author: author, message: message, branch: branch)
  }

  /// Adds a revision that changes several reports at once.
  @discardableResult
  package func add(
    _ changes: [ReportName: String?], parents: [RevisionID]? = nil, author: String = "甲",
    message: String = "", branch: String? = "main"
  ) -> RevisionID {
    let parents = parents ?? branch.flatMap { names[$0] }.map { [$0] } ?? []
    let signature = Signature(
      name: author, email: "\(author)@example.org", seconds: Self.firstSecond + Int64(revisions.count),
      offset: 0)
    return add(changes, parents: parents, by: signature, message: message, branch: branch)
  }

  func add(
    _ changes: [ReportName: String?], parents: [RevisionID], by signature: Signature, message: String,
    branch: String?
  ) -> RevisionID {
    let id = Self.id(revisions.count)
    var tree = parents.first.flatMap { trees[$0] } ?? [:]
    for (report, text) in changes {
      tree[report] = text.map { content(of: Array($0.utf8)) }
    }
    trees[id] = tree
    revisions[id] = Revision(
      id: id, parents: parents, author: signature, committer: signature, message: message)
    if let branch { names[branch] = id }
    return id
  }

  /// Makes a branch or a tag, or moves it.
  package func name(_ name: String, _ revision: RevisionID) {
    names[name] = revision
  }

  /// 2001-02-03T04:05:06Z.
  package static let firstSecond: Int64 = 981_173_106

  private func content(of text: [UInt8]) -> ContentID {
    if let known = contents[text] { return known }
    let id = ContentID(Self.hex(contents.count, seed: 0xC0_7E47))
    contents[text] = id
    texts[id] = text
    return id
  }

  private static func id(_ place: Int) -> RevisionID {
    guard let id = RevisionID(hex(place, seed: 0x5EED)) else {
      preconditionFailure("forty digits make an id")
    }
    return id
  }

  /// Forty digits without order, so that nothing comes to lean on the order of ids.
  private static func hex(_ place: Int, seed: UInt64) -> String {
    var state = seed &+ UInt64(place) &* 0x2545_F491_4F6C_DD1D
    var digits = ""
    while digits.utf8.count < 40 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var word = state
      word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
      word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
      let part = String(word ^ (word >> 31), radix: 16)
      digits += String(repeating: "0", count: 16 - part.utf8.count) + part
    }
    return String(digits.prefix(40))
  }
}

extension InMemoryRevisions: RevisionReader {
  package func revision(_ id: RevisionID) throws(RevisionError) -> Revision {
    guard let revision = revisions[id] else { throw .unknownRevision(id.hex) }
    return revision
  }

  package func content(
    of report: ReportName, at revision: RevisionID
  ) throws(RevisionError) -> ContentID? {
    guard let tree = trees[revision] else { throw .unknownRevision(revision.hex) }
    return tree[report]
  }

  package func text(_ content: ContentID) throws(RevisionError) -> [UInt8] {
    guard let text = texts[content] else { throw .damaged(content.hex, reason: "no such text") }
    reads[content, default: 0] += 1
    return text
  }

  package func reports(at revision: RevisionID) throws(RevisionError) -> [ReportName] {
    guard let tree = trees[revision] else { throw .unknownRevision(revision.hex) }
    return tree.keys.sorted()
  }
}
