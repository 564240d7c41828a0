import Foundation
import SellingPartnerAPI

/// What the simulator's line says that a hub has to know.
struct DemoPlace: Sendable {
    let base: String
    let clientID: String
    let clientSecret: Secret
    let applicationID: String
    /// na, eu and fe, as far as there are sellers.
    let regions: [String]

    /// Errors: `DemoFailure.unreadableLine`.
    init(_ line: String) throws {
        let json = try? JSONDecoder().decode(JSONValue.self, from: Data(line.utf8))
        guard let truth = json?["truth"]?.string, truth.hasSuffix("/truth"),
            let application = json?["applications"]?.array?.first, let id = application["clientId"]?.string,
            let secret = application["clientSecret"]?.string,
            let applicationID = application["applicationId"]?.string
        else { throw DemoFailure.unreadableLine }
        base = String(truth.dropLast("/truth".count))
        clientID = id
        clientSecret = Secret(secret)
        self.applicationID = applicationID
        let known = (json?["authorizations"]?.array ?? []).compactMap { $0["region"]?.string }
        regions = ["na", "eu", "fe"].filter(known.contains)
    }
}
