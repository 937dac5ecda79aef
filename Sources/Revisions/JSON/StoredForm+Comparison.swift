/// Whether two stored forms differ at most in the name of the file that the report came in.
package func isSameForm(_ left: [UInt8], _ right: [UInt8]) -> Bool {
  guard let leftName = nameLine(in: left), let rightName = nameLine(in: right) else { return left == right }
  return left[..<leftName.lowerBound] == right[..<rightName.lowerBound]
    && left[leftName.upperBound...] == right[rightName.upperBound...]
}

/// The extractor that the stored form says it was written by; `nil` where it is no such form.
package func extractor(ofForm form: [UInt8]) -> String? {
  let opening = Array("{\n  \"schema\": \"yange/report/1\",\n  \"extractor\": \"".utf8)
  guard form.starts(with: opening) else { return nil }
  // No extractor's name has a character that JSON escapes.
  let name = form.dropFirst(opening.count).prefix { $0 != UInt8(ascii: "\"") }
  return String(validating: name, as: UTF8.self)
}

/// The line behind `"source": {`, which names the file.
private func nameLine(in form: [UInt8]) -> Range<Int>? {
  let opening = Array("\n  \"source\": {\n    \"name\": ".utf8)
  var place = 0
  // The member stands near the top, behind the header.
  while place + opening.count <= form.count {
    guard let next = form[place...].firstIndex(of: UInt8(ascii: "\n")) else { return nil }
    if form[next...].starts(with: opening) {
      let start = next + opening.count
      guard let end = form[start...].firstIndex(of: UInt8(ascii: "\n")) else { return nil }
      return start..<end
    }
    place = next + 1
  }
  return nil
}
