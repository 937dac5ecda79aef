import Clibxml2
import Glibc
import ReportText

/// Takes in the events of a document.
protocol MarkupReader: AnyObject {
  /// `name` is empty for elements of vocabularies that are of no interest.
  func start(_ name: String, _ attributes: MarkupAttributes) throws(ReadingError)
  func end(_ name: String) throws(ReadingError)
  /// A piece of text; an element's text may come in several.
  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(ReadingError)
}

/// The attributes of an element. They live only while its `start` is taken in.
struct MarkupAttributes {
  private enum Form {
    /// Name and value in turn, a `NULL` name at the end.
    case pairs(UnsafeMutablePointer<UnsafePointer<xmlChar>?>?)
    /// Name, prefix, namespace, value and the value's end, in turn.
    case fives(UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, count: Int)
  }

  private let form: Form

  init(pairs: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?) { form = .pairs(pairs) }
  init(fives: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, count: Int) {
    form = .fives(fives, count: count)
  }

  /// The value of the attribute of that local name; `nil` where the element has none.
  subscript(_ name: String) -> String? {
    switch form {
    case .pairs(let pairs):
      guard let pairs else { return nil }
      var place = 0
      while let key = pairs[place] {
        if Self.says(key, name) { return pairs[place + 1].map { String(cString: $0) } ?? "" }
        place += 2
      }
      return nil
    case .fives(let fives, let count):
      guard let fives else { return nil }
      for place in stride(from: 0, to: count * 5, by: 5) {
        guard let key = fives[place], Self.says(key, name), let start = fives[place + 3],
          let end = fives[place + 4]
        else { continue }
        return String(decoding: UnsafeBufferPointer(start: start, count: end - start), as: UTF8.self)
      }
      return nil
    }
  }

  private static func says(_ key: UnsafePointer<xmlChar>, _ name: String) -> Bool {
    name.withCString { strcmp(UnsafeRawPointer(key).assumingMemoryBound(to: CChar.self), $0) == 0 }
  }

  func number(_ name: String) -> Int? { self[name].flatMap { Int($0) } }
}
