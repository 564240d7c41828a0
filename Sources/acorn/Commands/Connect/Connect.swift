import AcornCore
import AcornStore
import AcornSync
import ArgumentParser
import Foundation
import Logging
import SellingPartnerAPI
import SellingPartnerClient

/// `acorn connect`: connects a seller's account, or renews its authorization.
struct Connect: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "connect",
        abstract: "Connect a seller's account in one region, or renew its authorization.",
        discussion: """
            acorn connect --app hub --region eu --refresh-token-file token.txt
            acorn connect --app hub --region na --marketplace US

            With a refresh token (a private application; Seller Central shows it once, under Authorize application) no
            browser is needed: it comes from --refresh-token-file or ACORN_REFRESH_TOKEN, never from the command line.
            Without one, sellers are asked on Amazon's consent page: the address to open is printed, and the answer is
            waited for on 127.0.0.1 for ten minutes.

            Amazon then tells the account's stores, and each role is tried with one read that changes nothing. Whose
            refresh token it is, an estimate of fees tells; where Amazon does not, give --seller-id: the Merchant Token
            of Seller Central, Settings, Account Info.

            An account that is connected again keeps its number and its history. Exit codes: 0 connected, 1 Amazon or
            the seller refused, 2 unusable input or configuration.
            """)

    @Option(name: .customLong("app"), help: "The application: its name, number or client id.")
    var application: String

    @Option(
        help: "na, eu or fe: one authorization is for one region.",
        transform: { text in
            guard let region = Region(text) else { throw ValidationError("'\(text)' is no region; use na, eu or fe") }
            return region
        })
    var region: Region

    @Option(help: "production, sandbox or simulator; not needed where the application is in one of them only.")
    var environment: HubEnvironment?

    @Option(help: "A file with the refresh token; - for standard input.")
    var refreshTokenFile: String?

    @Option(help: "The selling partner id, where Amazon does not tell it.")
    var sellerID: String?

    @Option(help: "What you call the account. Without it: the store's name and the region.")
    var name: String?

    @Flag(
        inversion: .prefixedNo,
        help: "Whether settlement reports that were imported before any account was connected are this seller's.")
    var adoptFiles: Bool?

    @OptionGroup var consent: ConsentOptions
    @OptionGroup var store: StoreOptions
    @OptionGroup var key: KeyOptions

    @Flag(name: .shortAndLong, help: "Tell on standard error what is being done.")
    var verbose = false

    @Option(help: "text or json.")
    var format: PlainFormat = .text

    @Option(help: "en or zh.")
    var lang: String?

    func validate() throws {
        if consent.consent, refreshTokenFile != nil {
            throw ValidationError("--consent and --refresh-token-file exclude each other")
        }
        if let sellerID, sellerID.isEmpty || sellerID.utf8.count > 100 || sellerID.contains(where: \.isWhitespace) {
            throw ValidationError("--seller-id takes one word, such as A1B2C3D4E5F6G7")
        }
        if let name, name.isEmpty || name.count > 100 || Int64(name) != nil {
            throw ValidationError("--name takes 1 to 100 letters, digits and signs, and no number")
        }
    }

    func run() async throws {
        let variables = ProcessInfo.processInfo.environment
        let language = try await Settings.read(language: lang, threads: nil, environment: variables).language
        let token =
            consent.consent
            ? nil
            : try SecretInput.refreshToken.given(
                file: refreshTokenFile, environment: variables)
        let report = try await store.withConnections(key, language: language, logger: logger) { connections in
            try await choosing { try await connect(connections, token, language) }
        }
        try Destination(path: nil).write { sink in
            switch format {
            case .text: ConnectText.write(report, language, to: &sink)
            case .json: ConnectJSON.write(report, to: &sink)
            }
        }
    }

    private func connect(
        _ connections: Connections, _ token: Secret?, _ language: Language
    ) async throws -> ConnectReport {
        let (application, environment) = (application, environment)
        let chosen = try await connections.store.read {
            try HubApplications.named(application, environment, in: $0)
        }
        let isUnclear = try await connections.store.read {
            try SellerAccounts.hasOnlyFiles(chosen.environment, in: $0)
        }
        if isUnclear, adoptFiles == nil { throw ValidationError(ConnectWords.whoseFiles[language]) }
        let connecting = Connecting(connections, chosen, region: region.rawValue.lowercased())
        do {
            let granted = try await granted(connecting, token, language)
            note(ConnectWords.asking[language])
            let seller = try await connecting.discover(
                granted.refreshToken, sellingPartnerID: granted.sellingPartnerID, isProven: granted.isProven)
            let (account, isNew) = try await connecting.keep(
                seller, granted.refreshToken, name: name, adopts: adoptFiles == true)
            try await SyncSchedules.ensure(
                JobQueue(connections.store, time: .hub(connections.store.dialect)), connections.store)
            let connection = try await connections.open(account.key, application: chosen.number, priority: .urgent)
            note(ConnectWords.trying[language])
            let trials = try await connection.tryAbilities()
            return ConnectReport(connection: connection, isNew: isNew, trials: trials)
        } catch let error as ConnectingError { throw refused("\(error)") } catch let error as ConnectionError {
            throw refused("\(error)")
        } catch let error as SellingPartnerError { throw refused("\(error)") } catch let error as ConsentRefusal {
            throw refused(error.words[language])
        }
    }

    /// Whose authorization, and how it is known whose.
    private struct Granted {
        let refreshToken: Secret
        let sellingPartnerID: String?
        let isProven: Bool
    }

    private func granted(
        _ connecting: Connecting, _ token: Secret?, _ language: Language
    ) async throws -> Granted {
        if connecting.application.kind == .private, token == nil { note(ConnectWords.privateConsent[language]) }
        if let token { return Granted(refreshToken: token, sellingPartnerID: sellerID, isProven: false) }
        let answer = try await consent.ask(connecting, region, language)
        if let sellerID, sellerID != answer.sellingPartnerID {
            throw ConnectingError.anotherSeller(said: sellerID, told: answer.sellingPartnerID)
        }
        return Granted(
            refreshToken: answer.refreshToken, sellingPartnerID: answer.sellingPartnerID, isProven: true)
    }

    /// Amazon's or the seller's refusal is no mistake in the input: 1, not 2.
    private func refused(_ text: String) -> ExitCode {
        note("Error: \(text)")
        return ExitCode(1)
    }
}

extension Connect {
    private var logger: Logger? {
        guard verbose else { return nil }
        var logger = Logger(label: "acorn.connect", factory: { StreamLogHandler.standardError(label: $0) })
        logger.logLevel = .debug
        return logger
    }
}
