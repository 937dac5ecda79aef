/// Names by the base of the unit that they were told in. A sentence has few units, so they are looked through.
struct NamesByUnit: Equatable {
  private struct Entry: Equatable {
    let unit: String
    let name: [UInt8]
  }

  private var entries: [Entry] = []

  var isEmpty: Bool { entries.isEmpty }

  subscript(unit: String) -> [UInt8]? {
    get {
      for entry in entries where entry.unit == unit { return entry.name }
      return nil
    }
    set {
      guard let newValue else { return entries.removeAll { $0.unit == unit } }
      let entry = Entry(unit: unit, name: newValue)
      if let place = entries.firstIndex(where: { $0.unit == unit }) {
        entries[place] = entry
      } else {
        entries.append(entry)
      }
    }
  }

  /// Takes over `others`, which go before what is here.
  mutating func take(_ others: NamesByUnit) {
    for entry in others.entries { self[entry.unit] = entry.name }
  }
}
