import CLibpq

/// What libpq reads in a `postgres://` URL. libpq's own complaints are never shown: they quote pieces of the URL, and a
/// password with a stray `@` or `:` is such a piece.
enum PostgresAddress {
    /// Whether libpq reads the URL, and reads it as it was meant: a password with a bare `@`, `/` or `?` spills over
    /// into the host, the port or the name of the database, from where it would be shown.
    static func isReadable(_ url: String) -> Bool {
        guard let options = options(of: url) else { return false }
        let port = options["port"] ?? ""
        guard port.utf8.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 || $0 == UInt8(ascii: ",") })
        else { return false }
        return ["host", "hostaddr", "dbname"].allSatisfy { options[$0]?.contains("@") != true }
    }

    /// Host and database, for people.
    static func description(of url: String) -> String {
        let options = options(of: url) ?? [:]
        return "postgres://\(options["host"] ?? "")/\(options["dbname"] ?? "")"
    }

    /// Texts that must not be shown, wherever they come from.
    static func secrets(of url: String) -> [String] {
        let options = options(of: url) ?? [:]
        return ["password", "sslpassword", "passfile", "sslkey"].compactMap { options[$0] }.filter { !$0.isEmpty }
    }

    static func options(of url: String) -> [String: String]? {
        guard !url.utf8.contains(0) else { return nil }
        var complaint: UnsafeMutablePointer<CChar>?
        defer { PQfreemem(complaint) }
        guard let first = PQconninfoParse(url, &complaint) else { return nil }
        defer { PQconninfoFree(first) }
        var options: [String: String] = [:]
        var option = first
        while let keyword = option.pointee.keyword {
            if let value = option.pointee.val { options[String(cString: keyword)] = String(cString: value) }
            option += 1
        }
        return options
    }
}

extension StoreError {
    static let unreadablePostgresURL = StoreError(
        .address,
        "The PostgreSQL URL cannot be read (it is not shown, as it may hold a password). Write it as "
            + "postgres://USER@HOST/NAME, and percent-encode special characters in the password, or leave the "
            + "password to PGPASSWORD or the password file.")
}
