import Quantities
import Testing

@testable import SemanticDiff

@Suite("Changed figures")
struct FigureChangeTests {
  @Test(
    "each kind of change is told by its name",
    arguments: [
      ("新增高新技术企业⟦12家⟧。", "新增高新技术企业⟦15家⟧。", ["value 12家→15家"]),
      ("技术合同成交额⟦1.7亿元⟧。", "技术合同成交额⟦17000万元⟧。", ["unit 1.7亿元→17000万元"]),
      ("技术合同成交额⟦1.7亿元⟧。", "技术合同成交额⟦18000万元⟧。", ["value+unit 1.7亿元→18000万元"]),
      ("技术合同成交额⟦1.7亿元⟧。", "技术合同成交额⟦1.7万元⟧。", ["value+unit-slip 1.7亿元→1.7万元"]),
      ("占比达到⟦25.67%⟧。", "占比达到⟦25.7%⟧。", ["precision 25.67%→25.7%"]),
      ("产值达到⟦1091.48亿元⟧。", "产值达到⟦1091亿元⟧。", ["precision 1091.48亿元→1091亿元"]),
      ("产值达到⟦1091.98亿元⟧。", "产值达到⟦1091亿元⟧。", ["value 1091.98亿元→1091亿元"]),
      ("产值同比增长⟦5.2%⟧。", "产值同比下降⟦5.2%⟧。", ["value+sign 5.2%→5.2%"]),
      ("产值同比增长⟦5.2%⟧。", "产值同比下降⟦4.1%⟧。", ["value+sign 5.2%→4.1%"]),
      ("产值同比增长⟦5.2%⟧。", "产值环比增长⟦5.2%⟧。", ["basis 5.2%→5.2%"]),
      ("培训技术人员⟦300人⟧。", "培训技术人员近⟦300人⟧。", ["bound 300人→300人"]),
      ("培训技术人员近⟦300人⟧。", "培训技术人员超⟦320人⟧。", ["value+bound 300人→320人"]),
      ("全年计划建成孵化器⟦4家⟧。", "全年已经建成孵化器⟦4家⟧。", ["status 4家→4家"]),
      ("2012年,建成孵化器⟦4家⟧。", "2013年,建成孵化器⟦4家⟧。", ["period 4家→4家"]),
      ("全市科技服务机构⟦40家⟧。", "全区科技服务机构⟦40家⟧。", ["scope 40家→40家"]),
      ("建成各类孵化器⟦4家⟧。", "建成各类孵化器⟦4个⟧。", ["unit 4家→4个"]),
      ("拨付补助经费⟦4万元⟧。", "拨付补助经费⟦4.0万元⟧。", ["precision 4万元→4.0万元"]),
      ("技改投资增长⟦7.2%⟧。", "技改投资增长⟦7.2个百分点|unit=百分点|aspect=change⟧。", ["value+aspect 7.2%→7.2个百分点"]),
      ("技改投资占⟦7.2%|aspect=share⟧。", "技改投资占⟦7.2个百分点|unit=百分点|aspect=share⟧。", ["value+unit 7.2%→7.2个百分点"]),
      ("惠及茶农⟦410户⟧。", "惠及茶农⟦410人⟧。", ["value+unit 410户→410人"]),
      ("培训果农⟦410人⟧。", "培训果农⟦410人次⟧。", ["value+unit 410人→410人次"]),
      ("培训果农⟦410人⟧。", "培训果农⟦410名⟧。", ["unit 410人→410名"]),
      ("新建标准化茶园⟦41个⟧。", "累计建标准化茶园⟦41个⟧。", ["accumulation 41个→41个"]),
      ("新建标准化茶园⟦41个⟧。", "累计建标准化茶园⟦46个⟧。", ["value+accumulation 41个→46个"]),
      ("共聘请食品质检员⟦18名|name=食品质检员数⟧。", "共聘请农机驾驶员⟦18名|name=农机驾驶员数⟧。", ["indicator 18名→18名"]),
    ])
  func kinds(old: String, new: String, expected: [String]) {
    #expect(diff(old, new).figureLines == expected)
  }

