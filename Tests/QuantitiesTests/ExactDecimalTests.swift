import Quantities
import Testing

@Suite("Exact decimals")
struct ExactDecimalTests {
  private func decimal(_ text: String) throws -> ExactDecimal { try #require(ExactDecimal(text)) }

  @Test(
    "digits, sign and point are read and print as they stood",
    arguments: [
      "0", "7", "12", "1091.48", "12.50", "0.5", "0.05", "-0.05", "-3", "-12.00", "100",
      "999999999999999999999999999999999999", "-0.00000000000000000000000000000000001",
    ])
  func parses(text: String) throws {
    #expect(try decimal(text).description == text)
  }

  @Test("leading zeros are read and not kept", arguments: [("007", "7"), ("00.50", "0.50"), ("-01", "-1")])
  func leadingZeros(text: String, expected: String) throws {
    #expect(try decimal(text).description == expected)
  }

  @Test(
    "anything but digits, one sign in front and one inner point is refused",
    arguments: [
      "", "-", ".", "-.", ".5", "5.", "-.5", "1..2", "1.2.3", "1,284", "+5", "--5", "5-", "1e3", " 5", "5 ",
      "5%",
      "１２", "٣", "一", "0x10", "NaN", "inf", "1_000", "12\u{0}",
    ])
  func refuses(text: String) {
    #expect(ExactDecimal(text) == nil)
  }

  @Test("36 digits are read, 37 are not")
  func limit() {
    #expect(ExactDecimal(String(repeating: "9", count: 36)) != nil)
    #expect(ExactDecimal(String(repeating: "9", count: 37)) == nil)
    #expect(ExactDecimal("0." + String(repeating: "1", count: 35)) != nil)
    #expect(ExactDecimal("0." + String(repeating: "1", count: 36)) == nil)
  }

  @Test("the written scale is kept")
  func scale() throws {
    #expect(try decimal("12.50").scale == 2)
    #expect(try decimal("12.50").coefficient == 1250)
    #expect(try decimal("12").scale == 0)
    #expect(try decimal("12.50").reduced.description == "12.5")
    #expect(try decimal("3.00").reduced.description == "3")
    #expect(try decimal("300").reduced.description == "300")
    #expect(try decimal("0.00").reduced.description == "0")
  }

  @Test(
    "numbers are compared by value, not by writing",
    arguments: [
      ("12.50", "12.5", 0), ("0", "-0.00", 0), ("1", "2", -1), ("-1", "1", -1), ("-2", "-1", -1),
      ("0.1", "0.09", 1),
      ("10", "9.99", 1), ("-0.1", "-0.09", -1), ("0", "-0.01", 1),
      ("999999999999999999999999999999999999", "0.00000000000000000000000000000000001", 1),
      ("-999999999999999999999999999999999999", "0.00000000000000000000000000000000001", -1),
      ("-999999999999999999999999999999999999", "-0.00000000000000000000000000000000001", -1),
    ])
  func compares(left: String, right: String, order: Int) throws {
    let (left, right) = (try decimal(left), try decimal(right))
    #expect((left < right) == (order < 0))
    #expect((right < left) == (order > 0))
    #expect((left == right) == (order == 0))
    if order == 0 { #expect(left.hashValue == right.hashValue) }
  }

  @Test("numbers too far apart for one scale are compared by value as well")
  func comparesFarApart() {
    let large = ExactDecimal(coefficient: 18, scale: 1)
    let small = ExactDecimal(coefficient: 170_000_000_000_000_000_000_000_000_000_000_000_000, scale: 38)
    #expect(small < large && !(large < small))
  }

  @Test("the least and the greatest coefficient have a sign and a size")
  func extremes() {
    let least = ExactDecimal(coefficient: .min)
    #expect(!least.magnitude.isNegative && !least.negated.isNegative)
    #expect(least < ExactDecimal(coefficient: .min, scale: 38) && !(least < least))
    #expect(ExactDecimal(coefficient: .max, scale: 60) < ExactDecimal(coefficient: 1, scale: 1))
    #expect(ExactDecimal(coefficient: 1, scale: 60) < ExactDecimal(coefficient: .max, scale: 90))
  }

  @Test("sign and size")
  func signs() throws {
    #expect(try decimal("-3.0").isNegative)
    #expect(try !decimal("0.0").isNegative)
    #expect(try decimal("0.00").isZero)
    #expect(try decimal("-3.50").magnitude.description == "3.50")
    #expect(try decimal("-3.50").negated.description == "3.50")
    #expect(try decimal("3.50").negated.description == "-3.50")
  }

  @Test(
    "sums keep the finer scale",
    arguments: [
      ("1.5", "2.25", "3.75"), ("0.1", "0.2", "0.3"), ("10", "-0.01", "9.99"), ("-1.00", "1", "0.00"),
      ("999999999999999999999999999999999999", "1", "1000000000000000000000000000000000000"),
    ])
  func adds(left: String, right: String, sum: String) throws {
    #expect(try decimal(left).plus(decimal(right))?.description == sum)
    #expect(try decimal(right).plus(decimal(left))?.description == sum)
  }

  @Test("a difference is the sum with the opposite")
  func subtracts() throws {
    #expect(try decimal("30782.9").minus(decimal("27959.0"))?.description == "2823.9")
    #expect(try decimal("1").minus(decimal("1.001"))?.description == "-0.001")
  }

  @Test(
    "a product has both scales",
    arguments: [("1.5", "2.0", "3.00"), ("-0.2", "0.3", "-0.06"), ("12", "0", "0")])
  func multiplies(left: String, right: String, product: String) throws {
    #expect(try decimal(left).times(decimal(right))?.description == product)
  }

  @Test(
    "a power of ten moves the point and adds no zero behind it",
    arguments: [
      ("1091.48", 8, "109148000000"), ("1.2", 4, "12000"), ("1.25", 1, "12.5"), ("7", 0, "7"),
      ("12.50", 2, "1250"),
      ("4", -1, "0.4"), ("0.8", -1, "0.08"), ("-3.5", 4, "-35000"),
    ])
  func shifts(text: String, exponent: Int, expected: String) throws {
    #expect(try decimal(text).timesPowerOfTen(exponent)?.description == expected)
  }

  @Test(
    "a quotient is rounded half away from zero",
    arguments: [
      ("1", "3", 2, "0.33"), ("2", "3", 2, "0.67"), ("1", "8", 2, "0.13"), ("-1", "8", 2, "-0.13"),
      ("1", "-8", 2, "-0.13"), ("-1", "-8", 2, "0.13"), ("5", "2", 0, "3"), ("-5", "2", 0, "-3"),
      ("4", "2", 0, "2"),
      ("30782.9", "1.101", 1, "27959.0"), ("0.001", "1000", 4, "0.0000"), ("0", "7", 3, "0.000"),
      ("1.2345", "1", 2, "1.23"), ("1.235", "1", 2, "1.24"), ("100", "0.25", 0, "400"),
    ])
  func divides(left: String, right: String, scale: Int, quotient: String) throws {
    #expect(try decimal(left).divided(by: decimal(right), scale: scale)?.description == quotient)
  }

  @Test("nothing is divided by zero")
  func zeroDivisor() throws {
    #expect(try decimal("1").divided(by: decimal("0.00"), scale: 2) == nil)
  }

  @Test("what does not fit in 128 bits is nil, never wrong and never a trap")
  func overflow() throws {
    let huge = ExactDecimal(coefficient: .max)
    #expect(huge.plus(ExactDecimal(1)) == nil)
    #expect(huge.negated.minus(ExactDecimal(2)) == nil)
    #expect(huge.times(ExactDecimal(2)) == nil)
    #expect(huge.timesPowerOfTen(1) == nil)
    #expect(huge.divided(by: try decimal("0.5"), scale: 0) == nil)
    #expect(huge.plus(try decimal("0.5")) == nil)
    #expect(huge.divided(by: huge, scale: 0)?.description == "1")
  }
}
