import Revisions

/// Keeps records in memory.
final class MemoryRecords: RecordKeeper {
  struct Place: Hashable {
    let kind: RecordKind
    let name: RecordName
  }

  var held: [Place: [UInt8]] = [:]
  /// Whether what is asked for is known only to later processes, as with a file that is written in the end.
  var isLate = false
  private var late: [Place: [UInt8]] = [:]

  func record(_ kind: RecordKind, named name: RecordName) -> [UInt8]? {
    held[Place(kind: kind, name: name)]
  }

  func keep(_ record: [UInt8], _ kind: RecordKind, named name: RecordName) {
    if isLate {
      late[Place(kind: kind, name: name)] = record
    } else {
      held[Place(kind: kind, name: name)] = record
    }
  }

  func flush() {
    held.merge(late) { _, new in new }
    late = [:]
  }
}
