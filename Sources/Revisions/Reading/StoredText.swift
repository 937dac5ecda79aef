import ReportText

extension [UInt8] {
  /// The bytes as UTF-8: the same where they are, else with U+FFFD for each piece that is not.
  ///
  /// Everything behind this looks at characters without asking again.
  package var readAsUTF8: [UInt8] {
    isUTF8 ? self : Array(String(decoding: self, as: UTF8.self).utf8)
  }
}
