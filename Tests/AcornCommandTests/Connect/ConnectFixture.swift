import Foundation
import RunningSimulator
import SellingPartnerAPI
import SellingPartnerSimulator
import StoreBackends
import Testing

/// A person with a fresh hub, and a simulator to connect it to.
struct ConnectFixture: Sendable {
    let simulator: RunningSimulator
    let home: Scratch
    /// Where the consent page may send back to.
    let callbackPort: Int
    let database: String

    /// - Parameter change: What is different about the simulator.
    static func run(
        _ backend: StoreBackend = .sqlite, _ change: @escaping @Sendable (inout SimulatorOptions) -> Void = { _ in },
        _ work: @escaping @Sendable (ConnectFixture) async throws -> Void
    ) async throws {
        let port = try freePort()
        try await withAddressText(backend) { database in
            try await RunningSimulator.run(
                orders: 20,
                { options in
                    options.redirectURIs = ["http:" + "//127.0.0.1:\(port)/callback"]
                    change(&options)
                },
                { simulator in
                    let fixture = ConnectFixture(
                        simulator: simulator, home: try Scratch(), callbackPort: port, database: database)
                    try await work(fixture)
                })
        }
    }

    /// A port that nobody listens on just now.
    private static func freePort() throws -> Int {
        let socket = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(socket) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isBound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(socket, $0, size) == 0 && getsockname(socket, $0, &size) == 0
            }
        }
        try #require(isBound)
        return Int(UInt16(bigEndian: address.sin_port))
    }

    // MARK: Secrets and names

    private var told: JSONValue { simulator.ready["applications"]?.array?.first ?? .null }
    var clientID: String { told["clientId"]?.string ?? "" }
    var clientSecret: String { told["clientSecret"]?.string ?? "" }
    var applicationID: String { told["applicationId"]?.string ?? "" }
    var secrets: [String] {
        [clientSecret] + ["na", "eu", "fe"].map { simulator.refreshToken($0) } + ["Atza|"]
    }

    // MARK: Running

    var environment: [String: String] { ["HOME": home.path] }
    private var place: [String] { ["--database", database] }

    /// Runs a command of the hub; proves that it shows no secret.
    func acorn(
        _ arguments: [String], environment more: [String: String] = [:], input: String? = nil
    ) async throws -> Acorn.Outcome {
        let file = try input.map { try home.write("input-\(UUID().uuidString)", $0) }
        let outcome = try await Acorn.run(
            arguments + place, environment: environment.merging(more) { $1 }, standardInput: file)
        expectNoSecret(outcome.text + outcome.errors)
        return outcome
    }

    func expectNoSecret(_ text: String) {
        for secret in secrets { #expect(!text.contains(secret), "a secret is shown") }
    }

    /// Makes the vault and adds the simulator's application.
    func begin(_ options: [String] = []) async throws {
        try #require(try await acorn(["vault", "init", "--yes"]).status == 0)
        try #require(try await add(options).status == 0)
    }

    /// `acorn app add hub`, in the environment simulator unless the options say otherwise.
    func add(_ options: [String] = []) async throws -> Acorn.Outcome {
        let target = options.contains("--endpoint") ? [] : ["--simulator", simulator.base]
        return try await acorn(
            [
                "app", "add", "hub", "--client-id", clientID, "--client-secret-file", "-", "--application-id",
                applicationID,
            ] + target + options, input: clientSecret + "\n")
    }

    /// `acorn connect` with the refresh token that Seller Central shows.
    func connect(_ region: String = "eu", _ options: [String] = []) async throws -> Acorn.Outcome {
        try await acorn(
            ["connect", "--app", "hub", "--region", region, "--refresh-token-file", "-", "--format", "json"] + options,
            input: simulator.refreshToken(region))
    }

    func json(_ outcome: Acorn.Outcome) throws -> JSONValue {
        try JSONDecoder().decode(JSONValue.self, from: outcome.output)
    }

    // MARK: Consent

    /// Runs `acorn connect` without a token, and lends the address that it prints while it waits.
    func consent(
        _ region: String = "eu", _ options: [String] = [], _ browse: (String) async throws -> Void
    ) async throws -> Acorn.Outcome {
        let program = try WaitingProgram(
            Acorn.path,
            [
                "connect", "--app", "hub", "--region", region, "--callback-port", "\(callbackPort)", "--format", "json",
            ] + options + place, environment: environment)
        do {
            let address = try await program.firstError { $0.contains("/apps/authorize/consent?") }
            try await browse(address)
        } catch {
            program.kill()
            throw error
        }
        let outcome = await program.end()
        expectNoSecret(outcome.text + outcome.errors)
        return outcome
    }

    /// What a browser gets; redirects are not followed.
    func browse(_ address: String) async throws -> (status: Int, location: String?, page: String, headers: [String]) {
        let reply = try await RunningSimulator.exchange(.get, address)
        let location = reply.headers.first { $0.name.lowercased() == "location" }?.value
        return (
            reply.status, location, String(decoding: reply.body, as: UTF8.self),
            reply.headers.map { "\($0.name.lowercased()): \($0.value)" }
        )
    }
}
