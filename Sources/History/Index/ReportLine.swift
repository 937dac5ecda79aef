import Revisions

/// A revision that gave a report a text that none of its parents has.
struct ReportEvent: Hashable {
  let revision: RevisionID
  let content: ContentID
  /// The texts of the parents that have the report, first parent first.
  let sources: [ContentID]
  /// Names this event and all before it.
  let chain: ChainID
}

/// Names the events of a line up to one of them: equal names, equal events.
struct ChainID: Hashable {
  let digits: String

  static let empty = ChainID(digits: "")

  init(digits: String) { self.digits = digits }

  init(_ before: ChainID, _ revision: RevisionID, _ content: ContentID, _ sources: [ContentID]) {
    var words = "\(before.digits) \(revision.hex) \(content.hex)"
    for source in sources { words += " \(source.hex)" }
    digits = String(SHA256.hex(of: Array(words.utf8)).prefix(32))
  }
}

/// The texts that one report ever had, parents before children, and the one it has now.
struct ReportLine {
  private(set) var events: [ReportEvent] = []
  /// `nil` where the report is gone.
  var standing: ContentID?

  init() {}

  init(events: [ReportEvent], standing: ContentID?) {
    self.events = events
    self.standing = standing
  }

  var state: LineState { LineState(chain: events.last?.chain ?? .empty, standing: standing) }

  mutating func append(_ revision: RevisionID, _ content: ContentID, from sources: [ContentID]) {
    let chain = ChainID(events.last?.chain ?? .empty, revision, content, sources)
    events.append(ReportEvent(revision: revision, content: content, sources: sources, chain: chain))
  }

  /// The line as it was when it was in that state; `nil` where it never was.
  func cut(to state: LineState) -> ReportLine? {
    guard let count = count(upTo: state.chain) else { return nil }
    return ReportLine(events: Array(events.prefix(count)), standing: state.standing)
  }

  /// How many events that name stands for; `nil` where it is none of this line.
  func count(upTo chain: ChainID) -> Int? {
    chain == .empty ? 0 : events.lastIndex { $0.chain == chain }.map { $0 + 1 }
  }
}

/// All that a line is told from others by.
struct LineState: Hashable {
  let chain: ChainID
  let standing: ContentID?
}
