#if !YANGE_LINKED
  /// Stand-ins for what libgit2, where it is built so, does for connections when it is set up, and which a store never makes.
  /// The program's own symbols are found before those of the libraries. No server is trusted, and none can be reached by
  /// SSH; see docs/design/0008. Where libgit2 is linked, `Connections` stands for more of it.
  ///
  /// All answer that all went well. Two functions of Mbed TLS read the system's certificates, which takes four milliseconds.
  @_cdecl("mbedtls_x509_crt_parse_path")
  public func parseNoCertificatePath(_: UnsafeMutableRawPointer?, _: UnsafePointer<CChar>?) -> Int32 { 0 }

  @_cdecl("mbedtls_x509_crt_parse_file")
  public func parseNoCertificateFile(_: UnsafeMutableRawPointer?, _: UnsafePointer<CChar>?) -> Int32 { 0 }

  /// Gathers randomness for keys.
  @_cdecl("mbedtls_ctr_drbg_seed")
  public func seedNothing(
    _: UnsafeMutableRawPointer?, _: UnsafeMutableRawPointer?, _: UnsafeMutableRawPointer?,
    _: UnsafePointer<UInt8>?, _: Int
  ) -> Int32 { 0 }

  /// Sets up a library of ciphers, which reads its settings and its words for errors.
  @_cdecl("libssh2_init")
  public func startNoSSH(_: Int32) -> Int32 { 0 }
#endif
