import Foundation
import Testing

/// An independent client, not changed in anything, against `acorn simulate`.
@Suite(.enabled(if: PythonClient.python != nil, "needs python3 with venv and PyPI for python-amazon-sp-api"))
struct PythonClientTests {
    /// What the script prints.
    private struct Found: Decodable {
        let stores: Int
        let orders: Int
        let distinct: Int
        let items: Int
        let settlements: Int
        let settlement: String
        let feeStatus: String
        let fees: Double
        let groups: Int
    }

    @Test func `it authorizes, pages all orders, downloads a settlement report and estimates fees`() async throws {
        let python = try #require(PythonClient.python)
        let scratch = try Scratch()
        let ending = try await SimulateRun.run(["--seed", "7", "--orders", "500", "--plan-scale", "100"]) { run in
            let line = try JSONEncoder().encode(run.line)
            let ready = try scratch.write("ready.json", String(decoding: line, as: UTF8.self))
            let outcome = try await Program.run(python, [PythonClient.script, ready])
            #expect(outcome.status == 0, "\(outcome.errors.suffix(600))")
            let found = try JSONDecoder().decode(Found.self, from: outcome.output)
            #expect(found.orders > 150 && found.distinct == found.orders)
            #expect(found.stores == 2 && found.items > 0 && found.groups > 5)
            #expect(found.feeStatus == "Success" && found.fees > 0)
            let report = try scratch.write("settlement.txt", found.settlement)
            let reconciled = try await Acorn.reconcile(report)
            #expect(reconciled.status == 0, "\(reconciled.errors)")
            #expect(try reconciled.report().findings.isEmpty)
import SellingPartnerAPI

/// An independent client, as it comes from its package index, against `acorn simulate`.
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "PythonClient")

    /// Beside the build, so that it is made once.
    private static let environment = URL(filePath: Acorn.path).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "python-amazon-sp-api")

    /// What Python and its package index need of this machine's settings.
    private static let settings = ProcessInfo.processInfo.environment.filter { name, _ in
        name == "HOME" || name.hasPrefix("PIP_") || name.hasPrefix("SSL_CERT") || name.lowercased().hasSuffix("_proxy")

    @Test func `python-amazon-sp-api authorizes, calls and is throttled`() async throws {
        let made = try await Program.run(
            "/bin/sh", [Self.folder.appending(path: "prepare").path, Self.environment.path],
            environment: Self.settings)
        guard made.status != 3 else {
            print("skipped: python-amazon-sp-api cannot be had here: \(made.errors)")
            return
        }
        try #require(made.status == 0, "\(made.errors)")
        let ending = try await SimulateRun.run(["--seed", "11", "--orders", "50"]) { run in
            let line = try scratch.write("line.json", try JSONEncoder().encode(run.line))
            let outcome = try await Program.run(
                Self.environment.appending(path: "bin/python").path, [Self.folder.appending(path: "drive.py").path],
                standardInput: line)
            try #require(outcome.status == 0, "\(outcome.errors)")
            let found = try JSONDecoder().decode(JSONValue.self, from: outcome.output)
            let wanted = run.authorization("eu")["marketplaceIds"]?.array ?? []
            #expect(Set(found["marketplaces"]?.array ?? []) == Set(wanted) && !wanted.isEmpty)
            #expect(found["rate"]?.string == "0.016")
            #expect(found["refused"]?.string == "invalid_grant")
            #expect(found["throttledAfter"] == .number(15))
            #expect(found["throttledAs"]?.array?.last == .number(429), "\(found)")
        }
        #expect(ending.status == 0)
    }
}

/// A Python with the client installed, made once and kept with the build.
enum PythonClient {
    static let script = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "python_client.py").path

    /// Nil where no Python, no venv or no PyPI is at hand.
    static let python: String? = {
        var root = URL(filePath: #filePath)
        for _ in 0..<4 { root.deleteLastPathComponent() }
        let home = root.appending(path: ".build/python-client")
        let python = home.appending(path: "bin/python").path
        if runs(python, ["-c", "import sp_api"]) { return python }
        guard runs("/usr/bin/env", ["python3", "-m", "venv", home.path]),
            runs(python, ["-m", "pip", "install", "-q", "--timeout", "20", "python-amazon-sp-api==2.1.35"]),
            runs(python, ["-c", "import sp_api"])
        else { return nil }
        return python
    }()

    private static func runs(_ path: String, _ arguments: [String]) -> Bool {
        let process = Process()
        process.executableURL = URL(filePath: path)
        process.arguments = arguments
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return false }
        process.waitUntilExit()
        return process.terminationStatus == 0
    }
}
