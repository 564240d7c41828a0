import CLibpq

extension StoreError {
    /// The error of a result, in the store's words. PostgreSQL's detail is left out: it quotes values of rows.
    static func postgres(_ result: OpaquePointer?) -> StoreError {
        // What has no code comes from libpq and not from the server: there is no talking to it any more.
        guard let state = field("C", of: result) else { return connectionLost }
        let names = ["t", "c", "n"].compactMap { field($0, of: result) }
        let primary = field("M", of: result) ?? "no message"
        let (code, message) = words(state, primary)
        return StoreError(
            code, message, databaseCode: state, subject: names.isEmpty ? nil : names.joined(separator: ", "))
    }

    static let connectionLost = StoreError(
        .connectionLost, "The connection to PostgreSQL broke and the transaction was undone. Try again.")

    static let commitUnknown = StoreError(
        .commitUnknown,
        "The connection to PostgreSQL broke while the transaction was being committed, so it may have taken place or "
            + "not. Read what it should have written before trying again.")

    private static func field(_ letter: Unicode.Scalar, of result: OpaquePointer?) -> String? {
        PQresultErrorField(result, Int32(letter.value)).map { String(cString: $0) }
    }

    private static func words(_ state: String, _ primary: String) -> (Code, String) {
        switch state {
        case "23505": (.unique, "A row with this key is there already.")
        case "23503": (.foreignKey, "The row refers to one that is not there, or others refer to it.")
        case "23514": (.check, "The row breaks a rule of its table.")
        case "23502": (.notNull, "A column that must have a value got none.")
        case "40001", "40P01": (.conflict, "Another transaction got in the way, and this one was undone. Try again.")
        case "57014": (.timeout, "PostgreSQL stopped the statement: it took too long, or was cancelled.")
        case "55P03": (.busy, "Another transaction holds what this one needs. Try again.")
        case "53100": (.diskFull, "PostgreSQL's disk is full; the transaction was undone. Make room, then try again.")
        case "53300": (.busy, "PostgreSQL has no connection left. Use fewer workers, or raise its max_connections.")
        case "25006": (.readOnly, "PostgreSQL takes no writes here: the database or the transaction is read-only.")
        case "42501": (.notAllowed, "PostgreSQL does not let this user do this: \(primary).")
        // A row of COPY whose values have other lengths than their columns want.
        case "08P01": (.value, "A value has the wrong kind for its column.")
        case "57P01", "57P02", "57P03": (.connectionLost, connectionLost.message)
        case "XX001", "XX002": (.damaged, "PostgreSQL reports damaged data. Stop the hub and restore the last backup.")
        default: byClass(state, primary)
        }
    }

    private static func byClass(_ state: String, _ primary: String) -> (Code, String) {
        switch state.prefix(2) {
        case "08": (.connectionLost, connectionLost.message)
        case "22": (.value, "A value has the wrong kind or does not fit.")
        case "23": (.check, "The row breaks a rule of its table.")
        case "28": (.notAllowed, "PostgreSQL refuses this user or password.")
        case "0A", "25", "42": (.statement, "PostgreSQL refuses the statement: \(primary).")
        default: (.other, "PostgreSQL refuses: \(primary).")
        }
    }
}
