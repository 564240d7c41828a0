import ArgumentParser
import Foundation
import Logging
import SellingPartnerAPI
import SellingPartnerSimulator

/// `acorn simulate`: an Amazon on this machine, to develop and test against.
struct Simulate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "simulate",
        abstract: "Run a Selling Partner API on this machine, with a seller whose every cent is known.",
        discussion: """
            acorn simulate --port 8484 --seed 7
            acorn simulate --stores US,DE --orders 10000 --plan-scale 100 --fault throttled:0.05

            Answers as Amazon does, on 127.0.0.1 alone: Login with Amazon, the consent page, the API of all three
            regions, documents and the static sandbox. When it is ready it prints one line of JSON on standard output:
            addresses, applications and authorizations. Everything else goes to standard error. It runs until it is
            stopped (Ctrl-C or SIGTERM), and then ends with 0.

            The truth address, which Amazon does not have, tells what the seller's world really holds, switches faults
            on and off, and moves the clock: curl -d '{"advance":"14d"}' ADDRESS/clock

            Notifications go to the queue that a destination's ARN names, at --sqs-endpoint, signed with the keys of
            ACORN_SQS_ACCESS_KEY_ID and ACORN_SQS_SECRET_ACCESS_KEY (without them: test and test).

            The same seed, options and --now give the same world. The static sandbox needs Amazon's models: the folder
            that ACORN_MODELS names, else ../shared/models or .models/models.
            """)

    @Option(help: "The port to listen on; 0 for any free one.")
    var port = 0

    @Option(help: "Which world.")
    var seed: UInt64 = 1

    @Option(help: "Country codes of the seller's stores, with commas.")
    var stores = WorldOptions.defaultStores.joined(separator: ",")

    @Option(help: "Orders of the 120 days before the start; they go on at the same pace.")
    var orders = 2_000

    @Option(help: "When the simulated world starts, as 2026-11-01T00:00:00Z. Without it: now.")
    var now: String?

    @Option(help: "By how much faster than Amazon's the usage plans refill.")
    var planScale: Double = 1

    @Option(
        name: .customLong("fault"),
        help: "NAME, NAME:0.05 for a share of requests, or NAME:3x for the next three. Repeat for more.")
    var faults: [String] = []

    @Flag(help: "List the faults and stop.")
    var listFaults = false

    @Option(help: "Roles of the application, with commas: \"Finance and Accounting,Pricing\". Without it: all.")
    var roles: String?

    @Option(help: "Where the application's sellers are sent back to. Repeat for more; the first is the default.")
    var redirectURI: [String] = []

    @Option(help: "The application's login URI, where the Appstore workflow begins.")
    var loginURI: String?

    @Option(
        name: .customLong("sqs-endpoint"),
        help: """
            Deliver notifications to this SQS-compatible server: http://127.0.0.1:5000. Without it: the setting \
            sqsEndpoint (ACORN_SQS_ENDPOINT), else nothing is delivered.
            """)
    var sqsEndpoint: String?

    @Flag(name: .shortAndLong, help: "Tell on standard error what is being done.")
    var verbose = false

    func validate() throws {
        guard (0...65_535).contains(port) else { throw ValidationError("--port takes 0 to 65535") }
        guard planScale > 0, planScale <= 1_000_000 else {
            throw ValidationError("--plan-scale takes a number above 0, at most 1000000")
        }
    }

    func run() async throws {
        if listFaults {
            print("On the wire; the rate is a share of requests:")
            for (name, says) in FaultSwitch.list { Self.list(name, says) }
            print("\nIn the seller's money and goods; the rate is a share of what it can strike:")
            for kind in Discrepancy.allCases { Self.list(kind.rawValue, kind.says) }
            return
        }
        var options = try options()
        options.queues = try await queues(ProcessInfo.processInfo.environment)
        let clock = SimulatedClock(start: options.world.start) { Date().timeIntervalSince1970 }
        var logger = Logger(label: "acorn.simulate", factory: { StreamLogHandler.standardError(label: $0) })
        logger.logLevel = verbose ? .info : .error
        note("building the world of seed \(seed) …")
        let server = SimulatorServer(options, clock: clock, logger: logger) { line in
            print(line.text)
            // The reader waits for this line, and a pipe would keep it back.
            fflush(nil)
        }
        do { try await server.runUntilStopped() } catch {
            let advice = port == 0 ? "" : "; choose another port, or 0 for any free one"
            note("Error: port \(port) of 127.0.0.1 cannot be listened on: \(error)\(advice)")
            throw ExitCode(2)
        }
    }

    private static func list(_ name: String, _ says: String) {
        print(name + String(repeating: " ", count: max(1, 32 - name.count)) + says)
    }

    private func note(_ text: String) { FileHandle.standardError.write(Data((text + "\n").utf8)) }
}

