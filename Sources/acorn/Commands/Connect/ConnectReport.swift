import AcornCore
import AcornStore
import AcornSync
import SellingPartnerAPI

/// What connecting led to.
struct ConnectReport {
    let connection: Connection
    let isNew: Bool
    let trials: [AbilityTrial]
}

/// The report as people read it.
enum ConnectText {
    static func write(_ report: ConnectReport, _ language: Language, to sink: inout BufferedSink) {
        let paint = Paint(isOn: Destination(path: nil).isTerminal)
        sink.write(paint.boldGreen(ConnectWords.connected(report)[language]) + "\n")
        if let expires = ConnectWords.expires(report) { sink.write(expires[language] + "\n") }
        sink.write("\n" + paint.bold(ConnectWords.stores[language]) + "\n")
        var stores = TextTable([.left, .left, .left, .left], indent: 2)
        for store in report.connection.stores {
            stores.add([
                VisibleText.of(store.name), VisibleText.of(store.marketplaceID),
                VisibleText.of(store.currency ?? "–"), remark(store, language),
            ])
        }
        stores.write(paint: paint, to: &sink)
        sink.write("\n" + paint.bold(ConnectWords.abilities[language]) + "\n")
        writeTrials(report.trials, language, paint, to: &sink)
    }

    private static func remark(_ store: AccountStore, _ language: Language) -> String {
        if !store.isParticipating { return ConnectWords.notTaking[language] }
        return store.hasSuspendedListings ? ConnectWords.suspended[language] : ""
    }

    private static func writeTrials(
        _ trials: [AbilityTrial], _ language: Language, _ paint: Paint, to sink: inout BufferedSink
    ) {
        var table = TextTable([.left, .left, .left, .left], indent: 2)
        table.add(ConnectWords.abilityColumns.map { $0[language] }, bold: true)
        for trial in trials {
            let isGranted = trial.outcome == .granted
            let roles = trial.ability.roles.prefix(3).map(\.rawValue).joined(separator: ", ")
            let more = trial.ability.roles.count > 3 ? ", …" : ""
            let cost =
                switch trial.outcome {
                case .granted: ""
                case .missing: trial.ability.cost[language]
                case .unknown: ConnectWords.unknown(VisibleText.of(trial.reason ?? ""))[language]
                }
            table.add([mark(trial.outcome), trial.ability.title[language], isGranted ? "" : roles + more, cost])
        }
        table.write(paint: paint, to: &sink)
        let missing = trials.filter { $0.outcome == .missing }
        if !missing.isEmpty { sink.write("\n" + ConnectWords.afterRoles[language] + "\n") }
        if !trials.isEmpty, missing.count == trials.count { sink.write(ConnectWords.allMissing[language] + "\n") }
        sink.write(ConnectWords.notTried[language] + "\n")
    }

    private static func mark(_ outcome: RoleOutcome) -> String {
        switch outcome {
        case .granted: "✓"
        case .missing: "✗"
        case .unknown: "?"
        }
    }
}

/// The report as programs read it.
enum ConnectJSON {
    static func write(_ report: ConnectReport, to sink: inout BufferedSink) {
        let authorization = report.connection.authorization
        var json = JSONWriter(sink: sink)
        json.beginObject()
        json.member("account", Int(authorization.account.key.account))
        json.member("name", authorization.account.name)
        json.member("sellingPartnerId", authorization.account.sellingPartnerID)
        json.member("region", authorization.account.region)
        json.member("environment", authorization.environment.name)
        json.member("application", authorization.applicationName)
        json.member("isNew", report.isNew)
        json.member("authorizedAt", authorization.authorizedAt.iso8601)
        json.member("expiresAt", authorization.expiresAt?.iso8601)
        json.key("stores")
        json.beginArray()
        for store in report.connection.stores { write(store, &json) }
        json.end()
        json.key("abilities")
        json.beginArray()
        for trial in report.trials { write(trial, &json) }
        json.end()
        json.end()
        sink = json.sink
    }

    private static func write(_ store: AccountStore, _ json: inout JSONWriter<BufferedSink>) {
        json.beginObject(inline: true)
        json.member("marketplaceId", store.marketplaceID)
        json.member("name", store.name)
        json.member("countryCode", store.countryCode)
        json.member("currency", store.currency)
        json.member("isParticipating", store.isParticipating)
        json.member("hasSuspendedListings", store.hasSuspendedListings)
        json.end()
    }

    private static func write(_ trial: AbilityTrial, _ json: inout JSONWriter<BufferedSink>) {
        json.beginObject()
        json.member("ability", trial.ability.id)
        json.member("outcome", trial.outcome.rawValue)
        json.member("operation", trial.ability.operation.id)
        json.key("roles")
        json.beginArray(inline: true)
        for role in trial.ability.roles { json.value(role.rawValue) }
        json.end()
        json.member("cost", trial.ability.cost.en)
        json.member("reason", trial.reason)
        json.end()
    }
}
