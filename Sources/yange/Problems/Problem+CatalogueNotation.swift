import CatalogueYAML
import Render

extension Problem {
  /// What is wrong with the YAML.
  static func notation(_ kind: CatalogueFault.Kind) -> (Phrase, hint: Phrase) {
    switch kind {
    case .tab:
      (Phrase("a tab begins the line", "行首有制表符"), Phrase("indent with spaces", "请用空格缩进"))
    case .fullWidthColon:
      (
        Phrase("a full-width colon '：' parts nothing", "全角冒号“：”不起分隔作用"),
        Phrase("write ':' and a space", "请改用半角冒号加空格")
      )
    case .noSpaceBehindColon:
      (
        Phrase("there is no space behind the colon", "冒号后缺少空格"),
        Phrase("write 'name: value'", "请写成“名称: 值”")
      )
    case .needsQuotes(let sign):
      (
        Phrase("a value cannot begin with '\(sign)'", "值不能以“\(sign)”开头"),
        Phrase("put it in quotes: \"\(sign)\"", "请加引号：\"\(sign)\"")
      )
    case .anchor:
      (
        Phrase("anchors and aliases ('&', '*') are not read", "不支持锚点和引用（“&”“*”）"),
        Phrase("write the value out, or put it in quotes", "请直接写出内容，或加引号")
      )
    case .tag:
      (
        Phrase("tags ('!') are not read", "不支持标签（“!”）"),
        Phrase("leave it out, or put the value in quotes", "请删去，或给值加引号")
      )
    case .severalDocuments:
      (
        Phrase("a second document begins", "出现第二个文档"),
        Phrase("take the '---' out and keep one list of indicators", "请去掉“---”，只保留一份指标列表")
      )
    case .syntax(let words):
      (
        unreadable(words),
        Phrase(
          "check indents, closing quotes and brackets here and just above", "请检查本行及上一行的缩进、引号和括号是否完整")
      )
    default: content(kind)
    }
  }

  /// The library's own words in better ones.
  private static func unreadable(_ words: String) -> Phrase {
    let known = complaints.first { words.hasPrefix($0.words) }?.phrase ?? Phrase(words, words)
    return Phrase("this is no YAML: \(known.english)", "不是合法的 YAML：\(known.chinese)")
  }

  private static let complaints: [(words: String, phrase: Phrase)] = [
    (
      "mapping values are not allowed in this context",
      Phrase("a colon, or the indent before it, does not fit here", "此处的冒号或其前的缩进不合")
    ),
    ("did not find expected ',' or ']'", Phrase("a list lacks its ',' or ']'", "列表缺少“,”或“]”")),
    ("did not find expected ',' or '}'", Phrase("a group lacks its ',' or '}'", "花括号内缺少“,”或“}”")),
    ("did not find expected key", Phrase("the indent does not fit the lines above", "缩进与上文不一致")),
    ("did not find expected '-'", Phrase("the indent does not fit the list above", "缩进与上面的列表不一致")),
    ("could not find expected ':'", Phrase("a key lacks its colon", "键后缺少冒号")),
    ("found unexpected end of stream", Phrase("a quote is not closed", "引号未闭合")),
    ("found unknown escape character", Phrase("a backslash in quotes means nothing here", "双引号内的反斜杠无意义")),
    ("found character that cannot start any token", Phrase("a value cannot begin like this", "值不能这样开头")),
    ("control characters are not allowed", Phrase("there is a control character", "含有控制字符")),
  ]
}
