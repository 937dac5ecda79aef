/// A report's name in a store: `SERIES/PERIOD`.
package struct ReportName: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// Whose report: `"泰州市科技局"`.
  package let series: String
  /// Which time it covers: `"2013-H1"`, `"2023"`.
  package let period: String

  /// - Throws: `ReportNameError` saying what is wrong with `text`.
  package init(_ text: String) throws(ReportNameError) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2 else { throw .notTwoParts(text) }
    for part in parts {
      guard !part.isEmpty else { throw .notTwoParts(text) }
      guard part != ".", part != "..", !part.hasPrefix("."), !part.hasPrefix("-"), !part.hasSuffix(".lock")
      else { throw .reservedPart(part) }
      let hasForbidden = part.unicodeScalars.contains { scalar in
        scalar.properties.generalCategory == .control || scalar.properties.generalCategory == .format
          || "\\:*?\"<>|\u{2028}\u{2029}\u{FFFD}".unicodeScalars.contains(scalar)
      }
      guard !hasForbidden, part.first?.isWhitespace == false, part.last?.isWhitespace == false else {
        throw .forbiddenCharacter(part)
      }
      guard part.utf8.count <= 200 else { throw .tooLong(part) }
    }
    series = parts[0]
    period = parts[1]
  }

  /// A name that was checked when it was first met.
  package init(known series: String, period: String) {
    self.series = series
    self.period = period
  }

  package var description: String { "\(series)/\(period)" }

  package static func < (left: ReportName, right: ReportName) -> Bool {
    (left.series, left.period) < (right.series, right.period)
  }
}

/// Why a text cannot name a report.
package enum ReportNameError: Error, Sendable, Hashable {
  case notTwoParts(String)
  case reservedPart(String)
  case forbiddenCharacter(String)
  /// More than 200 bytes of UTF-8.
  case tooLong(String)
}
