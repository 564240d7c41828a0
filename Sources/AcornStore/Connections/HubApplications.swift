package import AcornCore

/// The applications that the hub knows. Functions work inside the transaction of the connection they are given.
package enum HubApplications {
    /// How many applications one environment may have.
    package static let countMax = 10_000

    /// Adds an application, or gives the one of the same client id its new name, kind and addresses; its number stays,
    /// also after it was removed. Run it in a `.serializable` write.
    ///
    /// Errors: `StoreError.Code.value` where another application has the name.
    package static func put(
        _ new: NewApplication, in connection: any SQLConnection, at now: Instant
    ) throws -> (application: HubApplication, isNew: Bool) {
        let environment = SQLValue.integer(new.environment.rawValue)
        let known = try connection.first(
            "SELECT application, removed_at FROM applications WHERE environment = $1 AND client_id = $2",
            [environment, .text(new.clientID)]
        ) { (number: try $0.integer(0), isRemoved: try $0.integerOrNil(1) != nil) }
        let namesake = try connection.first(
            "SELECT application FROM applications WHERE environment = $1 AND name = $2 AND removed_at IS NULL",
            [environment, .text(new.name)]
        ) { try $0.integer(0) }
        guard namesake == nil || namesake == known?.number else {
            throw StoreError(
                .value,
                "There is an application '\(new.name)' in \(new.environment.name) already, with another client id. "
                    + "Choose another name, or remove that one first.")
        }
        let facts: [SQLValue] = [
            .text(new.clientID), .init(new.applicationID), .text(new.name), .text(new.kind.rawValue),
            .init(new.place.endpoint), .init(new.place.login), .init(new.place.consent),
        ]
        let number = try known?.number ?? next(connection)
        let secret = SecretName(.clientSecret, environment: new.environment.rawValue, name: String(number)).reference
        try connection.execute(
            """
            INSERT INTO applications (environment, application, client_id, application_id, name, kind, endpoint,
                login_address, consent_address, client_secret_sealed, created_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
            ON CONFLICT (environment, client_id) DO UPDATE
            SET application_id = excluded.application_id, name = excluded.name, kind = excluded.kind,
                endpoint = excluded.endpoint, login_address = excluded.login_address,
                consent_address = excluded.consent_address, client_secret_sealed = excluded.client_secret_sealed,
                removed_at = NULL
            """, [environment, .integer(number)] + facts + [.text(secret), .init(now)])
        guard let application = try application(number, in: connection) else {
            throw StoreError(.conflict, "An application that was just added is not there. Try again.")
        }
        return (application, known == nil || known?.isRemoved == true)
    }

    private static func next(_ connection: any SQLConnection) throws -> Int64 {
        try connection.first("SELECT COALESCE(MAX(application), 0) + 1 FROM applications") { try $0.integer(0) } ?? 1
    }

    /// The application of a number; nil where there is none or it was removed.
    package static func application(_ number: Int64, in connection: any SQLConnection) throws -> HubApplication? {
        try connection.first(
            "\(select) WHERE application = $1 AND removed_at IS NULL", [.integer(number)], { try read($0) })
    }

    /// All applications, of one environment or of every one, in the order of their numbers.
    package static func all(
        _ environment: HubEnvironment? = nil, in connection: any SQLConnection
    ) throws -> [HubApplication] {
        try connection.rows(
            """
            \(select) WHERE removed_at IS NULL AND environment BETWEEN $1 AND $2
            ORDER BY environment, application LIMIT \(countMax)
            """,
            [.integer(environment?.rawValue ?? 0), .integer(environment?.rawValue ?? 9)], { try read($0) })
    }

    /// The application that `name` means: its name, its number or its client id. Without an environment it must be the
    /// only one of all. Errors: `StoreError.Code.value` that says what there is.
    package static func named(
        _ name: String, _ environment: HubEnvironment? = nil, in connection: any SQLConnection
    ) throws -> HubApplication {
        let all = try all(environment, in: connection)
        let found = all.filter { $0.name == name || $0.clientID == name || String($0.number) == name }
        if found.count == 1 { return found[0] }
        let list = all.prefix(20).map { "\($0.name) (\($0.environment.name))" }.joined(separator: ", ")
        let place = environment.map { " in \($0.name)" } ?? ""
        let fault =
            found.isEmpty
            ? "There is no application '\(name)'\(place)."
            : "'\(name)' means \(found.count) applications; say which environment."
        let advice = list.isEmpty ? " `acorn app add` adds one." : " Applications: \(list)"
        throw StoreError(.value, fault + advice)
    }

    /// Removes an application that no account is connected through any more. Its number is not given again, and what it
    /// brought in stays. Errors: `StoreError.Code.value` where accounts are still connected.
    package static func remove(
        _ application: HubApplication, in connection: any SQLConnection, at now: Instant
    ) throws {
        let key: [SQLValue] = [.integer(application.environment.rawValue), .integer(application.number)]
        let connected = try connection.rows(
            """
            SELECT a.name FROM authorizations z
            JOIN accounts a ON a.environment = z.environment AND a.account = z.account
            WHERE z.environment = $1 AND z.application = $2 AND z.state <> 'revoked' ORDER BY a.account LIMIT 20
            """, key
        ) { try $0.text(0) }
        guard connected.isEmpty else {
            throw StoreError(
                .value,
                "Accounts are connected through '\(application.name)': \(connected.joined(separator: ", ")). "
                    + "Disconnect them first (`acorn disconnect`).")
        }
        try connection.execute(
            """
            UPDATE applications SET removed_at = $3, client_secret_sealed = NULL
            WHERE environment = $1 AND application = $2
            """, key + [.init(now)])
    }

    private static let select = """
        SELECT environment, application, name, client_id, application_id, kind, endpoint, login_address,
            consent_address, created_at FROM applications
        """

    private static func read(_ row: borrowing SQLRow) throws -> HubApplication {
        guard let environment = HubEnvironment(rawValue: try row.integer(0)),
            let kind = HubApplication.Kind(rawValue: try row.text(5))
        else { throw StoreError(.value, "An application has an environment or a kind that is not known here.") }
        return HubApplication(
            environment: environment, number: try row.integer(1), name: try row.text(2), clientID: try row.text(3),
            applicationID: try row.textOrNil(4), kind: kind,
            place: ApplicationPlace(
                endpoint: try row.textOrNil(6), login: try row.textOrNil(7), consent: try row.textOrNil(8)),
            createdAt: try row.instant(9))
    }
}
