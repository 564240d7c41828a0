import AcornCore
import AcornStore
import AcornSync
import Foundation
import RunningSimulator
import SellingPartnerAPI
import SellingPartnerClient
import SellingPartnerSimulator
import StoreBackends

/// A hub that is connected to a running simulator, as often as wanted on one database: what several workers are.
struct HubFixture: Sendable {
    let simulator: RunningSimulator
    /// Each with a pool of its own on the same database.
    let hubs: [Connections]
    /// The application, as the hub knows it.
    let application: HubApplication

    static let clientSecretOf: @Sendable (RunningSimulator) -> String = {
        $0.ready["applications"]?.array?.first?["clientSecret"]?.string ?? ""
    }

    /// - Parameter real: As `RunningSimulator.run` has it.
    static func run(
        _ backend: StoreBackend, hubs count: Int = 1, transport: (any HTTPTransport)? = nil,
        _ change: @escaping @Sendable (inout SimulatorOptions) -> Void = { _ in },
        _ work: @escaping @Sendable (HubFixture) async throws -> Void
    ) async throws {
        try await withAddress(backend) { address in
            try await RunningSimulator.run(orders: 20, change) { simulator in
                try await RunningSimulator.withTransport { network in
                    try await run(address, count, transport ?? network, simulator, work)
                }
            }
        }
    }

    private static func run(
        _ address: DatabaseAddress, _ count: Int, _ transport: any HTTPTransport, _ simulator: RunningSimulator,
        _ work: @Sendable (HubFixture) async throws -> Void
    ) async throws {
        let master = try MasterKey.make()
        var stores: [Store] = []
        do {
            var hubs: [Connections] = []
            for number in 0..<count {
                let store = try await Store.open(address, now: testNow)
                stores.append(store)
                let vault =
                    number == 0
                    ? try await Vault.initialize(store, with: master, now: testNow)
                    : try await Vault.open(store, with: master)
                let settings = ConnectionSettings(
                    time: .standard(for: store.dialect) { Int64(Date().timeIntervalSince1970 * 1_000_000) },
                    now: { Instant(secondsSince1970: Int64(Date().timeIntervalSince1970)) })
                hubs.append(Connections(store, vault: vault, transport: transport, settings: settings))
            }
            let application = try await add(.simulator, simulator, to: hubs[0])
            try await work(HubFixture(simulator: simulator, hubs: hubs, application: application))
        } catch {
            for store in stores { try? await store.close() }
            throw error
        }
        for store in stores { try await store.close() }
    }

    /// The simulator's application, in an environment of the hub.
    static func add(
        _ environment: HubEnvironment, _ simulator: RunningSimulator, to hub: Connections
    ) async throws -> HubApplication {
        let told = simulator.ready["applications"]?.array?.first
        let new = NewApplication(
            environment: environment, name: "hub", clientID: told?["clientId"]?.string ?? "",
            applicationID: told?["applicationId"]?.string, kind: .public,
            place: ApplicationPlace(endpoint: simulator.base + "/{region}", login: simulator.login))
        let secret = try SecretBytes(copying: clientSecretOf(simulator).utf8)
        let vault = hub.vault
        return try await hub.store.write(.serializable) { connection in
            let (application, _) = try HubApplications.put(new, in: connection, at: testNow)
            try vault.keep(secret, as: application.secretName, now: testNow, connection)
            return application
        }
    }

    /// Connects the seller of a region, as `acorn connect` does with a refresh token.
    @discardableResult
    func connect(
        _ region: String = "eu", as application: HubApplication? = nil, token: String? = nil
    ) async throws -> SellerAccount {
        let connecting = Connecting(hubs[0], application ?? self.application, region: region)
        let token = Secret(token ?? simulator.refreshToken(region))
        let seller = try await connecting.discover(token, sellingPartnerID: nil, isProven: false)
        return try await connecting.keep(seller, token, name: nil).account
    }

    /// How often an operation was called and refused with 429, as the simulator counted.
    func calls(_ operation: String) async throws -> (all: Int, throttled: Int) {
        let one = try await simulator.truth("/calls")[operation] ?? .null
        guard case .number(let all)? = one["calls"], case .number(let throttled)? = one["throttled"] else {
            return (0, 0)
        }
        return (NSDecimalNumber(decimal: all).intValue, NSDecimalNumber(decimal: throttled).intValue)
    }
}
