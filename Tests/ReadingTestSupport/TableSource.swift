/// The source of a table that a test makes: `static let name: [type] = [words]`, in lines of at most `width` bytes.
package func tableSource(
  _ name: String, _ type: String, _ words: [String], width: Int = 150, isPrivate: Bool = false
) -> String {
  var lines: [String] = []
  var line = "   "
  for word in words {
    if line.utf8.count + word.utf8.count > width { lines.append(line); line = "   " }
    line += " \(word),"
  }
  lines.append(line)
  return
    "  \(isPrivate ? "private " : "")static let \(name): [\(type)] = [\n\(lines.joined(separator: "\n"))\n  ]"
}
