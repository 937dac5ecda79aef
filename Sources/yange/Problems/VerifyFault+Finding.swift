import Render
import ReportArchive
import Revisions

extension VerifyFault {
  /// What the store found, in words.
  init(_ finding: Finding, in language: Language) {
    let place = finding.path ?? finding.revision?.hex ?? ""
    let (kind, object, words) = Self.words(finding.fault)
    self.init(
      kind: kind, place: object.map { place.isEmpty ? $0 : "\($0) \(place)" } ?? place,
      revision: finding.revision, message: words.line(in: language))
  }

  private static func words(_ fault: Finding.Fault) -> (Kind, object: String?, Phrase) {
    switch fault {
    case .missingObject(let id): (.object, id, Phrase("the object is missing", "对象缺失"))
    case .damagedObject(let id, let reason):
      (.object, id, Phrase("the object is damaged: \(reason)", "对象已损坏：\(reason)"))
    case .brokenReference(let reason):
      (.reference, nil, Phrase("the reference leads nowhere: \(reason)", "引用无效：\(reason)"))
    case .notAReport: (.layout, nil, Phrase("no report can stand here", "此处不应有内容"))
    case .missingFile: (.layout, nil, Phrase("the file is missing", "缺少文件"))
    case .unexpectedFile: (.layout, nil, Phrase("the file does not belong here", "多余的文件"))
    case .notAFile: (.layout, nil, Phrase("this is no ordinary file", "不是普通文件"))
    case .notText: (.text, nil, Phrase("the text is not UTF-8", "文本不是 UTF-8 编码"))
    case .disagreement(let words): (.stale, nil, Phrase(words, words))
    case .catalogue(let words): (.catalogue, nil, Phrase(words, words))
    }
  }
}
