import Glibc
import ReportText

/// The elements of one of a stored form's arrays, each of which says where in the text it stands.
struct FormElements {
  struct Element {
    /// From its first bracket to its last.
    let bytes: Range<Int>
    let start: Number
    let end: Number
    /// The line that it stands in, where it tells it.
    let line: Number?
  }

  struct Number {
    let digits: Range<Int>
    let value: Int
  }

  private let elements: [Element]
  /// By sentence: its first element, and one more for the end of the last. No ranges, whose type is made at run time.
  private let firsts: [Int]

  /// The elements of the array that is the member `key` of `form`; `sentences` are those of its text. `nil` where they are not
  /// written as they would be now.
  init?(of key: StaticString, in form: UnsafeBufferPointer<UInt8>, _ sentences: [Sentence]) {
    guard var cursor = FormCursor(form, behind: key) else { return nil }
    var elements: [Element] = []
    if !cursor.skip("]") {
      repeat {
        guard let element = cursor.element() else { return nil }
        elements.append(element)
      } while cursor.skip(",")
      guard cursor.skip("\n  ]") else { return nil }
    }
    var firsts = [0]
    firsts.reserveCapacity(sentences.count + 1)
    var next = 0
    for sentence in sentences {
      while next < elements.count, sentence.span.range.contains(elements[next].start.value) { next += 1 }
      firsts.append(next)
    }
    guard next == elements.count else { return nil }
    self.elements = elements
    self.firsts = firsts
  }

  subscript(sentence: Int) -> ArraySlice<Element> { elements[firsts[sentence]..<firsts[sentence + 1]] }
}

/// Reads a form that `storedForm` wrote, and nothing else.
private struct FormCursor {
  private let form: UnsafeBufferPointer<UInt8>
  private var place = 0

  /// Behind the bracket that opens the member `key` of the outermost object, which is an array.
  init?(_ form: UnsafeBufferPointer<UInt8>, behind key: StaticString) {
    self.form = form
    // No string holds an end of a line as it is.
    while find("\n  \"") {
      if skip(key), skip("\": [") { return }
    }
    return nil
  }

  /// Goes behind the next `words`; whether there are any.
  private mutating func find(_ words: StaticString) -> Bool {
    guard let base = form.baseAddress else { return false }
    while place < form.count {
      guard let next = memchr(base + place, Int32(words.utf8Start.pointee), form.count - place) else { break }
      place = UnsafeRawPointer(next) - UnsafeRawPointer(base)
      if skip(words) { return true }
      place += 1
    }
    return false
  }

  /// Goes behind `words`, where they stand here; whether they do.
  mutating func skip(_ words: StaticString) -> Bool {
    let length = words.utf8CodeUnitCount
    guard let base = form.baseAddress, form.count - place >= length,
      memcmp(base + place, words.utf8Start, length) == 0
    else { return false }
    place += length
    return true
  }

  private var endOfLine: Int {
    guard let base = form.baseAddress, let end = memchr(base + place, 0x0A, form.count - place) else {
      return form.count
    }
    return UnsafeRawPointer(end) - UnsafeRawPointer(base)
  }

  private mutating func number() -> FormElements.Number? {
    let first = place
    var value = 0
    while place < form.count, case let digit = form[place] &- UInt8(ascii: "0"), digit < 10,
      place - first < 18
    {
      value = value * 10 + Int(digit)
      place += 1
    }
    return place > first ? FormElements.Number(digits: first..<place, value: value) : nil
  }

  /// The element that begins with the next line: of one line, or of a line for each of its members.
  mutating func element() -> FormElements.Element? {
    guard skip("\n    {") else { return nil }
    let first = place - 1
    let isLine = place < form.count && form[place] != UInt8(ascii: "\n")
    let lines = isLine ? endOfLine : form.count
    // In a string its quotes would be escaped.
    guard find("\"span\": {\"start\": "), place < lines, let start = number(), skip(", \"end\": "),
      let end = number(),
      skip("}")
    else { return nil }
    var line: FormElements.Number?
    if skip(", \"line\": ") {
      line = number()
      guard line != nil else { return nil }
    }
    guard find(isLine ? "\n" : "\n    }") else { return nil }
    if isLine {
      // Before the end of the line, and the comma.
      place -= 1
      if form[place - 1] == UInt8(ascii: ",") { place -= 1 }
    }
    return FormElements.Element(bytes: first..<place, start: start, end: end, line: line)
  }
}
