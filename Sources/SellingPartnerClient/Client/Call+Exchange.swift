import Foundation
import Logging
import SellingPartnerAPI

/// Why an attempt failed, and the token it was made with.
struct AttemptFailure: Error {
    var error: SellingPartnerError
    let token: AccessToken
    let key: TokenKey

    /// Whether another token may help. Source: facts §5.
    var isTokenRefused: Bool { error.code == .accessTokenExpired || error.code == .accessTokenRejected }

    func forgetToken(_ authority: Authority) async throws { try await authority.forget(token, key) }
}

/// The token of a call, whichever kind it needs.
struct TokenSource {
    let client: SellingPartnerClient
    let key: TokenKey
    private let resources: RestrictedResources?
    private let authorization: OperationAuthorization
    private let options: CallOptions

    init(client: SellingPartnerClient, written: WrittenRequest, options: CallOptions) {
        self.client = client
        self.options = options
        authorization = written.descriptor.authorization
        resources = RestrictedResources(written, options: options)
        let authority = client.authority
        if let resources {
            key = authority.restrictedKey(resources, endpoint: client.tokenIssuer.configuration.endpoint)
        } else if case .grantless(let scope) = authorization {
            key = authority.key(.application(scope: scope.rawValue))
        } else {
            key = authority.sellerKey
        }
    }

    func token() async throws -> AccessToken {
        if let resources { return try await restricted(resources) }
        if case .grantless(let scope) = authorization { return try await client.authority.applicationToken(scope) }
        return try await client.authority.sellerToken()
    }

    private func restricted(_ resources: RestrictedResources) async throws -> AccessToken {
        let limits = CallOptions(
            waitMax: options.waitMax, attemptsMax: options.attemptsMax, callTimeMax: options.callTimeMax)
        let issuer = client.tokenIssuer
        return try await client.authority.restrictedToken(resources, endpoint: issuer.configuration.endpoint) {
            let reply = try await issuer.call(resources.request, options: limits) { raw in
                try TypedReply.read(RestrictedResources.Reply.self, raw)
            }
            guard !reply.value.token.isEmpty, reply.value.seconds > 0 else {
                throw SellingPartnerError(
                    .mistypedReply, operation: OperationDescriptor.TokensV20210301.createRestrictedDataToken.id,
                    status: reply.status,
                    requestID: reply.requestID, detail: "the reply holds no usable token")
            }
            return AccessToken(reply.value.token, lifeSeconds: reply.value.seconds, from: client.clock.now)
        }
    }
}

extension Call {
    /// Sends once and proves the reply. Errors: `SellingPartnerError`, `TransportError`, `CancellationError`.
    func exchange<Value: Sendable>(
        _ token: AccessToken, _ turn: any Turn, _ attempt: Int,
        _ read: (RawReply) throws -> Value
    ) async throws -> Value {
        let sent = client.clock.now
        var response: HTTPResponse?
        var bytes = 0
        do {
            let reply = try await client.transport.send(request(token, at: sent))
            response = reply
            let replied = client.clock.now
            // While the budgets' store counts the call, its reply is read.
            async let settled: Void = settle(turn, sent: sent, replied: replied, response: reply)
            let value: Result<Value, any Error>
            do { value = .success(try await self.read(reply, attempt, &bytes, read)) } catch { value = .failure(error) }
            await settled
            let read = try value.get()
            await tell(reply, bytes, hasFailed: false)
            return read
        } catch var error as SellingPartnerError {
            await tell(response, bytes, hasFailed: true)
            error.status = error.status ?? response?.status
            error.requestID = error.requestID ?? response?.header("x-amzn-requestid")
            throw error
        } catch {
            if let error = error as? TransportError, !error.mayHaveBeenSent {
                try await turn.giveBack()
            } else {
                if response == nil { await settle(turn, sent: sent, replied: client.clock.now, response: nil) }
                await tell(response, bytes, hasFailed: true)
            }
            throw error
        }
    }

    /// A reply that is there is not lost because the budgets' store fails.
    private func settle(_ turn: any Turn, sent: Date, replied: Date, response: HTTPResponse?) async {
        // In the sandbox one bucket counts all operations: what one of them tells is not its rate.
        let told = client.configuration.isSandbox ? nil : response?.rateLimit
        do {
            try await turn.settle(
                TurnReport(
                    sent: sent, replied: replied, toldRate: told, wasRefused: response?.status == 429))
        } catch {
            client.logger.warning(
                "a call could not be counted",
                metadata: ["operation": "\(written.descriptor.id)", "kind": "\(type(of: error))"])
        }
    }

    private func tell(_ response: HTTPResponse?, _ bytes: Int, hasFailed: Bool) async {
        guard let observer = client.observer else { return }
        await observer.called(
            MadeCall(
                operation: written.descriptor, status: response?.status, bytes: bytes, hasFailed: hasFailed))
    }

    private func request(_ token: AccessToken, at now: Date) -> HTTPRequest {
        let limits = client.configuration.limits
        let headers =
            written.headers + [
                ("x-amz-access-token", token.secret.reveal()), ("x-amz-date", Self.stamp(now)),
                ("user-agent", client.configuration.userAgent.text),
            ]
        return HTTPRequest(
            method: written.descriptor.method, address: written.address, headers: headers,
            body: written.body.map { .data($0) } ?? .none, replyTimeMax: limits.replyTimeMax,
            bodyTimeMax: limits.bodyTimeMax)
    }

    /// `20260131T235959Z`. Source: facts §3.
    static func stamp(_ date: Date) -> String {
        let style = Date.ISO8601FormatStyle(dateSeparator: .omitted, timeSeparator: .omitted)
        return date.formatted(style)
    }

    private func read<Value: Sendable>(
        _ response: HTTPResponse, _ attempt: Int, _ bytes: inout Int,
        _ read: (RawReply) throws -> Value
    ) async throws -> Value {
        let limits = client.configuration.limits
        guard (200..<300).contains(response.status), response.status != 206 else {
            throw try await refusal(response, &bytes)
        }
        let body = try await response.wholeBody(bytesMax: limits.replyBytesMax)
        bytes = body.count
        let json = try ReplyCheck(descriptor: written.descriptor, response: response, body: body).json()
        var raw = RawReply(
            status: response.status, requestID: response.header("x-amzn-requestid"),
            rateLimit: response.rateLimit, body: body, attempts: attempt)
        raw.json = json
        return try read(raw)
    }

    /// The error that a reply of another status than success tells. Its body is read as far as it can be.
    private func refusal(_ response: HTTPResponse, _ bytes: inout Int) async throws -> SellingPartnerError {
        let body: Data
        do {
            body = try await response.wholeBody(bytesMax: 1 << 20)
        } catch is CancellationError {
            throw CancellationError()
        } catch {
            body = Data()
        }
        bytes = body.count
        let errors = ErrorListReading.errors(in: body, kind: response.header("x-amzn-errortype"))
        let code = ErrorClassification.code(status: response.status, errors: errors)
        return SellingPartnerError(code, operation: written.descriptor.id, status: response.status, errors: errors)
    }
}
