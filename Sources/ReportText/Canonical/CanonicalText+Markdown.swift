extension CanonicalText {
  /// Canonical text that comes back as a source: a `report.md` that someone edited in a clone.
  ///
  /// Its headings and lines are kept as they stand; only line ends and blank lines are put in order.
  /// - Throws: `ReadingError` where the bytes are no text.
  package static func markdown(in source: [UInt8]) throws(ReadingError) -> (
    report: CanonicalText, encoding: String
  ) {
    let decoded = try SourceDecoder.decode(source)
    var out: [UInt8] = []
    out.reserveCapacity(decoded.bytes.count)
    var isBlank = true
    for line in decoded.bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      var end = line.endIndex
      while end > line.startIndex, line[end - 1] == 0x0D || line[end - 1] == 0x20 || line[end - 1] == 0x09 {
        end -= 1
      }
      if end == line.startIndex {
        if !isBlank { out.append(0x0A) }
        isBlank = true
      } else {
        out += line[line.startIndex..<end]
        out.append(0x0A)
        isBlank = false
      }
    }
    while out.count >= 2, out.suffix(2) == [0x0A, 0x0A] { out.removeLast() }
    return (CanonicalText(bytes: out, anomalies: []), decoded.encoding)
  }
}
