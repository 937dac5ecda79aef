/// Arguments that need no parser: words, and options that are followed by their values.
///
/// The commands that are given hundreds of times a day, by scripts too, answer in a few milliseconds, and to set up the
/// argument parser takes as long again. What is written in the plainest way, as nearly all is, goes past it; whatever
/// is not is left to the parser, and so is every fault.
struct PlainArguments {
  let subcommand: String
  /// What stands by itself, in its order.
  private(set) var words: [String] = []
  /// A handful, as a dictionary is a type to be made at every start, and a tuple, too.
  private let options: [Option]

  private struct Option {
    /// As written.
    let name: String
    let value: String
  }

  /// Options that may come here: each takes one value of any kind.
  private static let known = [
    "-C", "--report", "-m", "--message", "--branch", "--part", "--format", "--author", "--date",
  ]

  /// - Returns: `nil` for an option that is not known, has no value of its own or stands twice.
  init?(_ arguments: [String]) {
    var options: [Option] = []
    var subcommand: String?
    var place = 0
    while place < arguments.count {
      let word = arguments[place]
      place += 1
      guard word.utf8.first == UInt8(ascii: "-") else {
        if subcommand == nil { subcommand = word } else { words.append(word) }
        continue
      }
      guard place < arguments.count, Self.known.contains(word), !options.contains(where: { $0.name == word }),
        arguments[place].utf8.first != UInt8(ascii: "-")
      else { return nil }
      options.append(Option(name: word, value: arguments[place]))
      place += 1
    }
    guard let subcommand else { return nil }
    self.subcommand = subcommand
    self.options = options
  }

  /// The value of an option, by its name as written.
  subscript(_ name: String) -> String? { options.first { $0.name == name }?.value }

  /// The folder of the store, as `-C` names it.
  var folder: String? { self["-C"] }

  /// Whether there is no option but these and that of the store.
  func hasOnly(_ names: [String]) -> Bool {
    options.allSatisfy { $0.name == "-C" || names.contains($0.name) }
  }

  /// What is asked for; `nil` where it is for the parser to say.
  var work: ((Session) throws -> Void)? {
    Comparison(self)?.perform ?? Commitment(self)?.perform ?? Extraction(self)?.perform
  }
}
