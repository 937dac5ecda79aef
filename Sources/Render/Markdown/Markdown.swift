/// Text on its way into Markdown.
enum Markdown {
  /// Returns `text` on one line with everything in it that Markdown or HTML would obey made plain.
  static func escaped(_ text: String) -> String {
    let text = TerminalText.safe(text)
    var result = ""
    var isStart = true
    var isAfterDigits = false
    for (place, scalar) in zip(text.unicodeScalars.indices, text.unicodeScalars) {
      let next = text.unicodeScalars.index(after: place)
      let isBeforeSpace = next == text.unicodeScalars.endIndex || text.unicodeScalars[next] == " "
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\\", "`", "*", "_", "[", "]", "|", "~", "#", "$": result += "\\\(scalar)"
      // `- ` and `1. ` at the start of a block begin a list.
      case "-" where isStart && isBeforeSpace, "+" where isStart && isBeforeSpace,
        "." where isAfterDigits && isBeforeSpace, ")" where isAfterDigits && isBeforeSpace:
        result += "\\\(scalar)"
      default: result.unicodeScalars.append(scalar)
      }
      isAfterDigits = (isStart || isAfterDigits) && ("0"..."9").contains(scalar)
      isStart = false
    }
    return result
  }

  /// A line with what went and came in `<del>` and `<ins>`.
  static func line(_ line: StyledText) -> String {
    line.runs.map { run in
      let words = escaped(run.text)
      return switch run.tint {
      case .deleted: "<del>\(words)</del>"
      case .inserted: "<ins>\(words)</ins>"
      default: words
      }
    }.joined()
  }
}
