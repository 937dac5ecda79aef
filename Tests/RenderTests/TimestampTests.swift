import Revisions
import Testing

@testable import Render

@Suite("Time of a signature")
struct TimestampTests {
  @Test(
    "is the author's, with the author's offset",
    arguments: [
      (0, 0, "1970-01-01T00:00:00+00:00"), (-1, 0, "1969-12-31T23:59:59+00:00"),
      (951_782_400, 0, "2000-02-29T00:00:00+00:00"), (4_107_542_400, 0, "2100-03-01T00:00:00+00:00"),
      (1_372_728_600, 480, "2013-07-02T09:30:00+08:00"), (1_372_728_600, -570, "2013-07-01T16:00:00-09:30"),
      (1_704_067_199, 0, "2023-12-31T23:59:59+00:00"), (1_704_067_200, 0, "2024-01-01T00:00:00+00:00"),
      (253_402_300_799, 0, "9999-12-31T23:59:59+00:00"), (-62_135_596_800, 0, "0001-01-01T00:00:00+00:00"),
      (.max, 0, "9999-12-31T23:59:59+00:00"), (.min, 0, "0001-01-01T00:00:00+00:00"),
      (0, .max, "1970-01-02T00:00:00+24:00"),
    ] as [(Int64, Int, String)])
  func timestamp(seconds: Int64, offset: Int, expected: String) {
    let signature = Signature(name: "李明", email: "", seconds: seconds, offset: offset)
    #expect(signature.timestamp == expected)
  }

  @Test("days follow one another through leap years and centuries")
  func days() {
    var last = ""
    for day in stride(from: Int64(-170_000), through: 170_000, by: 1) {
      let name = Signature(name: "", email: "", seconds: day * 86_400, offset: 0).day
      if name <= last {
        Issue.record("\(name) after \(last)")
        return
      }
      last = name
    }
  }
}
