package import AcornCore
package import AcornStore

/// Why an account cannot be worked with, and what to do about it. It never holds a secret.
package enum ConnectionError: Error, Sendable, CustomStringConvertible {
    /// No application acts for the account, or not the one that was named.
    case notConnected(account: Int64)
    /// Amazon refuses the authorization. Only work of this account stops.
    case authorizationLost(SellerAccount, application: String, since: Instant?, reason: String)
    /// It was taken back here.
    case disconnected(SellerAccount, application: String)
    /// The vault does not hold what the authorization or the application needs.
    case secretMissing(String, application: String)
    /// An application of an environment that is not Amazon's does not say where to call.
    case noEndpoint(application: String)

    package var description: String {
        switch self {
        case .notConnected(let account):
            return "Account \(account) is connected through no application. `acorn connect` connects it."
        case .authorizationLost(let account, let application, let since, let reason):
            let when = since.map { " since \($0.iso8601)" } ?? ""
            return "Amazon refuses the authorization of account \(account.key.account), \(account.name),"
                + " for '\(application)'\(when): \(reason) Nothing else is affected. The seller must authorize the "
                + "application again: `acorn connect --app \(application) --region \(account.region)`. The account "
                + "keeps its number and its history."
        case .disconnected(let account, let application):
            return "Account \(account.key.account), \(account.name), was disconnected from '\(application)'. "
                + "`acorn connect` connects it again."
        case .secretMissing(let what, let application):
            return "The vault holds no \(what) of '\(application)'. Enter it again with `acorn app add` or "
                + "`acorn connect`."
        case .noEndpoint(let application):
            return "The application '\(application)' does not say where to call. Give `acorn app add` its address "
                + "again, with --simulator or --endpoint and --login."
        }
    }
}
