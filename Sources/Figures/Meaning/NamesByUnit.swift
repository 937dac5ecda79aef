/// Names by the base of the unit that they were told in. A sentence has few units, so they are looked through.
struct NamesByUnit: Equatable {
  private struct Entry: Equatable {
    let unit: String
    let name: [UInt8]
  }

  /// Takes no memory of its own; few sentences have another one.
  private var first: Entry?
  private var others: [Entry] = []

  var isEmpty: Bool { first == nil }

  subscript(unit: String) -> [UInt8]? {
    get {
      guard let first else { return nil }
      if first.unit == unit { return first.name }
      for entry in others where entry.unit == unit { return entry.name }
      return nil
    }
    set {
      guard let newValue else { return remove(unit) }
      let entry = Entry(unit: unit, name: newValue)
      if first.map({ $0.unit == unit }) ?? true {
        first = entry
      } else if let place = others.firstIndex(where: { $0.unit == unit }) {
        others[place] = entry
      } else {
        others.append(entry)
      }
    }
  }

  private mutating func remove(_ unit: String) {
    others.removeAll { $0.unit == unit }
    if let first, first.unit == unit { self.first = others.isEmpty ? nil : others.removeFirst() }
  }

  /// Takes over `others`, which go before what is here.
  mutating func take(_ others: NamesByUnit) {
    if let entry = others.first { self[entry.unit] = entry.name }
    for entry in others.others { self[entry.unit] = entry.name }
  }
}
