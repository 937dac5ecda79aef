import Glibc

/// Seconds of one kind of work, run after run.
struct Measurement {
  private(set) var seconds: [Double] = []

  /// Runs `work` once to warm up and then `runs` times; the clock does not see `prepare`.
  init<Input, Output>(
    runs: Int, prepare: () throws -> Input, work: (Input) throws -> Output
  ) rethrows {
    let clock = ContinuousClock()
    for run in 0...runs {
      let input = try prepare()
      var output: Output?
      let time = try clock.measure { output = try work(input) }
      keep(output)
      if run > 0 { seconds.append(Self.seconds(time)) }
    }
    seconds.sort()
  }

  var median: Double {
    let middle = seconds.count / 2
    return seconds.count % 2 == 1 ? seconds[middle] : (seconds[middle - 1] + seconds[middle]) / 2
  }

  /// Nine runs in ten took no longer.
  var slow: Double { seconds[min(seconds.count - 1, seconds.count * 9 / 10)] }

  private static func seconds(_ time: Duration) -> Double {
    Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
  }
}

/// Lets go of a result only here, so that no work is left out because nobody looks at it.
@inline(never)
private func keep<Value>(_ value: Value) {}

/// The most memory that this process has taken since `reset()`, by the kernel's account.
enum PeakMemory {
  static func reset() {
    guard let file = fopen("/proc/self/clear_refs", "w") else { return }
    fputs("5", file)
    fclose(file)
  }

  static var now: Int { field("VmHWM:") }
  static var resident: Int { field("VmRSS:") }

  /// Bytes; 0 where the kernel does not say.
  private static func field(_ name: String) -> Int {
    guard let file = fopen("/proc/self/status", "r") else { return 0 }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 256)
    while fgets(&line, Int32(line.count), file) != nil {
      let words = String(decoding: line.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
        .split { $0 == " " || $0 == "\t" }
      if let first = words.first, first == name, words.count > 1 { return (Int(words[1]) ?? 0) * 1024 }
    }
    return 0
  }
}
