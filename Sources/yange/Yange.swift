import ArgumentParser

@main
struct Yange: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "yange", abstract: "Version control that reads reports")
}
