import Clibyaml

/// A piece of a YAML document.
struct YAMLEvent {
  enum Kind {
    /// `isPlain` where it stands without quotes.
    case text(String, isPlain: Bool)
    case list, listEnd, mapping, mappingEnd
    /// Of the document.
    case end
  }

  let kind: Kind
  /// From 1.
  let line: Int
}

/// The pieces of the one document of a file, as libyaml meets them.
///
/// Anchors, aliases and tags are refused as they come, so nothing is ever larger than the file.
final class YAMLEvents {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let input: UnsafeMutableBufferPointer<UInt8>

  /// - Throws: `libraryMissing`.
  init(_ bytes: [UInt8]) throws(CatalogueFault) {
    try YAMLLibrary.start()
    // A class that has all its properties is taken down by `deinit` even where its `init` fails.
    let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    guard yaml.parser_initialize(parser) == 1 else {
      parser.deallocate()
      throw CatalogueFault(.syntax("out of memory"))
    }
    self.parser = parser
    input = .allocate(capacity: bytes.count)
    _ = input.initialize(from: bytes)
    yaml.parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml.parser_set_input_string(parser, input.baseAddress, input.count)
  }

  deinit {
    yaml.parser_delete(parser)
    parser.deallocate()
    input.deallocate()
  }

  /// The next piece; `end` for ever after the last.
  func next() throws(CatalogueFault) -> YAMLEvent {
    while true {
      var event = yaml_event_t()
      guard yaml.parser_parse(parser, &event) == 1 else { throw failure() }
      defer { yaml.event_delete(&event) }
      let line = event.start_mark.line + 1
      switch event.type {
      case YAML_SCALAR_EVENT:
        let scalar = event.data.scalar
        try refuse(scalar.anchor, scalar.tag, line)
        let text = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
        return YAMLEvent(
          kind: .text(
            String(decoding: text, as: UTF8.self), isPlain: scalar.style == YAML_PLAIN_SCALAR_STYLE),
          line: line)
      case YAML_SEQUENCE_START_EVENT:
        try refuse(event.data.sequence_start.anchor, event.data.sequence_start.tag, line)
        return YAMLEvent(kind: .list, line: line)
      case YAML_MAPPING_START_EVENT:
        try refuse(event.data.mapping_start.anchor, event.data.mapping_start.tag, line)
        return YAMLEvent(kind: .mapping, line: line)
      case YAML_SEQUENCE_END_EVENT: return YAMLEvent(kind: .listEnd, line: line)
      case YAML_MAPPING_END_EVENT: return YAMLEvent(kind: .mappingEnd, line: line)
      case YAML_ALIAS_EVENT: throw CatalogueFault(.anchor, line: line)
      case YAML_STREAM_END_EVENT, YAML_NO_EVENT: return YAMLEvent(kind: .end, line: line)
      case YAML_DOCUMENT_START_EVENT:
        if hasBegun { throw CatalogueFault(.severalDocuments, line: line) }
        hasBegun = true
      default: break
      }
    }
  }

  private var hasBegun = false

  private func refuse(
    _ anchor: UnsafeMutablePointer<UInt8>?, _ tag: UnsafeMutablePointer<UInt8>?, _ line: Int
  ) throws(CatalogueFault) {
    if anchor != nil { throw CatalogueFault(.anchor, line: line) }
    if tag != nil { throw CatalogueFault(.tag, line: line) }
  }
}

// MARK: - What went wrong

extension YAMLEvents {
  /// The failure in words that help, under the line that a person would mend.
  private func failure() -> CatalogueFault {
    let words = parser.pointee.problem.map { String(cString: $0) } ?? "unreadable"
    let context = parser.pointee.context.map { String(cString: $0) } ?? ""
    if parser.pointee.error == YAML_READER_ERROR {
      return CatalogueFault(.syntax(words), line: lines(before: parser.pointee.problem_offset) + 1)
    }
    let problem = parser.pointee.problem_mark.line
    // What is open is to be closed where it was opened, not at the end of the file.
    let isOpen = context.hasPrefix("while scanning")
    let place = isOpen ? parser.pointee.context_mark.line : problem
    for number in place...max(place, problem) where number - place < 3 {
      let line = line(number)
      if line.prefix(while: { $0 == 0x20 || $0 == 0x09 }).contains(0x09) {
        return CatalogueFault(.tab, line: number + 1)
      }
      if String(decoding: line, as: UTF8.self).hasFullWidthColon {
        return CatalogueFault(.fullWidthColon, line: number + 1)
      }
    }
    // Columns count characters.
    let sign = String(decoding: line(problem), as: UTF8.self).unicodeScalars
      .dropFirst(parser.pointee.problem_mark.column).first
    if words.hasPrefix("found character that cannot start"), let sign, "%@`".unicodeScalars.contains(sign) {
      return CatalogueFault(.needsQuotes(String(sign)), line: problem + 1)
    }
    return CatalogueFault(
      .syntax(context.isEmpty || !isOpen ? words : "\(words) \(context)"), line: place + 1)
  }

  private func lines(before offset: Int) -> Int {
    input.prefix(offset).count { $0 == 0x0A }
  }

  /// The bytes of a line, counted from 0.
  private func line(_ number: Int) -> [UInt8] {
    let lines = input.split(separator: 0x0A, maxSplits: number + 1, omittingEmptySubsequences: false)
    return lines.indices.contains(number) ? Array(lines[number]) : []
  }
}

extension String {
  /// Whether `：` stands where YAML has a colon: behind a word without spaces that begins the text.
  var hasFullWidthColon: Bool {
    let word = drop { $0 == " " || $0 == "-" }.prefix { $0 != " " && $0 != ":" && $0 != "\"" && $0 != "#" }
    return word.contains("：")
  }
}
