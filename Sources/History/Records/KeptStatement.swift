import Figures
import Revisions

/// A figure and its place in the bytes of a record. That they are whole is known since the record was read.
struct KeptStatement: Sendable {
  private let record: RecordReader
  let bytes: ArraySlice<UInt8>

  /// Goes over the figure and the place that `record` is at.
  init(_ record: inout RecordReader) throws(MalformedRecord) {
    self.record = record
    let start = record.position
    record.leavesOutTexts = true
    defer { record.leavesOutTexts = false }
    _ = try record.figure()
    _ = try record.optional { (reader) throws(MalformedRecord) in try reader.place() }
    bytes = record.bytes[start..<record.position]
  }

  var figure: Figure { read.figure }
  var place: FigurePlace? { read.place }

  /// The figure without its words, save its units.
  var bareFigure: Figure {
    var reader = record
    reader.leavesOutTexts = true
    return whole { () throws(MalformedRecord) in try reader.figure() }
  }

  private var read: (figure: Figure, place: FigurePlace?) {
    var reader = record
    return whole { () throws(MalformedRecord) in
      let figure = try reader.figure()
      return (figure, try reader.optional { (reader) throws(MalformedRecord) in try reader.place() })
    }
  }

  private func whole<Value>(_ read: () throws(MalformedRecord) -> Value) -> Value {
    do throws(MalformedRecord) {
      return try read()
    } catch {
      preconditionFailure("what was read whole once is read whole again")
    }
  }
}
