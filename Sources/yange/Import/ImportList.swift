import Glibc
import Render
import ReportText
import Revisions

/// A table of revisions, one a line, its columns named by the first line and parted by tabs.
struct ImportList {
  /// One revision to be.
  struct Row: Sendable {
    /// From 1, as editors count.
    let line: Int
    let report: ReportName
    /// Where the file is, seen from here.
    let path: String
    let author: (name: String, email: String)
    let date: ISODate
    let message: String
    /// `nil` for the branch that HEAD is on.
    let branch: String?
    let tag: String?
  }

  let path: String
  let rows: [Row]

  private static let required = ["report", "file", "author", "date", "message"]
  private static let optional = ["branch", "tag"]

  /// Reads the whole list, so that a fault is told before anything is written.
  /// - Throws: `Problem` with the place of the first fault.
  init(reading path: String) throws {
    let bytes = try SourceFile.bytes(of: path)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Self.fault(
        path, 1, Phrase("the list is not UTF-8", "列表不是 UTF-8 编码"),
        Phrase("save it as UTF-8", "请另存为 UTF-8"))
    }
    var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)[...]
    let head = lines.popFirst().map { Self.fields($0.first == "\u{FEFF}" ? $0.dropFirst() : $0) } ?? []
    for name in Self.required where !head.contains(name) {
      throw Self.fault(
        path, 1, Phrase("there is no column '\(name)'", "缺少列“\(name)”"),
        Phrase(
          "name the columns in the first line: \(Self.required.joined(separator: ", "))",
          "首行列名应含 \(Self.required.joined(separator: "、"))，以制表符分隔"))
    }
    for name in head where !(Self.required + Self.optional).contains(name) {
      throw Self.fault(
        path, 1, Phrase("there is no such column as '\(name)'", "没有名为“\(name)”的列"),
        Phrase("columns that may be there too: branch, tag", "可选列为 branch、tag"))
    }
    let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
    var rows: [Row] = []
    for (place, line) in lines.enumerated() where !line.isEmpty {
      rows.append(try Self.row(line, head, path, place + 2, folder))
    }
    self.path = path
    self.rows = rows
  }

  private static func fields(_ line: Substring) -> [String] {
    line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
  }

  private static func row(
    _ line: Substring, _ head: [String], _ path: String, _ number: Int, _ folder: Substring
  ) throws -> Row {
    let fields = fields(line)
    guard fields.count == head.count else {
      throw fault(
        path, number,
        Phrase(
          "\(fields.count) fields stand where \(head.count) are named", "有\(fields.count)列，应为\(head.count)列"),
        Phrase("part them by one tab each", "各列之间用一个制表符分隔"))
    }
    var values: [String: String] = [:]
    for (name, value) in zip(head, fields) { values[name] = value }
    func value(_ name: String) -> String { values[name] ?? "" }
    func named(_ name: String) -> String? { values[name].flatMap { $0.isEmpty ? nil : $0 } }
    guard let author = Identity.parse(value("author")) else {
      throw fault(
        path, number, Phrase("'\(value("author"))' is no author", "“\(value("author"))”不是作者"),
        Phrase("write it as in Name <name@example.org>", "请写成 姓名 <name@example.org>"))
    }
    guard let date = ISODate(value("date")) else {
      throw fault(
        path, number, Phrase("'\(value("date"))' is no date", "“\(value("date"))”不是日期"),
        Phrase("write it as in 2024-01-09T15:30:00+08:00", "请写成 2024-01-09T15:30:00+08:00"))
    }
    return try at(path, number) {
      let file = value("file")
      let place = file.hasPrefix("/") ? file : "\(folder)\(file)"
      guard SourceFile.exists(place) else { throw FileError(absent: place) }
      return Row(
        line: number, report: try ReportName(value("report")), path: place, author: author, date: date,
        message: value("message"), branch: named("branch"), tag: named("tag"))
    }
  }

  private static func fault(_ path: String, _ line: Int, _ what: Phrase, _ hint: Phrase) -> Problem {
    Problem(
      Phrase("\(path):\(line): \(what.english)", "\(path):\(line)：\(what.chinese)"),
      hint: Phrase("\(hint.english); nothing was imported", "\(hint.chinese)；未导入任何内容"))
  }

  /// Runs what a line asks for. What goes wrong is told with the place of the line.
  static func at<Value>(_ path: String, _ line: Int, _ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch {
      let problem = Problem(any: error)
      throw fault(path, line, problem.what, problem.hint)
    }
  }
}
