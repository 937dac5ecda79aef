import Figures
import Quantities

extension ReportHeader {
  /// Finds title, issuer, region, kind and period in the title and, where that is silent, in the first sentences.
  init(title: String, time: ReportTime) {
    let issuer = HeaderWords.issuer(in: title)
    self.init(
      title: title, issuer: issuer, region: HeaderWords.region(of: issuer ?? title),
      kind: HeaderWords.kind(in: title),
      period: time.period.map(Self.name))
  }

  /// A period as reports are named: `2013`, `2013-H1`, `2013-Q3`, `2013-04`; else its first and last month.
  private static func name(of period: Period) -> String {
    let (start, end) = (period.start, period.end)
    let first = String(start.description.prefix(7))
    guard start.year == end.year else { return "\(start.year)-\(end.year)" }
    switch (start.month, end.month) {
    case (1, 12): return String(start.year)
    case (1, 6): return "\(start.year)-H1"
    case (7, 12): return "\(start.year)-H2"
    case (let from, let to) where to == from: return first
    case (let from, let to) where to - from == 2 && from % 3 == 1: return "\(start.year)-Q\(to / 3)"
    default: return "\(first)..\(end.description.prefix(7))"
    }
  }
}

/// Words of titles.
enum HeaderWords {
  private static let kinds = [
    "政府工作报告", "工作总结", "工作报告", "工作汇报", "工作要点", "工作计划", "统计公报", "公报", "总结", "汇报", "要点", "计划", "讲话", "报告", "年报",
    "纪要", "通报",
  ]
  private static let bodies = [
    "科学技术局", "科技局", "科学技术厅", "科技厅", "知识产权局", "人民政府", "统计局", "发改委", "发展和改革委员会", "工业和信息化局", "管委会", "委员会", "办公室",
    "局", "厅",
  ]
  private static let regions: [Character] = ["省", "市", "区", "县", "州", "盟", "旗"]

  static func kind(in title: String) -> String? {
    kinds.first { title.contains($0) }
  }

  /// The body that the title begins with: `泰州市科技局`.
  static func issuer(in title: String) -> String? {
    for body in bodies {
      guard let range = title.firstRange(of: body) else { continue }
      var name = title[..<range.upperBound]
      // A year before the body is not part of its name.
      if let year = name.lastIndex(of: "年") { name = name[name.index(after: year)...] }
      guard name.count >= 2, name.count <= 24 else { continue }
      return String(name)
    }
    return nil
  }

  static func region(of name: String) -> String? {
    var text = name[...]
    if let year = text.firstIndex(of: "年") { text = text[text.index(after: year)...] }
    guard let end = text.firstIndex(where: { regions.contains($0) }),
      text.distance(from: text.startIndex, to: end) >= 1,
      text.distance(from: text.startIndex, to: end) <= 8
    else { return nil }
    return String(text[...end])
  }
}
