import AsyncHTTPClient
import HTTPTypes
import Hummingbird
package import Logging
import NIOCore
import ServiceLifecycle
import UnixSignals

/// The simulator on a port of this machine: HTTP in, HTTP out. Everything else is `Simulator`'s.
///
/// Requests never go through a router: paths are cut before they are decoded, since a SKU may hold a slash.
package struct SimulatorServer: Service {
    private let simulator: Simulator
    private let port: Int
    private let queues: QueueEndpoint?
    private let clock: SimulatedClock
    private let logger: Logger
    /// What the waiting between two looks at what is due goes by.
    private let ticks: any Clock<Duration>
    private let ready: @Sendable (ReadyLine) async -> Void

    /// Builds the world, which may take a while; `ready` is told once the server listens.
    package init(
        _ options: SimulatorOptions, clock: SimulatedClock, ticks: any Clock<Duration> = .continuous, logger: Logger,
        ready: @escaping @Sendable (ReadyLine) async -> Void
    ) {
        simulator = Simulator(options, clock: clock)
        port = options.port
        queues = options.queues
        self.clock = clock
        self.logger = logger
        self.ticks = ticks
        self.ready = ready
    }

    /// Bytes of a request's body; more is refused with 413.
    static let bodyBytesMax = 96 << 20

    /// Serves until it is told to stop.
    package func run() async throws {
        let application = Application(
            responder: Responder(simulator: simulator),
            server: .http1(configuration: .init(additionalChannelHandlers: [AccidentHandler()])),
            configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: port), serverName: nil),
            onServerRunning: { [simulator, ready] channel in
                await simulator.bound(to: "http://127.0.0.1:\(channel.localAddress?.port ?? 0)")
                await ready(await simulator.readyLine)
            }, logger: logger)
        try await delivering { try await application.run() }
    }

    /// Does the work, and delivers notifications meanwhile, if there is somewhere to deliver them to.
    private func delivering(_ work: @escaping @Sendable () async throws -> Void) async throws {
        guard let queues else { return try await work() }
        let http = QueueClient.transport()
        let client = QueueClient(endpoint: queues, http: http, realSeconds: { [clock] in clock.realSeconds })
        let deliverer = NotificationDeliverer(simulator: simulator, client: client, logger: logger)
        let result = await withTaskGroup(of: Void.self) { group in
            group.addTask { await deliverer.run(clock: ticks) }
            let result: Result<Void, any Error>
            do { result = .success(try await work()) } catch { result = .failure(error) }
            group.cancelAll()
            return result
        }
        try await http.shutdown()
        try result.get()
    }

    /// Runs until the process is told to stop (SIGTERM, SIGINT); calls in hand are answered first, for a short while.
    package func runUntilStopped() async throws {
        var configuration = ServiceGroupConfiguration(
            services: [self], gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
        configuration.maximumGracefulShutdownDuration = .seconds(5)
        try await ServiceGroup(configuration: configuration).run()
    }

    /// Takes a request apart for the simulator, and puts its answer together.
    private struct Responder: HTTPResponder {
        let simulator: Simulator

        func respond(to request: Request, context: BasicRequestContext) async throws -> Response {
            let body: ByteBuffer
            do {
                body = try await request.body.collect(upTo: SimulatorServer.bodyBytesMax)
            } catch is NIOTooManyBytesError {
                return Self.response(await simulator.tooLarge())
            }
            let reply = await simulator.answer(
                WireRequest(
                    method: request.method.rawValue, target: request.head.path ?? "/",
                    headers: request.headers.map { ($0.name.rawName, $0.value) }, body: Array(body.readableBytesView)))
            return Self.response(reply)
        }

        private static func response(_ reply: WireReply) -> Response {
            var headers = HTTPFields()
            if let accident = reply.accident {
                let (word, bytes) = AccidentHandler.spelled(accident)
                headers[AccidentHandler.field] = word
                return Response(
                    status: .ok, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
            }
            for (name, value) in reply.headers {
                guard let name = HTTPField.Name(name) else { continue }
                headers[name] = value
            }
            let body = reply.status == 204 ? [] : reply.body
            return Response(
                status: HTTPResponse.Status(code: reply.status), headers: headers,
                body: ResponseBody(byteBuffer: ByteBuffer(bytes: body)))
        }
    }
}
