import Testing

@testable import SemanticDiff

@Suite("Clauses in another order")
struct MovedClauseTests {
  @Test("figures that moved within their sentence with their words have not changed")
  func clauses() {
    let old = "全年新认定市级示范农场⟦8家⟧,培育县级家庭农场⟦2家⟧,完成茶园改造⟦310亩⟧。"
    let new = "全年完成茶园改造⟦310亩⟧,培育县级家庭农场⟦2家⟧,新认定市级示范农场⟦8家⟧。"
    #expect(diff(old, new).figureLines.isEmpty)
    #expect(diff(new, old).figureLines.isEmpty)
  }

  @Test("a list in another order is the same list")
  func list() {
    let old = "选派技术员⟦43名⟧,其中种植⟦12名⟧、畜牧⟦23名⟧、水产⟦8名⟧。"
    let new = "选派技术员⟦43名⟧,其中畜牧⟦23名⟧、种植⟦12名⟧、水产⟦8名⟧。"
    #expect(diff(old, new).figureLines.isEmpty)
  }

  @Test("names in quotation marks are words like others")
  func quotations() {
    let old = "省“青禾”“沃土”立项⟦7项|name=青禾立项数⟧,市“春耕计划”立项⟦10项|name=春耕立项数⟧,修建水渠⟦3条⟧。"
    let new = "市“春耕计划”立项⟦7项|name=春耕立项数⟧,省“青禾”“沃土”立项⟦10项|name=青禾立项数⟧,修建水渠⟦3条⟧。"
    #expect(diff(old, new).figureLines == ["value 10项→7项", "value 7项→10项"])
  }

  @Test("a value changed in a clause that moved is that clause's")
  func changed() {
    let old = "全年审批贷款农户⟦100户⟧,累计发放惠农贷款⟦4.07亿元⟧,走访社区⟦16个⟧。"
    let new = "累计发放惠农贷款⟦5.76亿元⟧,全年审批贷款农户⟦100户⟧,走访社区⟦16个⟧。"
    #expect(diff(old, new).figureLines == ["value 4.07亿元→5.76亿元"])
    #expect(diff(new, old).figureLines == ["value 5.76亿元→4.07亿元"])
  }

  @Test("numbers that changed places without their words are two changed values")
  func swapped() {
    let old = "新认定市级示范农场⟦8家⟧,培育县级家庭农场⟦2家⟧。"
    let new = "新认定市级示范农场⟦2家⟧,培育县级家庭农场⟦8家⟧。"
    #expect(diff(old, new).figureLines == ["value 8家→2家", "value 2家→8家"])
  }

  @Test("names that changed places before their numbers are two changed values as well")
  func names() {
    let old = "早稻⟦31亩|name=早稻面积⟧、晚稻⟦47亩|name=晚稻面积⟧。"
    let new = "晚稻⟦31亩|name=晚稻面积⟧、早稻⟦47亩|name=早稻面积⟧。"
    #expect(diff(old, new).figureLines == ["value 47亩→31亩", "value 31亩→47亩"])
  }

  @Test("words that say it of anything do not tie figures together")
  func growth() {
    let old = "粮食产值⟦8亿元⟧,同比增长⟦5%|name=粮食产值|aspect=growth⟧;渔业产值⟦3亿元⟧,同比上升⟦4%|name=渔业产值|aspect=growth⟧。"
    let new = "粮食产值⟦8亿元⟧,同比上升⟦5%|name=粮食产值|aspect=growth⟧;渔业产值⟦3亿元⟧,同比增长⟦4%|name=渔业产值|aspect=growth⟧。"
    #expect(diff(old, new).figureLines.isEmpty)
  }

  @Test("a clause in other words at another place is found by what else it says")
  func reworded() {
    let old = "召开对接会,邻省⟦4所⟧重点农校带来了⟦40项⟧最新成果,⟦30家⟧合作社与专家面对面交流。"
    let new = "召开对接会,⟦30家⟧合作社与专家面对面交流,邻省⟦6所⟧着力农校带来了⟦28项⟧最新成果。"
    #expect(diff(old, new).figureLines == ["value 4所→6所", "value 40项→28项"])
  }
}
