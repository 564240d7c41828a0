import Foundation
import SampleSettlements
import Testing

/// Where the hub keeps its data, and what is said where it cannot.
struct StoreOptionsTests {
    private func report(_ scratch: Scratch) throws -> String {
        try scratch.write("a.txt", SampleSettlement(seed: 1, rows: 60).bytes(.flatFileV2))
    }

    private func mode(_ path: String) throws -> Int {
        try #require(FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int)
    }

    @Test func `the option beats the environment, which beats the file, which beats the folder of the home`()
        async throws
    {
        let scratch = try Scratch()
        let file = try report(scratch)
        let config = try scratch.write("config.json", #"{"dataDir": "\#(scratch.file("by-file"))"}"#)
        func run(_ options: [String], _ environment: [String: String]) async throws {
            let outcome = try await Acorn.run(
                ["import", "settlements", file] + options, environment: environment)
            #expect(outcome.status == 0, "\(outcome.errors)")
        }
        try await run([], ["HOME": scratch.file("home")])
        #expect(try mode(scratch.file("home/.local/share/acorn")) == 0o700)
        #expect(try mode(scratch.file("home/.local/share/acorn/hub.sqlite")) == 0o600)
        try await run([], ["XDG_DATA_HOME": scratch.file("xdg")])
        try await run([], ["ACORN_CONFIG": config])
        try await run([], ["ACORN_CONFIG": config, "ACORN_DATA_DIR": scratch.file("by-variable")])
        try await run(
            ["--data-dir", scratch.file("by-option")],
            ["ACORN_CONFIG": config, "ACORN_DATA_DIR": scratch.file("unused")])
        for name in ["xdg/acorn", "by-file", "by-variable", "by-option"] {
            #expect(FileManager.default.fileExists(atPath: scratch.file(name + "/hub.sqlite")), "\(name)")
        }
        #expect(try !scratch.names.contains("unused"))
        try await run(["--database", "sqlite:" + scratch.file("own.sqlite")], ["HOME": scratch.file("home-2")])
        #expect(try scratch.names.contains("own.sqlite") && !scratch.names.contains("home-2"))
    }

    @Test func `a database that cannot be opened is named, and its password is not`() async throws {
        let scratch = try Scratch()
        let file = try report(scratch)
        let taken = try scratch.write("taken", "no folder")
        let attempts = [
            ["--database", "postgres://me:hunter2@127.0.0.1:1/hub?connect_timeout=1"],
            ["--database", "postgres://me:hunter2@127.0.0.1:x/hub"], ["--database", "mysql://me:hunter2@host/hub"],
            ["--database", "sqlite:" + file], ["--database", "sqlite:" + scratch.file("none/hub.sqlite")],
            ["--data-dir", taken],
        ]
        for options in attempts {
            let outcome = try await Acorn.run(["import", "settlements", file] + options)
            #expect(outcome.status == 2, "\(options)")
            #expect(!outcome.wasKilled && outcome.output.isEmpty)
            #expect(outcome.errors.count > 20 && !outcome.errors.contains("hunter2"), "\(outcome.errors)")
        }
        let nothing = try await Acorn.run(
            ["reconcile", "--stored"], environment: ["ACORN_DATA_DIR": scratch.file("new")])
        #expect(nothing.status == 2)
        #expect(nothing.errors.contains("acorn import settlements"), "\(nothing.errors)")
    }
}
