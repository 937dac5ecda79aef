package import ReportText
package import Revisions

/// Why a request could not be carried out, on one line: what, where, and what to do.
package struct Problem: Error, Sendable, Hashable {
  package let what: Phrase
  package let hint: Phrase

  package init(_ what: Phrase, hint: Phrase) {
    self.what = what
    self.hint = hint
  }

  /// The line without its end; nothing in it steers a terminal.
  package func line(in language: Language) -> String {
    switch language {
    case .english: TerminalText.safe("\(what.english); \(hint.english)")
    case .chinese: TerminalText.safe("\(what.chinese)；\(hint.chinese)")
    }
  }
}

extension Problem {
  /// What is wrong with the bytes of `file`.
  package init(_ error: ReadingError, file: String) {
    switch error {
    case .empty:
      self.init(
        Phrase("\(file): there is no text in it", "\(file)：文件中没有文字"),
        hint: Phrase("give a file that holds the report", "请提供含有报告正文的文件"))
    case .binary(let kind):
      self.init(
        Phrase("\(file): this is no text but looks like \(kind)", "\(file)：不是文本文件，疑为 \(kind)"),
        hint: Phrase("save the report as plain text and give that", "请将报告另存为纯文本后再提供"))
    case .tooLarge(let bytes, let limit):
      self.init(
        Phrase(
          "\(file): \(bytes) bytes are more than the \(limit) that are read",
          "\(file)：共 \(bytes) 字节，超过 \(limit) 字节的上限"),
        hint: Phrase("split it, or give the report alone", "请拆分文件，或只提供报告正文"))
    }
  }

  package init(_ error: RevisionError) {
    switch error {
    case .unknownRevision(let name):
      self.init(
        Phrase("there is no revision '\(name)'", "没有版本“\(name)”"),
        hint: Phrase("'yange log' lists the revisions", "用 yange log 查看全部版本"))
    case .empty:
      self.init(
        Phrase("the store has no revision yet", "库中还没有版本"),
        hint: Phrase("'yange commit' makes the first", "用 yange commit 提交第一个版本"))
    case .unknownReport(let name, let near):
      let hint =
        near.isEmpty
        ? Phrase("'yange list' lists the reports", "用 yange list 查看全部报告")
        : Phrase(
          "did you mean \(near.prefix(3).joined(separator: ", "))?",
          "是否指 \(near.prefix(3).joined(separator: "、"))？")
      self.init(Phrase("there is no report '\(name)'", "没有报告“\(name)”"), hint: hint)
    case .damaged(let what, let reason):
      self.init(
        Phrase("\(what) is damaged: \(reason)", "\(what) 已损坏：\(reason)"),
        hint: Phrase("'yange verify' tells what else is", "用 yange verify 检查全库"))
    case .storage(let operation, let reason):
      self.init(
        Phrase("the store failed at \(operation): \(reason)", "库操作 \(operation) 失败：\(reason)"),
        hint: Phrase("nothing was changed; mend the cause and try again", "未作任何改动；排除原因后请重试"))
    }
  }

  package init(_ error: ReportNameError) {
    let hint = Phrase("name it SERIES/PERIOD, as in 云溪县工业局/2013-H1", "请按“单位/时期”命名，如 云溪县工业局/2013-H1")
    switch error {
    case .notTwoParts(let text):
      self.init(Phrase("'\(text)' is no report name", "“\(text)”不是报告名"), hint: hint)
    case .reservedPart(let part):
      self.init(Phrase("'\(part)' cannot be part of a report name", "报告名不能含有“\(part)”"), hint: hint)
    case .forbiddenCharacter(let part):
      self.init(
        Phrase("'\(part)' has a character that no report name may have", "“\(part)”含有报告名不允许的字符"), hint: hint)
    case .tooLong(let part):
      self.init(
        Phrase("'\(part.prefix(20))…' is longer than 200 bytes", "“\(part.prefix(20))…”超过 200 字节"), hint: hint
      )
    }
  }
}
