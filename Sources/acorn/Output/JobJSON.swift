import AcornCore
import AcornStore

/// Jobs for programs.
enum JobJSON {
    static func write(_ jobs: [Job], _ counts: [JobState: Int], to sink: inout BufferedSink) {
        var json = JSONWriter(sink: sink)
        json.beginObject()
        json.key("counts")
        json.beginObject()
        for state in JobState.allCases { json.member(state.rawValue, counts[state] ?? 0) }
        json.end()
        json.key("jobs")
        json.beginArray()
        for job in jobs { write(job, to: &json) }
        json.end()
        json.end()
        sink = json.sink
    }

    static func write(_ job: Job, to sink: inout BufferedSink) {
        var json = JSONWriter(sink: sink)
        write(job, to: &json)
        sink = json.sink
    }

    private static func write(_ job: Job, to json: inout JSONWriter<BufferedSink>) {
        json.beginObject()
        json.member("job", "\(job.id)")
        json.member("kind", job.kind)
        write(job.store, to: &json)
        json.member("state", job.state.rawValue)
        json.member("priority", job.priority.name)
        json.member("payload", job.payload)
        json.member("uniqueKey", job.uniqueKey)
        json.member("cursor", job.cursor)
        json.member("pages", Int(job.pages))
        json.member("attempts", Int(job.attempts))
        json.member("attemptsMax", Int(job.attemptsMax))
        json.member("losses", Int(job.losses))
        json.member("error", job.error)
        json.member("worker", job.worker)
        json.member("createdAt", Instant(micros: job.createdAt).iso8601)
        json.member("readyAt", Instant(micros: job.readyAt).iso8601)
        json.member("startedAt", job.startedAt.map { Instant(micros: $0).iso8601 })
        json.member("leasedUntilAt", job.leasedUntilAt.map { Instant(micros: $0).iso8601 })
        json.member("endedAt", job.endedAt.map { Instant(micros: $0).iso8601 })
        json.end()
    }

    static func write(_ schedules: [PlannedSchedule], to sink: inout BufferedSink) {
        var json = JSONWriter(sink: sink)
        json.beginArray()
        for planned in schedules {
            json.beginObject()
            json.member("kind", planned.schedule.kind)
            write(planned.schedule.store, to: &json)
            json.member("priority", planned.schedule.priority.name)
            json.member("periodSeconds", Int(planned.schedule.periodMicros / 1_000_000))
            json.member("isPaused", planned.isPaused)
            json.member("nextAt", Instant(micros: planned.nextAt).iso8601)
            json.member("lastRunAt", planned.lastRunAt.map { Instant(micros: $0).iso8601 })
            json.member("lastJob", planned.lastJob.map { "\($0)" })
            json.end()
        }
        json.end()
        sink = json.sink
    }

    private static func write(_ store: JobStore, to json: inout JSONWriter<BufferedSink>) {
        json.member("environment", Int(store.environment))
        json.member("account", Int(store.account))
        json.member("marketplaceId", store.marketplaceId)
    }
}
