import Revisions

/// A whole revision, so that the store is not asked for it again.
extension RecordWriter {
  mutating func revision(_ revision: Revision) {
    text(revision.id.hex)
    list(revision.parents) { $0.text($1.hex) }
    signature(revision.author)
    // Mostly the author has committed it. To the byte: what reads as the same may be written in another way.
    optional(revision.committer.isWritten(as: revision.author) ? nil : revision.committer) {
      $0.signature($1)
    }
    text(revision.message)
  }

  private mutating func signature(_ signature: Signature) {
    text(signature.name)
    text(signature.email)
    number(Int(signature.seconds))
    number(signature.offset)
  }
}

extension RecordReader {
  mutating func revision() throws(MalformedRecord) -> Revision {
    let id = try revisionID()
    let parents = try list { (reader) throws(MalformedRecord) in try reader.revisionID() }
    let author = try signature()
    let committer = try optional { (reader) throws(MalformedRecord) in try reader.signature() }
    return Revision(
      id: id, parents: parents, author: author, committer: committer ?? author, message: try text())
  }

  mutating func revisionID() throws(MalformedRecord) -> RevisionID {
    guard let id = RevisionID(try text()) else { throw MalformedRecord() }
    return id
  }

  private mutating func signature() throws(MalformedRecord) -> Signature {
    Signature(name: try text(), email: try text(), seconds: Int64(try number()), offset: try number())
  }
}

extension Signature {
  fileprivate func isWritten(as other: Signature) -> Bool {
    TextTable.isSame(name, other.name) && TextTable.isSame(email, other.email) && seconds == other.seconds
      && offset == other.offset
  }
}
