/// A commit's id: 40 or 64 lower-case hexadecimal digits.
package struct RevisionID: Sendable, Hashable, CustomStringConvertible {
  package let hex: String

  package init?(_ hex: String) {
    var hex = hex
    // As bytes where they lie: an answer from records has thousands.
    let isOne = hex.withUTF8 { digits in
      guard digits.count == 40 || digits.count == 64 else { return false }
      // To the end and without a branch, which would be guessed wrong at every third.
      var others: UInt8 = 0
      for digit in digits { others |= (digit &- 0x30 > 9 ? 1 : 0) & (digit &- 0x61 > 5 ? 1 : 0) }
      return others == 0
    }
    guard isOne else { return nil }
    self.hex = hex
  }

  package var description: String { hex }
  /// The first ten digits, for people.
  package var short: String { String(hex.prefix(10)) }
}

/// Names the bytes of one canonical text: equal ids, equal text.
package struct ContentID: Sendable, Hashable {
  package let hex: String
  package init(_ hex: String) { self.hex = hex }
}

/// Who and when.
package struct Signature: Sendable, Hashable {
  package let name: String
  package let email: String
  /// Seconds since 1970, UTC.
  package let seconds: Int64
  /// Minutes east of UTC.
  package let offset: Int

  package init(name: String, email: String, seconds: Int64, offset: Int) {
    self.name = name
    self.email = email
    self.seconds = seconds
    self.offset = offset
  }
}

/// A commit, as far as history needs it.
package struct Revision: Sendable, Hashable {
  package let id: RevisionID
  /// First parent first; empty for a root.
  package let parents: [RevisionID]
  package let author: Signature
  package let committer: Signature
  /// The whole message, without the last line's end.
  package let message: String

  package init(
    id: RevisionID, parents: [RevisionID], author: Signature, committer: Signature, message: String
  ) {
    self.id = id
    self.parents = parents
    self.author = author
    self.committer = committer
    self.message = message
  }

  /// The message's first line.
  package var subject: String {
    String(message.prefix { !$0.isNewline })
  }
}
