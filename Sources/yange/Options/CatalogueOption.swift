import ArgumentParser

extension ArgumentHelp {
  /// Of `--catalogue FILE`.
  static let catalogueFile = ArgumentHelp(
    "Know the indicators of this catalogue.yaml too (default: those of the store, where one is asked)",
    valueName: "FILE")
}
