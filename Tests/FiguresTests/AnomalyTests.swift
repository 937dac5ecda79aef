import Figures
import ReadingTestSupport
import ReportText
import Testing

@Suite("Anomalies in a sentence")
struct AnomalyTests {
  private func anomalies(_ marked: String) -> (found: [String], wanted: [String], figures: [String]) {
    let text = MarkedText("# 云川市科技局2021年工作总结\n\n" + marked + "\n")
    let read = ReadFigures(text.text)
    let found = read.anomalies.map { "\($0.span.start) \($0.quote)" }
    let figures = read.figures.map(\.quote)
    return (found, text.spans.map { "\($0.start) \(text.words($0))" }, figures)
  }

  private func kinds(_ sentence: String) -> Set<Anomaly.Kind> {
    Set(ReadFigures(Array("# 总结\n\n\(sentence)\n".utf8)).anomalies.map(\.kind))
  }

  @Test(
    "a unit without its digits is a missing value and no figure",
    arguments: [
      "同比增长⟦%⟧。", "投入⟦亿元⟧。", "实现产值⟦亿元⟧，增长⟦%⟧。", "高于规上工业⟦个百分点⟧。", "占比达到⟦％⟧。", "发放资金⟦万元⟧。", "出口⟦亿美元⟧，增长⟦%⟧。",
      "接待⟦万人次⟧。",
    ])
  func missing(marked: String) {
    let (found, wanted, figures) = anomalies(marked)
    #expect(found == wanted)
    #expect(figures == [])
    #expect(kinds(marked.filter { $0 != "⟦" && $0 != "⟧" }) == [.missingValue])
  }

  @Test(
    "counts without their digits are missing values",
    arguments: ["新增企业⟦家⟧，总数达到⟦家⟧。", "申请专利⟦件⟧。", "实施项目⟦项⟧。", "建成平台⟦个⟧，达到⟦个⟧。", "引进专家⟦名⟧。"])
  func missingCount(marked: String) {
    let (found, wanted, _) = anomalies(marked)
    #expect(found == wanted)
  }

  @Test(
    "a unit without digits that is no loss",
    arguments: [
      "百亿元产业加快发展。", "数亿元资金到位。", "几十个百分点。", "单位：万元。", "（单位：亿元）", "以万元为单位。", "元/吨", "多万元设备投入使用。", "亿元企业培育工程。",
      "万元产值能耗。", "实现“亿元村”目标。", "举办民营企业家座谈会，关心企业家。", "项目落实到个人，工作不落一个。", "开发软件，保护著作权人。", "产值突破亿元大关。",
    ])
  func whole(sentence: String) {
    let (found, _, _) = anomalies(sentence)
    #expect(found == [])
  }

  @Test(
    "masked characters are redacted",
    arguments: [
      "⟦20__年⟧，工作有序推进。", "⟦20**年⟧，工作有序推进。", "⟦XX市⟧工作有序推进。", "⟦××⟧区工作有序推进。", "新增⟦**⟧家企业。", "新增⟦_⟧家企业。",
      "增长⟦xx.x⟧%。", "⟦XX年⟧工作有序推进。", "建成⟦×⟧家。", "新增⟦＊＊⟧家企业。", "投入⟦○○⟧亿元。", "引进⟦△⟧名专家。", "新增⟦ＸＸ⟧家企业。",
    ])
  func redacted(marked: String) {
    let (found, wanted, figures) = anomalies(marked)
    // How much of the word around the mask belongs to it is free.
    #expect(found.count == wanted.count, "\(found)")
    #expect(figures == [])
    #expect(kinds(marked.filter { $0 != "⟦" && $0 != "⟧" }) == [.redacted])
  }

  @Test(
    "crosses in names are no masks",
    arguments: [
      "登录art_36.html查询。", "二○二一年，工作有序推进。", "●家庭农场建设。", "X射线设备投入使用。", "SUVX型投产。", "3×5米展板。", "Xeon处理器。",
      "x86服务器。",
    ])
  func crosses(sentence: String) {
    #expect(kinds(sentence) == [])
  }

  @Test("what cannot be is implausible", arguments: ["民营经济占全市的比重达到126%。", "高新技术产业增加值占规上工业的138.6%。"])
  func share(sentence: String) {
    #expect(kinds(sentence) == [.implausible])
  }

  @Test(
    "misprints are implausible",
    arguments: [
      "引进新品种300百余种。", "投入资金3..5亿元。", "增长12.5.6%。", "产值12,34亿元。", "专利覆盖率达到186%。", "产值同比8.5%。", "能耗下降128%。",
    ])
  func misprints(sentence: String) {
    let found = kinds(sentence)
    #expect(found == [.implausible])
  }

  @Test(
    "growth above 100 % and rates of completion can be",
    arguments: ["产值增长126%。", "完成年度目标的126%。", "完成率126%。", "利润下降128%。", "毛入学率103%。", "产值同比+8.5%。"])
  func possible(sentence: String) {
    let found = kinds(sentence)
    #expect(found == [])
  }

  @Test("a question mark for ‰ is a loss of the host", arguments: ["人口自然增长率3.2?。", "出生率10.2？，死亡率6.5‰。"])
  func perMille(sentence: String) {
    #expect(kinds(sentence) == [.encoding])
    let read = ReadFigures(Array("# 总结\n\n\(sentence)\n".utf8))
    #expect(read.figures.first?.written.unit == "‰")
  }

  @Test("a point struck twice is read as one; digits that can be read in two ways are no figure")
  func slips() {
    #expect(anomalies("投入资金⟦3..5亿元⟧。").figures == ["3..5亿元"])
    #expect(anomalies("增长⟦12.5.6%⟧。").figures == [])
  }
}
