// Chaos: finds out whether jobs are done exactly once, and budgets kept to, whatever happens to processes, databases,
// disks and clocks.
//
// What this room is for: start real processes of the built `acorn`, hurt them as a seed says, count what is left.
// What it must not do: look into the store by other means than the store's own, or be gentle.
// Where to start reading: `JobChaos.swift`, `Docs/jobs.md`.
import ArgumentParser
import Foundation

@main
struct Chaos: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "Chaos", abstract: "Kill workers, restart databases, move clocks, and count what is left.",
        subcommands: [JobsCommand.self, SyncCommand.self, BudgetsCommand.self, DrawCommand.self])
}

/// `Chaos jobs`: every effect exactly once?
struct JobsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "jobs")

    @Option var backend: Backend = .postgres
    @Option var seed: UInt64 = 1
    @Option var jobs = 10_000
    @Option var workers = 8
    @Option var kills = 100
    @Option var restarts = 3
    @Option var clockMoves = 4
    @Option var fullDisks = 2
    @Option var stalls = 6
    @Option(help: "Seconds of a lease.") var lease: Double = 3
    @Option(help: "The program to run.") var acorn = Program.beside("acorn")

    func run() async throws {
        let plan = ChaosPlan(
            seed: seed, jobs: jobs, workers: workers, kills: kills, restarts: backend == .postgres ? restarts : 0,
            clockMoves: clockMoves, fullDisks: fullDisks, stalls: stalls, lease: lease, acorn: acorn)
        let place: any ChaosPlace
        do {
            place = backend == .sqlite ? try SQLitePlace() : try PostgresPlace()
        } catch let error as Unavailable {
            print("skipped: \(error)")
            return
        }
        defer { place.remove() }
        let isFine = try await JobChaos(plan, place).run()
        if !isFine { throw ExitCode(1) }
    }
}

enum Backend: String, ExpressibleByArgument {
    case sqlite
    case postgres
}

/// What there is not on this machine.
struct Unavailable: Error, CustomStringConvertible {
    let description: String
}

enum Program {
    /// A program built beside this one.
    static func beside(_ name: String) -> String {
        let own = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
        return URL(filePath: own).deletingLastPathComponent().appending(path: name).path
    }

    /// Runs a program to its end; throws what it said where it failed.
    static func run(_ line: String...) throws {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = line
        let pipe = Pipe()
        process.standardError = pipe
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        let said = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw Unavailable(description: "\(line[0]): \(String(decoding: said, as: UTF8.self))")
        }
    }
}
