// acorn: the command line.
//
// What this room is for: parse what a person typed, call one function, render what it gives.
// What it must not do: decide anything about money or files: that is AcornCore's and AcornFiles'.
// Where to start reading: `Commands/Reconcile/Reconcile.swift`, then `Output/`.

import ArgumentParser
import Foundation

/// The command and its subcommands.
struct Acorn: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "acorn",
        abstract: "Proves and keeps Amazon settlement reports, and calls the Selling Partner API.",
        discussion: """
            All but `acorn api call`, `acorn connect` and `acorn stores --check` works on this machine alone: no
            account, no network. `acorn simulate` is an Amazon on this machine to call instead.

            Exit codes: 0 all is well, 1 there are findings at error level, 2 unusable input or configuration.
            Settings are read from options, then environment variables (ACORN_LANG, ACORN_THREADS), then the file
            ~/.config/acorn/config.json (or the file that ACORN_CONFIG names).
            """,
        version: "0.1.0",
        subcommands: [
            Reconcile.self, Import.self, Export.self, ArchiveCommand.self, ReplayCommand.self, Categories.self,
            API.self, VaultCommand.self, AppCommand.self, Connect.self, Disconnect.self, Stores.self, Sync.self,
            Status.self, Notifications.self, BackupCommand.self, RestoreCommand.self, PrivacyCommand.self,
            Worker.self, Jobs.self, Simulate.self, Demo.self, SampleCommand.self,
        ])
}

/// Runs the command and turns every way of failing into the exit codes that `--help` promises.
@main
enum Main {
    static func main() async {
        do {
            var command = try await Acorn.asyncParseAsRoot()
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
        } catch {
            leave(error)
        }
    }

    private static func leave(_ error: any Error) -> Never {
        let code = Acorn.exitCode(for: error)
        if code.isSuccess || error is ExitCode { Acorn.exit(withError: error) }
        // The parser's own code for a wrong option is 64; ours for all unusable input is 2.
        FileHandle.standardError.write(Data((Acorn.fullMessage(for: error) + "\n").utf8))
        exit(2)
    }
}