// MARK: Reading the options

extension Simulate {
    /// Errors: `ValidationError`.
    private func options() throws -> SimulatorOptions {
        var options = SimulatorOptions(world: try world())
        options.port = port
        options.planScale = planScale
        options.redirectURIs = redirectURI
        options.loginURI = loginURI
        options.roles = try chosenRoles()
        for text in faults {
            if let planted = try Self.discrepancy(text) {
                options.world.discrepancies[planted.kind] = planted.perMillion
            } else {
                options.faults.append(try Self.fault(text))
            }
        }
        options.models = Self.models(ProcessInfo.processInfo.environment)
        return options
    }

    private static func discrepancy(_ text: String) throws -> (kind: Discrepancy, perMillion: Int64)? {
        do { return try Discrepancy.read(text) } catch {
            throw ValidationError("'\(text)': a rate is from 0 to 1, such as 0.05")
        }
    }

    private static func fault(_ text: String) throws -> FaultSwitch {
        do { return try FaultSwitch(text) } catch FaultSwitch.Fault.unknown(let name) {
            throw ValidationError("there is no fault '\(name)'; --list-faults shows them all")
        } catch {
            throw ValidationError("'\(text)': a rate is from 0 to 1, such as 0.05, or a count such as 3x")
        }
    }

    private func world() throws -> WorldOptions {
        let start = try now.map { text in
            guard let start = WorldOptions.start(iso: text) else {
                throw ValidationError("--now takes an instant such as 2026-11-01T00:00:00Z, not '\(text)'")
            }
            return start
        }
        do {
            return try WorldOptions(
                seed: seed, stores: stores.split(separator: ",").map(String.init), orders: orders,
                start: start ?? Int64(Date().timeIntervalSince1970))
        } catch .unknownStore(let code) {
            throw ValidationError("there is no store '\(code)'")
        } catch .noStore {
            throw ValidationError("--stores names no store")
        } catch {
            throw ValidationError("--orders takes 0 to \(WorldOptions.ordersMax)")
        }
    }

    private func chosenRoles() throws -> [String]? {
        guard let roles else { return nil }
        return try roles.split(separator: ",").map { text in
            let word = text.trimmingCharacters(in: .whitespaces).lowercased()
            guard let role = SimulatorOptions.knownRoles.first(where: { $0.lowercased() == word }) else {
                let names = SimulatorOptions.knownRoles.map { "  \($0)" }.joined(separator: "\n")
                throw ValidationError("there is no role '\(text)'. Roles:\n\(names)")
            }
            return role
        }
    }

    /// Where notifications are delivered; nil for nowhere. Errors: `ValidationError` for what is no address.
    private func queues(_ environment: [String: String]) async throws -> QueueEndpoint? {
        let settings: QueueSettings
        do { settings = try await Settings.queues(environment: environment) } catch let error as SettingsError {
            throw ValidationError(error.description)
        }
        guard let address = sqsEndpoint ?? settings.endpoint else { return nil }
        guard
            let endpoint = QueueEndpoint(
                address, accessKeyID: settings.accessKeyID ?? QueueEndpoint.testKey,
                secretAccessKey: settings.secretAccessKey ?? Secret(QueueEndpoint.testKey))
        else {
            throw ValidationError(
                "'\(address)' is no address of an SQS endpoint: it must be one such as http://127.0.0.1:5000")
        }
        return endpoint
    }

    /// Where Amazon's models are; nil where there are none.
    private static func models(_ environment: [String: String]) -> URL? {
        if let told = environment["ACORN_MODELS"], !told.isEmpty { return URL(filePath: told) }
        return ["../shared/models", ".models/models", ".models"].map { URL(filePath: $0) }.first {
            FileManager.default.fileExists(atPath: $0.path)
        }
    }
}
