import Glibc
import Render

/// Looks whether git will do as it was told.
struct GitDoctor {
  struct Finding {
    let isWell: Bool
    let words: Phrase
  }

  private let drivers: GitDrivers

  init(_ drivers: GitDrivers) { self.drivers = drivers }

  func findings() -> [Finding] {
    [version, settings, program, attributes, trial]
  }

  private var version: Finding {
    let version = GitProgram.run(["--version"], in: "/").output
    let numbers = version.split(separator: " ").last?.split(separator: ".").compactMap { Int($0) } ?? []
    let isNew = !numbers.lexicographicallyPrecedes([2, 20])
    return Finding(
      isWell: isNew,
      words: isNew
        ? Phrase(version, version)
        : Phrase("\(version): git 2.20 or later is needed", "\(version)：需要 git 2.20 或更新的版本"))
  }

  private var missing: [String] {
    GitDrivers.settings(program: "").map(\.key).filter { drivers.value(of: $0) == nil }
  }

  private var settings: Finding {
    let missing = missing
    return missing.isEmpty
      ? Finding(isWell: true, words: Phrase("git's configuration names the drivers", "git 配置中已有驱动"))
      : Finding(
        isWell: false,
        words: Phrase(
          "git's configuration lacks \(missing.joined(separator: ", ")); run 'yange git install'",
          "git 配置缺少 \(missing.joined(separator: "、"))；请执行 yange git install"))
  }

  /// The program that the drivers call.
  private var program: Finding {
    let command = drivers.value(of: "diff.yange.textconv") ?? ""
    let own = ownPath() ?? ""
    let isOwn = GitDrivers.settings(program: own).contains {
      $0.key == "diff.yange.textconv" && $0.value == command
    }
    return isOwn
      ? Finding(isWell: true, words: Phrase("the drivers call \(own)", "驱动调用 \(own)"))
      : Finding(
        isWell: false,
        words: Phrase(
          "the drivers do not call \(own); run 'yange git install'", "驱动调用的不是 \(own)；请执行 yange git install"))
  }

  private var attributes: Finding {
    let path = "reports/甲/2013/report.md"
    let source = "reports/甲/2013/source.docx"
    let ending = GitProgram.run(["check-attr", "diff", "merge", "--", path, source], in: drivers.folder)
    let lines = ending.output.split(separator: "\n")
    let isSet =
      lines.filter { $0.hasSuffix(": yange") }.count == 2
      // Clones that were set up before sources had a driver lack it.
      && lines.contains { $0.hasSuffix("merge: yange-derived") }
    return isSet
      ? Finding(isWell: true, words: Phrase("reports have the drivers as attributes", "报告文件已设属性"))
      : Finding(
        isWell: false,
        words: Phrase(
          "reports do not have the drivers as attributes; run 'yange git install', or see who else sets them with "
            + "'git check-attr -a \(path)'",
          "报告文件没有相应属性；请执行 yange git install，或用 git check-attr -a \(path) 查看其他设置"))
  }

  /// Runs the text driver as git would, on a text of its own.
  private var trial: Finding {
    let failed = Finding(
      isWell: false,
      words: Phrase("a driver was tried and failed; run 'yange git install'", "试运行驱动失败；请执行 yange git install")
    )
    guard let command = drivers.value(of: "diff.yange.textconv") else { return failed }
    guard let path = Self.trialFile("# 试验\n\n登记技术合同12项。\n") else { return failed }
    defer { unlink(path) }
    let ending = GitProgram.run(
      ["-c", "alias.yange-trial=!\(command)", "yange-trial", path], in: drivers.folder)
    guard ending.status == 0, ending.output.contains("    = ") else { return failed }
    return Finding(isWell: true, words: Phrase("a driver was tried and works", "试运行驱动正常"))
  }

  /// A file of its own for a moment, in no one's clone; `nil` where none can be written.
  private static func trialFile(_ text: String) -> String? {
    var template = Array("\(Environment.value("TMPDIR") ?? "/tmp")/yange-trial.XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { return nil }
    let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let failure = Array(text.utf8).withUnsafeBytes { Output.write($0, to: descriptor) }
    guard close(descriptor) == 0, failure == 0 else {
      unlink(path)
      return nil
    }
    return path
  }

  // MARK: Words

  static let installed = Phrase(
    "git diff, log -p, merge and 'difftool -t yange' now know reports in this clone.",
    "此克隆中的 git diff、log -p、merge 和 difftool -t yange 已能识别报告。")
  static let uninstalled = Phrase("The drivers are gone from this clone.", "已从此克隆中移除驱动。")
  static let neverInstalled = Phrase("There were no drivers in this clone.", "此克隆中没有驱动。")
  static let unknownPath = Problem(
    Phrase("this program cannot tell where it is", "无法确定本程序的位置"),
    hint: Phrase("mount /proc and try again", "请挂载 /proc 后重试"))
}
