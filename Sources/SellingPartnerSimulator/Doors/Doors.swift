import SellingPartnerAPI

/// Everything that decides who comes in: applications, authorizations, codes and tokens.
///
/// All of it follows from the seed and from the order of the calls, so that a run can be repeated.
struct Doors: Sendable {
    let seed: UInt64
    var applications: [RegisteredApplication] = []
    var authorizations: [SellerAuthorization] = []
    private(set) var sellers: [SellerAccount.ID: String] = [:]
    var tokens: [String: IssuedToken] = [:]
    var codes: [String: AuthorizationCode] = [:]
    /// Appstore workflows that wait for the application to come back, by `amazon_state`.
    private var begun: [String: AuthorizationCode] = [:]
    /// How many things were made: each has a number of its own to be drawn by.
    private var made: Int64 = 0

    /// How many expired tokens are remembered, to tell them from those that never were.
    static let tokensMax = 50_000

    /// What the applications are registered with.
    struct Registration: Sendable {
        var redirectURIs: [String] = []
        var loginURI: String?
        /// Nil for every role there is.
        var roles: Set<Role>?
    }

    /// One published application, authorized by every account, and a draft that nobody has authorized yet.
    init(seed: UInt64, accounts: [SellerAccount], at now: Moment, _ registration: Registration) {
        self.seed = seed
        for account in accounts { sellers[account.id] = account.sellingPartnerID }
        for isDraft in [false, true] { register(isDraft: isDraft, at: now, registration) }
        for account in accounts.sorted(by: { $0.id.rawValue < $1.id.rawValue }) {
            authorize(application: 0, account: account.id, at: now)
        }
    }

    private mutating func register(isDraft: Bool, at now: Moment, _ registration: Registration) {
        var random = draw("application")
        let solution = random.uuid()
        let client = random.code(32, of: "0123456789abcdef")
        let application = RegisteredApplication(
            id: "amzn1.sp.solution.\(solution)", clientID: "amzn1.application-oa2-client.\(client)",
            name: isDraft ? "Draft of a hub" : "Hub", secrets: [makeSecret(at: now)],
            redirectURIs: registration.redirectURIs, loginURI: registration.loginURI,
            roles: registration.roles ?? Set(Role.known), isDraft: isDraft)
        applications.append(application)
    }

    private mutating func makeSecret(at now: Moment) -> RegisteredApplication.ClientSecret {
        var random = draw("secret")
        return RegisteredApplication.ClientSecret(
            value: "amzn1.oa2-cs.v1." + random.code(64, of: "0123456789abcdef"), made: now,
            ends: now + RegisteredApplication.ClientSecret.lifeSeconds)
    }

    mutating func draw(_ name: String) -> SeededRandom {
        made += 1
        return SeededRandom(seed, "door \(name)", made)
    }

    private static let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"

    // MARK: Making

    /// A new authorization of an application; returns its index. Earlier ones stay good.
    @discardableResult
    mutating func authorize(application: Int, account: SellerAccount.ID, at now: Moment) -> Int {
        var random = draw("refresh token")
        authorizations.append(
            SellerAuthorization(
                application: application, account: account, sellingPartnerID: sellers[account] ?? "",
                refreshToken: "Atzr|IwEBI" + random.code(280, of: Self.letters),
                roles: applications[application].roles, granted: now))
        return authorizations.count - 1
    }

    /// Gives out an access token for an hour.
    mutating func issue(_ kind: IssuedToken.Kind, application: Int, at now: Moment) -> String {
        let prefix =
            switch kind {
            case .seller: "Atza|IwEBI"
            case .grantless: "Atc|MQEBI"
            case .restricted: "Atz.sprdt|IwEBI"
            }
        var random = draw("token")
        let token = prefix + random.code(260, of: Self.letters)
        if tokens.count >= Self.tokensMax { tokens = tokens.filter { now < $0.value.ends } }
        tokens[token] = IssuedToken(kind: kind, application: application, ends: now + IssuedToken.lifeSeconds)
        return token
    }

    /// Gives out a code of the consent page.
    mutating func issueCode(_ application: Int, _ account: SellerAccount.ID, _ uri: String, at now: Moment) -> String {
        codes = codes.filter { now < $0.value.ends }
        var random = draw("code")
        let code = random.code(18, of: String(Self.letters.dropLast(2)))
        codes[code] = AuthorizationCode(
            application: application, account: account, redirectURI: uri, ends: now + AuthorizationCode.lifeSeconds)
        return code
    }

    /// Begins an Appstore workflow; gives the `amazon_state`.
    mutating func openAppstoreState(
        _ application: Int, _ account: SellerAccount.ID, _ uri: String, at now: Moment
    ) -> String {
        begun = begun.filter { now < $0.value.ends }
        var random = draw("state")
        let state = random.code(40, of: String(Self.letters.dropLast(2)))
        begun[state] = AuthorizationCode(
            application: application, account: account, redirectURI: uri, ends: now + 600)
        return state
    }

    /// Ends it; nil for a state that nobody was given, or more than ten minutes ago.
    mutating func closeAppstoreState(_ state: String, at now: Moment) -> AuthorizationCode? {
        begun.removeValue(forKey: state).flatMap { now < $0.ends ? $0 : nil }
    }

    // MARK: Taking away

    /// A seller takes authorizations back; tells how many. Access tokens die with them.
    mutating func revoke(where isMeant: (SellerAuthorization) -> Bool) -> Int {
        var count = 0
        for index in authorizations.indices where !authorizations[index].isRevoked && isMeant(authorizations[index]) {
            authorizations[index].isRevoked = true
            count += 1
        }
        return count
    }

    /// A new client secret; the old ones work for seven days more.
    ///
    /// Source: facts §2.7.
    mutating func rotateSecret(of application: Int, at now: Moment) {
        let end = now + RegisteredApplication.ClientSecret.afterRotationSeconds
        for index in applications[application].secrets.indices {
            applications[application].secrets[index].ends = min(end, applications[application].secrets[index].ends)
        }
        applications[application].secrets.append(makeSecret(at: now))
    }
}
