import Catalogue

/// Reads amendments from the pieces of a file.
///
/// The form is three levels deep and each level asks for what it takes, so nothing deeper is ever followed.
struct CatalogueParser {
  private let events: YAMLEvents
  private(set) var amendments: [CatalogueOverlay.Amendment] = []
  private(set) var lines = CatalogueFile.Lines()

  /// In bytes of UTF-8; a longer name is looked up by no one.
  private static let longest = 240

  init(_ events: YAMLEvents) {
    self.events = events
  }

  mutating func run() throws(CatalogueFault) {
    let first = try events.next()
    switch first.kind {
    case .end: return
    case .text("", _): break
    case .mapping:
      var seen: [String: Int] = [:]
      while let member = try key(of: .members, in: "catalogue.yaml") {
        guard CatalogueWords.indicators.contains(member.text) else {
          throw CatalogueFault(.unknownMember(member.text), line: member.line)
        }
        try note("indicators", called: member.text, member.line, in: &seen)
        try readIndicators(member)
      }
    default: throw wrong("catalogue.yaml", .members, first)
    }
    // Reading on finds a second document.
    _ = try events.next()
  }

  private mutating func readIndicators(_ member: Word) throws(CatalogueFault) {
    let start = try events.next()
    switch start.kind {
    case .text("", isPlain: true): return
    case .mapping: break
    default: throw wrong(member.text, .indicators, start)
    }
    while let key = try self.key(of: .indicators, in: member.text) {
      guard CatalogueEntry.isKey(key.text) else {
        throw CatalogueFault(.contradiction(.malformedKey(key.text), firstLine: nil), line: key.line)
      }
      try note(key.text, key.line, in: &lines.keys)
      try readIndicator(key)
    }
  }

  private mutating func readIndicator(_ key: Word) throws(CatalogueFault) {
    let start = try events.next()
    guard case .mapping = start.kind else {
      if case .text("", _) = start.kind {
        throw CatalogueFault(.wrongType(of: key.text, .fields), line: key.line)
      }
      throw wrong(key.text, .fields, start)
    }
    var seen: [String: Int] = [:]
    var said = Said()
    while let field = try self.key(of: .fields, in: key.text) {
      guard let known = CatalogueWords.field(field.text) else {
        throw CatalogueFault(.unknownField(field.text, of: key.text), line: field.line)
      }
      // Either language's word is the same field.
      try note("\(known)", called: field.text, field.line, in: &seen)
      try read(known, field, into: &said, of: key.text)
    }
    amendments.append(said.amendment(of: key.text))
  }

  /// What is said of one indicator, as far as it has been read.
  private struct Said {
    var name: String?
    var aliases: [String] = []
    var withdrawn: [String] = []
    var units: [String]?
    var direction: CatalogueEntry.Direction?
    var source: String?
    var shares: [CatalogueEntry.Share] = []

    func amendment(of key: String) -> CatalogueOverlay.Amendment {
      CatalogueOverlay.Amendment(
        key: key, name: name, aliases: aliases, withdrawn: withdrawn, units: units, betterWhen: direction,
        source: source, shares: shares)
    }
  }

  private mutating func read(
    _ field: CatalogueField, _ word: Word, into said: inout Said, of key: String
  ) throws(CatalogueFault) {
    switch field {
    case .name: said.name = try name(try text(of: word), of: key)
    case .aliases:
      for alias in try list(of: word) { said.aliases.append(try name(alias, of: key)) }
    case .withdrawn:
      for alias in try list(of: word) { said.withdrawn.append(try name(alias, of: key)) }
    case .unit:
      var units: [String] = []
      for unit in try list(of: word) { units.append(try checked(unit: unit)) }
      said.units = units
    case .direction:
      let value = try text(of: word)
      guard let direction = CatalogueWords.direction(value.text) else {
        throw CatalogueFault(.unknownDirection(value.text), line: value.line)
      }
      said.direction = direction
    case .source: said.source = try text(of: word).text
    case .share:
      for value in try list(of: word) { said.shares.append(try share(value, of: key)) }
    }
  }

  private mutating func name(_ word: Word, of key: String) throws(CatalogueFault) -> String {
    // In quotes they are meant: 农、林、牧、渔业产值.
    if word.isPlain, word.text.contains(where: { "、，；;".contains($0) }) {
      throw CatalogueFault(.severalNames(word.text), line: word.line)
    }
    lines.words[.init(key: key, word: word.text)] = word.line
    return word.text
  }

