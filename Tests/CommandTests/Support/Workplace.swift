import Foundation
import Testing

/// A folder to work in, with a user who has a name, a clock and no other settings.
final class Workplace {
  let folder: TemporaryFolder
  var environment: [String: String]

  init() throws {
    folder = try TemporaryFolder()
    environment = [
      "PATH": "/usr/bin:/bin", "HOME": folder.path, "LC_ALL": "C.UTF-8", "TZ": "UTC",
      "GIT_CONFIG_NOSYSTEM": "1",
      "GIT_AUTHOR_NAME": "沈起草", "GIT_AUTHOR_EMAIL": "shen@example.org",
      "GIT_COMMITTER_NAME": "沈起草", "GIT_COMMITTER_EMAIL": "shen@example.org",
    ]
  }

  func path(_ name: String) -> String { folder(name) }

  func start(_ arguments: [String]) throws -> Running {
    try Running(yangePath, arguments, in: folder.path, environment)
  }

  @discardableResult
  func yange(_ arguments: String...) throws -> Ending {
    try start(arguments).wait()
  }

  /// Runs yange, which has to succeed without a word on standard error.
  @discardableResult
  func done(_ arguments: String...) throws -> Ending {
    let ending = try start(arguments).wait()
    try #require(ending.status == 0 && ending.errors.isEmpty, "yange \(arguments): \(ending)")
    return ending
  }

  /// Runs yange, which has to fail as it should: status 2, one line that begins with its name, no result.
  @discardableResult
  func refused(_ arguments: String..., location: SourceLocation = #_sourceLocation) throws -> Substring {
    let ending = try start(arguments).wait()
    #expect(ending.status == 2, "\(ending)", sourceLocation: location)
    #expect(ending.output.isEmpty, "\(ending)", sourceLocation: location)
    #expect(
      ending.errorLines.count == 1 && ending.errors.hasSuffix("\n"), "\(ending)", sourceLocation: location)
    #expect(
      ending.errors.hasPrefix("yange: ") && ending.errors.contains("; "), "\(ending)",
      sourceLocation: location)
    return ending.errorLines.first ?? ""
  }

  @discardableResult
  func shell(_ script: String) throws -> Ending {
    try Running("/bin/bash", ["-c", script], in: folder.path, environment).wait()
  }

  /// Runs git on the store, which has to succeed, and gives what it printed.
  @discardableResult
  func git(_ arguments: String...) throws -> String {
    let ending = try Running("/usr/bin/git", ["-C", path("store")] + arguments, in: folder.path, environment)
      .wait()
    try #require(ending.status == 0, "git \(arguments): \(ending)")
    return ending.text
  }

  func put(_ text: String, in name: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: path(name)))
  }

  func bytes(of name: String) throws -> Data { try Data(contentsOf: URL(fileURLWithPath: path(name))) }

  func isThere(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path(name)) }

  /// The names in the folder.
  func names(in name: String = "") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path(name)).sorted()
  }

  /// A store with revisions of the report 柳河市科技局/2023 in this order, each with its message 第N稿.
  func makeStore(_ drafts: [String]) throws {
    try done("init", "store")
    for (number, draft) in drafts.enumerated() {
      try put(draft, in: "draft.txt")
      try done(
        "-C", "store", "commit", "draft.txt", "--report", Self.report, "-m", "第\(number + 1)稿", "--date",
        "2024-01-0\(number + 1)T09:00:00+08:00")
    }
  }

  static let report = "柳河市科技局/2023"
}

/// Drafts of one invented report; each differs from the one before as its name says.
enum Draft {
  static let first = """
    柳河市科技局2023年工作总结

    一、工业经济
    (一)高新技术产业
    全年高新技术产业产值968.4亿元,同比增长9.6%。培育科技型企业37家。
    (二)技术市场
    登记技术合同596项,技术合同成交额1.7亿元。
    二、科普工作
    举办科普讲座24场,听众3100人次。
    """

  /// The output is corrected.
  static let corrected = first.replacing("968.4亿元", with: "986.4亿元")
  /// The turnover is restated in another unit.
  static let restated = corrected.replacing("1.7亿元", with: "17000万元")
  /// The two parts of the first section change places and numbers.
  static let moved = """
    柳河市科技局2023年工作总结

    一、工业经济
    (一)技术市场
    登记技术合同596项,技术合同成交额17000万元。
    (二)高新技术产业
    全年高新技术产业产值986.4亿元,同比增长9.6%。培育科技型企业37家。
    二、科普工作
    举办科普讲座24场,听众3100人次。
    """

  /// Two reports in one file.
  static let two = """
    工作总结一
    柳河市全年引进人才52名。
    一、平台
    新建实验室4家。
    工作总结二
    白溪县全年引进人才17名。
    一、平台
    新建实验室2家。
    """
}
