import Clibzip
import ReportText

/// The functions of libzip; they are there once `ArchiveLibrary.start` has returned.
// Written once, under the lock of `ArchiveLibrary.failure`, and read only after that.
nonisolated(unsafe) private var zip = yange_zip()

/// libzip, loaded with the first archive.
private enum ArchiveLibrary {
  static func start(for kind: SourceKind) throws(ReadingError) {
    if let failure { throw .missing("libzip", package: "libzip", kind, reason: failure) }
  }

  private static let failure = yange_zip_load(&zip).map { String(cString: $0) }
}

/// A zip archive in memory. Its parts go to memory too, never to files; sizes are bounded before memory is taken.
struct Archive: ~Copyable {
  /// The most parts of an archive, the most bytes of one and of all that are read, and how much more than the
  /// packed bytes they may be.
  static let partLimit = 10_000
  static let sizeLimit = 64 << 20
  static let ratioLimit = 200
  /// Small parts may well pack better than that.
  private static let ratioStart = 1 << 20

  private let kind: SourceKind
  private let bytes: UnsafeMutableRawBufferPointer
  private let handle: OpaquePointer
  private let places: [String: UInt64]
  private var unpacked = 0

  /// - Throws: `ReadingError` for what is no archive, and for one with too many parts or with names that lead out of it.
  init(_ source: [UInt8], of kind: SourceKind) throws(ReadingError) {
    try ArchiveLibrary.start(for: kind)
    let bytes = UnsafeMutableRawBufferPointer.allocate(byteCount: source.count, alignment: 1)
    bytes.copyBytes(from: source)
    guard let handle = Self.open(bytes) else {
      bytes.deallocate()
      throw .damaged(kind)
    }
    do throws(ReadingError) {
      places = try Self.places(in: handle, kind)
    } catch {
      zip.discard(handle)
      bytes.deallocate()
      throw error
    }
    self.kind = kind
    self.bytes = bytes
    self.handle = handle
  }

  deinit {
    zip.discard(handle)
    bytes.deallocate()
  }

  private static func open(_ bytes: UnsafeMutableRawBufferPointer) -> OpaquePointer? {
    var error = zip_error_t()
    zip.error_init(&error)
    defer { zip.error_fini(&error) }
    guard let source = zip.source_buffer_create(bytes.baseAddress, UInt64(bytes.count), 0, &error) else {
      return nil
    }
    guard let handle = zip.open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error) else {
      zip.source_free(source)
      return nil
    }
    return handle
  }

  private static func places(
    in handle: OpaquePointer, _ kind: SourceKind
  ) throws(ReadingError) -> [String: UInt64] {
    let count = zip.get_num_entries(handle, 0)
    guard count <= partLimit else { throw .hostile(kind, .parts(limit: partLimit)) }
    var places: [String: UInt64] = [:]
    for place in 0..<UInt64(max(0, count)) {
      guard let raw = zip.get_name(handle, place, zip_flags_t(ZIP_FL_ENC_GUESS)) else { throw .damaged(kind) }
      let name = String(cString: raw)
      let folders = name.split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "\\" }
      // Nothing is written to disk by these names, but only an attack has such.
      guard folders.first != "", !folders.contains(".."), folders.first?.last != ":" else {
        throw .hostile(kind, .path(name))
      }
      if places[name] == nil { places[name] = place }
    }
    return places
  }

  func has(_ name: String) -> Bool { places[name] != nil }

  /// The names of all parts, sorted.
  var names: [String] { places.keys.sorted() }

  /// The bytes of a part; `nil` where there is none of that name.
  mutating func part(_ name: String) throws(ReadingError) -> [UInt8]? {
    guard let place = places[name] else { return nil }
    var status = zip_stat_t()
    let known = UInt64(ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE)
    guard zip.stat_index(handle, place, 0, &status) == 0, status.valid & known == known else {
      throw .damaged(kind)
    }
    guard status.size <= UInt64(Self.sizeLimit - unpacked) else {
      throw .hostile(kind, .unpackedSize(limit: Self.sizeLimit))
    }
    let size = Int(status.size)
    guard size <= Self.ratioStart || UInt64(size) / UInt64(Self.ratioLimit) <= status.comp_size else {
      throw .hostile(kind, .ratio(limit: Self.ratioLimit))
    }
    guard let file = zip.fopen_index(handle, place, 0) else { throw .damaged(kind) }
    defer { _ = zip.fclose(file) }
    // A part that is longer than it says, or whose sum is wrong, fails on the way to its end.
    var isWhole = false
    let part = [UInt8](unsafeUninitializedCapacity: size + 1) { buffer, count in
      while count <= size {
        let got = zip.fread(file, buffer.baseAddress.map { $0 + count }, UInt64(size + 1 - count))
        guard got > 0 else {
          isWhole = got == 0 && count == size
          break
        }
        count += Int(got)
      }
    }
    guard isWhole else { throw .damaged(kind) }
    unpacked += size
    return part
  }
}
