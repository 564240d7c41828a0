import AcornCore
import AcornStore
import AcornSync
import ArgumentParser
import Foundation
import Logging
import SellingPartnerSimulator
import ServiceLifecycle

/// `acorn demo hub`, which is what `acorn demo` does: a simulated Amazon, three accounts connected by OAuth, everything
/// collected, every settlement proven.
struct DemoHub: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "hub",
        abstract: "Run an Amazon on this machine, connect three accounts, collect and prove everything.",
        discussion: """
            acorn demo
            acorn demo --once --format json

            Needs no account, no key and no network. The same seed makes the same sellers. From a terminal the simulated
            Amazon and the hub go on until Ctrl-C, so that you can look around; with --once it ends after the summary.

            Exit codes: 0 every settlement ties, 1 one does not or something failed, 2 unusable options.
            """)

    @Flag(help: "End after the summary.")
    var once = false

    @Option(help: "Which sellers to make up.")
    var seed: UInt64 = 7

    @Option(help: "Their stores, by country code; of all three regions, so that there are three accounts.")
    var stores = "US,CA,DE,UK,FR,JP"

    @Option(help: "Orders of the last 120 days, over all stores.")
    var orders = 1_500

    @Option(help: "How many times faster than Amazon's the usage plans are.")
    var planScale: Double = 1_000

    @Option(help: "Keep the hub's data in this folder instead of removing it.")
    var keep: String?

    @Option(help: "text or json.")
    var format: PlainFormat = .text

    @Option(help: "en or zh.")
    var lang: String?

    func validate() throws {
        guard (10...200_000).contains(orders) else { throw ValidationError("--orders takes 10 to 200000") }
        guard planScale > 0, planScale <= 1_000_000 else {
            throw ValidationError("--plan-scale takes a number above 0, at most 1000000")
        }
        if let keep, FileManager.default.fileExists(atPath: keep + "/hub.sqlite") {
            throw ValidationError("\(keep) has a hub already; name another folder")
        }
    }

    func run() async throws {
        let language = try await Settings.read(
            language: lang, threads: nil, environment: ProcessInfo.processInfo.environment
        ).language
        let folder = try folder()
        defer { if keep == nil { try? FileManager.default.removeItem(atPath: folder) } }
        let port = try FreePort.find()
        var options = SimulatorOptions(world: try world())
        options.planScale = planScale
        options.redirectURIs = ["http://127.0.0.1:\(port)/callback"]
        let (amazon, lines) = simulator(options)
        let isFine = try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await amazon.run() }
            let isFine: Bool
            do {
                note(Words("An Amazon on this machine is starting …", "正在启动本机模拟亚马逊 …")[language])
                guard let line = await lines.first(where: { _ in true }) else { throw DemoFailure.notStarted }
                isFine = try await DemoRun(
                    place: DemoPlace(line), port: port, folder: folder, language: language,
                    stays: !once && format == .text && isatty(STDIN_FILENO) == 1, format: format
                ).run()
            } catch {
                await amazon.triggerGracefulShutdown()
                throw error
            }
            await amazon.triggerGracefulShutdown()
            try await tasks.waitForAll()
            return isFine
        }
        if !isFine { throw ExitCode(1) }
    }

    private func world() throws -> WorldOptions {
        let codes = stores.split(separator: ",").map { String($0).trimmingCharacters(in: .whitespaces) }
        do {
            return try WorldOptions(
                seed: seed, stores: codes, orders: orders, start: Int64(Date().timeIntervalSince1970))
        } catch { throw ValidationError("--stores: \(error)") }
    }

    private func simulator(_ options: SimulatorOptions) -> (ServiceGroup, AsyncStream<String>) {
        let (lines, told) = AsyncStream.makeStream(of: String.self)
        let clock = SimulatedClock(start: options.world.start) { Date().timeIntervalSince1970 }
        var logger = Logger(label: "acorn.simulate", factory: { StreamLogHandler.standardError(label: $0) })
        logger.logLevel = .error
        let server = SimulatorServer(options, clock: clock, logger: logger) { told.yield($0.text) }
        return (ServiceGroup(configuration: .init(services: [server], logger: logger)), lines)
    }

    /// Where the hub keeps its data, for its owner alone.
    private func folder() throws -> String {
        let folder = keep ?? NSTemporaryDirectory() + "acorn-demo-\(UUID().uuidString)"
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        return folder
    }
}

/// Why the demo could not go on.
enum DemoFailure: Error, CustomStringConvertible {
    case notStarted
    case unreadableLine
    case noPort

    var description: String {
        switch self {
        case .notStarted: "the simulated Amazon did not start"
        case .unreadableLine: "the simulated Amazon said something that cannot be read"
        case .noPort: "no port of 127.0.0.1 is free"
        }
    }
}
