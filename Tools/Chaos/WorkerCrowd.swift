import Foundation
import StoreBackends

/// The worker processes of a run.
final class WorkerCrowd {
    /// A process that was killed, and when, in seconds of the run's own clock.
    struct Dead {
        let name: String
        let at: Double
    }

    private let plan: ChaosPlan
    private let place: any ChaosPlace
    private let log: String
    private(set) var living: [ChildProcess] = []
    private(set) var dead: [Dead] = []
    private var count = 0

    init(_ plan: ChaosPlan, _ place: any ChaosPlace, log: String) {
        self.plan = plan
        self.place = place
        self.log = log
    }

    func start() throws {
        count += 1
        let settings = place.environment.map { "\($0.key)=\($0.value)" }
        let line =
            ["/usr/bin/env"] + settings + [
                plan.acorn, "worker", "--database", place.address, "--probe", "--lease", "\(plan.lease)",
                "--concurrency", "4", "--grace", "20",
            ]
        living.append(try ChildProcess(line, standardError: "\(log)-\(count)"))
    }

    /// Kills one at once and starts another; it is known in leases by the end of its name.
    func kill(_ number: Int, at seconds: Double) throws {
        let victim = living.remove(at: number % living.count)
        victim.send(SIGKILL)
        _ = try victim.wait()
        dead.append(Dead(name: ":\(victim.id)", at: seconds))
        try start()
    }

    /// The worker of a number, to be stopped and let go on.
    func worker(_ number: Int) -> ChildProcess { living[number % living.count] }

    /// Asks all to end; returns the exit codes that are not 0, but for those of workers that had not begun: until one
    /// listens to signals, it ends as any program does.
    func end() throws -> [Int32] {
        let begun = Set(living.filter(hasBegun).map(\.id))
        for process in living { process.send(SIGTERM) }
        return try living.compactMap { process in
            let code = try process.wait()
            return code == 0 || (code == 128 + SIGTERM && !begun.contains(process.id)) ? nil : code
        }
    }

    /// Whether a worker has said that it works: signals are listened to just after.
    private func hasBegun(_ process: ChildProcess) -> Bool {
        (1...max(1, count)).contains { number in
            let said = (try? String(contentsOfFile: "\(log)-\(number)", encoding: .utf8)) ?? ""
            return said.contains(":\(process.id) works on")
        }
    }
}
