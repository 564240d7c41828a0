import AcornCore
import AcornSync
import HTTPTypes
import Hummingbird
import NIOCore
import SellingPartnerAPI
import SellingPartnerClient
import Synchronization

/// Answers the browser that a consent page sends back.
final class CallbackResponder: HTTPResponder {
    typealias Context = BasicRequestContext

    private struct State {
        var consent: Consent?
        var foreign = 0
    }

    /// Answers to other requests than ours that are borne before it is given up.
    static let foreignMax = 20

    private let language: Language
    private let exchange: @Sendable (Secret, String) async throws -> Secret
    private let told: @Sendable (CallbackListener.Event) -> Void
    private let state = Mutex(State())

    init(
        language: Language,
        exchange: @escaping @Sendable (Secret, String) async throws -> Secret,
        told: @escaping @Sendable (CallbackListener.Event) -> Void
    ) {
        self.language = language
        self.exchange = exchange
        self.told = told
    }

    func wait(for consent: Consent) { state.withLock { $0.consent = consent } }

    func respond(to request: Request, context: BasicRequestContext) async throws -> Response {
        let target = request.head.path ?? "/"
        // A browser also asks for icons and the like.
        guard request.method == .get, target.contains("?"), let consent = state.withLock({ $0.consent }) else {
            return Self.page(.notFound, ConnectWords.pageNothing)
        }
        switch consent.receive(target) {
        case .granted(let code, let seller): return await granted(code, seller, consent)
        case .denied(let word):
            told(.failed(ConsentRefusal(words: ConnectWords.denied(word))))
            return Self.page(.ok, ConnectWords.denied(word))
        case .incomplete:
            told(.failed(ConsentRefusal(words: ConnectWords.incomplete)))
            return Self.page(.badRequest, ConnectWords.incomplete)
        case .repeated: return Self.page(.badRequest, ConnectWords.repeated)
        case .foreign: return foreign()
        }
    }

    private func granted(_ code: Secret, _ seller: String, _ consent: Consent) async -> Response {
        do {
            let token = try await exchange(code, consent.redirectAddress)
            told(.granted(CallbackListener.Granted(refreshToken: token, sellingPartnerID: seller)))
            return Self.page(.ok, ConnectWords.pageGranted)
        } catch {
            told(.failed(error))
            return Self.page(.badGateway, ConnectWords.pageRefused)
        }
    }

    /// Somebody else's answer must not end the wait for ours; but nobody may try for ever.
    private func foreign() -> Response {
        let count = state.withLock { state in
            state.foreign += 1
            return state.foreign
        }
        note(ConnectWords.foreign[language])
        if count >= Self.foreignMax { told(.failed(ConsentRefusal(words: ConnectWords.foreignTooOften))) }
        return Self.page(.badRequest, ConnectWords.foreign)
    }

    /// A small page in both languages that tells no other page where it was.
    private static func page(_ status: HTTPResponse.Status, _ words: Words) -> Response {
        let text =
            "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>ACORN-i</title></head><body>"
            + "<h1>ACORN-i</h1><p>\(escaped(words.en))</p><p lang=\"zh-Hans\">\(escaped(words.zh))</p></body></html>\n"
        var headers = HTTPFields()
        headers[.contentType] = "text/html; charset=utf-8"
        headers[.cacheControl] = "no-store"
        headers[.contentSecurityPolicy] = "default-src 'none'; frame-ancestors 'none'"
        headers[.connection] = "close"
        if let name = HTTPField.Name("Referrer-Policy") { headers[name] = "no-referrer" }
        if let name = HTTPField.Name("X-Content-Type-Options") { headers[name] = "nosniff" }
        return Response(
            status: status, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
            .replacing("\"", with: "&quot;").replacing("'", with: "&#39;")
    }
}
