import Figures
import Quantities
import ReportText

extension ReportHeader {
  /// Finds title, issuer, region, kind and period in the title and, where that is silent, in the first sentences.
  init(title: String, time: ReportTime) {
    let text = Array(title.utf8)
    let issuer = HeaderWords.issuer(in: text)
    self.init(
      title: title, issuer: issuer.map { String(decoding: $0, as: UTF8.self) },
      region: HeaderWords.region(of: issuer ?? text), kind: HeaderWords.kind(in: text),
      period: time.named.map(Self.name))
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
private enum HeaderWords {
  private static let kinds: [StaticString] = [
    "政府工作报告", "工作总结", "工作报告", "工作汇报", "工作要点", "工作计划", "统计公报", "公报", "总结", "汇报", "要点", "计划", "讲话", "报告", "年报",
    "纪要", "通报",
  ]
  private static let bodies: [StaticString] = [
    "科学技术局", "科技局", "科学技术厅", "科技厅", "知识产权局", "人民政府", "统计局", "发改委", "发展和改革委员会", "工业和信息化局", "管委会", "委员会", "办公室",
    "局", "厅",
  ]
  private static let regions: WordList = ["省", "市", "区", "县", "州", "盟", "旗"]
  private static let year = Array("年".utf8)

  static func kind(in title: [UInt8]) -> String? {
    kinds.first { title.place(of: $0.bytes, in: 0..<title.count) != nil }?.description
  }

  /// The body that the title begins with: `泰州市科技局`.
  static func issuer(in title: [UInt8]) -> [UInt8]? {
    for body in bodies {
      guard let place = title.place(of: body.bytes, in: 0..<title.count) else { continue }
      let end = place + body.utf8CodeUnitCount
      // A year before the body is not part of its name.
      let start = lastYear(in: 0..<end, of: title).map { $0 + year.count } ?? 0
      if (2...24).contains(title.characterCount(in: start..<end)) { return Array(title[start..<end]) }
    }
    return nil
  }

  private static func lastYear(in range: Range<Int>, of title: [UInt8]) -> Int? {
    range.last { title.has(year, at: $0) && $0 + year.count <= range.upperBound }
  }

  static func region(of name: [UInt8]) -> String? {
    let start = name.place(of: year, in: 0..<name.count).map { $0 + year.count } ?? 0
    guard let place = (start..<name.count).first(where: { regions.stands(at: $0, in: name) }),
      (1...8).contains(name.characterCount(in: start..<place))
    else { return nil }
    return String(decoding: name[start..<place] + name[place..<place + year.count], as: UTF8.self)
  }
}

extension StaticString {
  fileprivate var bytes: [UInt8] {
    Array(UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount))
  }
}
