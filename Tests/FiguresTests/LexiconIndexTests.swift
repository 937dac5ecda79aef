import Foundation
import ReadingTestSupport
import Testing

@testable import Figures

/// `YANGE_WRITE_INDEX=1 swift test --filter LexiconIndexTests` writes the file anew after a change of the words.
@Suite("The lexicon's index")
struct LexiconIndexTests {
  private struct Made {
    var words: [UInt8] = []
    var entries: [UInt32] = []
    var groups: [UInt16] = [0]
    var letters = [UInt64](repeating: 0, count: Lexicon.span / 64)
    var ranks: [UInt16] = []
    var roles: [UInt64] = []
    var followers = Made.Followers()

    struct Followers {
      var alone = [UInt64](repeating: 0, count: Lexicon.span / 64)
      var pairs = [UInt64](repeating: 0, count: 1 << (Figures.Followers.hashBits - 6))
      var places = [UInt64](repeating: 0, count: Figures.Followers.room)
      var words: [UInt64] = []
    }
  }

  /// A word with all that its lines say of it; one that counts in some places only is another than one that always does.
  private struct Word: Hashable {
    let text: String
    let conditions: Roles
  }

  @Test("is that of the words")
  func isCurrent() throws {
    let made = try made()
    if ProcessInfo.processInfo.environment["YANGE_WRITE_INDEX"] != nil {
      let file = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../Sources/Figures/Lexicon/Generated/LexiconIndex.swift")
      try source(made).write(to: file, atomically: true, encoding: .utf8)
    }
    let advice: Comment = "write it anew with YANGE_WRITE_INDEX=1 swift test --filter LexiconIndexTests"
    let words = UnsafeBufferPointer(
      start: LexiconIndex.words.utf8Start, count: LexiconIndex.words.utf8CodeUnitCount)
    #expect(Array(words) == made.words, advice)
    #expect(LexiconIndex.entries == made.entries, advice)
    #expect(LexiconIndex.groups == made.groups, advice)
    #expect(LexiconIndex.letters == made.letters, advice)
    #expect(LexiconIndex.ranks == made.ranks, advice)
    #expect(LexiconIndex.roles == made.roles, advice)
    #expect(LexiconIndex.alone == made.followers.alone, advice)
    #expect(LexiconIndex.pairs == made.followers.pairs, advice)
    #expect(LexiconIndex.places == made.followers.places, advice)
    #expect(LexiconIndex.followers == made.followers.words, advice)
  }

  @Test("finds each word that always counts, with what its line says of it")
  func lookup() {
    let lexicon = Lexicon()
    for (roles, words) in Words.table where roles.isDisjoint(with: .conditional) {
      for word in words.split(separator: " ") {
        let text = Array(word.utf8)
        let scalar = word.unicodeScalars.first?.value ?? 0
        let found = text.withUnsafeBufferPointer {
          lexicon.word(at: 0, scalar: scalar, in: $0, end: text.count, .text)
        }
        #expect(found?.length == text.count && found?.roles.isSuperset(of: roles) == true, "\(word)")
      }
    }
  }

