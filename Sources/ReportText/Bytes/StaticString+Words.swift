extension StaticString {
  /// Gives each word between spaces, which lies where the program does and so outlives every use.
  func forEachWord(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    let bytes = UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount)
    var start = 0
    for index in 0...bytes.count where index == bytes.count || bytes[index] == 0x20 {
      if index > start { body(UnsafeBufferPointer(rebasing: bytes[start..<index])) }
      start = index + 1
    }
  }
}
