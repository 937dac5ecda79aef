import ArgumentParser
import Cprocess
import Glibc

/// The command itself: what it is called and which subcommands it has.
struct Yange: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "yange",
    abstract: "Keep Chinese work reports under version control",
    discussion: """
      Yange reads sections and figures out of each report, keeps every revision in an ordinary git repository, \
      and says which figures changed, who last set them, and what was said about an indicator over the years.

      Exit status: 0 done; 1 differences ('diff --exit-code'), faults ('audit'), conflicts ('merge') or \
      damage ('verify'); 2 the request could not be carried out; 64 wrong usage.
      """,
    version: "yange 0.1.0",
    subcommands: [
      InitCommand.self, ExtractCommand.self, CommitCommand.self, LogCommand.self, ShowCommand.self,
      ListCommand.self, DiffCommand.self, BlameCommand.self,
      TraceCommand.self, AuditCommand.self, MergeCommand.self, ResolveCommand.self, VerifyCommand.self,
      CatalogueCommand.self, ImportCommand.self, ReindexCommand.self, GCCommand.self, GitCommand.self,
    ])

  // Options of every subcommand may stand before its name too, as with git.
  @OptionGroup(title: "Common options") var common: CommonOptions
}

extension Yange {
  /// The subcommand that the arguments ask for.
  ///
  /// Where they begin with its name, as they mostly do, its own options are all there is to parse, which saves the
  /// time it takes to look at those of all the others. Anything wrong with them is left to the whole parse to tell.
  static func command(for arguments: [String]) throws -> any ParsableCommand {
    var arguments = arguments
    let asksForHelp = arguments.contains { ["-h", "--help", "help"].contains($0) }
    if arguments.first == "-C", arguments.count > 2, !arguments[2].hasPrefix("-") {
      arguments.swapAt(0, 2); arguments.swapAt(1, 2)
    }
    let subcommand = configuration.subcommands.first {
      $0.configuration.commandName == arguments.first
    }
    // What a command says of itself begins with the name of the program, which the whole parse knows.
    if !asksForHelp, let subcommand, let command = try? subcommand.parseAsRoot(Array(arguments.dropFirst())) {
      return command
    }
    return try parseAsRoot(arguments)
  }
}

/// Swift's runtime looks for a program that would print the trace of a crash, in eight places at every start. There is none
/// beside a release binary, whose linker has the runtime ask here (`untraced` in Package.swift).
@_cdecl("__wrap_swift_copyAuxiliaryExecutablePath")
public func noAuxiliaryExecutable(_: UnsafePointer<CChar>?) -> UnsafePointer<CChar>? { nil }

@main
enum Main {
  static func main() {
    // A reader that has seen enough closes the pipe; writing then fails with EPIPE, which `Output` takes for success.
    signal(SIGPIPE, SIG_IGN)
    // A file that may not grow is a full disk, to be told like one.
    signal(SIGXFSZ, SIG_IGN)
    keepMemory()
    #if !DEBUG
      // Before there is a second thread: a page that is copied for the first write to it then holds up the other processor,
      // every time.
      yange_copy_variables()
      // What a short command takes.
      yange_fill_heap(512 << 10)
    #endif
    let arguments = arguments()
    do {
      if let plain = PlainArguments(arguments), let work = plain.work {
        try Session(folder: plain.folder).carryOut(work)
      } else {
        var command = try Yange.command(for: arguments)
        try command.run()
      }
    } catch let status as ExitCode {
      leave(status)
    } catch {
      Yange.exit(withError: error)
    }
    leave(.success)
  }

  /// What stands behind the program's name; `CommandLine.arguments` makes types for it at every start.
  private static func arguments() -> [String] {
    var arguments: [String] = []
    var place = 1
    while place < CommandLine.argc, let argument = CommandLine.unsafeArgv[place] {
      arguments.append(String(cString: argument))
      place += 1
    }
    return arguments
  }

  /// What the reading of a page gives back is wanted for the next: to ask the system for it each time costs a start a
  /// twentieth.
  private static func keepMemory() {
    mallopt(M_MMAP_THRESHOLD, 4 << 20)
    mallopt(M_TRIM_THRESHOLD, 64 << 20)
    mallopt(M_TOP_PAD, 1 << 20)
  }

  /// Has large values given back by the end of the process, all at once: to go over them takes as long as to print them.
  static func leaveToTheEnd(_ values: Any?...) {
    #if !DEBUG
      final class Remains {
        let values: [Any?]
        init(_ values: [Any?]) { self.values = values }
      }
      _ = Unmanaged.passRetained(Remains(values))
    #endif
  }

  /// Ends the process. All that was to be said has been written, so there is nothing to tidy up, which would take the
  /// libraries that were loaded a millisecond; a build for tests does it all the same, for the tools that watch it.
  private static func leave(_ status: ExitCode) -> Never {
    fflush(nil)
    #if DEBUG
      exit(status.rawValue)
    #else
      _exit(status.rawValue)
    #endif
  }
}
