package import AcornCore

/// An application as it is registered with Amazon: one set of Login with Amazon credentials.
package struct HubApplication: Hashable, Sendable {
    /// Who may authorize it. Source: facts §2.8.
    package enum Kind: String, CaseIterable, Hashable, Sendable {
        /// The developer's own accounts, by self-authorization: at most ten.
        case `private`
        /// Any seller, by consent; to be renewed every 365 days.
        case `public`
    }

    package let environment: HubEnvironment
    /// The hub's own number of it, unique over all environments.
    package let number: Int64
    package var name: String
    /// `amzn1.application-oa2-client.…`.
    package var clientID: String
    /// `amzn1.sp.solution.…` or `amzn1.sellerapps.app.…`, which the consent page asks for.
    package var applicationID: String?
    package var kind: Kind
    package var place: ApplicationPlace
    package var createdAt: Instant

    package init(
        environment: HubEnvironment, number: Int64, name: String, clientID: String, applicationID: String?, kind: Kind,
        place: ApplicationPlace, createdAt: Instant
    ) {
        self.environment = environment
        self.number = number
        self.name = name
        self.clientID = clientID
        self.applicationID = applicationID
        self.kind = kind
        self.place = place
        self.createdAt = createdAt
    }

    /// Where its client secret is sealed.
    package var secretName: SecretName {
        SecretName(.clientSecret, environment: environment.rawValue, name: String(number))
    }
}

/// Where an application calls, if not Amazon. `{region}` in an address stands for na, eu or fe.
package struct ApplicationPlace: Hashable, Sendable {
    package var endpoint: String?
    package var login: String?
    package var consent: String?

    package init(endpoint: String? = nil, login: String? = nil, consent: String? = nil) {
        self.endpoint = endpoint
        self.login = login
        self.consent = consent
    }

    /// An address with the region in its place.
    package static func filled(_ address: String, region: String) -> String {
        address.replacing("{region}", with: region)
    }
}

/// What a person tells of an application.
package struct NewApplication: Hashable, Sendable {
    package var environment: HubEnvironment
    package var name: String
    package var clientID: String
    package var applicationID: String?
    package var kind: HubApplication.Kind
    package var place: ApplicationPlace

    package init(
        environment: HubEnvironment, name: String, clientID: String, applicationID: String? = nil,
        kind: HubApplication.Kind = .private, place: ApplicationPlace = ApplicationPlace()
    ) {
        self.environment = environment
        self.name = name
        self.clientID = clientID
        self.applicationID = applicationID
        self.kind = kind
        self.place = place
    }
}
