import Clibxml2
import ReportText

/// How much a document may hold.
struct MarkupLimits: Sendable {
  /// How deep elements may stand in one another. libxml2 itself gives up on XML at 256.
  var depth = 250
  var elements = 4_000_000
  var seconds = 20
}

/// One reading of a document: hands the parser's events on, and stops the parser at the first that may not be.
///
/// The parser resolves no entities, opens no files, and builds no tree; depth and size are bounded here.
final class MarkupRun {
  private let reader: any MarkupReader
  private let kind: SourceKind
  private let limits: MarkupLimits
  /// Words by which the namespaces of interest are known.
  private let vocabularies: [String]
  private var context: xmlParserCtxtPtr?
  private var depth = 0
  private var elements = 0
  private var events = 0
  private let deadline: ContinuousClock.Instant
  private var failure: ReadingError?
  /// Whether the namespaces at these addresses are of interest; the parser keeps one copy of each.
  private var known: [UnsafePointer<xmlChar>: Bool] = [:]
  /// The last of them: nearly always the same.
  private var last: (space: UnsafePointer<xmlChar>, isWanted: Bool)?

  private init(
    _ reader: any MarkupReader, _ kind: SourceKind, _ limits: MarkupLimits, _ vocabularies: [String]
  ) {
    self.reader = reader
    self.kind = kind
    self.limits = limits
    self.vocabularies = vocabularies
    deadline = .now + .seconds(limits.seconds)
  }

  /// Reads well-formed XML. Elements whose namespace has none of the words in `vocabularies` come without a name.
  /// - Throws: `ReadingError` for what is damaged or hostile, and whatever the reader throws.
  static func read(
    xml bytes: [UInt8], of kind: SourceKind, vocabularies: [String], limits: MarkupLimits = MarkupLimits(),
    into reader: any MarkupReader
  ) throws(ReadingError) {
    try MarkupLibrary.start(for: kind)
    try TagBounds.check(bytes, of: kind, isPage: false)
    let run = MarkupRun(reader, kind, limits, vocabularies)
    var events = MarkupRun.handler()
    events.startElementNs = { user, name, _, space, _, _, count, _, attributes in
      guard let run = MarkupRun.from(user) else { return }
      run.start(run.isWanted(space) ? name : nil, MarkupAttributes(fives: attributes, count: Int(count)))
    }
    events.endElementNs = { user, name, _, space in
      guard let run = MarkupRun.from(user) else { return }
      run.end(run.isWanted(space) ? name : nil)
    }
    events.internalSubset = { user, _, _, _ in
      guard let run = MarkupRun.from(user) else { return }
      run.stop(.hostile(run.kind, .entities))
    }
    let options = XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
    let isWhole = bytes.withUnsafeBytes { bytes -> Bool in
      guard let start = bytes.baseAddress?.assumingMemoryBound(to: CChar.self),
        let context = xml.xmlCreateMemoryParserCtxt(start, Int32(clamping: bytes.count))
      else { return false }
      defer {
        run.context = nil
        xml.xmlFreeParserCtxt(context)
      }
      _ = xml.xmlCtxtUseOptions(context, Int32(options))
      run.take(over: context, events)
      return xml.xmlParseDocument(context) == 0 && context.pointee.wellFormed != 0
    }
    if let failure = run.failure { throw failure }
    guard isWhole else { throw .damaged(kind) }
  }

  /// Reads a web page as browsers do: whatever is wrong with it is put right. `bytes` must be UTF-8.
  /// - Throws: `ReadingError` for what is hostile, and whatever the reader throws.
  static func read(
    html bytes: [UInt8], limits: MarkupLimits = MarkupLimits(depth: 400), into reader: any MarkupReader
  ) throws(ReadingError) {
    try MarkupLibrary.start(for: .html)
    try TagBounds.check(bytes, of: .html, isPage: true)
    let run = MarkupRun(reader, .html, limits, [])
    var events = MarkupRun.handler()
    events.startElement = { user, name, attributes in
      MarkupRun.from(user)?.start(name, MarkupAttributes(pairs: attributes))
    }
    events.endElement = { user, name in MarkupRun.from(user)?.end(name) }
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NONET.rawValue | HTML_PARSE_NOERROR.rawValue
      | HTML_PARSE_NOWARNING.rawValue | HTML_PARSE_NOIMPLIED.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
    bytes.withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress?.assumingMemoryBound(to: CChar.self),
        let context = xml.htmlCreateMemoryParserCtxt(start, Int32(clamping: bytes.count))
      else { return }
      defer {
        run.context = nil
        xml.htmlFreeParserCtxt(context)
      }
      _ = xml.htmlCtxtUseOptions(context, Int32(options))
      _ = xml.xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8)
      run.take(over: context, events)
      _ = xml.htmlParseDocument(context)
    }
    if let failure = run.failure { throw failure }
  }

  /// The events that both kinds share; all others are nobody's.
  private static func handler() -> xmlSAXHandler {
    var events = xmlSAXHandler()
    events.initialized = UInt32(XML_SAX2_MAGIC)
    events.characters = { user, bytes, count in MarkupRun.from(user)?.text(bytes, Int(count)) }
    events.cdataBlock = events.characters
    events.ignorableWhitespace = events.characters
    events.serror = { _, _ in }
    return events
  }

  private func take(over context: xmlParserCtxtPtr, _ events: xmlSAXHandler) {
    self.context = context
    context.pointee.sax.pointee = events
    context.pointee.userData = Unmanaged.passUnretained(self).toOpaque()
  }

  private static func from(_ user: UnsafeMutableRawPointer?) -> MarkupRun? {
    user.map { Unmanaged<MarkupRun>.fromOpaque($0).takeUnretainedValue() }
  }

  private func isWanted(_ space: UnsafePointer<xmlChar>?) -> Bool {
    guard let space else { return false }
    if let last, last.space == space { return last.isWanted }
    var answer = known[space] ?? false
    if known[space] == nil {
      let name = String(cString: space)
      answer = vocabularies.contains { name.contains($0) }
      known[space] = answer
    }
    last = (space, answer)
    return answer
  }

  private func stop(_ error: ReadingError) {
    if failure == nil { failure = error }
    if let context { xml.xmlStopParser(context) }
  }

  /// Whether the reading may go on. The clock is looked at now and then.
  private func goesOn() -> Bool {
    events += 1
    if events & 0xFF == 0, failure == nil, ContinuousClock.now > deadline {
      stop(.hostile(kind, .time(seconds: limits.seconds)))
    }
    return failure == nil
  }

  private func start(_ name: UnsafePointer<xmlChar>?, _ attributes: MarkupAttributes) {
    guard goesOn() else { return }
    depth += 1
    elements += 1
    guard depth <= limits.depth else { return stop(.hostile(kind, .depth(limit: limits.depth))) }
    guard elements <= limits.elements else { return stop(.hostile(kind, .parts(limit: limits.elements))) }
    do throws(ReadingError) {
      try reader.start(name.map { String(cString: $0) } ?? "", attributes)
    } catch {
      stop(error)
    }
  }

  private func end(_ name: UnsafePointer<xmlChar>?) {
    guard goesOn() else { return }
    depth -= 1
    do throws(ReadingError) {
      try reader.end(name.map { String(cString: $0) } ?? "")
    } catch {
      stop(error)
    }
  }

  private func text(_ bytes: UnsafePointer<xmlChar>?, _ count: Int) {
    guard goesOn(), let bytes, count > 0 else { return }
    do throws(ReadingError) {
      try reader.text(UnsafeBufferPointer(start: bytes, count: count))
    } catch {
      stop(error)
    }
  }
}
