import Quantities

/// Tells figures that cannot be as they are printed.
enum Plausibility {
  /// What is wrong with the amount; `nil` where it can be.
  ///
  /// Progress on a target may pass 100 %.
  static func complaint(_ aspect: Aspect, _ amount: Amount, isProgress: Bool) -> String? {
    if aspect == .share, !isProgress, amount.unit == "%", amount.value > ExactDecimal(100) {
      return "a share above 100 %"
    }
    return nil
  }
}
