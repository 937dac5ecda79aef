import Quantities
import ReadingTestSupport
import Testing

/// Random numbers that whole-number arithmetic can check.
@Suite("Exact decimals against whole numbers")
struct ExactDecimalPropertyTests {
  static let seeds: [UInt64] = [1, 20, 300]

  private struct Sample {
    let coefficient: Int
    let scale: Int

    init(_ generator: inout SeededGenerator) {
      let size = Int.random(in: 1...9, using: &generator)
      let bound = (0..<size).reduce(1) { product, _ in product * 10 }
      coefficient = Int.random(in: -bound...bound, using: &generator)
      scale = Int.random(in: 0...4, using: &generator)
    }

    var decimal: ExactDecimal { ExactDecimal(coefficient: Int128(coefficient), scale: scale) }
    /// In ten-thousandths.
    var scaled: Int { coefficient * Self.power(4 - scale) }

    static func power(_ exponent: Int) -> Int { (0..<exponent).reduce(1) { product, _ in product * 10 } }
  }

  private func samples(_ seed: UInt64, _ check: (Sample, Sample) throws -> Void) rethrows {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<2_000 { try check(Sample(&generator), Sample(&generator)) }
  }

  @Test("order and equality", arguments: seeds)
  func order(seed: UInt64) {
    samples(seed) { left, right in
      #expect((left.decimal < right.decimal) == (left.scaled < right.scaled))
      #expect((left.decimal == right.decimal) == (left.scaled == right.scaled))
      if left.decimal == right.decimal { #expect(left.decimal.hashValue == right.decimal.hashValue) }
    }
  }

  @Test("sums and differences", arguments: seeds)
  func sums(seed: UInt64) throws {
    try samples(seed) { left, right in
      let sum = try #require(left.decimal.plus(right.decimal))
      #expect(sum == ExactDecimal(coefficient: Int128(left.scaled + right.scaled), scale: 4))
      #expect(sum.scale == max(left.scale, right.scale))
      let difference = try #require(left.decimal.minus(right.decimal))
      #expect(difference == ExactDecimal(coefficient: Int128(left.scaled - right.scaled), scale: 4))
      #expect(try #require(difference.plus(right.decimal)) == left.decimal)
    }
  }

  @Test("products", arguments: seeds)
  func products(seed: UInt64) throws {
    try samples(seed) { left, right in
      let product = try #require(left.decimal.times(right.decimal))
      #expect(product.coefficient == Int128(left.coefficient) * Int128(right.coefficient))
      #expect(product.scale == left.scale + right.scale)
    }
  }

  @Test("quotients are the nearest, halves away from zero", arguments: seeds)
  func quotients(seed: UInt64) throws {
    try samples(seed) { left, right in
      guard right.coefficient != 0 else { return }
      for scale in [0, 1, 3] {
        let quotient = try #require(left.decimal.divided(by: right.decimal, scale: scale))
        #expect(quotient.scale == scale)
        let numerator = Int128(left.scaled) * Int128(Sample.power(scale))
        let divisor = Int128(right.scaled)
        let sign: Int128 = (numerator < 0) == (divisor < 0) ? 1 : -1
        let rounded = (2 * abs(numerator) + abs(divisor)) / (2 * abs(divisor))
        #expect(quotient.coefficient == sign * rounded, "\(left.decimal) ÷ \(right.decimal)")
      }
    }
  }

  @Test("text and back", arguments: seeds)
  func text(seed: UInt64) throws {
    try samples(seed) { left, _ in
      let read = try #require(ExactDecimal(left.decimal.description))
      #expect(read.coefficient == left.decimal.coefficient)
      #expect(read.scale == left.decimal.scale)
      #expect(left.decimal.reduced == left.decimal)
      #expect(try #require(left.decimal.timesPowerOfTen(8)?.timesPowerOfTen(-8)) == left.decimal)
    }
  }
}
