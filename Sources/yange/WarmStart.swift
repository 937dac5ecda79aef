import ReportArchive

/// Begins what most commands need while the arguments are being parsed: to load libgit2 takes a millisecond or more, and
/// there is more than one processor.
final class WarmStart {
  private static let stores = [
    "commit", "show", "log", "list", "blame", "trace", "merge", "resolve", "verify",
  ]

  private var store: StorePreparation?

  /// Starts where the subcommand needs a store. Nothing waits but who needs the result.
  init(for arguments: [String]) {
    let words = arguments.dropFirst()
    // `-C DIR` may stand before the subcommand.
    guard let subcommand = words.first == "-C" ? words.dropFirst(2).first : words.first else { return }
    guard Self.stores.contains(subcommand) else { return }
    // No thread can be made while a library is being loaded.
    if subcommand == "commit" { _ = Helper.shared }
    store = StorePreparation(writes: subcommand == "commit")
  }

  /// Waits for the libraries: what they leave to the end of the process must not run while they are being set up.
  func finish() { store?.wait() }
}
