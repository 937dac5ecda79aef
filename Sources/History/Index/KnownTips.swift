import Revisions

/// The revisions whose stores are known, by place. A new revision takes the place of the one it comes from.
struct KnownTips {
  private static let most = 4

  private var tips: [RevisionID] = []
  /// Counts those that were put in the place of one they do not come from.
  private var replaced = 0

  init() {}

  func place(of tip: RevisionID) -> Int? { tips.firstIndex(of: tip) }

  var isEmpty: Bool { tips.isEmpty }
  var places: Range<Int> { tips.indices }

  /// The place that a revision takes which comes from `revisions`: the first is left to the line that was asked of first.
  mutating func take(_ tip: RevisionID, comingFrom revisions: Set<RevisionID>) -> Int {
    if let place = tips.firstIndex(where: { $0 == tip || revisions.contains($0) }) {
      tips[place] = tip
      return place
    }
    guard tips.count == Self.most else {
      tips.append(tip)
      return tips.count - 1
    }
    let place = 1 + replaced % (Self.most - 1)
    replaced += 1
    tips[place] = tip
    return place
  }
}

extension KnownTips {
  var record: [UInt8] {
    var writer = RecordWriter()
    writer.number(replaced)
    writer.list(tips) { $0.text($1.hex) }
    return writer.bytes
  }

  /// Reads a record; one that is none is empty.
  init(record: [UInt8]?) {
    self.init()
    guard let record else { return }
    var reader = RecordReader(record)
    do throws(MalformedRecord) {
      replaced = try reader.number()
      tips = try reader.list { (reader) throws(MalformedRecord) in try reader.revisionID() }
      if !reader.isAtEnd || tips.count > Self.most || replaced < 0 { throw MalformedRecord() }
    } catch {
      self = KnownTips()
    }
  }
}
