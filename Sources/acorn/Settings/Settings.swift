import AcornCore
import Configuration
import Foundation
import SellingPartnerAPI
import SystemPackage

/// What can be set once for every run: option, then environment (`ACORN_…`), then configuration file, then default.
///
/// Keys: `lang` (BCP 47 tag, `ACORN_LANG`), `threads` (a whole number from 1, `ACORN_THREADS`). The file is
/// `~/.config/acorn/config.json`, or the one that `ACORN_CONFIG` names.
struct Settings {
    let language: Language
    let threads: Int

    /// Reads the settings. Throws `SettingsError` for a value that makes no sense and for a named file that is not
    /// there.
    static func read(language: String?, threads: Int?, environment: [String: String]) async throws -> Settings {
        let reader = try await reader(environment)
        let tag = try language ?? text("lang", reader) ?? localeTag(environment)
        guard let chosen = Language(tag: tag) else { throw SettingsError.unknownLanguage(tag) }
        let count = try threads ?? number(text("threads", reader)) ?? ProcessInfo.processInfo.activeProcessorCount
        guard (1...64).contains(count) else { throw SettingsError.threads(String(count)) }
        return Settings(language: chosen, threads: count)
    }

    /// What `acorn api` reads: `region`, `endpoint`, `tokenEndpoint`, `clientId`, and the secrets `clientSecret` and
    /// `refreshToken` (`ACORN_REGION`, `ACORN_ENDPOINT`, `ACORN_TOKEN_ENDPOINT`, `ACORN_CLIENT_ID`,
    /// `ACORN_CLIENT_SECRET`, `ACORN_REFRESH_TOKEN`). Throws `SettingsError`.
    static func api(environment: [String: String]) async throws -> APISettings {
        let reader = try await reader(environment)
        func hidden(_ key: ConfigKey) -> APICredentials.Hidden? {
            reader.string(forKey: key, isSecret: true).flatMap { $0.isEmpty ? nil : APICredentials.Hidden(Secret($0)) }
        }
        let credentials = APICredentials(
            clientId: try text("clientId", reader), clientSecret: hidden("clientSecret"),
            refreshToken: hidden("refreshToken"))
        return APISettings(
            region: try text("region", reader), endpoint: try text("endpoint", reader),
            tokenEndpoint: try text("tokenEndpoint", reader), credentials: credentials)
    }

    /// What is known of queues: `sqsEndpoint`, `sqsAccessKeyId` and the secrets `sqsSecretAccessKey` and
    /// `sqsSessionToken` (`ACORN_SQS_ENDPOINT`, `ACORN_SQS_ACCESS_KEY_ID`, `ACORN_SQS_SECRET_ACCESS_KEY`,
    /// `ACORN_SQS_SESSION_TOKEN`); `queueUrl`, `queueRegion` and `queueEnvironment` (`ACORN_QUEUE_URL`,
    /// `ACORN_QUEUE_REGION`, `ACORN_QUEUE_ENVIRONMENT`). Throws `SettingsError`.
    static func queues(environment: [String: String]) async throws -> QueueSettings {
        let reader = try await reader(environment)
        func hidden(_ key: ConfigKey) -> Secret? {
            reader.string(forKey: key, isSecret: true).nonEmpty.map { Secret($0) }
        }
        return QueueSettings(
            endpoint: try text("sqsEndpoint", reader).nonEmpty,
            accessKeyID: try text("sqsAccessKeyId", reader).nonEmpty, secretAccessKey: hidden("sqsSecretAccessKey"),
            sessionToken: hidden("sqsSessionToken"), url: try text("queueUrl", reader).nonEmpty,
            region: try text("queueRegion", reader).nonEmpty,
            environment: try text("queueEnvironment", reader).nonEmpty)
    }

    /// Where the hub keeps its data: `dataDir` (`ACORN_DATA_DIR`) and `database` (`ACORN_DATABASE`), whose URL may hold
    /// a password. Throws `SettingsError`.
    static func store(environment: [String: String]) async throws -> (dataDir: String?, database: String?) {
        let reader = try await reader(environment)
        let database = reader.string(forKey: "database", isSecret: true)
        return (try text("dataDir", reader), database.flatMap { $0.isEmpty ? nil : $0 })
    }

