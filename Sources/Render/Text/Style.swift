/// How text is laid out.
package struct Style: Sendable, Hashable {
  /// Whether escape sequences may colour the text.
  package let color: Bool
  /// Columns to keep to where that is possible.
  package let width: Int

  package init(color: Bool = false, width: Int = 100) {
    self.color = color
    self.width = max(40, width)
  }
}

/// What a stretch of text is, and so how it looks.
enum Tint: Sendable, Hashable {
  case plain, strong, quiet, heading, warning
  /// Came or went, set in a column of its own.
  case new, old
  /// Came or went in the midst of a sentence: marked even where there is no colour.
  case inserted, deleted

  /// Parameters of the terminal's SGR sequence; `nil` for none.
  var code: String? {
    switch self {
    case .plain: nil
    case .strong: "1"
    case .quiet: "2"
    case .heading: "1;36"
    case .warning: "1;33"
    case .new, .inserted: "32"
    case .old: "31"
    case .deleted: "9;31"
    }
  }

  /// What stands around the text where colour cannot tell.
  var marks: (opening: String, closing: String)? {
    switch self {
    case .inserted: ("{+", "+}")
    case .deleted: ("[-", "-]")
    default: nil
    }
  }
}
