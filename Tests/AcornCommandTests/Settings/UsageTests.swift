import Foundation
import Testing

/// What a person sees who asks for help or mistypes.
struct UsageTests {
    @Test(arguments: [[], ["reconcile"], ["categories"], ["demo"], ["sample"]])
    func `every command explains itself`(command: [String]) async throws {
        let outcome = try await Acorn.run(command + ["--help"])
        #expect(outcome.status == 0)
        #expect(outcome.text.contains("USAGE: acorn"))
        #expect(outcome.errors == "")
        #expect(!outcome.text.split(separator: "\n").contains { $0.count > 120 && !$0.hasPrefix("USAGE") })
    }

    @Test func `help tells the commands, the options and the exit codes`() async throws {
        let all = try await Acorn.run(["--help"]).text
        for word in ["reconcile", "categories", "demo", "sample", "Exit codes", "ACORN_LANG", "ACORN_CONFIG"] {
            #expect(all.contains(word), "\(word)")
        }
        let reconcile = try await Acorn.run(["reconcile", "--help"]).text
        for word in [
            "--format", "--output", "--by", "--journal", "--orders", "--categories", "--findings", "--lang", "--color",
            "--threads",
        ] { #expect(reconcile.contains(word), "\(word)") }
    }

    @Test func `the version is a version`() async throws {
        let outcome = try await Acorn.run(["--version"])
        #expect(outcome.status == 0)
        #expect(outcome.text.wholeMatch(of: try Regex(#"\d+\.\d+\.\d+\n"#)) != nil)
    }

    @Test(arguments: [
        ["reconcile", "a.txt", "--frmat", "json"], ["reconcile", "a.txt", "--format", "pdf"], ["reconcile"],
        ["reconcile", "a.txt", "--by", "colour"], ["reconcile", "a.txt", "--findings", "--format", "json"],
        ["reconcile", "a.txt", "--color", "blue"], ["reconsile"], ["demo", "--verbose"],
        ["categories", "--format", "xlsx"],
        ["reconcile", "a.txt", "--threads", "many"], ["reconcile", "a.txt", "--journal", "hledger", "--by", "sku"],
    ])
    func `what is mistyped is unusable input and says so on stderr`(arguments: [String]) async throws {
        let outcome = try await Acorn.run(arguments)
        #expect(outcome.status == 2, "\(outcome.status)")
        #expect(outcome.output.isEmpty)
        #expect(outcome.errors.contains("Error:"), "\(outcome.errors)")
    }

    @Test func `the command alone shows what there is`() async throws {
        let outcome = try await Acorn.run([])
        #expect(outcome.text.contains("SUBCOMMANDS") || outcome.errors.contains("SUBCOMMANDS"))
        #expect(!outcome.wasKilled)
    }
}
