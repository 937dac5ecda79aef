import Revisions

/// Returns what `gc` did as `yange/gc/1`, ending in a newline.
package func careJSON(_ summary: CareSummary) -> [UInt8] {
  JSONWriter.document { writer in
    writer.object { writer in
      writer.member("schema", "yange/gc/1")
      for (name, objects) in [("before", summary.before), ("after", summary.after)] {
        writer.key(named: name)
        writer.object(inline: true) { writer in
          writer.member("loose", objects.loose)
          writer.member("packed", objects.packed)
          writer.member("packs", objects.packs)
          writer.member("bytes", objects.bytes)
        }
      }
      writer.key("index")
      writer.object(inline: true) { writer in
        writer.member("before", summary.index.before)
        writer.member("after", summary.index.after)
      }
    }
  }
}
