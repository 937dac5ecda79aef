import ArgumentParser
import Render

/// A subcommand: its options and what it does with them. Whatever goes wrong is told in one line on standard error.
protocol YangeCommand: ParsableCommand {
  var common: CommonOptions { get }

  /// - Throws: any error of the package, or `ExitCode` and `ValidationError` of the argument parser.
  func perform(in session: Session) throws
}

extension YangeCommand {
  mutating func run() throws {
    let session = Session(common)
    do {
      try perform(in: session)
    } catch let error as ExitCode {
      throw error
    } catch let error as ValidationError {
      throw error
    } catch {
      Output.message("yange: \(Problem(any: error).line(in: session.language))")
      throw ExitCode(2)
    }
  }
}
