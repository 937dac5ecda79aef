/// What ends a line. CR LF ends a line and then a blank one, which is left out.
enum LineEnd: CaseIterable {
  /// LF, CR, form feed, NEL; U+2028 and U+2029 as one.
  case lineFeed, carriageReturn, formFeed, nextLine, separator

  var length: Int {
    switch self {
    case .lineFeed, .carriageReturn, .formFeed: 1
    case .nextLine: 2
    case .separator: 3
    }
  }

  /// The first in `text` from `start` on.
  func place(in text: [UInt8], from start: Int) -> Int? {
    switch self {
    case .lineFeed: text.place(of: 0x0A, in: start..<text.count)
    case .carriageReturn: text.place(of: 0x0D, in: start..<text.count)
    case .formFeed: text.place(of: 0x0C, in: start..<text.count)
    case .nextLine: text.place(of: [0xC2, 0x85], in: start..<text.count)
    case .separator: Self.separator(in: text, from: start)
    }
  }

  private static func separator(in text: [UInt8], from start: Int) -> Int? {
    var start = start
    // Quotation marks begin with the same byte.
    while let place = text.place(of: 0xE2, in: start..<text.count) {
      if place + 2 < text.count, text[place + 1] == 0x80, text[place + 2] | 1 == 0xA9 { return place }
      start = place + 1
    }
    return nil
  }
}
