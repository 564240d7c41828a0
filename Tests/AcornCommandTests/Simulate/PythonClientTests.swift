import Foundation
import SellingPartnerAPI
import Testing

/// An independent client, as it comes from its package index, against `acorn simulate`.
// One after the other: both make the same environment.
@Suite(.serialized) struct PythonClientTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "PythonClient")

    /// Beside the build, so that it is made once.
    private static let environment = URL(filePath: Acorn.path).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "python-amazon-sp-api")

    /// What Python and its package index need of this machine's settings.
    private static let settings = ProcessInfo.processInfo.environment.filter { name, _ in
        name == "HOME" || name.hasPrefix("PIP_") || name.hasPrefix("SSL_CERT") || name.lowercased().hasSuffix("_proxy")
    }

    /// Whether the client is at hand; makes its environment where it is not yet.
    private func isAtHand() async throws -> Bool {
        let made = try await Program.run(
            "/bin/sh", [Self.folder.appending(path: "prepare").path, Self.environment.path],
            environment: Self.settings)
        guard made.status != 3 else {
            print("skipped: python-amazon-sp-api cannot be had here: \(made.errors)")
            return false
        }
        try #require(made.status == 0, "\(made.errors)")
        return true
    }

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
        guard try await isAtHand() else { return }
        let scratch = try Scratch()
        let ending = try await SimulateRun.run(["--seed", "7", "--orders", "500", "--plan-scale", "100"]) { run in
            let line = try scratch.write("line.json", try JSONEncoder().encode(run.line))
            let outcome = try await Program.run(
                Self.environment.appending(path: "bin/python").path,
                [Self.folder.appending(path: "sell.py").path, line])
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
        guard try await isAtHand() else { return }
        let scratch = try Scratch()
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
