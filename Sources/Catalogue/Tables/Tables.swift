/// The built-in tables, one for a topic. docs/catalogue.md says how to read and extend them.
enum Tables {
  static let all: [StaticString] = [
    research, highTech, technologyEnterprises, platforms, projects, intellectualProperty, technologyMarket,
    talent,
    sciencePopularisation, economy, industry, digital, finance, trade, agriculture, environment, energy,
    society,
  ]

  /// Where each line that is an indicator stands: the number of its table, and its first byte there in the lower 20 bits.
  static var lines: [UInt32] {
    var lines: [UInt32] = []
    for (number, table) in all.enumerated() {
      table.withUTF8Buffer { text in
        for line in TableFields(of: text, in: 0..<text.count, separator: UInt8(ascii: "\n"))
        where TableLine(text, line) != nil {
          lines.append(UInt32(number) << 20 | UInt32(line.lowerBound))
        }
      }
    }
    return lines
  }

  /// Gives `body` the line that begins at `place`, with the text it stands in.
  static func withLine<Result>(
    _ place: UInt32, _ body: (TableLine, UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    all[Int(place >> 20)].withUTF8Buffer { text in
      let start = Int(place & 0xF_FFFF)
      let end = text[start...].firstIndex(of: UInt8(ascii: "\n")) ?? text.count
      guard let line = TableLine(text, start..<end) else {
        preconditionFailure("no indicator at \(place): the built-in index is not of these tables")
      }
      return body(line, text)
    }
  }
}
