import Catalogue
import CatalogueYAML
import Render

extension Problem {
  /// What is wrong with a `catalogue.yaml`, where, and how to mend it.
  init(_ fault: CatalogueFault, file: String) {
    let (what, hint) = Self.words(fault.kind)
    let place = fault.line.map { "\(file):\($0)" } ?? file
    self.init(Phrase("\(place): \(what.english)", "\(place)：\(what.chinese)"), hint: hint)
  }

  private static func words(_ kind: CatalogueFault.Kind) -> (Phrase, hint: Phrase) {
    switch kind {
    case .tooLarge(let bytes, let limit):
      (
        Phrase(
          "\(bytes) bytes are more than the \(limit) of a catalogue", "共 \(bytes) 字节，超过指标目录 \(limit) 字节的上限"),
        Phrase("give a file that holds indicators alone", "请只保留指标")
      )
    case .notUTF8:
      (Phrase("this is not UTF-8", "不是 UTF-8 编码"), Phrase("save the file as UTF-8", "请将文件另存为 UTF-8 编码"))
    case .libraryMissing(let reason):
      (
        Phrase("libyaml cannot be loaded: \(reason)", "无法加载 libyaml：\(reason)"),
        Phrase(
          "install it; Debian and Ubuntu have it in libyaml-0-2", "请安装；Debian 和 Ubuntu 的软件包为 libyaml-0-2")
      )
    case .contradiction(let error, let first): contradiction(error, first)
    case .syntax, .tab, .fullWidthColon, .noSpaceBehindColon, .needsQuotes, .anchor, .tag, .severalDocuments:
      notation(kind)
    default: content(kind)
    }
  }

  /// What does not fit together.
  private static func contradiction(_ error: CatalogueError, _ first: Int?) -> (Phrase, hint: Phrase) {
    switch error {
    case .malformedKey(let key):
      (
        Phrase("'\(key)' is no key", "“\(key)”不能作键"),
        Phrase(
          "write two words or more of a-z, 0-9 and '-', with dots between, as in local.cloud-stations",
          "请用两个以上由小写字母、数字和“-”组成的词，以点相连，如 local.cloud-stations")
      )
    case .nameMissing(let key):
      (
        Phrase("\(key) is new and has no name", "\(key) 是新指标，却没有名称"),
        Phrase(
          "give it a 'name:', or find the right key with 'yange catalogue find WORDS'",
          "请补上“名称:”；如指已有指标，可用 yange catalogue find 查键")
      )
    case .nameSaysNothing(let name, _):
      (
        Phrase("'\(name)' names no indicator", "“\(name)”不足以指明指标"),
        Phrase("write a name that says what is measured", "请写出统计的对象")
      )
    case .nameClaimedTwice(let name, let one, _):
      (
        Phrase(
          "'\(name)' names \(one) already\(first.map { ", in line \($0)" } ?? "")",
          "“\(name)”已是 \(one) 的名称\(first.map { "（第 \($0) 行）" } ?? "")"),
        Phrase("give it to one of the two", "请只归于其中一个")
      )
    case .nameWithdrawn(let word, let name, let key):
      (
        Phrase(
          "'\(word)' cannot be taken from \(key), which goes by '\(name)'",
          "不能排除“\(word)”：\(key) 的名称即“\(name)”"),
        Phrase("take it out of 'not:', or give the indicator another name", "请从“不是:”中删去，或另起名称")
      )
    case .unknownPart(let part, _):
      (
        Phrase("there is no indicator '\(part)'", "没有指标“\(part)”"),
        Phrase("look the key up with 'yange catalogue find WORDS'", "可用 yange catalogue find 查键")
      )
    }
  }
}
