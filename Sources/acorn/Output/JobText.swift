import AcornCore
import AcornStore

/// Jobs for people.
enum JobText {
    static func write(_ jobs: [Job], _ counts: [JobState: Int], to sink: inout BufferedSink) {
        var table = TextTable([.left, .left, .left, .left, .right, .right, .left])
        table.add(["job", "kind", "store", "state", "pages", "failed", "created"], bold: true)
        for job in jobs {
            table.add([
                "\(job.id)", job.kind, store(job.store), job.state.rawValue, "\(job.pages)", "\(job.attempts)",
                Instant(micros: job.createdAt).iso8601,
            ])
        }
        if !jobs.isEmpty {
            table.write(paint: paint, to: &sink)
            sink.write("\n")
        }
        let known = JobState.allCases.compactMap { state in
            counts[state].flatMap { $0 > 0 ? "\($0)\($0 >= JobQueue.countMax ? "+" : "") \(state.rawValue)" : nil }
        }
        sink.write(known.isEmpty ? "No jobs.\n" : known.joined(separator: ", ") + "\n")
    }

    static func writeDead(_ jobs: [Job], to sink: inout BufferedSink) {
        for job in jobs {
            let when = job.endedAt.map { Instant(micros: $0).iso8601 } ?? ""
            sink.write("\(job.id)  \(job.kind)  \(store(job.store))  \(when)\n    \(job.error ?? "")\n")
        }
        let count = jobs.count == 1 ? "1 dead job" : "\(jobs.count) dead jobs"
        sink.write(jobs.isEmpty ? "No dead jobs.\n" : "\n\(count). Put back in line with: acorn jobs replay NUMBER\n")
    }

    static func write(_ job: Job, to sink: inout BufferedSink) {
        var table = TextTable([.left, .left])
        for (name, value) in rows(job) where !value.isEmpty { table.add([name, value]) }
        table.write(paint: paint, to: &sink)
    }

    private static func rows(_ job: Job) -> [(String, String)] {
        func time(_ micros: Int64?) -> String { micros.map { Instant(micros: $0).iso8601 } ?? "" }
        return [
            ("job", "\(job.id)"), ("kind", job.kind), ("store", store(job.store)), ("state", job.state.rawValue),
            ("priority", job.priority.name), ("payload", job.payload), ("key", job.uniqueKey ?? ""),
            ("pages", "\(job.pages)"), ("cursor", job.cursor ?? ""),
            ("failed", "\(job.attempts) of \(job.attemptsMax) times"), ("workers lost", "\(job.losses)"),
            ("error", job.error ?? ""), ("created", time(job.createdAt)), ("started", time(job.startedAt)),
            ("not before", job.state == .delayed ? time(job.readyAt) : ""), ("worker", job.worker ?? ""),
            ("lease until", time(job.leasedUntilAt)), ("ended", time(job.endedAt)),
        ]
    }

    static func write(_ schedules: [PlannedSchedule], to sink: inout BufferedSink) {
        var table = TextTable([.left, .left, .right, .left, .left])
        table.add(["kind", "store", "every", "next", "last"], bold: true)
        for planned in schedules {
            table.add([
                planned.schedule.kind, store(planned.schedule.store), period(planned.schedule.periodMicros),
                planned.isPaused ? "paused" : Instant(micros: planned.nextAt).iso8601,
                planned.lastRunAt.map { Instant(micros: $0).iso8601 } ?? "never",
            ])
        }
        table.write(paint: paint, to: &sink)
    }

    private static func period(_ micros: Int64) -> String {
        let seconds = micros / 1_000_000
        if seconds % 86_400 == 0 { return "\(seconds / 86_400) d" }
        if seconds % 3_600 == 0 { return "\(seconds / 3_600) h" }
        return seconds % 60 == 0 ? "\(seconds / 60) min" : "\(seconds) s"
    }

    private static func store(_ store: JobStore) -> String {
        guard store.account > 0 else { return "hub" }
        return "\(store.account)" + (store.marketplaceId.isEmpty ? "" : "/\(store.marketplaceId)")
    }

    private static var paint: Paint { Paint(isOn: Destination(path: nil).isTerminal) }
}
