import AcornCore
import AcornStore
import Foundation
import RunningSimulator
import SellingPartnerAPI
import SellingPartnerClient
import SellingPartnerSimulator
import StoreBackends
import Synchronization
import Testing

@testable import AcornSync

/// A hub beside a simulator, in one process: its jobs are done one after the other, and waiting moves the clocks.
struct SyncRig: Sendable {
    static let regions = ["na", "eu", "fe"]

    let store: Store
    let simulator: RunningSimulator
    let transport: NetworkTransport
    let desk: SyncDesk
    let time: RigTime
    let queue: JobQueue
    let handlers: [String: any JobHandler]

    /// Accounts 1, 2 and 3 are those of the simulator's regions.
    static func run(
        _ backend: StoreBackend, seed: UInt64, orders: Int = 150, stores: [String] = ["US", "DE", "JP"],
        settings: SyncSettings = SyncSettings(), _ change: @escaping (inout SimulatorOptions) -> Void = { _ in },
        _ work: @escaping @Sendable (SyncRig) async throws -> Void
    ) async throws {
        try await withStore(backend) { store in
            let world = try WorldOptions(seed: seed, stores: stores, orders: orders, start: 1_790_000_000)
            // A thousandth of real time, so that the world stands nearly still while plans refill at once.
            let real: @Sendable () -> Double = { ProcessInfo.processInfo.systemUptime / 1_000 }
            try await RunningSimulator.run(seed: seed, real: real) { options in
                options.world = world
                options.planScale = 1e9
                change(&options)
            } _: { simulator in
                let transport = NetworkTransport()
                let rig = SyncRig(store, simulator, transport, settings)
                do {
                    try await rig.connect()
                    try await work(rig)
                    try await transport.shutdown()
                } catch {
                    try? await transport.shutdown()
                    throw error
                }
            }
        }
    }

    private init(
        _ store: Store, _ simulator: RunningSimulator, _ transport: NetworkTransport, _ settings: SyncSettings
    ) {
        self.store = store
        self.simulator = simulator
        self.transport = transport
        let time = RigTime(1_790_000_000_000_000)
        self.time = time
        var desk = SyncDesk(
            store: store, access: SimulatorAccess(store: store, simulator: simulator, transport: transport),
            settlements: NoIntake(), folder: NSTemporaryDirectory(), now: { time.now })
        desk.settings = settings
        self.desk = desk
        queue = JobQueue(store, time: .clock { time.now })
        handlers = Dictionary(
            uniqueKeysWithValues: (SyncResource.handlers(desk) + [OrderRefresh(desk), SyncWake(queue)])
                .map { (type(of: $0).kind, $0) })
    }

    static func key(_ region: String) -> AccountKey {
        AccountKey(environment: 3, account: Int64((regions.firstIndex(of: region) ?? 0) + 1))
    }

    private func connect() async throws {
        try await store.write { connection in
            for region in Self.regions where !simulator.sellingPartnerID(region).isEmpty {
                let key = Self.key(region)
                try connection.execute(
                    """
                    INSERT INTO accounts (environment, account, selling_partner_id, region, name, created_at)
                    VALUES ($1, $2, $3, $4, $4, 0)
                    """, key.values + [.text(simulator.sellingPartnerID(region)), .text(region)])
            }
        }
    }

    /// Moves both worlds on.
    func advance(days: Int) async throws {
        try await advance(seconds: days * 86_400)
    }

    func advance(seconds: Int) async throws {
        _ = try await simulator.truth("/clock", #"{"advance":"\#(seconds)s"}"#)
        time.advance(Int64(seconds) * 1_000_000)
    }

    // MARK: Doing jobs

    /// Puts the resource in line for every account and does all jobs to their end.
    func sync(_ names: String..., losing isLost: () -> Bool = { false }) async throws {
        for resource in SyncResource.all where names.contains(resource.name) {
            for region in Self.regions where !simulator.sellingPartnerID(region).isEmpty {
                let jobs = resource.jobs(
                    Self.key(region), marketplaceIDs: simulator.marketplaces(region), priority: .normal)
                _ = try await queue.enqueue(jobs)
            }
        }
        try await drain(losing: isLost)
    }

    /// Does jobs until none is left; a page is lost now and then before it is written, as by a process that is killed.
    func drain(losing isLost: () -> Bool = { false }) async throws {
        for _ in 0..<20_000 {
            let jobs = try await queue.take(4, worker: "rig")
            if jobs.isEmpty {
                let counts = try await queue.counts()
                if counts[.delayed, default: 0] + counts[.leased, default: 0] == 0 { return }
                try await advance(seconds: 61)
                _ = try await queue.sweep()
            }
            for job in jobs { try await work(job, isLost) }
        }
        Issue.record("the jobs come to no end")
    }

    private func work(_ taken: Job, _ isLost: () -> Bool) async throws {
        var job = taken
        var begun: (any JobBegun)?
        while job.state == .leased {
            let handler = try #require(handlers[job.kind])
            let step = try await handler.step(job, begun: begun)
            begun = await step.begin?(TurnAsking())
            // The lease runs out and somebody else begins again.
            if isLost() { return }
            job = try await queue.commit(job, step.page)
        }
    }

    // MARK: The truth

    /// A whole list of the truth.
    func truth(_ list: String) async throws -> [JSONValue] {
        var all: [JSONValue] = []
        var offset: Int? = 0
        while let place = offset {
            let page = try await simulator.truth("/\(list)?offset=\(place)&limit=1000")
            all += page[list]?.array ?? []
            offset = page["nextOffset"].flatMap { if case .number(let number) = $0 { Int("\(number)") } else { nil } }
        }
        return all
    }

    func rows<Value: Sendable>(
        _ sql: String, _ body: @escaping @Sendable (borrowing SQLRow) throws -> Value
    ) async throws -> [Value] {
        try await store.read { try $0.rows(sql, [], body) }
    }
}

/// Microseconds since 1970, moved by hand.
final class RigTime: Sendable {
    private let value: Mutex<Int64>

    init(_ start: Int64) { value = Mutex(start) }

    var now: Int64 { value.withLock { $0 } }

    func advance(_ micros: Int64) { value.withLock { $0 += micros } }
}

/// Calls the simulator as its own sellers.
private struct SimulatorAccess: AccountAccess {
    let store: Store
    let simulator: RunningSimulator
    let transport: NetworkTransport

    func open(_ key: AccountKey, priority: JobPriority) async throws -> PipelineAccount? {
        let region = SyncRig.regions[Int(key.account) - 1]
        return PipelineAccount(
            key: key, sellingPartnerID: simulator.sellingPartnerID(region), application: 1,
            marketplaceIDs: simulator.marketplaces(region), client: simulator.client(region, transport))
    }

    func lost(_ account: PipelineAccount, because error: SellingPartnerError) async throws {}
}

private struct NoIntake: SettlementIntake {
    func take(_ file: String, name: String, receipt: ArchiveReceipt, _ key: AccountKey) async throws -> Int64 { 1 }
}

extension RunningSimulator {
    func marketplaces(_ region: String) -> [String] {
        (ready["authorizations"]?.array ?? []).first { $0["region"]?.string == region }?["marketplaceIds"]?.array?
            .compactMap(\.string) ?? []
    }
}
