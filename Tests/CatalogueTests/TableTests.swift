import Testing

@testable import Catalogue

@Suite("The built-in tables")
struct TableTests {
  private let entries = Catalogue.builtIn.entries

  @Test("hold at least 220 indicators, of every topic")
  func size() {
    #expect(entries.count >= 220)
    let topics = Set(entries.compactMap { $0.key.split(separator: ".").first.map(String.init) })
    for topic in [
      "rd", "hightech", "patent", "techmarket", "talent", "popsci", "gdp", "industry", "finance", "trade",
      "agri",
      "env", "education",
    ] {
      #expect(topics.contains(topic), "no indicator of \(topic)")
    }
  }

  @Test("have one indicator on every line")
  func lines() {
    for table in Tables.all {
      let text = table.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
      for line in text.split(separator: "\n") {
        let bytes = Array(line.utf8)
        #expect(bytes.withUnsafeBufferPointer { TableLine($0, 0..<bytes.count) } != nil, "\(line)")
      }
    }
    let lines = Tables.all.reduce(0) { sum, table in
      sum + table.withUTF8Buffer { $0.split(separator: UInt8(ascii: "\n")).count }
    }
    #expect(entries.count == lines, "a key stands twice")
  }

  @Test("have well-formed keys, each once")
  func keys() {
    var seen: Set<String> = []
    for entry in entries {
      #expect(CatalogueEntry.isKey(entry.key), "\(entry.key)")
      #expect(seen.insert(entry.key).inserted, "\(entry.key) stands twice")
    }
  }

  @Test("give every name to one indicator, and no alias that its normal form makes needless")
  func names() {
    var owners: [[UInt8]: (name: String, key: String)] = [:]
    for entry in entries {
      for name in [entry.name] + entry.aliases {
        guard let normal = NormalName.bytes(of: name) else {
          Issue.record("\(entry.key): an empty or overlong name")
          continue
        }
        if let owner = owners.updateValue((name, entry.key), forKey: normal) {
          Issue.record("\(name) of \(entry.key) is \(owner.name) of \(owner.key)")
        }
      }
    }
  }

  @Test("say direction, units and source as they should")
  func fields() throws {
    for table in Tables.all {
      let text = table.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
      for line in text.split(separator: "\n") {
        let fields = line.split(separator: "|", omittingEmptySubsequences: false)
        let direction = try #require(fields.dropFirst(4).first).filter { $0 != " " }
        #expect(CatalogueEntry.Direction(rawValue: direction) != nil, "\(line)")
      }
    }
    for entry in entries {
      for unit in entry.units {
        #expect(
          !unit.isEmpty && !unit.contains { "万亿 ".contains($0) && unit != "吨标准煤/万元" && unit != "吨/万元" },
          "\(entry.key): \(unit) is no base unit")
      }
      #expect(!entry.source.contains("|"))
      for word in ["比重", "占比", "率"] where entry.name.hasSuffix(word) && !entry.name.hasSuffix("生产率") {
        let rates = ["倍", "人", "%"]
        #expect(entry.units.contains { rates.contains($0) }, "\(entry.key): a rate in \(entry.units)")
      }
    }
  }

  @Test("name parts and wholes that exist, and are the share that part and whole say")
  func shares() throws {
    let catalogue = Catalogue.builtIn
    for entry in entries {
      for share in entry.shares {
        let part = try #require(catalogue.entry(forKey: share.part), "\(entry.key): no \(share.part)")
        let whole = try #require(catalogue.entry(forKey: share.whole), "\(entry.key): no \(share.whole)")
        #expect(catalogue.key(forShareOf: part.name, in: whole.name) == entry.key)
      }
    }
  }

  @Test("are found by every key, name and alias")
  func found() {
    let catalogue = Catalogue.builtIn
    for entry in entries {
      #expect(catalogue.entry(forKey: entry.key) == entry)
      for name in [entry.name] + entry.aliases {
        #expect(catalogue.key(forName: name) == entry.key, "\(name)")
        #expect(catalogue.key(forName: name, unit: entry.unit) == entry.key, "\(name) in \(entry.unit)")
      }
    }
  }
}
