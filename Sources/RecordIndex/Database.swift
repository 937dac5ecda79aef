import Clibsqlite3

/// The functions of SQLite: `sqlite.step` is `sqlite3_step`.
// Written once, under the lock of `Library.isThere`, and read only after that.
nonisolated(unsafe) private var sqlite = yange_sqlite()

private enum Library {
  /// Loads SQLite where that has not been done yet; whether it could be.
  static let isThere = yange_sqlite_load(&sqlite) == nil
}

/// Why the index cannot be used.
enum DatabaseError: Error {
  /// SQLite is not there, or the file can be neither made nor read.
  case unavailable
  /// It is no database, or a damaged one.
  case damaged
  /// Another process writes, or the disk is full.
  case refused

  fileprivate init(_ code: Int32) {
    switch code & 0xFF {
    case SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_ERROR: self = .damaged
    case SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH: self = .unavailable
    default: self = .refused
    }
  }
}

/// A file of SQLite.
final class Database {
  private let handle: OpaquePointer

  init(at path: String) throws(DatabaseError) {
    guard Library.isThere else { throw .unavailable }
    var handle: OpaquePointer?
    let code = sqlite.open_v2(
      path, &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nil)
    guard code == SQLITE_OK, let handle else {
      _ = sqlite.close_v2(handle)
      throw code == SQLITE_OK ? .unavailable : DatabaseError(code)
    }
    self.handle = handle
    _ = sqlite.busy_timeout(handle, 500)
  }

  deinit { _ = sqlite.close_v2(handle) }

  func run(_ sql: String) throws(DatabaseError) {
    let code = sqlite.exec(handle, sql, nil, nil, nil)
    guard code == SQLITE_OK else { throw DatabaseError(code) }
  }

  func prepare(_ sql: String) throws(DatabaseError) -> Statement {
    var statement: OpaquePointer?
    let code = sqlite.prepare_v2(handle, sql, -1, &statement, nil)
    guard code == SQLITE_OK, let statement else { throw DatabaseError(code) }
    return Statement(statement)
  }
}

/// A prepared statement, whose values are numbered from 1 and whose columns from 0.
final class Statement {
  private let handle: OpaquePointer

  fileprivate init(_ handle: OpaquePointer) { self.handle = handle }

  deinit { _ = sqlite.finalize(handle) }

  func bind(_ number: Int64, at place: Int32) {
    _ = sqlite.bind_int64(handle, place, number)
  }

  func bind(_ text: String, at place: Int32) {
    _ = sqlite.bind_text(handle, place, text, -1, yange_sqlite_copied())
  }

  func bind(_ bytes: [UInt8], at place: Int32) {
    _ = bytes.withUnsafeBytes {
      sqlite.bind_blob64(handle, place, $0.baseAddress, UInt64($0.count), yange_sqlite_copied())
    }
  }

  /// Goes to the next row; false behind the last.
  func step() throws(DatabaseError) -> Bool {
    switch sqlite.step(handle) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    case let code: throw DatabaseError(code)
    }
  }

  /// Makes the statement ready to be run again.
  func reset() { _ = sqlite.reset(handle) }

  func number(_ column: Int32) -> Int64 { sqlite.column_int64(handle, column) }

  func bytes(_ column: Int32) -> [UInt8] {
    guard let start = sqlite.column_blob(handle, column) else { return [] }
    return Array(UnsafeRawBufferPointer(start: start, count: Int(sqlite.column_bytes(handle, column))))
  }
}
