import Glibc

/// Reads the words of a commit: UTF-8 first, then the encoding that the commit names, then UTF-8 with
/// replacement.
func decoded(_ text: UnsafePointer<CChar>?, encoding: String?) -> String {
  guard let text else { return "" }
  if let whole = String(validatingCString: text) { return whole }
  if let encoding, let converted = converted(text, from: encoding) { return converted }
  return String(cString: text)
}

private func converted(_ text: UnsafePointer<CChar>, from encoding: String) -> String? {
  guard let converter = iconv_open("UTF-8", encoding), converter != iconv_t(bitPattern: -1) else {
    return nil
  }
  defer { iconv_close(converter) }
  let count = strlen(text)
  // No encoding in use needs more than four bytes of UTF-8 for one of its own.
  var output = [CChar](repeating: 0, count: 4 * count + 4)
  let written = output.withUnsafeMutableBufferPointer { buffer -> Int? in
    var input: UnsafeMutablePointer<CChar>? = UnsafeMutablePointer(mutating: text)
    var inputLeft = count
    var place = buffer.baseAddress
    var outputLeft = buffer.count
    let result = iconv(converter, &input, &inputLeft, &place, &outputLeft)
    return result == .max || inputLeft > 0 ? nil : buffer.count - outputLeft
  }
  return written.map { String(decoding: output[..<$0].map(UInt8.init(bitPattern:)), as: UTF8.self) }
}
