import Figures

/// Fills the tables of the reader while the arguments are being parsed: each takes a millisecond, and there is more than
/// one processor.
enum WarmStart {
  private static let readers = ["extract", "commit", "diff", "show", "log", "blame", "trace", "verify"]

  /// Starts it where the subcommand reads reports. Nothing waits for it but who needs the tables.
  static func begin(for arguments: [String]) {
    guard arguments.count > 1, readers.contains(arguments[1]) else { return }
    inBackground { FigureExtractor.prepare() }
  }
}
