import GitStore
import Testing

@Suite("Object ids")
struct ObjectIDTests {
  @Test("forty digits round-trip")
  func roundTrip() throws {
    let hex = "00ff10a9b8c7d6e5f4031221304f5e6d7c8b9aaf"
    let id = try #require(ObjectID(hex))
    #expect(id.hex == hex)
    #expect(ObjectID(hex) == id)
    #expect(ObjectID("10ff10a9b8c7d6e5f4031221304f5e6d7c8b9aaf") != id)
    #expect(ObjectID("00ff10a9b8c7d6e5f4031221304f5e6d7c8b9aae") != id)
  }

  @Test(
    "anything else is none",
    arguments: [
      "", "00ff", "00FF10a9b8c7d6e5f4031221304f5e6d7c8b9aaf", "g0ff10a9b8c7d6e5f4031221304f5e6d7c8b9aaf",
      "00ff10a9b8c7d6e5f4031221304f5e6d7c8b9aaf0", "中中中中中中中中中中中中中a",
    ])
  func invalid(text: String) {
    #expect(ObjectID(text) == nil)
  }
}
