/// Where the database is: `sqlite:PATH` or `postgres://…`, as `--database` takes it. Its password cannot be printed.
package struct DatabaseAddress: Hashable, Sendable, CustomStringConvertible, CustomDebugStringConvertible,
    CustomReflectable
{
    enum Place: Hashable, Sendable {
        case sqlite(path: String)
        case postgres(url: String)
    }

    let place: Place

    /// Reads an address. What a PostgreSQL URL leaves out, libpq takes from its environment variables (`PGHOST`,
    /// `PGPASSWORD`, `PGSSLMODE` …) and the password file; all its parameters are allowed, so
    /// `postgres://user@host/name?sslmode=verify-full`.
    package init(_ text: String) throws(StoreError) {
        if text.hasPrefix("sqlite:") {
            let path = String(text.dropFirst("sqlite:".count))
            guard !path.isEmpty, !path.hasPrefix(":"), !path.utf8.contains(0) else {
                throw StoreError(.address, "'sqlite:' must be followed by the path of a file, as in sqlite:hub.sqlite.")
            }
            place = .sqlite(path: path)
        } else if text.hasPrefix("postgres://") || text.hasPrefix("postgresql://") {
            guard PostgresAddress.isReadable(text) else { throw StoreError.unreadablePostgresURL }
            place = .postgres(url: text)
        } else {
            throw StoreError(
                .address, "The database is named sqlite:PATH or postgres://USER@HOST/NAME; this is neither.")
        }
    }

    /// The file at `path`, as `sqlite:PATH` names it.
    package static func sqlite(path: String) throws(StoreError) -> DatabaseAddress {
        try DatabaseAddress("sqlite:\(path)")
    }

    /// The path of an SQLite file; nil for a server's database.
    package var filePath: String? {
        if case .sqlite(let path) = place { path } else { nil }
    }

    package var dialect: SQLDialect {
        switch place {
        case .sqlite: .sqlite
        case .postgres: .postgres
        }
    }

    /// The address for people, without user, password and parameters.
    package var description: String {
        switch place {
        case .sqlite(let path): "sqlite:\(path)"
        case .postgres(let url): PostgresAddress.description(of: url)
        }
    }

    package var debugDescription: String { description }

    package var customMirror: Mirror { Mirror(self, children: []) }
}
