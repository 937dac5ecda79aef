package import Revisions

/// Records in a file of SQLite. It is derived and may be deleted: it is made again as questions are asked.
///
/// Several processes may use one file. A damaged one is made anew; where none can be made, nothing is kept.
/// Belongs to one thread at a time.
package final class RecordIndex: RecordKeeper {
  /// Counts the forms that the file and its records have had; another form begins anew.
  private static let form = 4

  private let path: String
  private let reader: String
  private var connection: Connection?
  private var pending: [(record: [UInt8], kind: RecordKind, name: [UInt8])] = []
  private var pendingBytes = 0

  /// Opens the file, or makes it; nothing fails here. `reader` names the rules by which texts are read: records that were
  /// made by others are not seen.
  package init(at path: String, reader: String) {
    self.path = path
    self.reader = reader
    connection = Self.connect(path, reader)
  }

  deinit { flush() }

  /// Whether anything is kept at all.
  package var isOpen: Bool { connection != nil }

  package func record(_ kind: RecordKind, named name: RecordName) -> [UInt8]? {
    do throws(DatabaseError) {
      return try connection?.record(kind, named: name.bytes)
    } catch {
      giveUp(error)
      return nil
    }
  }

  package func keep(_ record: [UInt8], _ kind: RecordKind, named name: RecordName) {
    guard connection != nil else { return }
    pending.append((record, kind, name.bytes))
    pendingBytes += record.count
    if pendingBytes > 4 << 20 { flush() }
  }

  /// Writes what is to be kept.
  package func flush() {
    guard !pending.isEmpty, let connection else { return }
    do throws(DatabaseError) {
      try connection.keep(pending)
    } catch {
      giveUp(error)
    }
    pending = []
    pendingBytes = 0
  }

  /// Writes what is to be kept and lets go of the file; nothing is kept or known from then on.
  package func close() {
    flush()
    connection = nil
  }

  /// Forgets everything, in the file too.
  package func clear() {
    connection = nil
    pending = []
    pendingBytes = 0
    IndexFile.remove(path)
    connection = Self.connect(path, reader)
  }

  /// Drops the records of other readers, and gives the room back that they took.
  package func compact() {
    flush()
    do throws(DatabaseError) {
      try connection?.compact()
    } catch {
      giveUp(error)
    }
  }

  private func giveUp(_ error: DatabaseError) {
    connection = nil
    // Whoever comes next begins anew.
    if error == .damaged { IndexFile.remove(path) }
  }

  private static func connect(_ path: String, _ reader: String) -> Connection? {
    guard IndexFile.makeFolder(of: path) else { return nil }
    do throws(DatabaseError) {
      return try Connection(path, form, reader)
    } catch {
      guard error == .damaged else { return nil }
    }
    IndexFile.remove(path)
    return try? Connection(path, form, reader)
  }
}

/// An open file with its statements.
private final class Connection {
  private let database: Database
  private let find: Statement
  private let insert: Statement
  private let reader: Int64
  private var isReading = false

  init(_ path: String, _ form: Int, _ readerName: String) throws(DatabaseError) {
    database = try Database(at: path)
    // Lost records are made again, so that nothing waits for the disk.
    // An answer is of some megabytes and read whole.
    try database.run("PRAGMA page_size = 32768; PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF")
    let version = try database.prepare("PRAGMA user_version")
    let known = try version.step() ? version.number(0) : 0
    version.reset()
    if known != form {
      guard known == 0 else { throw .damaged }
      try database.run(
        """
        BEGIN IMMEDIATE;
        CREATE TABLE IF NOT EXISTS reader (
          id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL UNIQUE);
        CREATE TABLE IF NOT EXISTS record (
          id INTEGER PRIMARY KEY, reader INTEGER NOT NULL, kind INTEGER NOT NULL, name BLOB NOT NULL,
          value BLOB NOT NULL, UNIQUE (reader, kind, name));
        PRAGMA user_version = \(form);
        COMMIT
        """)
    }
    reader = try Self.number(of: readerName, in: database)
    find = try database.prepare("SELECT value FROM record WHERE reader = ? AND kind = ? AND name = ?")
    insert = try database.prepare(
      "INSERT OR REPLACE INTO record (reader, kind, name, value) VALUES (?, ?, ?, ?)")
  }

  /// The number of a reader; the records of all but the few that came last are dropped with a new one.
  ///
  /// A number is never given twice (`AUTOINCREMENT`): a process may still write for a reader that was dropped meanwhile.
  private static func number(of name: String, in database: Database) throws(DatabaseError) -> Int64 {
    let find = try database.prepare("SELECT id FROM reader WHERE name = ?")
    find.bind(name, at: 1)
    if try find.step() {
      defer { find.reset() }
      return find.number(0)
    }
    find.reset()
    let add = try database.prepare("INSERT OR IGNORE INTO reader (name) VALUES (?)")
    add.bind(name, at: 1)
    _ = try add.step()
    add.reset()
    try database.run(
      """
      DELETE FROM reader WHERE id NOT IN (SELECT id FROM reader ORDER BY id DESC LIMIT 3);
      DELETE FROM record WHERE reader NOT IN (SELECT id FROM reader)
      """)
    guard try find.step() else { throw .refused }
    defer { find.reset() }
    return find.number(0)
  }

  func record(_ kind: RecordKind, named name: [UInt8]) throws(DatabaseError) -> [UInt8]? {
    if !isReading {
      // One look at the file for all that is asked.
      try database.run("BEGIN")
      isReading = true
    }
    find.bind(reader, at: 1)
    find.bind(Int64(kind.rawValue), at: 2)
    find.bind(name, at: 3)
    defer { find.reset() }
    return try find.step() ? find.bytes(0) : nil
  }

  func compact() throws(DatabaseError) {
    if isReading {
      try database.run("COMMIT")
      isReading = false
    }
    try database.run(
      """
      DELETE FROM reader WHERE id <> \(reader);
      DELETE FROM record WHERE reader <> \(reader);
      VACUUM;
      PRAGMA wal_checkpoint(TRUNCATE)
      """)
  }

  func keep(_ records: [(record: [UInt8], kind: RecordKind, name: [UInt8])]) throws(DatabaseError) {
    if isReading {
      try database.run("COMMIT")
      isReading = false
    }
    try database.run("BEGIN IMMEDIATE")
    for (record, kind, name) in records {
      insert.bind(reader, at: 1)
      insert.bind(Int64(kind.rawValue), at: 2)
      insert.bind(name, at: 3)
      insert.bind(record, at: 4)
      defer { insert.reset() }
      _ = try insert.step()
    }
    try database.run("COMMIT")
  }
}
