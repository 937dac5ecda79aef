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
    try Session(common).carryOut(perform)
  }
}

extension Session {
  /// Does the work of a subcommand and tells what goes wrong.
  ///
  /// - Throws: `ExitCode`, or `ValidationError` for the argument parser to tell.
  func carryOut(_ work: (Session) throws -> Void) throws {
    do {
      try work(self)
    } catch let error as ExitCode {
      throw error
    } catch let error as ValidationError {
      throw error
    } catch {
      Output.message("yange: \(Problem(any: error).line(in: language))")
      throw ExitCode(2)
    }
  }
}
