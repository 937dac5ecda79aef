import Revisions

/// What each report ever said of one indicator, and the state of its line that this is so for. Entries are read when they
/// are asked for.
struct VintageRecord {
  private var entries: [ReportName: (state: LineState, packed: RecordReader)] = [:]
  /// As they were met, so that a record is the same whenever it is made.
  private var names: [ReportName] = []

  init() {}

  func state(of report: ReportName) -> LineState? { entries[report]?.state }

  /// - Returns: `nil` where nothing is known, and where what was kept is damaged.
  func vintages(of report: ReportName) -> ReportVintages? {
    entries[report].flatMap { ReportVintages($0.packed, of: report) }
  }

  mutating func set(_ vintages: ReportVintages, for state: LineState) {
    // As long as they are and no longer: an index of a large store holds many.
    let packed = vintages.record
    let bytes = [UInt8](unsafeUninitializedCapacity: packed.count) { buffer, count in
      count = buffer.initialize(fromContentsOf: packed)
    }
    set(vintages.report, state, RecordReader(bytes))
  }

  private mutating func set(_ report: ReportName, _ state: LineState, _ packed: RecordReader) {
    if entries.updateValue((state, packed), forKey: report) == nil { names.append(report) }
  }
}

extension VintageRecord {
  var record: [UInt8] {
    var writer = RecordWriter()
    writer.list(names) { writer, name in
      guard let entry = entries[name] else { return }
      writer.text(name.series)
      writer.text(name.period)
      writer.state(entry.state)
      writer.block(entry.packed.left)
    }
    return writer.bytes
  }

  /// Reads a record; one that is none is empty.
  init(record: [UInt8]?) {
    self.init()
    guard let record else { return }
    var reader = RecordReader(record)
    do throws(MalformedRecord) {
      let count = try reader.count()
      entries.reserveCapacity(count)
      names.reserveCapacity(count)
      for _ in 0..<count { set(try reader.reportName(), try reader.state(), try reader.part()) }
      if !reader.isAtEnd { throw MalformedRecord() }
    } catch {
      self = VintageRecord()
    }
  }
}
