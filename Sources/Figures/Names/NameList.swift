/// Names in order. Nearly all lists that a sentence tells have one, which takes no memory of its own here.
struct NameList: Equatable {
  /// Empty where there is none.
  private var head: [UInt8] = []
  private var isHeld = false
  private var tail: [[UInt8]] = []

  init() {}

  init(_ names: [[UInt8]]) {
    for name in names { append(name) }
  }

  mutating func append(_ name: [UInt8]) {
    if isHeld {
      if tail.isEmpty { tail.reserveCapacity(Self.usualRoom) }
      tail.append(name)
    } else {
      (head, isHeld) = (name, true)
    }
  }
}

extension NameList {
  /// Makes `name` the last, wherever it stood.
  mutating func moveToEnd(_ name: [UInt8]) {
    guard isHeld else { return append(name) }
    if head == name {
      guard !tail.isEmpty else { return }
      head = tail.removeFirst()
    } else if let place = tail.firstIndex(of: name) {
      guard place < tail.count - 1 else { return }
      tail.remove(at: place)
    }
    append(name)
  }

  /// Few lists are longer: they find room at once.
  private static let usualRoom = 4
}

extension NameList: RandomAccessCollection {
  var startIndex: Int { 0 }
  var endIndex: Int { isHeld ? tail.count + 1 : 0 }

  subscript(place: Int) -> [UInt8] {
    precondition(place < endIndex, "no such name")
    return place == 0 ? head : tail[place - 1]
  }
}
