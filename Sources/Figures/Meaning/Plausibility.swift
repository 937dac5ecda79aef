import Quantities

/// Tells figures that cannot be as they are printed.
enum Plausibility {
  /// What is wrong with the amount; `nil` where it can be.
  static func complaint(_ aspect: Aspect, _ amount: Amount) -> String? {
    if aspect == .share, amount.unit == "%", amount.value > ExactDecimal(100) {
      return "a share above 100 %"
    }
    return nil
  }
}