  private func checked(unit: Word) throws(CatalogueFault) -> String {
    switch UnitCheck.check(unit.text) {
    case .known: return unit.text
    case .unknown: throw CatalogueFault(.unknownUnit(unit.text), line: unit.line)
    case .magnitude(let base):
      throw CatalogueFault(.unitWithMagnitude(unit.text, base: base), line: unit.line)
    }
  }

  private mutating func share(
    _ word: Word, of key: String
  ) throws(CatalogueFault) -> CatalogueEntry.Share {
    let ends = word.text.split(separator: "/", omittingEmptySubsequences: false).map {
      String($0.filter { $0 != " " })
    }
    guard ends.count == 2, ends.allSatisfy(CatalogueEntry.isKey) else {
      throw CatalogueFault(.malformedShare(word.text), line: word.line)
    }
    for end in ends { lines.words[.init(key: key, word: end)] = word.line }
    return CatalogueEntry.Share(part: ends[0], whole: ends[1])
  }
}

// MARK: - Values

extension CatalogueParser {
  private struct Word {
    let text: String
    let line: Int
    let isPlain: Bool
  }

  /// The next key of the mapping under `name`, whose members have this form; `nil` at its end.
  private func key(of form: CatalogueFault.Form, in name: String) throws(CatalogueFault) -> Word? {
    let event = try events.next()
    switch event.kind {
    case .mappingEnd: return nil
    case .text(let text, let isPlain):
      return try checked(Word(text: text, line: event.line, isPlain: isPlain))
    default: throw wrong(name, form, event)
    }
  }

  private func text(of field: Word) throws(CatalogueFault) -> Word {
    let event = try events.next()
    guard case .text(let text, let isPlain) = event.kind else { throw wrong(field.text, .text, event) }
    return try value(Word(text: text, line: event.line, isPlain: isPlain), of: field)
  }

  /// The texts of a list; one text alone is a list of one.
  private func list(of field: Word) throws(CatalogueFault) -> [Word] {
    let start = try events.next()
    switch start.kind {
    case .text(let text, let isPlain):
      return [try value(Word(text: text, line: start.line, isPlain: isPlain), of: field)]
    case .list: break
    default: throw wrong(field.text, .textOrList, start)
    }
    var words: [Word] = []
    while true {
      let event = try events.next()
      switch event.kind {
      case .listEnd: return words
      case .text(let text, let isPlain):
        words.append(try value(Word(text: text, line: event.line, isPlain: isPlain), of: field))
      default: throw wrong(field.text, .textOrList, event)
      }
    }
  }

  private func value(_ word: Word, of field: Word) throws(CatalogueFault) -> Word {
    let isNull = word.isPlain && ["", "~", "null"].contains(word.text)
    guard !isNull, word.text.contains(where: { !$0.isWhitespace }) else {
      throw CatalogueFault(.empty(field.text), line: word.isPlain ? field.line : word.line)
    }
    return try checked(word)
  }

  private func checked(_ word: Word) throws(CatalogueFault) -> Word {
    let isOneLine = word.text.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
    guard isOneLine else { throw CatalogueFault(.severalLines(word.text), line: word.line) }
    guard word.text.utf8.count <= Self.longest else {
      throw CatalogueFault(.tooLong(limit: Self.longest), line: word.line)
    }
    return word
  }

  /// Something of another form than it should have; texts are looked at for what may have been meant.
  private func wrong(_ name: String, _ form: CatalogueFault.Form, _ event: YAMLEvent) -> CatalogueFault {
    if case .text(let text, isPlain: true) = event.kind {
      if text.hasFullWidthColon { return CatalogueFault(.fullWidthColon, line: event.line) }
      if text.contains(":") { return CatalogueFault(.noSpaceBehindColon, line: event.line) }
    }
    return CatalogueFault(.wrongType(of: name, form), line: event.line)
  }

  /// Remembers where a key stands.
  /// - Throws: `twice`.
  private func note(
    _ key: String, called word: String? = nil, _ line: Int, in lines: inout [String: Int]
  ) throws(CatalogueFault) {
    if let first = lines.updateValue(line, forKey: key) {
      throw CatalogueFault(.twice(word ?? key, firstLine: first), line: line)
    }
  }
}
