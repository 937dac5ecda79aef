import ArgumentParser
import Catalogue
import Figures
import Render
import ReportArchive
import ReportText
import Revisions
import SemanticDiff

/// What git calls to turn a report into lines: its text, and under each sentence its figures by themselves.
struct GitTextconvCommand: YangeCommand {
  static let configuration = CommandConfiguration(
    commandName: "textconv", abstract: "Print a report for git to compare line by line", shouldDisplay: false)

  @Argument(help: "The report's text as git hands it over") var file: String
  @OptionGroup(title: "Common options") var common: CommonOptions

  func perform(in session: Session) throws {
    let text = try DriverInput.text(file)
    try Output.result(figureLines(.reading(canonical: text), language: session.language))
  }
}

/// What git calls to show a changed report.
struct GitDiffCommand: YangeCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "Print what changed between two files that git hands over",
    shouldDisplay: false)

  @Argument(help: "As git calls an external diff: path, old file, id and mode, new file, id and mode")
  var words: [String]
  @OptionGroup(title: "Common options") var common: CommonOptions

  func perform(in session: Session) throws {
    guard words.count >= 7 else { throw ValidationError("git calls this with seven words") }
    let (path, new) = (words[0], words.count > 7 ? words[7] : words[0])
    let catalogue = try DriverInput.catalogue(in: session)
    let old = try StructuredReport.reading(canonical: DriverInput.text(words[1]), catalogue: catalogue)
    let changed = try StructuredReport.reading(canonical: DriverInput.text(words[4]), catalogue: catalogue)
    let text = diffText(
      compare(old, changed), from: DriverInput.end(words[2], path, session.language),
      to: DriverInput.end(words[5], new, session.language), language: session.language,
      style: session.styleUnderGit)
    // git hands the name over as it is.
    try Output.result("yange diff \(Phrase(path, path).line(in: session.language))\n\(text)\n")
  }
}

/// What git calls to merge a report. Writes the merged text over ours; conflicts stand in it between git's marks.
struct GitMergeCommand: YangeCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge", abstract: "Merge three files that git hands over", shouldDisplay: false)

  @Argument(help: "Base, ours, theirs, and the path") var words: [String]
  @OptionGroup(title: "Common options") var common: CommonOptions

  func perform(in session: Session) throws {
    guard words.count >= 3 else { throw ValidationError("git calls this with the base, ours and theirs") }
    let catalogue = try DriverInput.catalogue(in: session)
    let texts = try words.prefix(3).map {
      try StructuredReport.reading(canonical: DriverInput.text($0), catalogue: catalogue)
    }
    let merge = merge(base: texts[0], ours: texts[1], theirs: texts[2])
    try ResultFile.write(merge.conflicts.isEmpty ? merge.text() : merge.markedText(), to: words[1])
    guard !merge.conflicts.isEmpty else { return }
    let path = words.count > 3 ? words[3] : words[1]
    for conflict in merge.conflicts {
      let sides = [conflict.base, conflict.ours, conflict.theirs].map { $0 ?? "-" }
      session.note(
        Phrase(
          "\(path): \(conflict.indicator?.name ?? conflict.section.last ?? ""): base \(sides[0]), ours \(sides[1]), theirs \(sides[2])",
          "\(path)：\(conflict.indicator?.name ?? conflict.section.last ?? "")：原稿 \(sides[0])，本方 \(sides[1])，对方 \(sides[2])"
        ))
    }
    throw ExitCode(1)
  }
}

/// Files as git hands them over.
private enum DriverInput {
  /// The bytes of a file; none for one that is not there, which git calls `/dev/null`.
  static func text(_ path: String) throws -> [UInt8] {
    guard let bytes = try SmallFile.bytes(path) else { throw FileError.missing(path) }
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw Problem(
        Phrase("\(path): the text is not UTF-8", "\(path)：文本不是 UTF-8 编码"),
        hint: Phrase("commit the report anew with 'yange commit'", "请用 yange commit 重新提交此报告"))
    }
    return bytes
  }

  /// The indicators of the store that git works in. It calls its drivers at the top of the work tree, and only where
  /// there is such a file is the store opened, which takes longer than the rest.
  static func catalogue(in session: Session) throws -> Catalogue {
    guard SourceFile.exists(ArchiveLayout.catalogue) else { return .builtIn }
    return try session.openStore().catalogue()
  }

  /// git says `.` for a side that is not there, and zeros for a file of the work tree, which has no id yet.
  static func end(_ id: String, _ path: String, _ language: Language) -> DiffEnd {
    if id == "." { return DiffEnd(label: path) }
    let place =
      id.allSatisfy { $0 == "0" } ? Phrase("work tree", "工作区").text(in: language) : String(id.prefix(10))
    return DiffEnd(label: "\(place):\(path)")
  }
}
