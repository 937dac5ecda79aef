package import Revisions

extension JSONWriter {
  /// A RevisionRef of the contract; the time is the author's, in the author's zone.
  package mutating func member(_ key: StaticString, _ revision: Revision?) {
    self.key(key)
    guard let revision else { return null() }
    object { writer in
      writer.member("oid", revision.id.hex)
      writer.member("short", revision.id.short)
      writer.member("time", revision.author.timestamp)
      writer.key("author")
      writer.object(inline: true) { writer in
        writer.member("name", revision.author.name)
        writer.member("email", revision.author.email)
      }
      writer.member("message", revision.message)
    }
  }
}
