import Foundation
import SellingPartnerAPI
import Testing

/// The environment of the independent client, made once for all tests.
private enum PythonClient {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "PythonClient")

    /// Beside the build, so that it is made once.
    static let environment = URL(filePath: Acorn.path).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "python-amazon-sp-api")

    private static let package = "python-amazon-sp-api==2.1.35"

    /// What Python and its package index need of this machine's settings.
    private static let settings = ProcessInfo.processInfo.environment.filter { name, _ in
        name == "HOME" || name.hasPrefix("PIP_") || name.hasPrefix("SSL_CERT") || name.lowercased().hasSuffix("_proxy")
    }

    /// Whether it could be made; false where there is no Python or no way to its package index.
    private static let made = Task {
        let outcome = try await Program.run(
            "/bin/sh", [folder.appending(path: "prepare").path, environment.path, package], environment: settings)
        guard outcome.status != 3 else { return false }
        try #require(outcome.status == 0, "\(outcome.errors)")
        return true
    }

    static func isAtHand() async throws -> Bool { try await made.value }
    static var python: String { environment.appending(path: "bin/python").path }
    static func script(_ name: String) -> String { folder.appending(path: name).path }
}

/// An independent client, as it comes from its package index, against `acorn simulate`.
@Suite(
    .enabled("needs python3 with venv and PyPI for python-amazon-sp-api") {
        try await PythonClient.isAtHand()
    })
struct PythonClientTests {
    /// What `sell.py` prints.
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

    @Test func `it pages all orders, downloads a settlement report that ties, and estimates fees`() async throws {
        let scratch = try Scratch()
        let ending = try await SimulateRun.run(["--seed", "7", "--orders", "500", "--plan-scale", "100"]) { run in
            let line = try scratch.write("line.json", try JSONEncoder().encode(run.line))
            let outcome = try await Program.run(
                PythonClient.python, [PythonClient.script("sell.py"), line])
            try #require(outcome.status == 0, "\(outcome.errors.suffix(600))")
            let found = try JSONDecoder().decode(Found.self, from: outcome.output)
            #expect(found.orders > 150 && found.distinct == found.orders)
            #expect(found.stores == 2 && found.items > 0 && found.groups > 5)
            #expect(found.feeStatus == "Success" && found.fees > 0)
            let report = try scratch.write("settlement.txt", found.settlement)
            let reconciled = try await Acorn.reconcile(report)
            #expect(reconciled.status == 0, "\(reconciled.errors)")
            #expect(try reconciled.report().findings.isEmpty)
        }
        #expect(ending.status == 0)
    }

    @Test func `python-amazon-sp-api authorizes, calls and is throttled`() async throws {
        let scratch = try Scratch()
        let ending = try await SimulateRun.run(["--seed", "11", "--orders", "50"]) { run in
            let line = try scratch.write("line.json", try JSONEncoder().encode(run.line))
            let outcome = try await Program.run(
                PythonClient.python, [PythonClient.script("drive.py")],
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
