import Figures
import Revisions

/// All reports as one revision has them, where they come from, and who ever spoke of what.
struct KnownStore {
  let tip: RevisionID
  private(set) var reports: [Report]
  private(set) var terms: [Term]

  struct Report {
    let name: ReportName
    var state: LineState
  }

  /// An indicator that some report names in some text of its line.
  struct Term {
    let indicator: Indicator
    /// The name without the accidents of typing.
    let plain: String
    /// The places of the reports, each as the distance from the one before.
    fileprivate var packed: [UInt8]

    /// In the order of their places.
    var reports: [Int] {
      var reader = RecordReader(packed)
      var places: [Int] = []
      var last = -1
      while !reader.isAtEnd, let distance = try? reader.number() {
        last += distance
        places.append(last)
      }
      return places
    }
  }

  /// The reports that the revision has.
  var present: [ReportName] { reports.lazy.filter { $0.state.standing != nil }.map(\.name) }
}

/// Gathers what is to be known of a store.
struct KnownStoreBuilder {
  private var reports: [KnownStore.Report] = []
  private var places: [ReportName: Int] = [:]
  private var indicators: [Indicator] = []
  private var numbers: [Indicator: Int] = [:]
  /// By report, the numbers of the indicators that it ever named: to look indicators up takes long, and most reports stay
  /// as they are.
  private var named: [[Int]] = []

  init() {}

  /// Begins with what was known before.
  init(_ known: KnownStore) {
    for report in known.reports { add(report.name, report.state) }
    for term in known.terms {
      let number = number(of: term.indicator)
      for place in term.reports where named.indices.contains(place) { named[place].append(number) }
    }
  }

  subscript(report: ReportName) -> (state: LineState, indicators: Set<Indicator>)? {
    places[report].map { (reports[$0].state, Set(named[$0].lazy.map { indicators[$0] })) }
  }

  mutating func set(_ report: ReportName, to state: LineState, _ indicators: Set<Indicator>) {
    let place = add(report, state)
    reports[place].state = state
    named[place] = indicators.map { number(of: $0) }
  }

  /// The place of a report, which is in that state where it is new.
  @discardableResult
  private mutating func add(_ report: ReportName, _ state: LineState) -> Int {
    if let known = places[report] { return known }
    places[report] = reports.count
    reports.append(KnownStore.Report(name: report, state: state))
    named.append([])
    return reports.count - 1
  }

  private mutating func number(of indicator: Indicator) -> Int {
    if let known = numbers[indicator] { return known }
    numbers[indicator] = indicators.count
    indicators.append(indicator)
    return indicators.count - 1
  }

  /// As the revision `tip` has it.
  func store(at tip: RevisionID) -> KnownStore {
    var terms = indicators.map { _ in (writer: RecordWriter(), last: -1) }
    for (place, numbers) in named.enumerated() {
      for number in numbers {
        terms[number].writer.number(place - terms[number].last)
        terms[number].last = place
      }
    }
    let sorted = IndicatorQuery.sorted(indicators).compactMap { numbers[$0] }.filter { terms[$0].last >= 0 }
    return KnownStore(
      tip: tip, reports: reports,
      terms: sorted.map { number in
        KnownStore.Term(
          indicator: indicators[number], plain: IndicatorQuery.plain(indicators[number].name),
          packed: terms[number].writer.bytes)
      })
  }
}

// MARK: - As bytes

extension KnownStore {
  var record: [UInt8] {
    var writer = RecordWriter()
    writer.text(tip.hex)
    writer.list(reports) { writer, report in
      writer.text(report.name.series)
      writer.text(report.name.period)
      writer.state(report.state)
    }
    writer.list(terms) { writer, term in
      writer.text(term.indicator.name)
      writer.optional(term.indicator.key) { $0.text($1) }
      writer.text(term.plain)
      writer.block(term.packed)
    }
    return writer.bytes
  }

  /// Reads a record; `nil` where it is none.
  init?(record: [UInt8]) {
    var reader = RecordReader(record)
    do throws(MalformedRecord) {
      tip = try reader.revisionID()
      reports = try reader.list { (reader) throws(MalformedRecord) in
        Report(name: try reader.reportName(), state: try reader.state())
      }
      terms = try reader.list { (reader) throws(MalformedRecord) in
        let name = try reader.text()
        let key = try reader.optional { (reader) throws(MalformedRecord) in try reader.text() }
        return Term(
          indicator: Indicator(name: name, key: key), plain: try reader.text(), packed: try reader.block())
      }
      guard reader.isAtEnd else { return nil }
    } catch {
      return nil
    }
  }
}

extension ReportLine {
  var record: [UInt8] {
    var writer = RecordWriter()
    writer.optional(standing) { $0.text($1.hex) }
    writer.list(events) { writer, event in
      writer.text(event.revision.hex)
      writer.text(event.content.hex)
      writer.list(event.sources) { $0.text($1.hex) }
      writer.text(event.chain.digits)
    }
    return writer.bytes
  }

  /// Reads a record; `nil` where it is none.
  init?(record: [UInt8]) {
    var reader = RecordReader(record)
    do throws(MalformedRecord) {
      let standing = try reader.optional { (reader) throws(MalformedRecord) in try reader.content() }
      let events = try reader.list { (reader) throws(MalformedRecord) in
        ReportEvent(
          revision: try reader.revisionID(), content: try reader.content(),
          sources: try reader.list { (reader) throws(MalformedRecord) in try reader.content() },
          chain: ChainID(digits: try reader.text()))
      }
      guard reader.isAtEnd else { return nil }
      self.init(events: events, standing: standing)
    } catch {
      return nil
    }
  }
}

extension RecordWriter {
  mutating func state(_ state: LineState) {
    text(state.chain.digits)
    optional(state.standing) { $0.text($1.hex) }
  }
}

extension RecordReader {
  mutating func reportName() throws(MalformedRecord) -> ReportName {
    ReportName(known: try text(), period: try text())
  }

  mutating func content() throws(MalformedRecord) -> ContentID { ContentID(try text()) }

  mutating func state() throws(MalformedRecord) -> LineState {
    LineState(
      chain: ChainID(digits: try text()),
      standing: try optional { (reader) throws(MalformedRecord) in try reader.content() })
  }
}
