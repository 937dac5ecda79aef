import Glibc
import Render

/// What git has to be told so that it compares and merges reports by this program.
struct GitDrivers {
  /// The repository's folder.
  let folder: String
  /// Where git keeps what is about this clone alone: an absolute path without a slash at its end.
  let directory: String

  /// - Throws: `Problem` where `folder` is in no repository, or there is no git.
  init(at folder: String) throws {
    let ending = GitProgram.run(["rev-parse", "--git-common-dir"], in: folder)
    guard ending.status == 0 else {
      if ending.status == 127 { _ = try GitProgram.done(["--version"], in: "/") }
      throw Problem(
        Phrase("\(folder): no git repository here or in a folder above", "\(folder)：此处及上级文件夹都不是 git 库"),
        hint: Phrase("run it in a clone, or name one with -C", "请在克隆中执行，或用 -C 指定"))
    }
    self.folder = folder
    let place = ending.output.hasPrefix("/") ? ending.output : "\(folder)/\(ending.output)"
    // git runs the drivers in a folder of its own choosing.
    guard let path = realpath(place, nil) else { throw FileError.missing(place) }
    defer { free(path) }
    directory = String(cString: path)
  }

  // MARK: Configuration

  /// Sections of git's configuration that are ours.
  static let sections = [
    "diff.yange", "diff.yange-derived", "merge.yange", "merge.yange-derived", "difftool.yange",
  ]

  /// Keys and values; `program` is the path of this program.
  ///
  /// A driver that fails, or is there no longer, leaves git with the plain text.
  static func settings(program: String) -> [(key: String, value: String)] {
    let yange = "'" + program.replacing("'", with: "'\\''") + "'"
    return [
      ("diff.yange.textconv", "f() { \(yange) git textconv \"$1\" 2>/dev/null || cat \"$1\"; }; f"),
      ("diff.yange.command", "f() { \(yange) git diff \"$@\" || diff -u \"$2\" \"$5\" || :; }; f"),
      ("diff.yange.xfuncname", "^#+ .*$"),
      // Follows from the text beside it, whose changes are shown.
      ("diff.yange-derived.textconv", "true"),
      ("diff.yange-derived.command", "true"),
      ("merge.yange.name", "by section, sentence and figure"),
      (
        "merge.yange.driver",
        "f() { \(yange) git merge \"$@\"; s=$?; [ $s -le 1 ] && return $s; "
          + "git merge-file -L ours -L base -L theirs \"$2\" \"$1\" \"$3\"; }; f %O %A %B %P"
      ),
      ("merge.yange-derived.name", "left as it is until the text is committed with yange"),
      ("merge.yange-derived.driver", "true"),
      ("difftool.yange.cmd", "\(yange) diff \"$LOCAL\" \"$REMOTE\""),
    ]
  }

  func value(of key: String) -> String? {
    let ending = GitProgram.run(["config", "--local", "--get", key], in: folder)
    return ending.status == 0 ? ending.output : nil
  }

  func install(program: String) throws {
    for (key, value) in Self.settings(program: program) {
      _ = try GitProgram.done(["config", "--local", "--replace-all", key, value], in: folder)
    }
    try setAttributes(Self.attributes)
  }

  /// - Returns: whether there was anything to take away.
  func uninstall() throws -> Bool {
    var isThere = false
    for section in Self.sections
    where GitProgram.run(
      ["config", "--local", "--get-regexp", "^\(section.replacing(".", with: "\\."))\\."], in: folder
    )
    .status == 0 {
      _ = try GitProgram.done(["config", "--local", "--remove-section", section], in: folder)
      isThere = true
    }
    let before = try attributesFile()
    try setAttributes(nil)
    return try attributesFile() != before || isThere
  }

  // MARK: Attributes

  private static let opening = "# yange git: begin"
  private static let closing = "# yange git: end"

  static let attributes = [
    "reports/**/report.md diff=yange merge=yange",
    "reports/**/report.json diff=yange-derived merge=yange-derived",
    // What was received was received on one side: two of them are not put together line by line.
    "reports/**/source.* merge=yange-derived",
  ]

  private var attributesPath: String { "\(directory)/info/attributes" }

  private func attributesFile() throws -> String {
    try SmallFile.read(attributesPath) ?? ""
  }

  /// Replaces our lines and leaves the others.
  private func setAttributes(_ lines: [String]?) throws {
    let file = try attributesFile()
    var kept: [Substring] = []
    var isOurs = false
    for line in file.split(separator: "\n", omittingEmptySubsequences: false) {
      if line == Self.opening { isOurs = true }
      if !isOurs { kept.append(line) }
      if line == Self.closing { isOurs = false }
    }
    while kept.last?.isEmpty == true { kept.removeLast() }
    let all = kept.map(String.init) + (lines.map { [Self.opening] + $0 + [Self.closing] } ?? [])
    let text = all.isEmpty ? "" : all.joined(separator: "\n") + "\n"
    if text == file { return }
    mkdir("\(directory)/info", 0o777)
    try SmallFile.write(text, to: attributesPath)
  }
}

/// The path of the program that runs.
func ownPath() -> String? {
  var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
  let count = readlink("/proc/self/exe", &buffer, buffer.count - 1)
  guard count > 0 else { return nil }
  return String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
}
