import Glibc
import ReportText

/// Reads what LibreOffice can turn into DOCX: DOC, WPS, RTF and ODT.
enum OfficeDocument {
  static let program = "soffice"
  static let package = "libreoffice-writer-nogui"

  static func read(_ source: [UInt8], _ kind: SourceKind) throws(ReadingError) -> SourceDocument {
    try WordDocument.read(converted(source, kind), kind)
  }

  /// The document as DOCX. LibreOffice works in a folder of its own, with settings of its own, and takes no file's
  /// name from the source.
  private static func converted(_ source: [UInt8], _ kind: SourceKind) throws(ReadingError) -> [UInt8] {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(parent)/yange-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw .failed(program, kind) }
    let folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    guard let nothing = TemporaryFile([]) else { throw .failed(program, kind) }
    defer { _ = ChildProgram(name: "rm", arguments: ["-rf", folder]).run(on: nothing.descriptor) }
    let input = "\(folder)/report.\(kind.rawValue)"
    guard write(source, to: input) else { throw .failed(program, kind) }
    var child = ChildProgram(
      name: program,
      arguments: [
        "-env:UserInstallation=file://\(folder)/settings", "--headless", "--norestore", "--nolockcheck",
        "--convert-to", "docx:MS Word 2007 XML", "--outdir", "\(folder)/out", input,
      ], seconds: 90)
    child.variables = ["HOME": folder, "TMPDIR": folder]
    switch child.run(on: nothing.descriptor) {
    case .missing: throw .missing("LibreOffice", package: package, kind)
    case .failed, .tooMuch: throw .failed("LibreOffice", kind)
    case .output: break
    }
    guard let bytes = contents(of: "\(folder)/out/report.docx") else { throw .damaged(kind) }
    return bytes
  }

  private static func write(_ bytes: [UInt8], to path: String) -> Bool {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes { bytes in
        Glibc.write(descriptor, bytes.baseAddress.map { $0 + done }, bytes.count - done)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      done += count
    }
    return true
  }

  private static func contents(of path: String) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_size <= off_t(SourceDecoder.limit) else { return nil }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count <= SourceDecoder.limit {
      let got = Glibc.read(descriptor, &buffer, buffer.count)
      if got < 0, errno == EINTR { continue }
      guard got > 0 else { return got == 0 ? bytes : nil }
      bytes += buffer[..<got]
    }
    return nil
  }
}
