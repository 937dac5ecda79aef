import Clibdeflate
import Synchronization

/// libdeflate: what zlib makes of whole pieces of memory, in half the time.
enum LibDeflate {
  // Written once, under the lock of `isThere`, and read only after that.
  nonisolated(unsafe) private static var functions = yange_libdeflate()
  private static let isThere = yange_libdeflate_load(&functions) != 0

  /// A compressor that is not in use: another one would take 200 KB that are new to the process.
  private static let spare = Atomic<UInt>(0)

  /// Less than this is deflated by zlib before its tables are cleared.
  private static let small = 1024

  /// What zlib's format has before the blocks: a window of 32 KB, and that they were made in haste.
  private static let head: [UInt8] = [0x78, 0x01]

  /// A header and the content behind it in zlib's format, made at git's own level for the files of objects.
  ///
  /// The header stands in a block of its own as it is, so that it need not be brought into one piece with the content.
  /// - Returns: `nil` where there is no libdeflate, no memory for it, or too little to do.
  static func deflated(header: [UInt8], content: [UInt8]) -> [UInt8]? {
    guard content.count >= small, header.count < 0xFFFF, isThere,
      let compressor = OpaquePointer(bitPattern: spare.exchange(0, ordering: .acquiring))
        ?? functions.alloc_compressor(1)
    else { return nil }
    defer {
      let other = spare.exchange(UInt(bitPattern: compressor), ordering: .acquiringAndReleasing)
      functions.free_compressor(OpaquePointer(bitPattern: other))
    }
    let front = head + storedBlock(header)
    let most = front.count + functions.deflate_compress_bound(compressor, content.count) + 4
    // Memory that is not written is not taken from the system.
    let result = [UInt8](unsafeUninitializedCapacity: most) { output, count in
      guard let start = output.baseAddress else { return }
      _ = output.update(fromContentsOf: front)
      let blocks = content.withUnsafeBytes {
        functions.deflate_compress(
          compressor, $0.baseAddress, $0.count, start + front.count, output.count - front.count - 4)
      }
      guard blocks > 0 else { return }
      let sum = sum(of: header[...], content)
      count = front.count + blocks
      for shift in [24, 16, 8, 0] as [UInt32] {
        output[count] = UInt8(truncatingIfNeeded: sum >> shift)
        count += 1
      }
    }
    return result.isEmpty ? nil : result
  }

  /// What stands behind the header in a file that `deflated` made; `nil` where it made none such, the header is not of that kind,
  /// or the content is damaged or larger.
  static func content(of file: [UInt8], kind: StaticString, largest: Int) -> [UInt8]? {
    // A window and a stored block of a few bytes, as above.
    guard file.count > head.count + 5 + 4, file.starts(with: head), file[2] == 0, file[4] == 0,
      file[5] == ~file[3], file[6] == 0xFF,
      case let header = file[7...].prefix(Int(file[3])), file.count > header.endIndex + 4,
      let length = length(in: header, kind), length <= largest, isThere,
      let decompressor = functions.alloc_decompressor()
    else { return nil }
    defer { functions.free_decompressor(decompressor) }
    let content = [UInt8](unsafeUninitializedCapacity: length) { output, count in
      let size = file.count - header.endIndex - 4
      var (read, written) = (0, 0)
      let result = file.withUnsafeBytes { bytes in
        functions.deflate_decompress_ex(
          decompressor, bytes.baseAddress.map { $0 + header.endIndex }, size, output.baseAddress, length,
          &read, &written)
      }
      count = result == LIBDEFLATE_SUCCESS && read == size && written == length ? length : 0
    }
    return content.count == length
      && sum(of: header, content) == file.suffix(4).reduce(0) { $0 << 8 | UInt32($1) }
      ? content : nil
  }

  /// The number of bytes that a header tells: `blob 1208` and a zero.
  private static func length(in header: ArraySlice<UInt8>, _ kind: StaticString) -> Int? {
    let length = header.dropFirst(kind.utf8CodeUnitCount)
    let digits = length.dropLast()
    guard length.last == 0, 1...9 ~= digits.count, kind.withUTF8Buffer({ header.starts(with: $0) }),
      digits.allSatisfy({ $0 &- UInt8(ascii: "0") <= 9 }),
      digits.count == 1 || digits.first != UInt8(ascii: "0")
    else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }

  private static func sum(of header: ArraySlice<UInt8>, _ content: [UInt8]) -> UInt32 {
    let sum = header.withUnsafeBytes { functions.adler32(1, $0.baseAddress, $0.count) }
    return content.withUnsafeBytes { functions.adler32(sum, $0.baseAddress, $0.count) }
  }

  /// RFC 1951, 3.2.4: not the last block, its length and the same with all bits turned, and the bytes.
  private static func storedBlock(_ bytes: [UInt8]) -> [UInt8] {
    let (low, high) = (UInt8(bytes.count & 0xFF), UInt8(bytes.count >> 8))
    return [0, low, high, ~low, ~high] + bytes
  }
}
