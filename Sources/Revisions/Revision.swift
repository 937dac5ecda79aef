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

  package func hash(into hasher: inout Hasher) { hasher.combine(digitsOf: hex) }
  /// The first ten digits, for people.
  package var short: String { String(hex.prefix(10)) }
}

/// Names the bytes of one canonical text: equal ids, equal text.
package struct ContentID: Sendable, Hashable {
  package let hex: String
  package init(_ hex: String) { self.hex = hex }

  package func hash(into hasher: inout Hasher) { hasher.combine(digitsOf: hex) }
}

extension Hasher {
  /// Of an id, which is a hash itself: its first digits, since no two of a store begin with the same sixteen.
  fileprivate mutating func combine(digitsOf id: String) {
    var id = id
    id.withUTF8 { digits in
      let bytes = UnsafeRawBufferPointer(digits)
      guard bytes.count >= 16 else { return combine(bytes: bytes) }
      combine(bytes.loadUnaligned(as: UInt64.self))
      combine(bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
    }
  }
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
  /// Held once for all who name it, which are each event of each figure.
  private let facts: Facts

  private final class Facts: Sendable {
    let id: RevisionID
    let parents: [RevisionID]
    let author: Signature
    let committer: Signature
    let message: String

    init(
      _ id: RevisionID, _ parents: [RevisionID], _ author: Signature, _ committer: Signature,
      _ message: String
    ) {
      (self.id, self.parents) = (id, parents)
      (self.author, self.committer, self.message) = (author, committer, message)
    }

    static func == (left: Facts, right: Facts) -> Bool {
      left === right
        || left.id == right.id && left.parents == right.parents && left.author == right.author
          && left.committer == right.committer && left.message == right.message
    }
  }

  package init(
    id: RevisionID, parents: [RevisionID], author: Signature, committer: Signature, message: String
  ) {
    facts = Facts(id, parents, author, committer, message)
  }

  package var id: RevisionID { facts.id }
  /// First parent first; empty for a root.
  package var parents: [RevisionID] { facts.parents }
  package var author: Signature { facts.author }
  package var committer: Signature { facts.committer }
  /// Seconds since 1970 of the commit, which tell newer from older.
  package var seconds: Int64 { facts.committer.seconds }
  /// The whole message, without the last line's end.
  package var message: String { facts.message }

  package static func == (left: Revision, right: Revision) -> Bool { left.facts == right.facts }

  package func hash(into hasher: inout Hasher) { hasher.combine(id) }

  /// The message's first line.
  package var subject: String {
    String(message.prefix { !$0.isNewline })
  }
}
