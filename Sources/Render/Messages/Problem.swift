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
        hint: Phrase("give the report as DOCX, PDF, HTML or plain text", "请提供 DOCX、PDF、HTML 或纯文本的报告"))
    case .tooLarge(let bytes, let limit):
      self.init(
        Phrase(
          "\(file): \(bytes) bytes are more than the \(limit) that are read",
          "\(file)：共 \(bytes) 字节，超过 \(limit) 字节的上限"),
        hint: Phrase("split it, or give the report alone", "请拆分文件，或只提供报告正文"))
    case .damaged(let kind):
      self.init(
        Phrase("\(file): this is no whole \(kind.name) file", "\(file)：不是完整的 \(kind.name) 文件"),
        hint: Phrase("open it where it was made and save it again", "请用原软件打开后重新保存"))
    case .hostile(let kind, let hazard):
      let why = Self.words(for: hazard)
      self.init(
        Phrase(
          "\(file): not read, because this \(kind.name) file \(why.english)",
          "\(file)：未读取，此 \(kind.name) 文件\(why.chinese)"),
        hint: Phrase(
          "give a file from where you trust it, or save the text as a new one", "请提供可信来源的文件，或把正文另存为新文件"))
    case .scanned(let kind):
      self.init(
        Phrase(
          "\(file): the pages of this \(kind.name) file are pictures without text",
          "\(file)：此 \(kind.name) 文件的页面是图片（扫描件），没有文字"),
        hint: Phrase(
          "have the text recognised first (OCR), or give the file it was printed from", "请先作文字识别（OCR），或提供原始文件"
        ))
    case .locked(let kind):
      self.init(
        Phrase("\(file): this \(kind.name) file asks for a password", "\(file)：此 \(kind.name) 文件有密码"),
        hint: Phrase("save it without one and give that", "请去除密码另存后再提供"))
    case .missing(let tool, let package, let kind, let reason):
      let why = reason.isEmpty ? Phrase("", "") : Phrase(" (\(reason))", "（\(reason)）")
      self.init(
        Phrase(
          "\(file): \(kind.name) files are read with \(tool), which is not installed\(why.english)",
          "\(file)：读取 \(kind.name) 文件需要 \(tool)，尚未安装\(why.chinese)"),
        hint: Phrase(
          "install the package \(package), or save the report as text", "请安装软件包 \(package)，或将报告另存为纯文本"))
    case .failed(let tool, let kind):
      self.init(
        Phrase(
          "\(file): \(tool) did not bring the reading of this \(kind.name) file to an end",
          "\(file)：\(tool) 未能读完此 \(kind.name) 文件"),
        hint: Phrase("open it where it was made and save it again, best as DOCX", "请用原软件打开后重新保存，最好存为 DOCX"))
    case .temporary(let folder):
      self.init(
        Phrase(
          "\(file): not read, because \(folder), the folder for temporary files, cannot be written to",
          "\(file)：未读取，临时文件夹 \(folder) 无法写入"),
        hint: Phrase(
          "make room there, or set TMPDIR to a folder of your own", "请在其中腾出空间，或把 TMPDIR 设为可写的文件夹"))
    }
  }

  /// What is hostile about a file, to go on after "this file".
  private static func words(for hazard: ReadingError.Hazard) -> Phrase {
    switch hazard {
    case .unpackedSize(let limit):
      Phrase("unpacks to more than \(limit >> 20) MiB", "解压后超过 \(limit >> 20) MiB")
    case .ratio(let limit): Phrase("unpacks to more than \(limit) times its size", "解压后超过原大小的 \(limit) 倍")
    case .parts(let limit): Phrase("has more than \(limit) parts", "含有超过 \(limit) 个部分")
    case .depth(let limit): Phrase("is nested more than \(limit) deep", "嵌套超过 \(limit) 层")
    case .columns(let limit):
      Phrase("has a table of more than \(limit) columns", "含有超过 \(limit) 列的表格")
    case .tag(let limit): Phrase("has a tag of more than \(limit >> 10) KiB", "含有超过 \(limit >> 10) KiB 的标签")
    case .attributes(let limit):
      Phrase("has an element with more than \(limit) attributes", "含有属性超过 \(limit) 个的元素")
    case .numbering(let limit):
      Phrase("numbers its paragraphs with more than \(limit) bytes", "的段落编号超过 \(limit) 字节")
    case .time(let seconds):
      Phrase("takes more than \(seconds) seconds to read", "读取时间超过 \(seconds) 秒")
    case .entities: Phrase("declares entities", "含有实体声明")
    case .path(let name): Phrase("names '\(name)', a part outside itself", "含有指向文件外部的“\(name)”")
    }
  }

  package init(_ error: RevisionError) {
    switch error {
    case .unknownRevision(let name):
      let list = Phrase("'yange log' lists the revisions", "用 yange log 查看全部版本")
      self.init(
        Phrase("there is no revision '\(name)'", "没有版本“\(name)”"),
        hint: name.contains("@{")
          ? Phrase(
            "in braces stands a date since the store was made, as in main@{2024-01-09}, or a number; \(list.english)",
            "花括号内应是建库以来的日期（如 main@{2024-01-09}）或序号；\(list.chinese)") : list)
    case .beforeFirstEntry(let name, let first):
      self.init(
        Phrase(
          "there is no revision '\(name)': where branches were is known from \(first.day) on",
          "没有版本“\(name)”：分支的变动记录始于 \(first.day)"),
        hint: Phrase("'yange log' lists the revisions with their dates", "用 yange log 查看全部版本及其日期"))
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
