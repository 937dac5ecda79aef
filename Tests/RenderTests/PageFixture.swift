import Revisions
import SemanticDiff

/// Two revisions as the reading stage gives them: a section moved and edited, a sentence cut in two, a table, and words
/// that a page must not obey.
enum PageFixture {
  static let old = StructuredReport.reading(canonical: Array(oldText.utf8))
  static let new = StructuredReport.reading(canonical: Array(newText.utf8))
  static let diff = compare(old, new)

  static let oldText = """
    # 青禾县商务局2021年工作总结

    2021年,全县商务工作稳中有进。

    ## 一、外贸外资

    全年完成进出口总额36.8亿元,同比增长9.4%。
    实际利用外资2.6亿美元;
    新设外资企业<b>17</b>家 & "分支"4家。

    组织企业参加线上展会23场。

    ## 二、消费市场

    实现社会消费品零售总额182.5亿元,其中限额以上零售额64.2亿元。

    | 指标 | 数值 |
    | --- | --- |
    | 网络零售额 | 21.7亿元 |
    | 限额以上单位 | 213家 |
    | 促消费活动 | 9场 |

    ## 三、电子商务

    建成电商服务站86个,培训电商人才1500人次。
    快递进村覆盖率达到92%。
    县级仓储中心投入使用,日均处理包裹3.2万件。

    ## 四、存在不足

    外贸结构较为单一。

    """

  static let newText = """
    # 青禾县商务局2021年工作总结

    2021年,全县商务工作稳中向好。

    ## 一、电子商务

    建成电商服务站93个,培训电商人才1500人次。
    快递进村覆盖率达到92%。
    县级仓储中心投入使用。
    日均处理包裹3.2万件。

    ## 二、外贸外资

    全年完成进出口总额38.6亿元,同比增长9.4%。
    实际利用外资2.6亿美元;
    新设外资企业<b>17</b>家 & "分支"4家。
    组织企业参加线上展会23场。

    ## 三、消费市场

    实现社会消费品零售总额182.5万元,其中限额以上零售额64.2亿元。

    | 指标 | 数值 |
    | --- | --- |
    | 网络零售额 | 23.1亿元 |
    | 限额以上单位 | 213家 |
    | 新增限额以上单位 | 18家 |

    开展促消费活动12场。

    """
}
