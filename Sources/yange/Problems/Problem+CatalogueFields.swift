import CatalogueYAML
import Render

extension Problem {
  /// What is wrong with what the YAML says.
  static func content(_ kind: CatalogueFault.Kind) -> (Phrase, hint: Phrase) {
    switch kind {
    case .unknownMember(let word):
      (
        Phrase("'\(word)' is not known here", "不认识“\(word)”"),
        Phrase("indent the indicators under 'indicators:'", "请把指标缩进写在“指标:”之下")
      )
    case .unknownField(let word, let key):
      (Phrase("\(key): there is no field '\(word)'", "\(key)：没有“\(word)”这一项"), fields)
    case .twice(let word, let first):
      (
        Phrase("'\(word)' stands in line \(first) already", "“\(word)”已见于第 \(first) 行"),
        Phrase("keep one of the two", "请只保留一处")
      )
    case .wrongType(let name, let form): wrongType(name, form)
    case .empty(let word):
      (
        Phrase("'\(word)' says nothing", "“\(word)”没有内容"),
        Phrase("write something behind it, or take it out", "请补上内容，或删去此项")
      )
    case .severalLines:
      (
        Phrase("the value has several lines or a control character", "值含有换行或控制字符"),
        Phrase("write it on one line", "请写在一行内")
      )
    case .tooLong(let limit):
      (
        Phrase("the value is longer than \(limit) bytes", "值超过 \(limit) 字节"),
        Phrase("shorten it", "请缩短")
      )
    case .severalNames(let text):
      (
        Phrase("'\(text)' looks like several names", "“\(text)”像是多个名称"),
        Phrase(
          "write [A, B] with half-width commas, or put it in quotes where it is one name",
          "请用半角逗号写成 [甲, 乙]；如确为一个名称，请加引号")
      )
    case .unknownUnit(let unit):
      (
        Phrase("there is no unit '\(unit)'", "没有“\(unit)”这个单位"),
        Phrase("write one as figures have it, as in 元, 家, \"%\", 件/万人", "请写数据所用的单位，如 元、家、\"%\"、件/万人")
      )
    case .unitWithMagnitude(let unit, let base):
      (
        Phrase("'\(unit)' has a magnitude in it", "单位“\(unit)”带有数量级"),
        Phrase("write '\(base)'; 万 and 亿 belong to the figures", "请写“\(base)”；万、亿属于数据本身")
      )
    case .unknownDirection(let word):
      (
        Phrase("'\(word)' is no direction", "“\(word)”不是方向"),
        Phrase("write up, down or neither", "请写 正向、逆向 或 中性")
      )
    case .malformedShare(let text):
      (
        Phrase("'\(text)' is no share", "“\(text)”不是占比"),
        Phrase(
          "write the keys of part and whole, as in rd.expenditure / gdp.total",
          "请写部分和总体的键，如 rd.expenditure / gdp.total")
      )
    default: notation(kind)
    }
  }

  private static let fields = Phrase(
    "write one of name, aliases, not, unit, good, source, share", "可用：名称、别名、不是、单位、方向、来源、占比")

  private static func wrongType(_ name: String, _ form: CatalogueFault.Form) -> (Phrase, hint: Phrase) {
    switch form {
    case .members:
      (
        Phrase("the file does not begin with 'indicators:'", "文件不是以“指标:”开头"),
        Phrase("begin it with that line and indent the rest", "请以此行开头，其余各行缩进")
      )
    case .indicators:
      (
        Phrase("the indicators are not written under their keys", "指标没有写在各自的键之下"),
        Phrase(
          "write each as 'local.some-name:' with its fields indented below", "请写成“local.some-name:”，各项在其下缩进")
      )
    case .fields:
      (
        Phrase("'\(name)' has no fields", "“\(name)”之下没有各项内容"),
        Phrase("indent lines such as 'name: …' below it", "请在其下缩进书写“名称: …”等")
      )
    case .text:
      (
        Phrase("'\(name)' takes one text, no list", "“\(name)”只取一个值，不取列表"),
        Phrase("write one text behind it", "请只写一个值")
      )
    case .textOrList:
      (
        Phrase("'\(name)' takes texts, nothing below them", "“\(name)”取一个或几个值，其下不再分项"),
        Phrase("write one text, or [A, B]", "请写一个值，或 [甲, 乙]")
      )
    }
  }
}
