// RunningSimulator: the simulator on a port, inside the process of the tests.
//
// What this room is for: one way for all test targets to have a simulator that runs and is stopped again.
// What it must not do: check anything.
package import Foundation
import Logging
package import SellingPartnerAPI
package import SellingPartnerClient
package import SellingPartnerSimulator
import ServiceLifecycle

/// A simulator on a port, for as long as a piece of work takes.
package struct RunningSimulator: Sendable {
    /// The line it printed when it was ready.
    package let ready: JSONValue
    package let clock: SimulatedClock

    /// - Parameter real: Seconds of the real world; one that stands still makes everything repeatable.
    package static func run<Value: Sendable>(
        seed: UInt64 = 3, orders: Int = 60,
        real: @escaping @Sendable () -> Double = { ProcessInfo.processInfo.systemUptime },
        _ change: (inout SimulatorOptions) -> Void = { _ in },
        _ work: @escaping @Sendable (RunningSimulator) async throws -> Value
    ) async throws -> Value {
        var options = SimulatorOptions(
            world: try WorldOptions(seed: seed, stores: ["US", "DE", "JP"], orders: orders, start: 1_790_000_000))
        change(&options)
        let clock = SimulatedClock(start: 1_790_000_000, real: real)
        let (lines, continuation) = AsyncStream.makeStream(of: String.self)
        let logger = Logger(label: "simulator", factory: { _ in SwiftLogNoOpLogHandler() })
        let server = SimulatorServer(options, clock: clock, logger: logger) { continuation.yield($0.text) }
        let group = ServiceGroup(configuration: ServiceGroupConfiguration(services: [server], logger: logger))
        return try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask {
                defer { continuation.finish() }
                try await group.run()
            }
            guard let line = await lines.first(where: { _ in true }) else { throw NotReady() }
            let ready = try JSONDecoder().decode(JSONValue.self, from: Data(line.utf8))
            do {
                let value = try await work(RunningSimulator(ready: ready, clock: clock))
                await group.triggerGracefulShutdown()
                try await tasks.waitForAll()
                return value
            } catch {
                await group.triggerGracefulShutdown()
                throw error
            }
        }
    }

    package struct NotReady: Error {
        package init() {}
    }

    // MARK: What the line says

    private func text(_ path: String...) -> String { ready[path: path]?.string ?? "" }
    package var login: String { text("lwa") }
    package func endpoint(_ region: String) -> String { text("endpoints", region) }
    package func sandbox(_ region: String) -> String { text("sandbox", region) }
    package var truth: String { text("truth") }
    package var base: String { String(truth.dropLast("/truth".count)) }

    package func refreshToken(_ region: String) -> String { authorized(region, "refreshToken") }
    package func sellingPartnerID(_ region: String) -> String { authorized(region, "sellingPartnerId") }

    private func authorized(_ region: String, _ name: String) -> String {
        (ready["authorizations"]?.array ?? []).first { $0["region"]?.string == region }?[name]?.string ?? ""
    }

    /// The real client of this project, calling here; its waits take no time.
    package func client(
        _ region: String, _ transport: any HTTPTransport, limits: ClientLimits = ClientLimits(), endpoint: String? = nil
    ) -> SellingPartnerClient {
        let application = ready["applications"]?.array?.first
        return SellingPartnerClient(
            credentials: Credentials(
                clientID: application?["clientId"]?.string ?? "",
                clientSecret: Secret(application?["clientSecret"]?.string ?? ""),
                refreshToken: Secret(refreshToken(region))),
            configuration: ClientConfiguration(
                endpoint: endpoint ?? self.endpoint(region), loginAddress: login, limits: limits),
            transport: transport, clock: InstantClock(), random: { 0.5 })
    }

    /// Asks the truth address, or tells it something.
    package func truth(_ path: String, _ body: String? = nil) async throws -> JSONValue {
        let reply = try await Self.exchange(body == nil ? .get : .post, truth + path, body: body)
        return try JSONDecoder().decode(JSONValue.self, from: reply.body)
    }

    /// A seller's access token.
    package func accessToken(_ region: String) async throws -> String {
        let application = ready["applications"]?.array?.first
        let form = [
            "grant_type": "refresh_token", "client_id": application?["clientId"]?.string ?? "",
            "client_secret": application?["clientSecret"]?.string ?? "", "refresh_token": refreshToken(region),
        ]
        let body = form.map {
            "\($0.key)=\($0.value.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "")"
        }.joined(separator: "&")
        let reply = try await Self.exchange(
            .post, login, headers: [("Content-Type", "application/x-www-form-urlencoded")], body: body)
        let json = try JSONDecoder().decode(JSONValue.self, from: reply.body)
        return json["access_token"]?.string ?? ""
    }

    package struct Exchanged: Sendable {
        package let status: Int
        package let headers: [(name: String, value: String)]
        package let body: Data
    }

    /// One request without any client.
    package static func exchange(
        _ method: OperationDescriptor.Method, _ address: String, headers: [(name: String, value: String)] = [],
        body: String? = nil, by transport: NetworkTransport? = nil
    ) async throws -> Exchanged {
        guard let transport else {
            return try await withTransport {
                try await exchange(method, address, headers: headers, body: body, by: $0)
            }
        }
        let reply = try await transport.send(
            HTTPRequest(
                method: method, address: address, headers: headers, body: body.map { .data(Data($0.utf8)) } ?? .none))
        var whole = Data()
        for try await piece in reply.body { whole.append(piece) }
        return Exchanged(status: reply.status, headers: reply.headers, body: whole)
    }

    package static func withTransport<Value>(
        idle: Duration = .seconds(300), _ work: (NetworkTransport) async throws -> Value
    ) async throws -> Value {
        let transport = NetworkTransport(connectTimeMax: .seconds(10), idleTimeMax: idle)
        do {
            let value = try await work(transport)
            try await transport.shutdown()
            return value
        } catch {
            try? await transport.shutdown()
            throw error
        }
    }
}
