package import AcornCore

/// That an application may act for an account, and how that stands.
package struct Authorization: Hashable, Sendable {
    /// What was put down about it last.
    package enum State: String, CaseIterable, Hashable, Sendable {
        case active
        /// Amazon refuses it: the seller must authorize the application again.
        case lost
        /// Taken back here, by `acorn disconnect`.
        case revoked
    }

    package let account: SellerAccount
    /// The number of the application.
    package let application: Int64
    package let applicationName: String
    package let applicationKind: HubApplication.Kind
    package let state: State
    package let authorizedAt: Instant
    /// By when the seller must renew it; nil where Amazon names no such day.
    package let expiresAt: Instant?
    /// When Amazon last accepted it.
    package let checkedAt: Instant?
    package let lostAt: Instant?
    package let lostReason: String?

    package var environment: HubEnvironment {
        // The tables have no other (`environments`).
        HubEnvironment(rawValue: account.key.environment) ?? .simulator
    }

    /// Where its refresh token is sealed.
    package var secretName: SecretName { Self.secretName(account.key, application: application) }

    /// Where the refresh token of an account for an application is sealed.
    package static func secretName(_ account: AccountKey, application: Int64) -> SecretName {
        SecretName(
            .refreshToken, environment: account.environment, account: account.account, name: String(application))
    }

    /// A public application's authorization must be renewed within 365 days. Source: facts §2.1.
    package static let lifeSeconds: Int64 = 365 * 86_400
    /// How long before the end it is time to say so.
    package static let warningSeconds: Int64 = 30 * 86_400

    /// How it stands at a moment, with what has to be done.
    package func standing(at now: Instant) -> Standing {
        switch state {
        case .lost: .lost
        case .revoked: .disconnected
        case .active:
            switch expiresAt {
            case let end? where end <= now: .expired
            case let end? where end <= now.adding(seconds: Self.warningSeconds): .expiresSoon
            default: .active
            }
        }
    }

    /// How an authorization stands at a moment.
    package enum Standing: String, CaseIterable, Hashable, Sendable {
        case active, expiresSoon, expired, lost, disconnected

        /// Whether somebody has to do something.
        package var isFinding: Bool { self != .active && self != .disconnected }
    }
}
