// SellingPartnerClient: sends what the generated targets describe, by Amazon's rules, and lets nothing that failed look
// like success.
//
// What this room is for: one client (`Client/`), tokens (`Authorization/`), waiting for one's turn (`Throttling/`), the
// way to the network (`Transport/`), reports and feeds (`Documents/`), one error type (`Errors/`).
// What it must not do: read the environment, keep anything on disk but documents that are asked for, know what an order
// means, or show a secret: in a log line, an error or a description.
// Where to start reading: `send(_:)` below, then `Client/Call.swift`, which is one call from its first try to its last.
import Foundation
public import Logging
public import SellingPartnerAPI

/// A way to call the Selling Partner API for one seller in one region, or for the application itself.
///
/// A value that may be copied and used by many tasks at once: they share tokens, connections and rate limits. For many
/// sellers, make one client each with the same transport, token store and budget store.
public struct SellingPartnerClient: Sendable {
    public internal(set) var configuration: ClientConfiguration
    let transport: any HTTPTransport
    let clock: any ClientClock
    private(set) var throttle: any Throttle
    private(set) var observer: (any CallObserver)?
    let authority: Authority
    let random: @Sendable () -> Double
    let logger: Logger

    /// A client.
    ///
    /// - Parameters:
    ///   - credentials: whose tokens are asked for. Nothing is sent before the first call.
    ///   - configuration: where to, and how long to wait.
    ///   - transport: the way to the network. Whoever makes it shuts it down.
    ///   - tokens: where access tokens are kept between calls.
    ///   - budgets: where rate limits are counted; share it between the clients of one application.
    ///   - clock: what time it is, and waiting.
    ///   - random: chance between 0 and 1, for the jitter of retries.
    ///   - logger: takes messages without any header, body, query or token.
    public init(
        credentials: Credentials, configuration: ClientConfiguration, transport: any HTTPTransport,
        tokens: any TokenStore = InMemoryTokenStore(), budgets: any BudgetStore = InMemoryBudgetStore(),
        clock: any ClientClock = SystemClock(),
        random: @escaping @Sendable () -> Double = { Double.random(in: 0..<1) },
        logger: Logger = Logger(label: "SellingPartnerClient", factory: { _ in SwiftLogNoOpLogHandler() })
    ) {
        self.configuration = configuration
        self.transport = transport
        self.clock = clock
        self.random = random
        self.logger = logger
        throttle = BucketThrottle(store: budgets, clock: clock, logger: logger)
        let login = LoginWithAmazon(
            address: configuration.loginAddress, userAgent: configuration.userAgent, limits: configuration.limits,
            transport: transport, clock: clock, random: random)
        authority = Authority(credentials: credentials, login: login, store: tokens, clock: clock)
    }

    /// The same client, sharing its tokens and connections, whose turns another throttle gives, and whose calls an
    /// observer is told of.
    public func throttled(by throttle: any Throttle, observer: (any CallObserver)? = nil) -> SellingPartnerClient {
        var client = self
        client.throttle = throttle
        client.observer = observer ?? self.observer
        return client
    }

    /// The same client where its restricted data tokens come from.
    var tokenIssuer: SellingPartnerClient {
        guard let endpoint = configuration.restrictedTokenEndpoint else { return self }
        var issuer = self
        issuer.configuration.endpoint = endpoint
        issuer.configuration.isSandbox = false
        return issuer
    }

    /// Sends an operation and gives its reply.
    ///
    /// Errors: `SellingPartnerError`, or `CancellationError` when the task was cancelled.
    public func send<Op: SellingPartnerAPI.Operation>(
        _ operation: Op, options: CallOptions = CallOptions()
    ) async throws -> Op.Reply {
        try await reply(to: operation, options: options).value
    }

    /// Sends an operation and gives its reply with what came beside it.
    ///
    /// Errors: as `send(_:options:)`.
    public func reply<Op: SellingPartnerAPI.Operation>(
        to operation: Op, options: CallOptions = CallOptions()
    ) async throws -> Reply<Op.Reply> {
        var request = OperationRequest(Op.descriptor)
        operation.write(to: &request)
        return try await call(request, options: options) { raw in try TypedReply.read(Op.Reply.self, raw) }
    }

    /// Sends a call of any operation and gives the bytes of the reply, once they are proven to be a whole, well-formed
    /// reply of success.
    ///
    /// Errors: as `send(_:options:)`.
    public func rawReply(
        to request: OperationRequest, options: CallOptions = CallOptions()
    ) async throws -> RawReply {
        try await call(request, options: options) { raw in raw }
    }

    /// The pages of an operation, from the first (or from wherever `operation` stands) to the last.
    public func pages<Op: PagedOperation>(of operation: Op, options: CallOptions = CallOptions()) -> Pages<Op> {
        Pages(client: self, first: operation, options: options)
    }

    /// The pages of a call of any operation, as bytes, by the descriptor's `pagination`. One page when it has none.
    public func rawPages(of request: OperationRequest, options: CallOptions = CallOptions()) -> RawPages {
        RawPages(client: self, first: request, options: options)
    }
}