  private func made() throws -> Made {
    var roles: [Word: Roles] = [:]
    var order: [Word] = []
    for (own, words) in Words.table {
      for text in words.split(separator: " ") {
        let word = Word(text: String(text), conditions: own.intersection(.conditional))
        if roles.updateValue(roles[word, default: []].union(own), forKey: word) == nil { order.append(word) }
      }
    }
    var made = Made()
    var byFirst: [Int: [(place: Int, word: Word)]] = [:]
    for (place, word) in order.enumerated() {
      let offset = Int(try #require(word.text.unicodeScalars.first).value) - Lexicon.base
      try #require((0..<Lexicon.span).contains(offset), "\(word.text)")
      byFirst[offset, default: []].append((place, word))
    }
    var starts: [String: Int] = [:]
    for (offset, words) in byFirst.sorted(by: { $0.key < $1.key }) {
      made.letters[offset / 64] |= 1 << UInt64(offset % 64)
      let sorted = words.sorted { left, right in
        let (one, other) = (left.word, right.word)
        let (length, otherLength) = (one.text.utf8.count, other.text.utf8.count)
        if length != otherLength { return length > otherLength }
        if one.conditions.isEmpty != other.conditions.isEmpty { return other.conditions.isEmpty }
        return left.place < right.place
      }
      for (_, word) in sorted {
        let start = starts[word.text] ?? made.words.count
        if starts.updateValue(start, forKey: word.text) == nil { made.words += word.text.utf8 }
        let own = try #require(roles[word]).rawValue
        if !made.roles.contains(own) { made.roles.append(own) }
        let place = try #require(made.roles.firstIndex(of: own))
        try #require(start < 1 << 15 && word.text.utf8.count < 1 << 7 && place < 1 << 10)
        made.entries.append(Lexicon.Entry(start: start, length: word.text.utf8.count, roles: place).bits)
      }
      made.groups.append(UInt16(made.entries.count))
    }
    var rank = 0
    for word in made.letters {
      made.ranks.append(UInt16(rank))
      rank += word.nonzeroBitCount
    }
    made.followers = followers(of: made)
    return made
  }

  private func followers(of index: Made) -> Made.Followers {
    var made = Made.Followers()
    var counts = [Int](repeating: 0, count: made.places.count)
    forEachEntry(of: index) { _, first, second, _ in
      let place = Followers.place(first, second, in: made.places)
      made.places[place] = UInt64(first) << 48 | UInt64(second) << 32
      counts[place] += 1
      if second == Followers.none {
        made.alone[(Int(first) - Lexicon.base) >> 6] |= 1 << UInt64((Int(first) - Lexicon.base) & 63)
      } else {
        let hash = Followers.hash(first, second)
        made.pairs[hash >> 6] |= 1 << UInt64(hash & 63)
      }
    }
    var next = 0
    for place in made.places.indices where counts[place] > 0 {
      made.places[place] |= UInt64(next) << 16
      next += counts[place]
    }
    made.words = [UInt64](repeating: 0, count: next)
    forEachEntry(of: index) { entry, first, second, third in
      let place = Followers.place(first, second, in: made.places)
      let known = made.places[place]
      made.words[Int(known >> 16 & 0xFFFF + known & 0xFFFF)] = Followers.Word(entry, third: third).bits
      made.places[place] += 1
    }
    return made
  }

  /// Gives each entry with its first three characters; `none` stands for those that it does not have.
  private func forEachEntry(
    of index: Made, _ body: (_ entry: UInt32, _ first: UInt32, _ second: UInt32, _ third: UInt32) -> Void
  ) {
    index.words.withUnsafeBufferPointer { text in
      for bits in index.entries {
        let entry = Lexicon.Entry(bits: bits)
        let second =
          entry.length > 3 ? Followers.character(of: text, at: entry.start + 3) : Followers.none
        // Behind a character that takes one byte the third stands elsewhere, and is not compared ahead.
        let third =
          entry.length > 6 && second > 0xFF
          ? Followers.character(of: text, at: entry.start + 6) : Followers.none
        body(bits, Followers.han(text, entry.start), second, third)
      }
    }
  }

  private func source(_ made: Made) -> String {
    """
    // Made from the words by `YANGE_WRITE_INDEX=1 swift test --filter LexiconIndexTests`: change those, not this.
    // swift-format-ignore-file

    /// The index of the words, ready in the program: to make it takes as long as to read a page.
    enum LexiconIndex {
      /// The words one after another.
      static let words: StaticString = \"\"\"
    \(text(made.words))
        \"\"\"

    \(tableSource("letters", "UInt64", made.letters.map(hexadecimal)))
    \(tableSource("ranks", "UInt16", made.ranks.map { String($0) }))
    \(tableSource("groups", "UInt16", made.groups.map { String($0) }))
    \(tableSource("entries", "UInt32", made.entries.map { String($0) }))
    \(tableSource("roles", "UInt64", made.roles.map(hexadecimal)))
      // What `Followers` has of the words' second and third characters.
    \(tableSource("alone", "UInt64", made.followers.alone.map(hexadecimal)))
    \(tableSource("pairs", "UInt64", made.followers.pairs.map(hexadecimal)))
    \(tableSource("places", "UInt64", made.followers.places.map(hexadecimal)))
    \(tableSource("followers", "UInt64", made.followers.words.map(hexadecimal)))
    }

    """
  }

  private func hexadecimal(_ number: UInt64) -> String { "0x" + String(number, radix: 16) }

  /// Lines of 80 characters, each of which goes on in the next.
  private func text(_ words: [UInt8]) -> String {
    let characters = Array(String(decoding: words, as: UTF8.self))
    return stride(from: 0, to: characters.count, by: 80)
      .map { "    " + String(characters[$0..<min($0 + 80, characters.count)]) }
      .joined(separator: "\\\n")
  }
}
