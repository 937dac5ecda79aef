import Foundation
import Testing

@Suite("A series of communiqués through the command")
struct CommuniqueTests {
  let place: Workplace

  init() throws { place = try Workplace() }

  /// Six yearly communiqués, each of which has another ratio for the year before than the one before it had, by some
  /// hundredths; levels and growth agree within their rounding.
  private static let ratios: [(year: Int, spent: String, growth: String, ratio: String, gained: String)] = [
    (2017, "412.6", "9.8", "1.62", "0.05"), (2018, "457.1", "10.8", "1.68", "0.09"),
    (2019, "509.9", "11.5", "1.79", "0.10"), (2020, "562.3", "10.3", "1.93", "0.15"),
    (2021, "637.7", "13.4", "1.98", "0.04"), (2022, "697.0", "9.3", "2.07", "0.12"),
  ]

  @Test("a series of communiqués shows each year that was revised by the year after, and nothing else")
  func communiques() throws {
    try place.done("init", "communiques")
    for (year, spent, growth, ratio, gained) in Self.ratios {
      let text = """
        柳河市\(year)年科技经费投入统计公报

        一、研究与试验发展（R&D）经费
        \(year)年，全市投入研究与试验发展（R&D）经费\(spent)亿元，比上年增长\(growth)%；研究与试验发展（R&D）经费投入强度（与地区生产总值之比）为\(ratio)%，比上年提高\(gained)个百分点[2]。
        """
      try place.put(text, in: "\(year).txt")
      try place.done(
        "-C", "communiques", "commit", "\(year).txt", "--report", "柳河市统计局/\(year)", "-m", "\(year)")
    }
    let json = try place.done("-C", "communiques", "trace", "研发投入强度", "--format", "json").json()
    let restatements = try #require(json["restatements"] as? [[String: Any]])
    #expect(
      restatements.map { $0["arithmetic"] as? String } == [
        "1.68 − 0.09 = 1.59", "1.79 − 0.10 = 1.69", "1.93 − 0.15 = 1.78", "1.98 − 0.04 = 1.94",
        "2.07 − 0.12 = 1.95",
      ])
    #expect(restatements.map { $0["period"] as? String } == ["2017", "2018", "2019", "2020", "2021"])
    let spent = try place.done("-C", "communiques", "trace", "全社会研发经费", "--format", "json").json()
    #expect((spent["restatements"] as? [Any])?.isEmpty == true)
  }

  /// The same in other words: the ratio has its own name or is told as a comparison, one report says itself what a
  /// census made of the year before, and its growth is on that.
  private static let reworded: [(year: Int, text: String)] = [
    (2016, "R&D经费投入215.6亿元，比上年增长11.2%；R&D经费投入强度为2.11%，比上年提高0.06个百分点。"),
    (2017, "R&D经费投入240.3亿元，比上年增长11.5%；R&D经费投入强度升至2.19%，比上年提高0.10个百分点。"),
    (
      2018,
      "R&D经费投入268.7亿元，比上年增长12.5%；R&D经费投入强度达到2.25%，较上年提升0.08个百分点。根据第四次经济普查结果，2017年全市R&D经费投入由240.3亿元修订为238.9亿元，R&D经费投入强度修订为2.17%。"
    ),
    (2019, "R&D经费投入298.3亿元，比上年增长11.0%；R&D经费投入强度为2.33%，比上年提高0.09个百分点。"),
    (2020, "R&D经费投入325.6亿元，比上年增长9.2%；R&D经费与地区生产总值之比为2.47%，比上年提高0.12个百分点。"),
    (2021, "R&D经费投入359.8亿元，比上年增长10.5%；R&D经费投入强度为2.52%，比上年提高0.06个百分点。"),
  ]

  @Test("a rate told in several ways and levels revised by a census show each revised year once")
  func census() throws {
    try place.done("init", "communiques")
    for (year, text) in Self.reworded {
      try place.put("\(year)年青石市科技经费投入统计公报\n\n一、研发经费\n\(year)年，全市\(text)\n", in: "\(year).txt")
      try place.done(
        "-C", "communiques", "commit", "\(year).txt", "--report", "青石市统计局/\(year)", "-m", "\(year)")
    }
    func restated(_ indicator: String) throws -> [String] {
      let json = try place.done("-C", "communiques", "trace", indicator, "--format", "json").json()
      return try #require(json["restatements"] as? [[String: Any]]).map { found in
        let (from, to) = (Self.quote(found["from"]), Self.quote(found["to"]))
        let arithmetic = found["arithmetic"] as? String ?? ""
        return "\(found["period"] as? String ?? "") \(from) \(arithmetic.isEmpty ? to : arithmetic)"
      }
    }
    #expect(
      try restated("R&D经费投入强度") == [
        "2016 2.11% 2.19 − 0.10 = 2.09", "2017 2.19% 2.17%", "2018 2.25% 2.33 − 0.09 = 2.24",
        "2019 2.33% 2.47 − 0.12 = 2.35", "2020 2.47% 2.52 − 0.06 = 2.46",
      ])
    #expect(try restated("R&D经费投入") == ["2017 240.3亿元 238.9亿元"])
    let spent = try place.done("-C", "communiques", "trace", "R&D经费投入", "--format", "json").json()
    let points = try #require(spent["points"] as? [[String: Any]])
    let census = points.filter {
      $0["report"] as? String == "青石市统计局/2018" && $0["period"] as? String == "2017"
    }
    #expect(census.map { Self.quote($0) } == ["238.9亿元"])
  }

  private static func quote(_ point: Any?) -> String {
    let figure = (point as? [String: Any])?["figure"] as? [String: Any]
    return figure?["quote"] as? String ?? ""
  }
}
