import AcornCore
import AcornSync
import ArgumentParser
import Foundation
import SellingPartnerAPI

/// How a seller is asked for consent.
struct ConsentOptions: ParsableArguments {
    @Flag(help: "Ask on the consent page even where a refresh token is in the environment.")
    var consent = false

    @Option(help: "Whose Seller Central asks, by country code: DE. Without it: the largest store of the region.")
    var marketplace: String?

    @Flag(help: "The application is a draft: the consent page is asked for with version=beta.")
    var draft = false

    @Option(help: "The port on 127.0.0.1 at which the answer is waited for; 0 for any free one.")
    var callbackPort = ConsentOptions.port

    @Option(
        help: ArgumentHelp(
            "Where the seller is sent back to, as it is registered with the application.",
            discussion: "Without it: http://127.0.0.1:PORT/callback. Give it where something forwards to that port.",
            valueName: "address"))
    var redirectURI: String?

    @Option(help: .hidden)
    var consentSeconds = 600

    /// The port that Docs/connect.md names, to be registered with applications.
    static let port = 8485

    func validate() throws {
        guard (0...65_535).contains(callbackPort) else { throw ValidationError("--callback-port takes 0 to 65535") }
        guard (1...600).contains(consentSeconds) else { throw ValidationError("at most 600 seconds are waited") }
        if let redirectURI, URL(string: redirectURI)?.scheme == nil || redirectURI.contains("#") {
            throw ValidationError("--redirect-uri takes an address without '#'")
        }
        if let marketplace, MarketplaceID.of(countryCode: marketplace) == nil {
            throw ValidationError("there is no store '\(marketplace)'; --marketplace takes a code such as US, DE or JP")
        }
    }

    /// Prints the address, waits for the answer and exchanges its code at once.
    ///
    /// Errors: `ConsentRefusal` with what went wrong, `ConsentError`, and those of the exchange.
    func ask(
        _ connecting: Connecting, _ region: Region, _ language: Language
    ) async throws -> CallbackListener.Granted {
        let (redirect, isDraft) = (redirectURI, draft)
        let chosen = marketplace.flatMap { MarketplaceID.of(countryCode: $0) }
        let listener = CallbackListener(
            port: callbackPort, secondsMax: consentSeconds, language: language,
            consent: { port in
                try Consent(
                    of: connecting.application, region: region, marketplace: chosen,
                    redirectAddress: redirect ?? "http://127.0.0.1:\(port)/callback", isDraft: isDraft)
            },
            exchange: { try await connecting.refreshToken(for: $0, redirectAddress: $1) })
        return try await listener.run { consent in
            note(ConnectWords.open(consent, minutes: consentSeconds / 60)[language])
        }
    }
}

/// Why a consent came to nothing.
struct ConsentRefusal: Error {
    let words: Words
}
