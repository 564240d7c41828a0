import AcornStore

/// How far the report of a span is: what the cursor of its window says.
enum ReportStep: Hashable, Sendable {
    /// Nothing was asked for yet.
    case planned
    /// A report of these times is to be asked for since a moment; `except` is one whose document was gone.
    case ask(ReportAsk)
    /// Amazon makes a report, and was asked so many times how far it is.
    case wait(report: String, polls: Int64)
    /// A document is there.
    case fetch(report: String, document: String)

    init(_ cursor: String?) {
        let words = (cursor ?? "").split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        switch words.first {
        case "ask" where words.count == 5:
            self = .ask(
                ReportAsk(
                    from: Int64(words[1]) ?? 0, to: Int64(words[2]) ?? 0, since: Int64(words[3]) ?? 0,
                    except: words[4]))
        case "wait" where words.count == 3: self = .wait(report: words[1], polls: Int64(words[2]) ?? 0)
        case "fetch" where words.count == 3: self = .fetch(report: words[1], document: words[2])
        default: self = .planned
        }
    }

    var text: String? {
        switch self {
        case .planned: nil
        case .ask(let ask): "ask \(ask.from) \(ask.to) \(ask.since) \(ask.except)"
        case .wait(let report, let polls): "wait \(report) \(polls)"
        case .fetch(let report, let document): "fetch \(report) \(document)"
        }
    }

    /// Whether a report is on its way: that is brought home before another is asked for.
    var isUnderWay: Bool {
        switch self {
        case .planned, .ask: false
        case .wait, .fetch: true
        }
    }

    /// How long a report is left alone after it was looked at so many times: 30 s, then twice as long each time, up to
    /// five minutes. Source: facts §10.
    static func pauseMicros(after polls: Int64) -> Int64 {
        min(30 * WireTime.second << min(max(polls, 0), 10), 5 * WireTime.minute)
    }
}

/// What is to be asked for.
struct ReportAsk: Hashable, Sendable {
    let from: Int64
    let to: Int64
    /// When it was settled: a report that came to nothing counts where it was made after that.
    let since: Int64
    /// A report that is not to be taken; `-` for none.
    let except: String
}
