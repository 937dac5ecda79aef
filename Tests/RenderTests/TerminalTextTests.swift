import Testing

@testable import Render

@Suite("Text for a terminal")
struct TerminalTextTests {
  @Test(
    "nothing that a terminal obeys gets through",
    arguments: [
      ("产值\u{1B}[2J亿元", "产值\\u001b[2J亿元"), ("a\rb\u{7}c\u{8}", "a\\u000db\\u0007c\\u0008"),
      ("\u{9B}31m", "\\u009b31m"), ("\u{202E}元亿\u{2066}", "\\u202e元亿\\u2066"),
      ("a\nb\tc", "a⏎b\\u0009c"), ("“一”—…", "“一”—…"),
    ])
  func escapes(text: String, shown: String) {
    #expect(TerminalText.safe(text) == shown)
    for color in [false, true] {
      let line = StyledText(text).written(in: Style(color: color))
      #expect(line == shown)
    }
  }

  @Test(
    "Han characters take two columns, marks none",
    arguments: [
      ("", 0), ("abc", 3), ("产值", 4), ("1.5亿元", 7), ("(一)", 4), ("\u{FF08}一\u{FF09}", 6), ("e\u{301}", 1),
      ("𠀀", 2),
      ("→", 1),
      ("、。", 4),
    ])
  func widths(text: String, columns: Int) {
    #expect(TerminalText.width(text) == columns)
  }

  @Test("cuts a line between characters and says so")
  func truncation() {
    let text = StyledText("产值", .strong) + StyledText("增长5%")
    #expect(text.truncated(to: 10).written(in: Style()) == "产值增长5%")
    #expect(text.truncated(to: 9).written(in: Style()) == "产值增长…")
    #expect(text.truncated(to: 8).written(in: Style()) == "产值增…")
    #expect(text.truncated(to: 8).width <= 8)
  }

  @Test("colour wraps each run and no colour leaves only the marks of edits")
  func colour() {
    let line = StyledText("旧", .deleted) + StyledText("新", .inserted) + StyledText("同")
    #expect(line.written(in: Style()) == "[-旧-]{+新+}同")
    #expect(line.written(in: Style(color: true)) == "\u{1B}[9;31m旧\u{1B}[0m\u{1B}[32m新\u{1B}[0m同")
  }

  @Test("columns line up over Han and Latin text, and empty ones take no room")
  func columns() {
    var columns = Columns([(.left, 20), (.left, 20), (.right, 20), (.left, 20)])
    let rows = [["产值", "", "12", "亿元"], ["tax", "", "3400", ""], ["x", "", "", "y"]].map {
      $0.map { StyledText($0) }
    }
    for row in rows { columns.measure(row) }
    let lines = rows.map { columns.line($0).written(in: Style()) }
    #expect(lines == ["产值    12  亿元", "tax   3400", "x           y"])
  }
}
