package import History
import Revisions

/// Returns the vintages of an indicator as `yange/trace/1`, ending in a newline.
package func traceJSON(_ trace: Trace) -> [UInt8] {
  JSONWriter.document(capacity: 1 << 17) { writer in
    writer.object { writer in
      writer.member("schema", "yange/trace/1")
      writer.key("indicator")
      writer.indicator(trace.indicator)
      writer.key("points")
      writer.array(trace.points) { $0.point($1) }
      writer.key("restatements")
      writer.array(trace.restatements) { writer, restatement in
        writer.object { writer in
          writer.member("period", restatement.period)
          writer.key("from")
          writer.point(trace.points[restatement.from])
          writer.key("to")
          writer.point(trace.points[restatement.to])
          writer.member("delta", restatement.delta)
          writer.member("how", restatement.manner.rawValue)
          writer.member("arithmetic", restatement.arithmetic)
        }
      }
    }
  }
}

extension JSONWriter {
  fileprivate mutating func point(_ point: TracePoint) {
    object { writer in
      writer.member("report", point.report.description)
      writer.member("series", point.report.series)
      writer.member("period", point.period)
      writer.member("revision", point.revision)
      writer.key("figure")
      writer.figure(point.figure, at: point.place)
      writer.member("vintage", point.vintage)
      writer.member("latest", point.isLatest)
      writer.member("repeats", point.repeats)
    }
  }
}
