import AcornCore
import AcornStore
import ArgumentParser
import Foundation
import SellingPartnerAPI

/// `acorn app add`: keeps an application and, sealed, its client secret.
struct AppAdd: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Add an application, or give the one of the same client id new facts and a new secret.",
        discussion: """
            acorn app add hub --client-id amzn1.application-oa2-client.… --client-secret-file secret.txt
            pass show amazon/hub | acorn app add hub --client-id amzn1.application-oa2-client.… --client-secret-file -
            acorn app add try --client-id … --simulator http://127.0.0.1:8484 --application-id amzn1.sp.solution.…

            The client secret comes from --client-secret-file, from ACORN_CLIENT_SECRET, or is asked for on the
            terminal; never from the command line, where others could read it. It is sealed in the vault.

            The same application may stand in several environments; nothing is shared between them. Production always
            calls Amazon.
            """)

    @Argument(help: "What you call it. Letters, digits and signs, at most 100.")
    var name: String

    @Option(help: "The client id: amzn1.application-oa2-client.…")
    var clientID: String

    @Option(help: "The application id, which the consent page asks for: amzn1.sp.solution.… or amzn1.sellerapps.app.…")
    var applicationID: String?

    @Option(help: "A file with the client secret; - for standard input.")
    var clientSecretFile: String?

    @Flag(help: "Who may authorize it: --private for your own accounts, --public for any seller.")
    var kind: Kind = .private

    @OptionGroup var place: AppPlaceOptions
    @OptionGroup var store: StoreOptions
    @OptionGroup var key: KeyOptions

    @Option(help: "text or json.")
    var format: PlainFormat = .text

    @Option(help: "en or zh.")
    var lang: String?

    /// `--private` or `--public`.
    enum Kind: String, EnumerableFlag {
        case `private`, `public`

        var stored: HubApplication.Kind { self == .private ? .private : .public }
    }

    func validate() throws {
        let isPlain = name.unicodeScalars.allSatisfy { $0.value >= 0x20 && !$0.properties.isDefaultIgnorableCodePoint }
        guard !name.isEmpty, name.count <= 100, isPlain, Int64(name) == nil else {
            throw ValidationError("a name has 1 to 100 letters, digits and signs, and is no number")
        }
        if clientID.hasPrefix("amzn1.sp.") || clientID.hasPrefix("amzn1.sellerapps.") {
            throw ValidationError(
                "'\(clientID)' is an application id; the client id begins with amzn1.application-oa2-client.")
        }
        guard !clientID.isEmpty, clientID.utf8.count <= 200, clientID.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F })
        else { throw ValidationError("--client-id takes one word, such as amzn1.application-oa2-client.…") }
    }

    func run() async throws {
        let environment = ProcessInfo.processInfo.environment
        let language = try await Settings.read(language: lang, threads: nil, environment: environment).language
        let input = SecretInput.clientSecret
        let given = try input.given(file: clientSecretFile, environment: environment) ?? input.asked()
        guard let secret = given else {
            throw ValidationError(
                "there is no client secret: give --client-secret-file FILE (- for standard input) or set "
                    + "\(input.variable)")
        }
        let new = NewApplication(
            environment: place.chosenEnvironment, name: name, clientID: clientID, applicationID: applicationID,
            kind: kind.stored, place: place.place)
        let bytes = try SecretBytes(copying: secret.reveal().utf8)
        let put = try await store.withStore { store in
            try await choosing {
                let vault = try await key.vaultAtHand(store, language)
                return try await store.write(.serializable) { connection in
                    let put = try HubApplications.put(new, in: connection, at: .now)
                    try vault.keep(bytes, as: put.application.secretName, now: .now, connection)
                    return put
                }
            }
        }
        try Destination(path: nil).write { sink in
            switch format {
            case .text: sink.write(AppWords.added(put.application, isNew: put.isNew)[language] + "\n")
            case .json: AppJSON.write(put.application, isNew: put.isNew, to: &sink)
            }
        }
    }
}
