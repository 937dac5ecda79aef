#if YANGE_LINKED
  /// Stand-ins for what libgit2 has for connections, where its archive is linked into the program: a store makes none, and so the
  /// libraries behind them are not needed. scripts/link/libgit2.ld says which function each stands for.

  /// Sets up a library of ciphers, or one for SSH, which is not there.
  @_cdecl("yange_nothing_to_set_up")
  public func setUpNothing() -> Int32 { 0 }

  /// Opens a connection. There is none.
  @_cdecl("yange_no_connection")
  public func openNoConnection() -> Int32 { -1 }
#endif
