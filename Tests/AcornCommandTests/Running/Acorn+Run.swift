import Foundation
import Testing

/// The built program `acorn`, run as a person runs it.
enum Acorn {
    /// What a run left behind.
    struct Outcome: Sendable {
        let status: Int32
        /// True when the process ended by a signal, as a crash does.
        let wasKilled: Bool
        let output: Data
        let errors: String

        var text: String { String(decoding: output, as: UTF8.self) }
        /// The JSON document on standard output.
        func report() throws -> ReportDocument { try JSONDecoder().decode(ReportDocument.self, from: output) }
    }

    static var path: String { Program.built("acorn") }

    /// Runs `acorn` with only the environment given (and a plain locale), so that no setting of this machine plays a
    /// part.
    static func run(
        _ arguments: [String], environment: [String: String] = [:], standardInput: String? = nil, folder: String? = nil
    ) async throws -> Outcome {
        try await Program.run(
            path, arguments, environment: environment, standardInput: standardInput, folder: folder)
    }

    /// Runs `acorn reconcile … --format json`.
    static func reconcile(_ arguments: String...) async throws -> Outcome {
        try await run(["reconcile"] + arguments + ["--format", "json"])
    }
}

/// Any program of this machine, run with a time limit.
enum Program {
    /// Where the shell would find a program; nil where it is not installed.
    static func path(of name: String) -> String? {
        (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map { "\($0)/\(name)" }
            .first { FileManager.default.isExecutableFile(atPath: $0) }
    }

    /// A program of this package, beside the test bundle.
    static func built(_ name: String) -> String {
        let bundle =
            (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? CommandLine.arguments[0]
        return URL(filePath: bundle).deletingLastPathComponent().appending(path: name).path
    }

    /// Seconds after which a run is ended by force.
    static let secondsMax = 900

    /// Runs a program to its end. Both streams go to files, so that neither can fill up and block it; a run that takes
    /// too long is killed by its own process id and told by `wasKilled`.
    static func run(
        _ path: String, _ arguments: [String], environment: [String: String] = [:], standardInput: String? = nil,
        folder: String? = nil
    ) async throws -> Acorn.Outcome {
        await Gate.shared.enter()
        do {
            let streams = try Scratch()
            let outcome = try await runNow(path, arguments, environment, standardInput, folder, streams)
            await Gate.shared.leave()
            return outcome
        } catch {
            await Gate.shared.leave()
            throw error
        }
    }

    private static func runNow(
        _ path: String, _ arguments: [String], _ environment: [String: String], _ standardInput: String?,
        _ folder: String?,
        _ streams: Scratch
    ) async throws -> Acorn.Outcome {
        let process = Process()
        process.executableURL = URL(filePath: path)
        process.arguments = arguments
        var all = [
            "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "", "HOME": streams.path, "LC_ALL": "C.UTF-8",
        ]
        all.merge(environment) { $1 }
        process.environment = all
        if let folder { process.currentDirectoryURL = URL(filePath: folder) }
        let input = try FileHandle(forReadingFrom: URL(filePath: standardInput ?? "/dev/null"))
        let (output, errors) = (try streams.handle("stdout"), try streams.handle("stderr"))
        process.standardInput = input
        process.standardOutput = output
        process.standardError = errors
        try await end(of: process)
        try [input, output, errors].forEach { try $0.close() }
        return Acorn.Outcome(
            status: process.terminationStatus, wasKilled: process.terminationReason == .uncaughtSignal,
            output: try streams.data("stdout"), errors: String(decoding: try streams.data("stderr"), as: UTF8.self))
    }

    private static func end(of process: Process) async throws {
        try await withCheckedThrowingContinuation { (done: CheckedContinuation<Void, any Error>) in
            process.terminationHandler = { _ in done.resume() }
            do { try process.run() } catch {
                process.terminationHandler = nil
                return done.resume(throwing: error)
            }
            let pid = process.processIdentifier
            DispatchQueue.global().asyncAfter(deadline: .now() + .seconds(secondsMax)) { [weak process] in
                guard let process, process.isRunning else { return }
                kill(pid, SIGKILL)
            }
        }
    }
}

/// Lets a few processes run at a time, since the tests themselves all start at once.
private actor Gate {
    static let shared = Gate(places: 3)
    private var places: Int
    private var waiting: [CheckedContinuation<Void, Never>] = []

    init(places: Int) { self.places = places }

    func enter() async {
        if places > 0 {
            places -= 1
        } else {
            await withCheckedContinuation { waiting.append($0) }
        }
    }

    func leave() {
        if waiting.isEmpty { places += 1 } else { waiting.removeFirst().resume() }
    }
}
