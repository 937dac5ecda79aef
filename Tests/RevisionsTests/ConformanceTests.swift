import RevisionsTestSupport
import Testing

@Suite("Promises of a reader, in memory")
struct ConformanceTests {
  @Test("history in memory keeps them")
  func memory() throws {
    #expect(try ReaderConformance.failures(InMemoryRevisions()) == [])
  }
}
