import Catalogue
import Testing

@Suite("The key of a share")
struct ShareTests {
  private let catalogue = Catalogue.builtIn

  @Test(
    "is that of part and whole",
    arguments: [
      ("全社会R&D经费支出", "GDP", "rd.intensity"), ("全社会研发投入", "地区生产总值", "rd.intensity"),
      ("R&D经费", "全市生产总值", "rd.intensity"),
      ("高新技术产业产值", "规模以上工业总产值", "hightech.output.share"),
      ("高新技术产业产值", "规上工业产值", "hightech.output.share"),
      ("高新技术产业产值", "规模以上工业", "hightech.output.share"),
      ("高新技术产业增加值", "GDP", "hightech.value-added.share-of-gdp"),
      ("财政科技支出", "一般公共预算支出", "science.fiscal.share"),
      ("发明专利申请量", "专利申请总量", "patent.invention.applications.share"),
      ("全社会R&D经费支出", nil, "rd.intensity"), ("全社会研发投入", nil, "rd.intensity"),
      ("研发投入强度", nil, "rd.intensity"), ("全社会R&D投入占GDP的比重", nil, "rd.intensity"),
      ("全社会R&D经费支出", "工业增加值", nil), ("高新技术企业数", "GDP", nil), ("高新技术企业数", nil, nil),
      ("GDP", "全社会R&D经费支出", nil), ("某行业产值", "规上工业总产值", nil), ("高新技术产业产值", "全省", nil),
    ] as [(String, String?, String?)])
  func parts(part: String, whole: String?, key: String?) {
    #expect(catalogue.key(forShareOf: part, in: whole) == key)
  }

  @Test(
    "is found in every way to write the share as one name",
    arguments: [
      "全社会R&D经费支出占GDP比重", "全社会R&D经费支出占地区生产总值的比重", "研发经费支出占生产总值比例", "R&D经费与GDP之比",
      "全社会研发投入相当于GDP的比例", "研究与试验发展（R&D）经费支出与国内生产总值之比", "全社会研发投入占比", "R&D经费投入强度",
      "全社会研发经费占全市GDP比重", "全社会R&D投入占GDP",
    ])
  func writings(name: String) {
    #expect(catalogue.key(forName: name) == "rd.intensity")
    #expect(catalogue.key(forName: name, unit: "%") == "rd.intensity")
    #expect(catalogue.key(forName: name, unit: "个百分点") == "rd.intensity")
    #expect(catalogue.key(forName: name, unit: "亿元") == nil)
  }
}
