import AcornCore
import AcornStore

/// What became of a replay, for people.
struct ReplayText {
    let language: Language

    func write(_ report: ReplayReport, to sink: inout BufferedSink) {
        let shown = report.results.filter { $0.result.entries + $0.result.failed > 0 }
        guard !shown.isEmpty else {
            return sink.write(Words("There is nothing to replay.\n", "没有可重放的档案。\n")[language])
        }
        var table = TextTable([.left, .left, .right, .right, .right])
        table.add(
            [
                Words("account", "账户"), Words("kind", "类型"), Words("documents", "文档"), Words("facts", "记录"),
                Words("failed", "失败"),
            ].map { $0[language] }, bold: true)
        for (account, result) in shown {
            table.add([
                VisibleText.of(account.name), result.kind.rawValue, AmountShown.count(Int(result.entries)),
                AmountShown.count(Int(result.facts)), AmountShown.count(Int(result.failed)),
            ])
        }
        table.write(paint: Paint(isOn: Destination(path: nil).isTerminal), to: &sink)
        for (_, result) in shown { write(result, to: &sink) }
    }

    private func write(_ result: Replay.Result, to sink: inout BufferedSink) {
        if result.resumedAfter > 0 {
            let text = Words(
                "\(result.kind.rawValue): went on behind archive entry \(result.resumedAfter), where an earlier replay "
                    + "had ended", "\(result.kind.rawValue)：从档案号 \(result.resumedAfter) 之后继续上次未完成的重放")
            sink.write(text[language] + "\n")
        }
        for failure in result.failures {
            let name = VisibleText.of(failure.name ?? "")
            sink.write(
                Words("archive entry \(failure.entry) \(name): ", "档案号 \(failure.entry) \(name)：")[language]
                    + failure.reason + "\n")
        }
        let rest = Int(result.failed) - result.failures.count
        if rest > 0 { sink.write(OutputWords.moreFindings(rest, language) + "\n") }
    }
}

/// The same for programs.
enum ReplayJSON {
    static func write(_ report: ReplayReport, to sink: inout BufferedSink) {
        var json = JSONWriter(sink: sink)
        json.beginObject()
        json.member("version", 1)
        json.key("results")
        json.beginArray()
        for (account, result) in report.results {
            json.beginObject()
            json.member("environment", Int(account.key.environment))
            json.member("account", Int(account.key.account))
            json.member("kind", result.kind.rawValue)
            json.member("documents", Int(result.entries))
            json.member("facts", Int(result.facts))
            json.member("failed", Int(result.failed))
            json.member("resumedAfter", Int(result.resumedAfter))
            json.key("failures")
            json.beginArray()
            for failure in result.failures {
                json.beginObject(inline: true)
                json.member("archiveEntry", Int(failure.entry))
                json.member("name", failure.name)
                json.member("reason", failure.reason)
                json.end()
            }
            json.end()
            json.end()
        }
        json.end()
        json.end()
        sink = json.sink
    }
}
