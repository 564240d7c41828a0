import AcornCore
import AcornSync
import Hummingbird
import Logging
import NIOCore
import SellingPartnerAPI
import ServiceLifecycle

/// Waits on 127.0.0.1 for the one answer that a consent page sends, and ends with it.
struct CallbackListener: Sendable {
    /// What an answer led to.
    struct Granted: Sendable {
        let refreshToken: Secret
        let sellingPartnerID: String
    }

    enum Event: Sendable {
        case listening(Int)
        case granted(Granted)
        case failed(any Error)
    }

    let port: Int
    let secondsMax: Int
    /// What is said on the terminal; the browser is answered in every language.
    let language: Language
    /// The request for consent, once the port is known.
    let consent: @Sendable (Int) throws -> Consent
    /// Exchanges a code, given with the redirect address, for a refresh token.
    let exchange: @Sendable (Secret, String) async throws -> Secret

    private enum Task: Sendable { case server, timer }

    /// Runs until an answer came, the time is over, or the seller refused. `opened` is told what to open.
    ///
    /// Errors: `ConsentRefusal`, `ListenerFailure`, and those of `consent` and `exchange`.
    func run(_ opened: (Consent) -> Void) async throws -> Granted {
        let (events, told) = AsyncStream.makeStream(of: Event.self)
        let responder = CallbackResponder(language: language, exchange: exchange) { told.yield($0) }
        let group = server(responder) { told.yield(.listening($0)) }
        return try await withThrowingTaskGroup(of: Task.self) { tasks in
            tasks.addTask {
                do { try await group.run() } catch {
                    told.yield(.failed(ListenerFailure(port: port, reason: "\(error)")))
                }
                return .server
            }
            tasks.addTask {
                try? await _Concurrency.Task.sleep(for: .seconds(secondsMax))
                told.yield(.failed(ConsentRefusal(words: ConnectWords.tooLate(secondsMax))))
                return .timer
            }
            let result = await answer(events, responder, opened)
            // The browser's page is on its way: the server ends when it is there.
            await group.triggerGracefulShutdown()
            while let ended = try await tasks.next(), ended != .server {}
            tasks.cancelAll()
            return try result.get()
        }
    }

    private func answer(
        _ events: AsyncStream<Event>, _ responder: CallbackResponder, _ opened: (Consent) -> Void
    ) async -> Result<Granted, any Error> {
        for await event in events {
            switch event {
            case .listening(let port):
                do {
                    let consent = try consent(port)
                    responder.wait(for: consent)
                    opened(consent)
                } catch { return .failure(error) }
            case .granted(let granted): return .success(granted)
            case .failed(let error): return .failure(error)
            }
        }
        return .failure(CancellationError())
    }

    private func server(
        _ responder: CallbackResponder, _ listening: @escaping @Sendable (Int) -> Void
    ) -> ServiceGroup {
        let silent = Logger(label: "acorn.connect", factory: { _ in SwiftLogNoOpLogHandler() })
        let application = Application(
            responder: responder,
            configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: port), serverName: nil),
            onServerRunning: { listening($0.localAddress?.port ?? 0) }, logger: silent)
        var configuration = ServiceGroupConfiguration(services: [application], logger: silent)
        configuration.maximumGracefulShutdownDuration = .seconds(5)
        return ServiceGroup(configuration: configuration)
    }
}

/// That the port cannot be listened on.
struct ListenerFailure: Error, CustomStringConvertible {
    let port: Int
    let reason: String

    var description: String {
        "port \(port) of 127.0.0.1 cannot be listened on: \(reason). Choose another with --callback-port, and register "
            + "its address with the application"
    }
}
