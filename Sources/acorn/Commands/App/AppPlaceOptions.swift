import AcornStore
import ArgumentParser
import Foundation

/// Which environment an application belongs to, and where it calls if not Amazon.
struct AppPlaceOptions: ParsableArguments {
    @Option(help: "production, sandbox or simulator. Without it: production, or simulator with --simulator.")
    var environment: HubEnvironment?

    @Option(
        help: ArgumentHelp(
            "A simulator, such as `acorn simulate` runs: http://127.0.0.1:8484",
            discussion: "Stands for --endpoint ADDRESS/{region}, --login ADDRESS/auth/o2/token and "
                + "--consent ADDRESS/consent/{region}.", valueName: "address"))
    var simulator: String?

    @Option(help: "Where to call instead of Amazon; {region} in it becomes na, eu or fe. Not in production.")
    var endpoint: String?

    @Option(help: "Where tokens come from instead of Login with Amazon. Not in production.")
    var login: String?

    @Option(help: "Where consent is asked for instead of Seller Central; {region} as above. Not in production.")
    var consent: String?

    /// The environment that is meant.
    var chosenEnvironment: HubEnvironment { environment ?? (simulator == nil ? .production : .simulator) }

    func validate() throws {
        let given = [simulator, endpoint, login, consent].compactMap(\.self)
        for address in given { try Self.check(address) }
        if simulator != nil, endpoint != nil || login != nil || consent != nil {
            throw ValidationError("--simulator already says what --endpoint, --login and --consent would")
        }
        guard (endpoint == nil) == (login == nil) else {
            throw ValidationError("--endpoint and --login go together: a token of one place is of no use in another")
        }
        switch chosenEnvironment {
        case .production:
            guard given.isEmpty else {
                throw ValidationError(
                    "production always calls Amazon; for another address use --environment simulator or sandbox")
            }
        case .sandbox: break
        case .simulator:
            guard simulator != nil || endpoint != nil else {
                throw ValidationError("the environment simulator needs --simulator, or --endpoint and --login")
            }
        }
    }

    /// Secrets travel there, so plain http is for this machine only; and Amazon is no simulator.
    private static func check(_ address: String) throws {
        guard let url = URL(string: ApplicationPlace.filled(address, region: "na")), let scheme = url.scheme,
            let host = url.host()
        else { throw ValidationError("'\(address)' is no address: it must begin with https:// and a name") }
        let isHere = ["localhost", "127.0.0.1", "::1", "[::1]"].contains(host)
        guard scheme == "https" || scheme == "http" && isHere else {
            throw ValidationError("'\(address)' must be https; plain http is for this machine only")
        }
        guard host != "amazon.com", !host.hasSuffix(".amazon.com") else {
            throw ValidationError("'\(address)' is Amazon's own; leave it out, and choose production or sandbox")
        }
    }

    /// What is kept with the application.
    var place: ApplicationPlace {
        guard let simulator else { return ApplicationPlace(endpoint: endpoint, login: login, consent: consent) }
        let base = simulator.hasSuffix("/") ? String(simulator.dropLast()) : simulator
        let calls = chosenEnvironment == .sandbox ? "/sandbox/{region}" : "/{region}"
        return ApplicationPlace(
            endpoint: base + calls, login: base + "/auth/o2/token", consent: base + "/consent/{region}")
    }
}
