import Quantities
import ReportText

/// Tells figures that cannot be as they are printed.
enum Plausibility {
  private static let whole = ExactDecimal(100)
  /// Rates of parts, which end at 100 %. Completion may pass it, and so may gross enrolment.
  private static let rates: WordList = [
    "覆盖率", "普及率", "合格率", "优良率", "达标率", "通过率", "满意率", "满意度", "结案率", "办结率", "绿化率", "城镇化率", "城市化率", "失业率", "死亡率",
    "占有率",
    "就业率", "处理率", "兑现率", "整改率", "知晓率", "参保率", "贡献率", "转化率", "自给率", "及格率", "治愈率", "优良天数比例", "比重", "占比",
  ]
  /// What may fall below nothing.
  private static let balances: WordList = ["利润", "利润总额", "净利润", "效益", "收益", "余额", "结余", "增加额", "顺差", "增加值"]

  /// What is wrong with an amount, as its anomaly says it.
  enum Complaint: String {
    case unsigned = "a growth that does not say whether it rose or fell"
    case share = "a share above 100 %"
    case rate = "a rate above 100 %"
    case fall = "a fall of more than 100 %"

    var rule: Rule {
      switch self {
      case .unsigned: .anomalyUnsigned
      case .share: .anomalyShare
      case .rate: .anomalyRate
      case .fall: .anomalyFall
      }
    }
  }

  /// What is wrong with the amount; `nil` where it can be.
  ///
  /// Progress on a target may pass 100 %.
  static func complaint(_ reading: SentenceReader.Reading, _ amount: Amount) -> Complaint? {
    if reading.isUnsigned { return .unsigned }
    // Strings of other characters are compared as the Unicode standard has it, which takes long.
    guard amount.unit.utf8.count == 1, amount.unit == "%" else { return nil }
    switch reading.aspect {
    case .share where !reading.isProgress && amount.value > whole: return .share
    case .level where amount.value > whole && rates.match(atEndOf: reading.name) != nil:
      return .rate
    case .growth where amount.value < whole.negated && balances.match(atEndOf: reading.name) == nil:
      return .fall
    default: return nil
    }
  }
}
