import Glibc
import Render
import ReportArchive
import Revisions

/// Who commits, found where git would look.
struct Identity {
  /// As the environment names them, before git's configuration is asked.
  enum Role: String {
    case author = "GIT_AUTHOR"
    case committer = "GIT_COMMITTER"
  }

  /// `"沈知远 <shen@example.org>"`.
  /// - Returns: `nil` where the address is not in angle brackets at the end.
  static func parse(_ text: String) -> (name: String, email: String)? {
    guard text.last == ">", let bracket = text.lastIndex(of: "<") else { return nil }
    let name = text[..<bracket].trimmed
    let email = text[text.index(after: bracket)...].dropLast().trimmed
    guard !name.isEmpty, !email.isEmpty else { return nil }
    return (name, email)
  }

  /// - Throws: `Problem` where nothing says who it is, or the environment's date cannot be read.
  static func signature(
    _ role: Role, in store: ReportArchive, given: (name: String, email: String)? = nil, date: ISODate? = nil
  ) throws -> Signature {
    let user = given == nil ? try configured(role, in: store) : nil
    guard let (name, email) = given ?? user else {
      throw Problem(
        Phrase("nothing says who you are", "不知道提交者是谁"),
        hint: Phrase(
          "set it with 'git config --global user.name' and 'user.email', or give --author",
          "请用 git config --global 设置 user.name 和 user.email，或用 --author 指定"))
    }
    let moment = try date ?? environmentDate(role) ?? .now
    return Signature(name: name, email: email, seconds: moment.seconds, offset: moment.offset)
  }

  private static func configured(
    _ role: Role, in store: ReportArchive
  ) throws -> (name: String, email: String)? {
    let name = try Environment.value("\(role.rawValue)_NAME") ?? store.configured("user.name") ?? loginName
    let email =
      try Environment.value("\(role.rawValue)_EMAIL") ?? store.configured("user.email")
      ?? Environment.value("EMAIL") ?? loginAddress
    guard let name, let email else { return nil }
    return (name, email)
  }

  private static func environmentDate(_ role: Role) throws -> ISODate? {
    guard let text = Environment.value("\(role.rawValue)_DATE") else { return nil }
    guard let date = ISODate(text) else {
      throw Problem(
        Phrase("\(role.rawValue)_DATE: '\(text)' is no date", "\(role.rawValue)_DATE：“\(text)”不是日期"),
        hint: Phrase("write it as in 2024-01-09T15:30:00+08:00", "请写成 2024-01-09T15:30:00+08:00"))
    }
    return date
  }

  /// The user's full name, else the login name.
  private static var loginName: String? {
    guard let entry = getpwuid(getuid()) else { return nil }
    let full = entry.pointee.pw_gecos.map { String(cString: $0).prefix { $0 != "," }.trimmed } ?? ""
    if !full.isEmpty { return full }
    return entry.pointee.pw_name.map { String(cString: $0) }
  }

  private static var loginAddress: String? {
    guard let entry = getpwuid(getuid()), let login = entry.pointee.pw_name else { return nil }
    var host = [CChar](repeating: 0, count: 256)
    guard gethostname(&host, host.count - 1) == 0 else { return nil }
    let name = host.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
    return name.isEmpty ? nil : "\(String(cString: login))@\(name)"
  }
}

extension Substring {
  /// Without white space at the ends.
  var trimmed: String {
    var text = self
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
