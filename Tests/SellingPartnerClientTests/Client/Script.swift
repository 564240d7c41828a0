import Foundation
import SellingPartnerClient
import Synchronization

/// Amazon as a list of answers: tokens are given for the asking, everything else in the order of the script.
final class Script: Sendable {
    struct Answer: Sendable {
        var status = 200
        var headers: [(name: String, value: String)] = [("content-type", "application/json")]
        var body = Data()
        var failure: TransportError?

        static func json(_ text: String, status: Int = 200, rate: String? = nil) -> Answer {
            var headers = [(name: "Content-Type", value: "application/json"), ("x-amzn-RequestId", "req-1")]
            if let rate { headers.append(("x-amzn-RateLimit-Limit", rate)) }
            return Answer(status: status, headers: headers, body: Data(text.utf8))
        }

        static func failure(_ kind: TransportError.Kind, sent: Bool) -> Answer {
            Answer(failure: TransportError(kind, mayHaveBeenSent: sent))
        }

        static func error(_ status: Int, _ code: String, _ message: String = "", details: String = "") -> Answer {
            json(
                #"{"errors":[{"code":"\#(code)","message":"\#(message)","details":"\#(details)"}]}"#, status: status)
        }
    }

    private struct State {
        var answers: [Answer]
        var logins: [Answer]
        var requests: [HTTPRequest] = []
        var tokensGiven = 0
    }

    private let state: Mutex<State>

    /// `logins` are answered before tokens are given out.
    init(_ answers: [Answer], logins: [Answer] = []) {
        state = Mutex(State(answers: answers, logins: logins))
    }

    var transport: FakeTransport {
        FakeTransport { request in try self.answer(request) }
    }

    /// Requests other than for tokens.
    var calls: [HTTPRequest] { state.withLock { $0.requests.filter { !$0.address.hasSuffix("/auth/o2/token") } } }
    var logins: [HTTPRequest] { state.withLock { $0.requests.filter { $0.address.hasSuffix("/auth/o2/token") } } }
    var answersLeft: Int { state.withLock { $0.answers.count } }

    private func answer(_ request: HTTPRequest) throws -> HTTPResponse {
        let answer = state.withLock { state -> Answer in
            state.requests.append(request)
            if request.address.hasSuffix("/auth/o2/token") {
                if !state.logins.isEmpty { return state.logins.removeFirst() }
                state.tokensGiven += 1
                return .json(#"{"access_token":"Atza|\#(state.tokensGiven)","token_type":"bearer","expires_in":3600}"#)
            }
            guard !state.answers.isEmpty else { return .json("{}", status: 599) }
            return state.answers.removeFirst()
        }
        if let failure = answer.failure { throw failure }
        return HTTPResponse(status: answer.status, headers: answer.headers, body: HTTPBody(answer.body))
    }
}

extension HTTPRequest {
    func header(_ name: String) -> String? { headers.first { $0.name.lowercased() == name }?.value }

    var bodyText: String {
        if case .data(let data) = body { String(decoding: data, as: UTF8.self) } else { "" }
    }
}

/// The error a piece of work ends with; nil when it ends well or with another kind.
func sellingPartnerError(_ work: () async throws -> some Any) async -> SellingPartnerError? {
    do {
        _ = try await work()
        return nil
    } catch {
        return error as? SellingPartnerError
    }
}
