/// Which secret: what kind it is, whose, and which one of that kind.
package struct SecretName: Hashable, Sendable {
    /// What the vault keeps.
    package enum Kind: String, CaseIterable, Hashable, Sendable {
        case clientSecret, refreshToken, webhookSecret
    }

    package let environment: Int64
    /// 0 for what belongs to an application and not to one account.
    package let account: Int64
    package let kind: Kind
    /// Which one of the kind, such as the number of its application. It is not sealed.
    package let name: String

    package init(_ kind: Kind, environment: Int64, account: Int64 = 0, name: String) {
        self.environment = environment
        self.account = account
        self.kind = kind
        self.name = name
    }

    /// What a column called `…_sealed` holds: `refreshToken:1:7:12`.
    package var reference: String { "\(kind.rawValue):\(environment):\(account):\(name)" }

    /// Reads `reference`; nil for any other text.
    package init?(reference: String) {
        let parts = reference.split(separator: ":", maxSplits: 3, omittingEmptySubsequences: false)
        guard parts.count == 4, let kind = Kind(rawValue: String(parts[0])), let environment = Int64(parts[1]),
            let account = Int64(parts[2])
        else { return nil }
        self.init(kind, environment: environment, account: account, name: String(parts[3]))
    }

    var key: [SQLValue] { [.integer(environment), .integer(account), .text(kind.rawValue), .text(name)] }
}
