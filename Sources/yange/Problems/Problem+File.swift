import Glibc
import Render

extension Problem {
  init(_ error: FileError) {
    switch error {
    case .missing(let path):
      self.init(
        Phrase("\(path): there is no such file", "\(path)：没有这个文件"),
        hint: Phrase("check the name", "请检查文件名"))
    case .folder(let path):
      self.init(
        Phrase("\(path): this is a folder", "\(path)：这是一个文件夹"),
        hint: Phrase("name a file in it", "请指定其中的文件"))
    case .notAFile(let path):
      self.init(
        Phrase("\(path): this is no ordinary file", "\(path)：不是普通文件"),
        hint: Phrase("save its contents to a file and give that", "请先把内容存为文件"))
    case .reading(let path, let number):
      self.init(
        Phrase("\(path): cannot be read: \(Self.reason(number))", "\(path)：无法读取：\(Self.reason(number))"),
        hint: Phrase("check the file and your rights to it", "请检查文件及其权限"))
    case .writing(let path, ENOSPC), .writing(let path, EDQUOT), .writing(let path, EFBIG):
      self.init(
        Phrase("\(path): cannot be written: the disk is full", "\(Self.chinese(path))：无法写入：磁盘已满"),
        hint: Phrase("make room and try again", "请腾出空间后重试"))
    case .writing(let path, let number):
      self.init(
        Phrase(
          "\(path): cannot be written: \(Self.reason(number))",
          "\(Self.chinese(path))：无法写入：\(Self.reason(number))"),
        hint: Phrase("name another file, or check the folder and your rights to it", "请换一个文件名，或检查文件夹及其权限"))
    case .content(let path, let error): self.init(error, file: path)
    case .severalReports(let path, let titles):
      self.init(
        Phrase(
          "\(path): the file holds \(titles.count) reports: \(Self.list(titles, "; "))",
          "\(path)：文件中有 \(titles.count) 份报告：\(Self.list(titles, "；"))"),
        hint: Phrase("choose one with --part N", "请用 --part N 指定一份"))
    case .noSuchPart(let path, let part, let titles):
      self.init(
        Phrase(
          "\(path): there is no part \(part); the file holds \(Self.list(titles, "; "))",
          "\(path)：没有第 \(part) 份；文件中有 \(Self.list(titles, "；"))"),
        hint: Phrase("choose one with --part N", "请用 --part N 指定一份"))
    case .neitherFileNorReport(let name):
      self.init(
        Phrase("\(name): neither a file nor a report of a store here", "\(name)：既不是文件，也不是库中的报告"),
        hint: Phrase("check the name, or name the store with -C", "请检查名称，或用 -C 指定库"))
    }
  }

  private static func chinese(_ path: String) -> String {
    path == FileError.standardOutput ? "标准输出" : path
  }

  private static func list(_ titles: [String], _ separator: String) -> String {
    titles.enumerated().map { "\($0 + 1) \($1)" }.joined(separator: separator)
  }

  static func reason(_ number: Int32) -> String { String(cString: strerror(number)) }
}
