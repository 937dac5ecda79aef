/// Puts parts into a zip archive, each as it is: the least that every reader takes.
struct ZipFile {
  private var body: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  init(_ parts: KeyValuePairs<String, String> = [:]) {
    for (name, text) in parts { add(name, Array(text.utf8)) }
  }

  /// Adds a part. A `size` other than its own makes the archive lie.
  mutating func add(_ name: String, _ bytes: [UInt8], size: Int? = nil) {
    let offset = body.count
    let sum = Self.checksum(bytes)
    let fields: [UInt8] =
      little(UInt16(20)) + little(UInt16(0x800)) + little(UInt16(0)) + little(UInt16(0))
      + little(UInt16(0x21))
      + little(sum) + little(UInt32(bytes.count)) + little(UInt32(size ?? bytes.count))
      + little(UInt16(name.utf8.count)) + little(UInt16(0))
    body += little(UInt32(0x0403_4B50)) + fields + Array(name.utf8) + bytes
    directory +=
      little(UInt32(0x0201_4B50)) + little(UInt16(20)) + fields + little(UInt16(0)) + little(UInt16(0))
    directory += little(UInt16(0)) + little(UInt32(0)) + little(UInt32(offset)) + Array(name.utf8)
    count += 1
  }

  var bytes: [UInt8] {
    body + directory + little(UInt32(0x0605_4B50)) + little(UInt16(0)) + little(UInt16(0))
      + little(UInt16(count)) + little(UInt16(count)) + little(UInt32(directory.count))
      + little(UInt32(body.count)) + little(UInt16(0))
  }

  private func little(_ number: some FixedWidthInteger) -> [UInt8] {
    withUnsafeBytes(of: number.littleEndian) { Array($0) }
  }

  private static let table: [UInt32] = (0..<256).map { place in
    (0..<8).reduce(UInt32(place)) { sum, _ in sum & 1 == 1 ? 0xEDB8_8320 ^ sum >> 1 : sum >> 1 }
  }

  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~0) { sum, byte in table[Int((sum ^ UInt32(byte)) & 0xFF)] ^ sum >> 8 }
  }
}
