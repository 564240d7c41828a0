// governor-drain: drains paged operations with the client, as fast as its throttling allows.
//
// What this room is for: the client's side of `Benchmarks/Governor/run`, which starts a server that limits as Amazon
// does, and judges. What it must not do: end up in a release. Only `Benchmarks/Governor/run` builds it.
import Foundation
import SellingPartnerAPI
import SellingPartnerClient

@main
enum Drain {
    /// `governor-drain ENDPOINT single|callers|buckets RATE BURST`: prints what came as one line of JSON.
    static func main() async throws {
        let arguments = CommandLine.arguments
        guard arguments.count == 5, let scenario = Scenario(rawValue: arguments[2]), let rate = Double(arguments[3]),
            let burst = Int(arguments[4])
        else {
            FileHandle.standardError.write(Data("governor-drain ENDPOINT single|callers|buckets RATE BURST\n".utf8))
            exit(2)
        }
        let transport = NetworkTransport()
        let drain = Drainage(
            endpoint: arguments[1], plan: UsagePlan(rate: rate, burst: burst), transport: transport)
        let started = ContinuousClock.now
        let tally = try await drain.run(scenario)
        let seconds = (ContinuousClock.now - started) / .seconds(1)
        try await transport.shutdown()
        print(
            "{\"pages\": \(tally.pages), \"rows\": \(tally.rows), \"distinct\": \(tally.distinct.count), "
                + "\"wall_s\": \(seconds)}")
    }
}

/// How many callers drain how many buckets.
enum Scenario: String {
    /// One caller, one bucket.
    case single
    /// Four callers at the same bucket, each with a chain of pages of its own.
    case callers
    /// Two accounts and three operations, each its own bucket.
    case buckets
}

/// What came.
struct Tally: Sendable {
    var pages = 0
    var rows = 0
    var distinct: Set<String> = []

    mutating func add(_ other: Tally) {
        pages += other.pages
        rows += other.rows
        distinct.formUnion(other.distinct)
    }
}

/// One way to drain.
struct Drainage: Sendable {
    let endpoint: String
    let plan: UsagePlan
    let transport: NetworkTransport

    func run(_ scenario: Scenario) async throws -> Tally {
        let budgets = InMemoryBudgetStore()
        let jobs: [(Source, account: String, chain: String)] =
            switch scenario {
            case .single: [(.orders, "a", "0")]
            case .callers: (0..<4).map { (.orders, "a", "\($0)") }
            case .buckets: ["a", "b"].flatMap { account in Source.allCases.map { ($0, account, account) } }
            }
        return try await withThrowingTaskGroup(of: Tally.self) { group in
            for job in jobs { group.addTask { try await drain(job.0, job.account, job.chain, budgets) } }
            return try await group.reduce(into: Tally()) { $0.add($1) }
        }
    }

    private func drain(
        _ source: Source, _ account: String, _ chain: String, _ budgets: InMemoryBudgetStore
    ) async throws -> Tally {
        var configuration = ClientConfiguration(endpoint: endpoint, loginAddress: endpoint + "/auth/o2/token")
        configuration.limits.attemptsMax = 20
        let client = SellingPartnerClient(
            credentials: Credentials(
                clientID: "local", clientSecret: Secret("local"), refreshToken: Secret("local"), account: account),
            configuration: configuration, transport: transport, tokens: OneToken(account: account), budgets: budgets)
        var tally = Tally()
        for try await page in client.rawPages(of: source.request(chain: chain, plan: plan)) {
            let rows = source.rows(try JSONDecoder().decode(JSONValue.self, from: page.body))
            tally.add(Tally(pages: 1, rows: rows.count, distinct: Set(rows.map { "\(source) \(account) \($0)" })))
        }
        return tally
    }
}

/// A token for each account, so that nothing but pages is asked for.
struct OneToken: TokenStore {
    let account: String

    func token(for key: TokenKey) async throws -> AccessToken? {
        AccessToken(secret: Secret("token-\(account)"), refreshAt: .distantFuture)
    }

    func keep(_ token: AccessToken?, for key: TokenKey) async throws {}
}

/// The operations that the server pages.
enum Source: CaseIterable, Sendable {
    case orders, events, reports

    /// The call of the first page, under the server's plan instead of Amazon's.
    func request(chain: String, plan: UsagePlan) -> OperationRequest {
        var request = OperationRequest(descriptor.limited(to: plan))
        switch self {
        case .orders: request.setQuery("CreatedAfter", chain)
        case .events: request.setQuery("PostedAfter", chain)
        case .reports: break
        }
        return request
    }

    private var descriptor: OperationDescriptor {
        switch self {
        case .orders: .OrdersV0.getOrders
        case .events: .FinancesV0.listFinancialEvents
        case .reports: .ReportsV20210630.getReports
        }
    }

    func rows(_ page: JSONValue) -> [String] {
        let (path, key) =
            switch self {
            case .orders: (["payload", "Orders"], "AmazonOrderId")
            case .events: (["payload", "FinancialEvents", "ShipmentEventList"], "AmazonOrderId")
            case .reports: (["reports"], "reportId")
            }
        return (page[path: path]?.array ?? []).compactMap { $0[key]?.string }
    }
}

extension OperationDescriptor {
    fileprivate func limited(to plan: UsagePlan) -> OperationDescriptor {
        OperationDescriptor(
            api: api, operationID: operationID, method: method, path: path, parameters: parameters, body: body,
            replies: replies, usagePlan: plan, pagination: pagination, authorization: .seller, roles: roles,
            repetition: repetition, sandbox: sandbox, deprecation: deprecation)
    }
}
