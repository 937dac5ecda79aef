import Figures

/// The fields of a figure, and what an explanation tells beside them.
extension Phrase {
  static func field(_ field: Field) -> Phrase {
    switch field {
    case .value: Phrase("value", "数值")
    case .unit: Phrase("unit", "单位")
    case .aspect: Phrase("aspect", "性质")
    case .bound: Phrase("bound", "精度")
    case .status: Phrase("status", "状态")
    case .basis: Phrase("basis", "对比")
    case .accumulation: Phrase("accumulation", "存量增量")
    case .scope: Phrase("scope", "范围")
    case .period: .period
    case .indicator: .indicator
    case .key: Phrase("key", "指标代码")
    }
  }

  /// A bound by itself.
  static func boundAlone(_ bound: Bound) -> Phrase {
    switch bound {
    case .exact: Phrase("exact", "确数")
    case .approx: Phrase("about", "约数")
    case .over: Phrase("over", "以上")
    case .under: Phrase("under", "以下")
    }
  }

  static var refusedHeading: Phrase { Phrase("Numbers that are no figures", "非数据的数字") }
  static var titleLine: Phrase { Phrase("title", "标题") }
}
