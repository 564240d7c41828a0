import AcornCore
import Foundation
import SampleSettlements
import Testing

/// What can be set once: option before environment before file before locale.
struct SettingsTests {
    private static let chinese = "结算"

    private func report(_ scratch: Scratch) throws -> String {
        try scratch.write("a.txt", SampleSettlement(seed: 1, rows: 60).bytes(.flatFileV2))
    }

    private func isChinese(_ outcome: Acorn.Outcome) -> Bool { outcome.text.contains(Self.chinese) }

    @Test func `the option beats the environment, which beats the file, which beats the locale`() async throws {
        let scratch = try Scratch()
        let file = try report(scratch)
        let config = try scratch.write("zh.json", #"{"lang": "zh"}"#)
        let english = try scratch.write("en.json", #"{"lang": "en"}"#)
        func run(_ options: [String], _ environment: [String: String]) async throws -> Bool {
            let outcome = try await Acorn.run(["reconcile", file] + options, environment: environment)
            #expect(outcome.status == 0, "\(outcome.errors)")
            return isChinese(outcome)
        }
        #expect(try await !run([], [:]))
        #expect(try await run([], ["ACORN_CONFIG": config]))
        #expect(try await !run([], ["ACORN_CONFIG": config, "ACORN_LANG": "en"]))
        #expect(try await run([], ["ACORN_CONFIG": english, "ACORN_LANG": "zh"]))
        #expect(try await !run(["--lang", "en"], ["ACORN_CONFIG": config, "ACORN_LANG": "zh"]))
        #expect(try await run(["--lang", "zh"], ["ACORN_CONFIG": english, "ACORN_LANG": "en"]))
        #expect(try await run([], ["LC_ALL": "zh_CN.UTF-8"]))
        #expect(try await !run([], ["LC_ALL": "zh_CN.UTF-8", "ACORN_CONFIG": english]))
        #expect(try await !run([], ["LC_ALL": "fr_FR.UTF-8"]))
    }

    @Test func `the file in the home folder is read where none is named`() async throws {
        let scratch = try Scratch()
        let file = try report(scratch)
        try scratch.write("home/.config/acorn/config.json", #"{"lang": "zh"}"#)
        try scratch.write("xdg/acorn/config.json", #"{"lang": "zh"}"#)
        let home = try await Acorn.run(["reconcile", file], environment: ["HOME": scratch.file("home")])
        let moved = try await Acorn.run(["reconcile", file], environment: ["XDG_CONFIG_HOME": scratch.file("xdg")])
        let nowhere = try await Acorn.run(["reconcile", file], environment: ["HOME": scratch.file("no-home")])
        #expect(isChinese(home))
        #expect(isChinese(moved))
        #expect(!isChinese(nowhere))
        #expect(nowhere.status == 0)
    }

    @Test(arguments: ["reconcile", "demo"])
    func `a language that is not spoken is refused wherever it is set`(command: String) async throws {
        let scratch = try Scratch()
        let paths = command == "demo" ? [] : [try report(scratch)]
        let config = try scratch.write("config.json", #"{"lang": "tlh"}"#)
        for environment in [["ACORN_LANG": "tlh"], ["ACORN_CONFIG": config]] {
            let outcome = try await Acorn.run([command] + paths, environment: environment)
            #expect(outcome.status == 2)
            #expect(outcome.errors.contains("tlh"), "\(outcome.errors)")
            #expect(outcome.output.isEmpty)
        }
    }

    @Test(arguments: ["0", "-1", "65", "two", "1.5", "9999999999999999999", ""])
    func `a number of threads that makes no sense is refused wherever it is set`(threads: String) async throws {
        let scratch = try Scratch()
        let file = try report(scratch)
        let config = try scratch.write("config.json", #"{"threads": "\#(threads)"}"#)
        let option = try await Acorn.run(["reconcile", file, "--threads=\(threads)"])
        let environment = try await Acorn.run(["reconcile", file], environment: ["ACORN_THREADS": threads])
        let configured = try await Acorn.run(["reconcile", file], environment: ["ACORN_CONFIG": config])
        for outcome in [option, environment, configured] {
            #expect(outcome.status == 2)
            #expect(outcome.errors.contains("hreads"), "\(outcome.errors)")
            #expect(outcome.output.isEmpty)
        }
    }

    @Test func `a number of threads in the file may be a number`() async throws {
        let scratch = try Scratch()
        let file = try report(scratch)
        for (value, status) in [("2", Int32(0)), ("0", 2), ("65", 2), ("1.5", 2), ("[1]", 2)] {
            let config = try scratch.write("config.json", "{\"threads\": \(value)}")
            let outcome = try await Acorn.run(["reconcile", file], environment: ["ACORN_CONFIG": config])
            #expect(outcome.status == status, "\(value): \(outcome.errors)")
        }
        let config = try scratch.write("config.json", #"{"lang": 7}"#)
        let outcome = try await Acorn.run(["reconcile", file], environment: ["ACORN_CONFIG": config])
        #expect(outcome.status == 2, "a language that is a number is passed by in silence")
    }

    @Test func `a configuration file that is missing or damaged is named`() async throws {
        let scratch = try Scratch()
        let file = try report(scratch)
        let damaged = try scratch.write("damaged.json", #"{"lang": "zh""#)
        let list = try scratch.write("list.json", "[1, 2]")
        for config in [scratch.file("none.json"), damaged, list, scratch.path] {
            let outcome = try await Acorn.run(["reconcile", file], environment: ["ACORN_CONFIG": config])
            #expect(outcome.status == 2, "\(config)")
            #expect(!outcome.wasKilled)
            #expect(outcome.errors.contains(config), "\(outcome.errors)")
            #expect(outcome.output.isEmpty)
        }
        // The file that was not named but found is no less a mistake.
        try scratch.write("home/.config/acorn/config.json", "{")
        let found = try await Acorn.run(["reconcile", file], environment: ["HOME": scratch.file("home")])
        #expect(found.status == 2)
        #expect(found.errors.contains("config.json"))
    }
}
