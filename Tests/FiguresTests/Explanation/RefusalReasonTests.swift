import Testing

/// Which rule says that a number is no figure, or that it cannot be.
@Suite("Reasons of refusals")
struct RefusalReasonTests {
  static let refusals = [
    ReasonCase("⟦2019年3月⟧，会议召开。", "not.time 2019年3月"),
    ReasonCase("印发云科⟦15⟧号文件。", "not.without-unit 15"),
    ReasonCase("采用H⟦5个⟧页面。", "not.letter-before 5个"),
    ReasonCase("参照12*⟦36家⟧执行。", "not.code 36家"),
    ReasonCase("配备⟦20台⟧A型设备。", "not.letter-behind 20台"),
    ReasonCase("召开⟦第三⟧批会议。", "not.standing 第三"),
    ReasonCase("实施“⟦三家⟧抱团”行动。", "not.quoted 三家"),
    ReasonCase("做到⟦四个⟧突出。", "not.slogan 四个"),
    ReasonCase("召开⟦12次⟧会议。", "not.name 12次"),
    ReasonCase("额定功率⟦15kW⟧。", "not.parameter 15kW"),
    ReasonCase("会议6时⟦17分⟧召开。", "not.time-or-code 17分"),
    ReasonCase("位于园区⟦3幢⟧201室。", "not.address 3幢"),
    ReasonCase("每⟦三家⟧联合申报。", "not.glued 三家"),
    ReasonCase("推出⟦一个⟧平台。", "not.one 一个"),
    ReasonCase("办好⟦三件⟧大事。", "not.few 三件"),
    ReasonCase("学习《关于⟦12⟧条措施的意见》。", "not.document 12"),
    ReasonCase("⟦6⟧．5兆瓦级机组投产。", "not.list-number 6"),
    ReasonCase("入围世界⟦500⟧强企业。", "not.word 500"),
    ReasonCase(
      """
      | 序号 | 指标 | 数值（家） |
      | --- | --- | --- |
      | ⟦1⟧ | 企业 | 20 |
      """, "not.table 1"),
  ]

  @Test("numbers that are no figures", arguments: refusals)
  func refusal(row: ReasonCase) { row.check() }

  static let anomalies = [
    ReasonCase("全年投入⟦亿元⟧，增长12%。", "anomaly.digits-lost 亿元"),
    ReasonCase("新增企业⟦**⟧家。", "anomaly.masked **"),
    ReasonCase("民营经济占全市的比重达到⟦126%⟧。", "anomaly.share 126%"),
    ReasonCase("企业覆盖率达到⟦126%⟧。", "anomaly.rate 126%"),
    ReasonCase("专利授权量下降⟦126%⟧。", "anomaly.fall 126%"),
    ReasonCase(
      """
      | 指标 | 数值（%） |
      | --- | --- |
      | 覆盖率 | ⟦42.6/37.9⟧ |
      | 合格率 | 96 |
      """, "anomaly.cell 42.6/37.9"),
  ]

  @Test("what is damaged or cannot be", arguments: anomalies)
  func anomaly(row: ReasonCase) { row.check() }
}