    /// Where the vault's master key is: `keyFile` (`ACORN_KEY_FILE`) or `keyCommand` (`ACORN_KEY_COMMAND`). Throws
    /// `SettingsError`.
    static func masterKey(environment: [String: String]) async throws -> (file: String?, command: String?) {
        let reader = try await reader(environment)
        let command = reader.string(forKey: "keyCommand", isSecret: true)
        return (try text("keyFile", reader), command.flatMap { $0.isEmpty ? nil : $0 })
    }

    /// The folder of the configuration file; nil where nothing tells one.
    static func configurationFolder(_ environment: [String: String]) -> String? {
        let folder = environment["XDG_CONFIG_HOME"] ?? environment["HOME"].map { $0 + "/.config" }
        return folder.map { $0 + "/acorn" }
    }

    /// A setting as text. In a JSON file a number may stand as it is; anything else there is a mistake, not an absence.
    private static func text(_ key: ConfigKey, _ reader: ConfigReader) throws -> String? {
        if let text = reader.string(forKey: key) { return text }
        if let number = reader.int(forKey: key) { return String(number) }
        guard reader.double(forKey: key) == nil, reader.bool(forKey: key) == nil, reader.intArray(forKey: key) == nil,
            reader.stringArray(forKey: key) == nil
        else { throw SettingsError.kind(key.description) }
        return nil
    }

    private static func number(_ text: String?) throws -> Int? {
        guard let text else { return nil }
        guard let number = Int(text) else { throw SettingsError.threads(text) }
        return number
    }

    private static func reader(_ environment: [String: String]) async throws -> ConfigReader {
        let prefix = "ACORN_"
        let ours = environment.filter { $0.key.hasPrefix(prefix) }
            .map { (String($0.key.dropFirst(prefix.count)), $0.value) }
        let variables = EnvironmentVariablesProvider(
            environmentVariables: Dictionary(uniqueKeysWithValues: ours))
        let named = environment["ACORN_CONFIG"]
        guard let path = named ?? defaultPath(environment) else { return ConfigReader(provider: variables) }
        do {
            let file = try await FileProvider<JSONSnapshot>(filePath: FilePath(path), allowMissing: named == nil)
            return ConfigReader(providers: [variables, file])
        } catch {
            throw SettingsError.file(path, String(describing: error))
        }
    }

    private static func defaultPath(_ environment: [String: String]) -> String? {
        configurationFolder(environment).map { $0 + "/config.json" }
    }

    /// Chinese where the person's locale is Chinese, else English: a locale we do not speak is no mistake of theirs.
    private static func localeTag(_ environment: [String: String]) -> String {
        let locale = environment["LC_ALL"] ?? environment["LC_MESSAGES"] ?? environment["LANG"] ?? ""
        return locale.lowercased().hasPrefix("zh") ? "zh" : "en"
    }
}

/// The settings of `acorn api`.
struct APISettings {
    let region: String?
    let endpoint: String?
    let tokenEndpoint: String?
    let credentials: APICredentials
}

/// The settings about queues: of `acorn simulate`, which sends, and of `acorn worker`, which reads.
struct QueueSettings {
    let endpoint: String?
    let accessKeyID: String?
    let secretAccessKey: Secret?
    let sessionToken: Secret?
    let url: String?
    let region: String?
    let environment: String?
}

extension String? {
    /// Nil also for an empty text, as environments have it for what is not set.
    fileprivate var nonEmpty: String? { self?.isEmpty == false ? self : nil }
}

/// A setting that makes no sense.
enum SettingsError: Error, CustomStringConvertible {
    case unknownLanguage(String)
    case threads(String)
    case kind(String)
    case file(String, String)

    var description: String {
        switch self {
        case .unknownLanguage(let tag): "language '\(tag)' is not spoken here; use en or zh"
        case .threads(let text): "threads must be a whole number from 1 to 64, not '\(text)'"
        case .kind(let key): "\(key) must be a text or a whole number"
        case .file(let path, let reason): "the configuration file \(path) cannot be read: \(reason)"
        }
    }
}
