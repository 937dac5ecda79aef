/// Returns what `gc` did, in two lines at most.
package func careText(_ summary: CareSummary, language: Language, style: Style) -> String {
  var page = TextPage(language, style)
  page.line(.packed(summary.before, summary.after))
  if summary.index.before > 0 { page.line(.indexShrunk(summary.index.before, summary.index.after)) }
  return page.text
}

extension Phrase {
  fileprivate static func packed(_ before: CareSummary.Objects, _ after: CareSummary.Objects) -> Phrase {
    let count = before.loose + before.packed
    let (from, to) = (size(before.bytes), size(after.bytes))
    let packs = Phrase.count(after.packs, "pack", "packs", "个包")
    let objects = Phrase.count(count, "object", "objects", "个对象")
    let left =
      after.loose == 0
      ? Phrase("", "") : Phrase(", \(after.loose) still single", "，其中\(after.loose)个仍单独存放")
    return Phrase(
      "\(objects.english) in \(packs.english)\(left.english): \(from) are \(to) now",
      "\(objects.chinese)存为\(packs.chinese)\(left.chinese)：由 \(from) 变为 \(to)")
  }

  fileprivate static func indexShrunk(_ before: Int, _ after: Int) -> Phrase {
    Phrase("index: \(size(before)) are \(size(after)) now", "索引：由 \(size(before)) 变为 \(size(after))")
  }

  private static func size(_ bytes: Int) -> String {
    bytes < 10_000_000 ? "\((bytes + 512) / 1024) KB" : "\((bytes + (1 << 19)) >> 20) MB"
  }
}
