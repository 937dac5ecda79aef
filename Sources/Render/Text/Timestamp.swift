import Quantities
package import Revisions

extension Signature {
  /// ISO 8601 in the author's own time zone: `2013-07-02T09:30:00+08:00`.
  package var timestamp: String { "\(day)T\(clock)\(zone)" }

  /// The author's calendar day: `2013-07-02`.
  package var day: String { Day(secondsSince1970: local)?.description ?? "0001-01-01" }

  /// The author's time of day: `09:30:00`.
  var clock: String {
    let seconds = ((local % 86_400) + 86_400) % 86_400
    return "\(padded(seconds / 3600)):\(padded(seconds / 60 % 60)):\(padded(seconds % 60))"
  }

  /// `+08:00`.
  var zone: String {
    let minutes = Int64(boundedOffset.magnitude)
    return "\(offset < 0 ? "-" : "+")\(padded(minutes / 60)):\(padded(minutes % 60))"
  }

  /// No zone is more than a day away.
  private var boundedOffset: Int { offset.clamped(to: -1440...1440) }

  /// Seconds since 1970-01-01 where the author was. Times that no calendar of ours can show are clamped: years 1 to 9999.
  private var local: Int64 {
    let calendar: ClosedRange<Int64> = -62_135_596_800...253_402_300_799
    return (seconds.clamped(to: calendar) + Int64(boundedOffset) * 60).clamped(to: calendar)
  }
}

extension Comparable {
  fileprivate func clamped(to range: ClosedRange<Self>) -> Self {
    min(max(self, range.lowerBound), range.upperBound)
  }
}

private func padded(_ number: Int64) -> String { number < 10 ? "0\(number)" : "\(number)" }
