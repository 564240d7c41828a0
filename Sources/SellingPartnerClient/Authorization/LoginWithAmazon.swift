import Foundation
public import SellingPartnerAPI

/// What Login with Amazon gave.
public struct LoginTokens: Sendable {
    public let access: AccessToken
    /// With a code: the seller's authorization, to be sealed and kept. With a refresh token: the same one again.
    public let refresh: Secret?
}

/// Login with Amazon's token endpoint. Source: facts §2.4.
public struct LoginWithAmazon: Sendable {
    let address: String
    let userAgent: UserAgent
    let limits: ClientLimits
    let transport: any HTTPTransport
    let clock: any ClientClock
    let random: @Sendable () -> Double

    private static let attemptsMax = 3
    private static let replyBytesMax = 1 << 20

    /// The endpoint that tokens are asked for, for whoever handles a seller's consent.
    public init(
        configuration: ClientConfiguration, transport: any HTTPTransport, clock: any ClientClock = SystemClock(),
        random: @escaping @Sendable () -> Double = { Double.random(in: 0..<1) }
    ) {
        self.init(
            address: configuration.loginAddress, userAgent: configuration.userAgent, limits: configuration.limits,
            transport: transport, clock: clock, random: random)
    }

    init(
        address: String, userAgent: UserAgent, limits: ClientLimits, transport: any HTTPTransport,
        clock: any ClientClock, random: @escaping @Sendable () -> Double
    ) {
        self.address = address
        self.userAgent = userAgent
        self.limits = limits
        self.transport = transport
        self.clock = clock
        self.random = random
    }

    /// Asks for tokens, a few times where the endpoint is down or out of reach. A code is sent again only when it
    /// surely was not seen.
    ///
    /// Errors: `SellingPartnerError`, each kind of refusal with its own code; `CancellationError`.
    public func tokens(for grant: LoginGrant, clientID: String, clientSecret: Secret) async throws -> LoginTokens {
        var attempt = 1
        while true {
            do {
                return try await ask(grant, clientID: clientID, clientSecret: clientSecret)
            } catch var error as SellingPartnerError {
                error.attempts = attempt
                guard attempt < Self.attemptsMax, mayRepeat(grant, error) else { throw error }
                let pause = RetryPause.span(attempt: attempt, first: limits.pauseFirst, max: limits.pauseMax)
                try await clock.sleep(for: pause * random())
                attempt += 1
            }
        }
    }

    private func mayRepeat(_ grant: LoginGrant, _ error: SellingPartnerError) -> Bool {
        if error.code == .notConnected { return true }
        guard grant.kind != .authorizationCode else { return false }
        return [.loginUnavailable, .timedOut, .connectionLost, .cutReply, .emptyReply, .htmlReply].contains(error.code)
    }

    private func ask(_ grant: LoginGrant, clientID: String, clientSecret: Secret) async throws -> LoginTokens {
        let fields = [("grant_type", grant.kind.rawValue)] + grant.fields
        let client = [("client_id", clientID), ("client_secret", clientSecret.reveal())]
        let form = PercentEncoding.form((fields + client).map { (name: $0.0, value: $0.1) })
        let request = HTTPRequest(
            method: .post, address: address,
            headers: [
                ("content-type", "application/x-www-form-urlencoded;charset=UTF-8"), ("accept", "application/json"),
                ("user-agent", userAgent.text),
            ],
            body: .data(Data(form.utf8)), replyTimeMax: limits.replyTimeMax, bodyTimeMax: limits.bodyTimeMax)
        do {
            let response = try await transport.send(request)
            let body = try await response.wholeBody(bytesMax: Self.replyBytesMax)
            return try read(response, body, grant: grant)
        } catch var error as SellingPartnerError {
            error.operation = "LoginWithAmazon"
            throw error
        } catch let error as TransportError {
            throw SellingPartnerError(transport: error, operation: "LoginWithAmazon")
        }
    }

    private func read(_ response: HTTPResponse, _ body: Data, grant: LoginGrant) throws -> LoginTokens {
        let requestID = response.header("x-amzn-requestid") ?? response.header("x-amz-rid")
        guard response.status == 200 else {
            let errors = ErrorListReading.errors(in: body, kind: nil)
            let code = ErrorClassification.loginCode(status: response.status, error: errors.first, grant: grant.kind)
            throw SellingPartnerError(code, status: response.status, requestID: requestID, errors: errors)
        }
        let check = ReplyCheck(descriptor: Self.descriptor, response: response, body: body)
        do {
            _ = try check.json()
        } catch var error as SellingPartnerError {
            error.status = response.status
            error.requestID = requestID
            throw error
        }
        guard let reply = try? JSONDecoder().decode(TokenReply.self, from: body), !reply.accessToken.isEmpty,
            reply.accessToken.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }), reply.expiresIn > 0
        else {
            throw SellingPartnerError(
                .mistypedReply, status: response.status, requestID: requestID,
                detail: "the reply holds no usable token")
        }
        let access = AccessToken(Secret(reply.accessToken), lifeSeconds: reply.expiresIn, from: clock.now)
        return LoginTokens(access: access, refresh: reply.refreshToken.map { Secret($0) })
    }

    /// So that a token reply is proven like any other.
    private static let descriptor = OperationDescriptor(
        api: "LoginWithAmazon", operationID: "token", method: .post, path: "/auth/o2/token", parameters: [],
        body: nil, replies: OperationReplies(statuses: [200], shape: "Token", requiredKeys: ["access_token"]),
        usagePlan: .assumed, pagination: nil, authorization: .seller, roles: [], repetition: .reads, sandbox: .none,
        deprecation: nil)

    private struct TokenReply: Decodable {
        let accessToken: String
        let refreshToken: String?
        let expiresIn: Double

        init(from decoder: any Decoder) throws {
            let reader = try WireReader(decoder)
            accessToken = try reader.required("access_token")
            refreshToken = try reader.optional("refresh_token")
            expiresIn = try reader.required("expires_in")
        }
    }
}