  @Test("a rewording that leaves what is measured leaves the figure")
  func rewording() {
    let result = diff(
      "积极推进平台建设,新增省级平台⟦3个⟧,投入资金⟦2.5亿元⟧。", "主动推动平台建设,新增省级平台⟦3个⟧,投入资金⟦2.5亿元⟧。")
    #expect(result.figureLines.isEmpty)
    #expect(result.sectionLines == ["edited →"])
    #expect(result.editLines == ["积极推进→主动推动"])
  }

  @Test("one word of a stock for another says no other thing")
  func stock() {
    #expect(diff("全县共有家庭农场⟦41个⟧。", "全县现有家庭农场⟦41个⟧。").figureLines.isEmpty)
    #expect(diff("全县拥有家庭农场⟦41个⟧。", "全县有家庭农场⟦46个⟧。").figureLines == ["value 41个→46个"])
    #expect(diff("全县共有家庭农场⟦41个⟧。", "全县新增家庭农场⟦41个⟧。").figureLines == ["accumulation 41个→41个"])
  }

  @Test("another indicator under the same number is told")
  func indicator() {
    let result = diff(
      "推进成果转化,全年登记科技成果⟦30项|key=results⟧,占全省第三。", "推进成果转化,全年获得发明专利⟦30项|key=patents⟧,占全省第三。")
    #expect(result.figureLines == ["indicator 30项→30项"])
  }

  @Test("a sentence that went and an unlike one that came are not one")
  func unlikeSentences() {
    let result = diff("全市新增高新技术企业⟦12家⟧。", "共有⟦35名⟧外国专家来我市开展合作研究。")
    #expect(result.figureLines == ["removed 12家→", "added →35名"])
    #expect(result.editLines == ["全市新增高新技术企业12家。→", "→共有35名外国专家来我市开展合作研究。"])
    #expect(result.sentenceOrigins == [nil])
  }

  @Test("a clause put in or taken out does not shift the others")
  func clauses() {
    let short = "认定省级企业⟦5家⟧,其中民营⟦3家⟧,投入⟦3亿元⟧。"
    let long = "认定省级企业⟦5家⟧,认定市级企业⟦5家⟧,其中民营⟦3家⟧,新建园区⟦3家⟧,投入⟦3亿元⟧。"
    #expect(diff(short, long).figureLines == ["added →5家", "added →3家"])
    #expect(diff(long, short).figureLines == ["removed 5家→", "removed 3家→"])
  }

  @Test("figures swapped between two indicators are two changed values")
  func swapped() {
    let result = diff("发明专利申请⟦120件⟧,实用新型专利申请⟦340件⟧。", "发明专利申请⟦340件⟧,实用新型专利申请⟦120件⟧。")
    #expect(result.figureLines == ["value 120件→340件", "value 340件→120件"])
  }

  @Test("of the new ones and of all there are do not become each other for standing in like clauses")
  func newAndAll() {
    let result = diff(
      "新评绿色食品⟦18个|key=green⟧,累计评绿色食品⟦64个|key=green⟧。",
      "累计评绿色食品⟦67个|key=green⟧,新评绿色食品⟦21个|key=green⟧。")
    #expect(result.figureLines.allSatisfy { $0 != "value 18个→67个" && $0 != "value 64个→21个" })
    #expect(result.figureLines.contains("value 18个→21个") || result.figureLines.contains("value 64个→67个"))
  }

  @Test("of several like figures in a list each keeps its place")
  func list() {
    let result = diff(
      "其中高校⟦47名⟧、市直单位⟦88名⟧、企业⟦54名⟧、院所⟦22名⟧。", "其中高校⟦47名⟧、市直单位⟦89名⟧、企业⟦54名⟧、院所⟦47名⟧。")
    #expect(result.figureLines == ["value 88名→89名", "value 22名→47名"])
  }

  @Test("a sentence cut in two keeps its figures")
  func cutSentence() {
    let whole = "全年新建研发中心⟦8家⟧,引进高层次人才⟦46名⟧,建成中试基地⟦2个⟧,完成技术改造投资⟦3.4亿元⟧。"
    let cut = "全年新建研发中心⟦8家⟧,引进高层次人才⟦46名⟧。\n建成中试基地⟦2个⟧,完成技术改造投资⟦3.6亿元⟧。"
    #expect(diff(whole, cut).figureLines == ["value 3.4亿元→3.6亿元"])
    #expect(diff(cut, whole).figureLines == ["value 3.6亿元→3.4亿元"])
    #expect(diff(whole, cut).sentenceOrigins == [0, 0])
  }

