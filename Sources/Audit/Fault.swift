/// What is wrong, finer than the kinds of the contract; `Render` has words for each.
package enum Fault: String, Sendable, Hashable, CaseIterable {
  /// Parts give more than their whole.
  case partsExceedWhole
  /// Parts that are all there are give less than their whole.
  case partsFallShort
  /// A list of parts comes close to its whole and misses it.
  case partsNearlyWhole
  /// What there was and what came new do not give what there is.
  case newStockMisses
  /// Two levels and the difference told with them do not fit.
  case differenceMisses

  /// A count and the names in brackets behind it.
  case namesMiscounted
  /// A count and the items that it announces.
  case itemsMiscounted
  /// A heading's 五个… and the parts below it.
  case partsMiscounted

  /// A share is not that of its part and its whole.
  case shareMisses
  /// Shares of all parts do not give 100 %.
  case sharesMissWhole
  /// A share above 100 %.
  case shareAboveWhole

  /// Two levels of one sentence and the growth told with them do not fit.
  case growthMisses
  /// The level, its growth and the level of the year before do not fit.
  case growthMissesEarlier
  /// The level went the other way than its growth: an error, or another coverage.
  case growthAgainstLevels

  /// One indicator, two values.
  case twoValues

  /// A place behind the last.
  case rankBehindLast
  /// A place before the first.
  case rankBeforeFirst
  /// Two places and the difference told with them do not fit.
  case rankMoveMisses
  /// The place became worse and is said to have become better, or the other way.
  case rankMoveTurned

  /// The same digits under two magnitudes in one report.
  case magnitudeDiffers
  /// The last revision changed the magnitude and no digit.
  case magnitudeRevised
  /// This year's level is ten thousand times that of last year, or a ten-thousandth.
  case magnitudeJumped

  /// A sentence with its figures stands in last year's report word for word.
  case copied

  case targetMet, targetMissed, targetNotMentioned

  case digitsMissing, digitsGarbled

  package var kind: Finding.Kind {
    switch self {
    case .partsExceedWhole, .partsFallShort, .partsNearlyWhole, .newStockMisses, .differenceMisses: .sum
    case .namesMiscounted, .itemsMiscounted, .partsMiscounted: .count
    case .shareMisses, .sharesMissWhole, .shareAboveWhole: .share
    case .growthMisses, .growthMissesEarlier, .growthAgainstLevels: .growth
    case .twoValues: .conflict
    case .rankBehindLast, .rankBeforeFirst, .rankMoveMisses, .rankMoveTurned: .rank
    case .magnitudeDiffers, .magnitudeRevised, .magnitudeJumped: .unitSlip
    case .copied: .stale
    case .targetMet, .targetMissed, .targetNotMentioned: .target
    case .digitsMissing, .digitsGarbled: .missing
    }
  }
}
