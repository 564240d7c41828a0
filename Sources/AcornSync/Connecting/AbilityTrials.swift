package import AcornStore
import SellingPartnerAPI
import SellingPartnerClient

/// What came of trying one ability.
package struct AbilityTrial: Sendable {
    package let ability: Ability
    package let outcome: RoleOutcome
    /// Why it could not be found out; nil otherwise.
    package let reason: String?
}

extension Connection {
    /// Tries every ability, one after the other, and puts down what came of it. A person waits, so a call whose turn is
    /// far away is left out, as unknown.
    ///
    /// Errors: `ConnectionError.authorizationLost`, `StoreError`, `CancellationError`. No single trial's failure is
    /// one.
    package func tryAbilities() async throws -> [AbilityTrial] {
        guard let store = stores.first(where: \.isParticipating) ?? stores.first else { return [] }
        let now = connections.settings.now()
        let scene = Ability.Scene(
            sellingPartnerID: account.sellingPartnerID, marketplaceID: store.marketplaceID,
            currency: store.currency ?? "USD", now: now)
        var trials: [AbilityTrial] = []
        for ability in Ability.all { trials.append(try await trial(of: ability, scene)) }
        let (key, application, done) = (key, authorization.application, trials)
        try await connections.store.write(.repeatable) { connection in
            for trial in done {
                try RoleTrials.put(
                    trial.outcome, of: trial.ability.id, key, application: application, in: connection, at: now)
            }
            try Authorizations.checked(key, application: application, in: connection, at: now)
        }
        return trials
    }

    private func trial(of ability: Ability, _ scene: Ability.Scene) async throws -> AbilityTrial {
        let options = CallOptions(waitMax: .seconds(15), attemptsMax: 2, callTimeMax: .seconds(60))
        do {
            let request = try ability.request(scene)
            try await call { _ = try await $0.rawReply(to: request, options: options) }
            return AbilityTrial(ability: ability, outcome: .granted, reason: nil)
        } catch let error as SellingPartnerError {
            let outcome = Self.outcome(of: error)
            let reason = error.status.map { "\(error.code.rawValue), HTTP \($0)" } ?? error.code.rawValue
            return AbilityTrial(
                ability: ability, outcome: outcome, reason: outcome == .unknown ? reason : nil)
        }
    }

    /// Amazon looks at the roles before it looks at parameters: whoever is told that those are wrong was let in.
    private static func outcome(of error: SellingPartnerError) -> RoleOutcome {
        switch error.code {
        case .accessDenied: .missing
        case .invalidRequest, .notFound, .sandboxMismatch: .granted
        default: .unknown
        }
    }
}