  @Test("a figure whose clause went to another sentence is found by what it measures")
  func otherSentence() {
    let old = "一批平台落地,全年技术合同登记额达到⟦6.2亿元⟧。\n人才队伍不断壮大,引进博士⟦35名⟧。"
    let new = "一批平台落地见效。\n人才队伍不断壮大,引进博士⟦35名⟧,全年技术合同登记额达到⟦6.2亿元⟧。"
    #expect(diff(old, new).figureLines.isEmpty)
  }

  @Test("deltas are exact, in the base unit, and relative to the old value")
  func deltas() throws {
    let change = try #require(diff("产值⟦1091.48亿元⟧。", "产值⟦1103.8亿元⟧。").figures.first)
    let delta = try #require(change.delta)
    #expect(delta.absolute.description == "1232000000")
    #expect(delta.relative?.description == "0.0113")
    let fall = try #require(diff("全年产值增长⟦5%⟧。", "全年产值下降⟦5%⟧。").figures.first?.delta)
    #expect(fall.absolute.description == "-10")
    #expect(fall.relative?.description == "-2.0000")
    #expect(try #require(diff("共有⟦3家⟧。", "共有⟦4个⟧。").figures.first).delta == nil)
  }

  @Test("what a sentence does not say itself makes no change")
  func inherited() {
    let old = "## 一、工作\n完成投资⟦3亿元|name=投资⟧,占⟦40%|aspect=share⟧。"
    let new = "## 一、工作\n完成投资⟦3亿元|name=基建投资|key=x⟧,占⟦40%|aspect=level⟧。"
    #expect(diff(old, new).isEmpty)
    let edited = new.replacingLast("。", by: ",良好。")
    #expect(diff(old, edited).figureLines.isEmpty)
  }

  @Test("a period that the paragraph says is a change, one that is said elsewhere is not")
  func inheritedPeriod() {
    let old = "2012年,科技投入稳步增长。\n投入资金⟦3亿元|period=2012⟧。"
    let new = "2013年,科技投入稳步增长。\n投入资金⟦4亿元|period=2013⟧。"
    #expect(diff(old, new).figureLines == ["value+period 3亿元→4亿元"])
    let far = "2013年,科技投入稳步增长。\n\n投入资金⟦4亿元|period=2013⟧。"
    #expect(diff(old, far).figureLines == ["value 3亿元→4亿元"])
  }

  @Test("words that were read as a figure on one side only are no change")
  func unread() {
    #expect(diff("共举办培训班⟦3期⟧。", "共举办培训班3期。").figureLines.isEmpty)
    #expect(diff("积极组织,共举办培训班⟦3期⟧。", "精心组织,共举办培训班3期。").figureLines.isEmpty)
  }

  @Test("a changed figure in a heading is found")
  func heading() {
    let result = diff("## 一、建成平台⟦3个⟧\n稳步推进。", "## 一、建成平台⟦4个⟧\n稳步推进。")
    #expect(result.figureLines == ["value 3个→4个"])
    #expect(result.sectionLines == ["retitled 一、建成平台3个→一、建成平台4个"])
  }

  @Test("a moved sentence carries its figures along")
  func movedSentence() {
    let old = "## 一、甲项\n推进载体建设,新增孵化面积⟦8万平方米⟧。\n完成备案⟦5家⟧。\n## 二、乙项\n引进团队⟦6个⟧。"
    let new = "## 一、甲项\n完成备案⟦5家⟧。\n## 二、乙项\n引进团队⟦6个⟧。\n推进载体建设,新增孵化面积⟦9万平方米⟧。"
    #expect(diff(old, new).figureLines == ["value 8万平方米→9万平方米"])
  }
}

extension String {
  fileprivate func replacingLast(_ mark: Character, by words: String) -> String {
    guard let place = lastIndex(of: mark) else { return self }
    return self[..<place] + words + self[index(after: place)...]
  }
}
