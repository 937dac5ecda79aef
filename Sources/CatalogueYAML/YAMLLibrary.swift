import Clibyaml

/// The functions of libyaml; they are there once `YAMLLibrary.start` has returned.
// Written once, under the lock of `YAMLLibrary.failure`, and read only after that.
nonisolated(unsafe) private(set) var yaml = yange_yaml()

/// libyaml, loaded when the first catalogue needs it: stores without one never pay for it.
enum YAMLLibrary {
  static func start() throws(CatalogueFault) {
    if let failure { throw CatalogueFault(.libraryMissing(failure)) }
  }

  private static let failure = yange_yaml_load(&yaml).map { String(cString: $0) }
}
