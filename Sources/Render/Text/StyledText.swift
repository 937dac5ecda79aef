/// A line, or a part of one, with its looks. What goes in is made safe for a terminal on the way.
struct StyledText: Sendable, Hashable {
  private(set) var runs: [Run] = []

  struct Run: Sendable, Hashable {
    let text: String
    let tint: Tint
  }

  init() {}

  init(_ text: String, _ tint: Tint = .plain) {
    append(text, tint)
  }

  var isEmpty: Bool { runs.isEmpty }

  mutating func append(_ text: String, _ tint: Tint = .plain) {
    guard !text.isEmpty else { return }
    runs.append(Run(text: TerminalText.safe(text), tint: tint))
  }

  mutating func append(_ other: StyledText) {
    runs += other.runs
  }

  static func + (left: StyledText, right: StyledText) -> StyledText {
    var sum = left
    sum.append(right)
    return sum
  }

  /// Columns without colour; marks of insertions and deletions count.
  var width: Int {
    runs.reduce(0) { sum, run in
      let marks = run.tint.marks.map { $0.opening.utf8.count + $0.closing.utf8.count } ?? 0
      return sum + marks + TerminalText.width(run.text)
    }
  }

  /// The text cut to `columns` with `…` at its end where something went.
  func truncated(to columns: Int) -> StyledText {
    guard width > columns else { return self }
    var result = StyledText()
    var room = columns - 1
    for run in runs {
      var kept = String.UnicodeScalarView()
      for scalar in run.text.unicodeScalars {
        let width = TerminalText.width(scalar)
        if width > room {
          result.append(String(kept) + "…", run.tint)
          return result
        }
        room -= width
        kept.append(scalar)
      }
      result.append(String(kept), run.tint)
    }
    return result
  }

  /// The text as lines, the first of `columns`, the others of `rest`: broken between runs where one fits on a line, and
  /// else between characters, but not within a number or a Latin word.
  func wrapped(to columns: Int, then rest: Int) -> [StyledText] {
    var lines: [StyledText] = []
    var line = StyledText()
    var room = columns
    for run in runs {
      if !line.isEmpty, room < TerminalText.width(run.text), TerminalText.width(run.text) <= rest {
        lines.append(line.withoutTrailingSpace)
        (line, room) = (StyledText(), rest)
      }
      var part = String.UnicodeScalarView()
      // A line does not begin with the space that parted it from the one above.
      for scalar in run.text.unicodeScalars where !(line.isEmpty && part.isEmpty && scalar == " ") {
        let width = TerminalText.width(scalar)
        if room < width {
          let word = Self.isOfWord(scalar) ? part.reversed().prefix { Self.isOfWord($0) }.count : 0
          let kept = word < part.count || !line.isEmpty ? part.dropLast(word) : part[...]
          let carried = String.UnicodeScalarView(part.dropFirst(kept.count))
          line.append(String(String.UnicodeScalarView(kept)), run.tint)
          lines.append(line.withoutTrailingSpace)
          (line, part, room) = (StyledText(), carried, rest - carried.count)
        }
        part.append(scalar)
        room -= width
      }
      line.append(String(part), run.tint)
    }
    return lines + [line]
  }

  private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && scalar != " "
  }

  private var withoutTrailingSpace: StyledText {
    guard let last = runs.last, last.text.last == " " else { return self }
    var result = StyledText()
    result.runs = runs.dropLast()
    var text = last.text[...]
    while text.last == " " { text.removeLast() }
    result.append(String(text), last.tint)
    return result
  }

  func written(in style: Style) -> String {
    var line = ""
    for run in runs {
      if style.color, let code = run.tint.code {
        line += "\u{1B}[\(code)m\(run.text)\u{1B}[0m"
      } else if let marks = run.tint.marks {
        line += marks.opening + run.text + marks.closing
      } else {
        line += run.text
      }
    }
    return line
  }
}
