/// Which world data belongs to. It stands first in every key, so that the worlds never mix.
package enum HubEnvironment: Int64, CaseIterable, Hashable, Sendable {
    /// Amazon, and real money.
    case production = 1
    /// Amazon's sandbox, with an application of its own.
    case sandbox = 2
    /// A server of one's own that answers as Amazon does.
    case simulator = 3

    /// As the table `environments` names it.
    package var name: String {
        switch self {
        case .production: "production"
        case .sandbox: "sandbox"
        case .simulator: "simulator"
        }
    }

    /// Reads `name`; nil for anything else.
    package init?(name: String) {
        guard let found = Self.allCases.first(where: { $0.name == name }) else { return nil }
        self = found
    }
}
