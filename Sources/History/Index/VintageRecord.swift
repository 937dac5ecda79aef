import Revisions

/// What each series ever said of one indicator. Series are read when they are asked for.
struct VintageRecord {
  private var packed: [RecordReader] = []
  /// As they were met, so that a record is the same whenever it is made.
  private var names: [String] = []
  private var places: [String: Int] = [:]

  init() {}

  /// - Returns: `nil` where nothing is known, and where what was kept is damaged.
  func series(_ name: String, isWhole: Bool) -> KnownSeries? {
    places[name].flatMap { KnownSeries(packed[$0], of: names[$0], isWhole: isWhole) }
  }

  mutating func set(_ series: KnownSeries, of name: String) {
    // As long as they are and no longer: an index of a large store holds many.
    let record = series.record
    let bytes = [UInt8](unsafeUninitializedCapacity: record.count) { buffer, count in
      count = buffer.initialize(fromContentsOf: record)
    }
    set(RecordReader(bytes), of: name)
  }

  private mutating func set(_ series: RecordReader, of name: String) {
    if let place = places[name] {
      packed[place] = series
    } else {
      places[name] = names.count
      names.append(name)
      packed.append(series)
    }
  }
}

extension VintageRecord {
  var record: [UInt8] {
    var writer = RecordWriter()
    writer.number(names.count)
    for (name, series) in zip(names, packed) {
      writer.text(name)
      writer.block(series.left)
    }
    return writer.bytes
  }

  /// Reads a record; one that is none is empty.
  init(record: [UInt8]?) {
    self.init()
    guard let record else { return }
    var reader = RecordReader(record)
    do throws(MalformedRecord) {
      for _ in 0..<(try reader.count()) {
        let name = try reader.text()
        set(try reader.part(), of: name)
      }
      if !reader.isAtEnd { throw MalformedRecord() }
    } catch {
      self = VintageRecord()
    }
  }
}
