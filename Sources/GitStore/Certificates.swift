/// Stand-ins for the two functions of Mbed TLS by which libgit2, where it is built with it, reads the system's
/// certificates when it is set up: four milliseconds for connections that a store never makes. The program's own
/// symbols are found before those of the libraries. With none read no server is trusted; see docs/design/0008.
///
/// Both answer that all went well.
@_cdecl("mbedtls_x509_crt_parse_path")
public func parseNoCertificatePath(_: UnsafeMutableRawPointer?, _: UnsafePointer<CChar>?) -> Int32 { 0 }

@_cdecl("mbedtls_x509_crt_parse_file")
public func parseNoCertificateFile(_: UnsafeMutableRawPointer?, _: UnsafePointer<CChar>?) -> Int32 { 0 }
