import Foundation

/// What a simulator says of itself when it is ready: the one line on standard output.
package struct ReadyLine: Sendable {
    /// The line, as JSON, without its end.
    package let text: String
}

extension Simulator {
    /// Everything a caller needs to begin.
    var readyLine: ReadyLine {
        let regions = ["na", "eu", "fe"]
        func addresses(_ prefix: String) -> SimulatedJSON {
            .object(regions.map { .init(name: $0, value: .string("\(base)\(prefix)/\($0)")) })
        }
        let json: SimulatedJSON = [
            "version": 1, "lwa": .string("\(base)/auth/o2/token"), "endpoints": addresses(""),
            "sandbox": addresses("/sandbox"), "consent": addresses("/consent"), "truth": .string("\(base)/truth"),
            "applications": .array(
                doors.applications.map { application in
                    [
                        "clientId": .string(application.clientID),
                        "clientSecret": .string(application.secrets.last?.value ?? ""),
                        "redirectUri": .string(application.redirectURIs.first ?? ""),
                        "applicationId": .string(application.id),
                    ]
                }),
            "authorizations": .array(doors.authorizations.map { authorization($0) }),
        ]
        return ReadyLine(text: json.text)
    }

    private func authorization(_ one: SellerAuthorization) -> SimulatedJSON {
        let world = simulation.world
        return [
            "sellingPartnerId": .string(one.sellingPartnerID), "region": .string(one.account.rawValue),
            "refreshToken": .string(one.refreshToken),
            "marketplaceIds": .list(world.stores(of: one.account).map { world[$0].profile.marketplaceID }),
        ]
    }
}
