import AcornCore
import AcornStore
import AcornSync
import Foundation
import SellingPartnerClient

/// What became of subscriptions and destinations, account by account.
struct SubscriptionReport {
    /// One account that is asked about.
    struct Visit {
        let account: ConnectedAccount
        let subscriptions: Subscriptions
    }

    /// A destination of an application in a region.
    struct Place: Hashable {
        let application: String
        let region: String
        let destination: NotificationDestination
        var state = State.there

        enum State: String { case made, there, removed, inUse }
    }

    let accounts: [ConnectedAccount]
    var standings: [SubscriptionStanding] = []
    var places: [Place] = []
    /// Accounts that could not be asked about, with the reason.
    var failures: [(account: Int64, reason: String)] = []

    init(accounts: [ConnectedAccount]) { self.accounts = accounts }

    var hasRefusals: Bool {
        !failures.isEmpty
            || standings.contains { if case .refused = $0.state { true } else { false } }
    }
    var hasFindings: Bool { !failures.isEmpty || standings.contains(where: \.isFinding) }

    /// Visits one account after the other: one that fails stops no other.
    mutating func visit(
        _ connections: Connections, isolation: isolated (any Actor)? = #isolation,
        _ body: (Visit, inout SubscriptionReport) async throws -> Void
    ) async throws {
        for account in accounts where account.authorization.state != .revoked {
            do {
                let connection = try await connections.open(
                    account.key, application: account.authorization.application, priority: .urgent)
                try await body(Visit(account: account, subscriptions: Subscriptions(connection)), &self)
            } catch let error as ConnectionError {
                failures.append((account.key.account, "\(error)"))
            } catch let error as SellingPartnerError {
                failures.append((account.key.account, "\(error)"))
            }
        }
    }

    /// The destination of a queue, made once for each application and region.
    mutating func destination(
        of arn: QueueARN, _ visit: Visit, isolation: isolated (any Actor)? = #isolation
    ) async throws -> NotificationDestination {
        let (application, region) = Self.names(visit)
        if let known = places.first(where: { $0.application == application && $0.region == region }) {
            return known.destination
        }
        let (destination, isNew) = try await visit.subscriptions.destination(of: arn)
        places.append(
            Place(
                application: application, region: region, destination: destination, state: isNew ? .made : .there))
        return destination
    }

    mutating func add(_ destinations: [NotificationDestination], _ visit: Visit) {
        let (application, region) = Self.names(visit)
        for destination in destinations {
            let place = Place(application: application, region: region, destination: destination)
            if !places.contains(place) { places.append(place) }
        }
    }

    /// Removes what nothing leads to any more; what is in use stays and is told.
    mutating func removeDestinations(
        _ visit: Visit, isolation: isolated (any Actor)? = #isolation
    ) async throws {
        let (application, region) = Self.names(visit)
        for destination in try await visit.subscriptions.destinations()
        where !places.contains(where: { $0.destination.id == destination.id && $0.state == .removed }) {
            var place = Place(application: application, region: region, destination: destination, state: .removed)
            do { try await visit.subscriptions.remove(destination) } catch let error as SellingPartnerError
                where [.conflict, .invalidRequest].contains(error.code)
            { place.state = .inUse }
            places.removeAll { $0.destination.id == destination.id }
            places.append(place)
        }
    }

    private static func names(_ visit: Visit) -> (application: String, region: String) {
        let one = visit.account.authorization
        return ("\(one.environment.name)/\(one.applicationName)", one.account.region)
    }

    // MARK: Output

    func write(_ format: PlainFormat, _ language: Language) throws {
        try Destination(path: nil).write { sink in
            switch format {
            case .text: writeText(language, to: &sink)
            case .json: writeJSON(to: &sink)
            }
        }
        for failure in failures { note("Error: account \(failure.account): \(VisibleText.of(failure.reason))") }
    }

    private func name(_ key: AccountKey) -> String {
        accounts.first { $0.key == key }.map { VisibleText.of($0.authorization.account.name) } ?? ""
    }

    private func writeText(_ language: Language, to sink: inout BufferedSink) {
        for place in places {
            sink.write(
                "\(NotificationWords.word(place.state)[language])  \(VisibleText.of(place.destination.place))  "
                    + "\(VisibleText.of(place.application)) \(place.region.uppercased())\n")
        }
        guard !standings.isEmpty else { return }
        var table = TextTable([.right, .left, .left, .left, .left])
        table.add(NotificationWords.columns.map { $0[language] }, bold: true)
        for one in standings {
            table.add([
                String(one.key.account), name(one.key), one.type.name, NotificationWords.word(one.state)[language],
                VisibleText.of(one.destination ?? one.destinationID ?? "–"),
            ])
        }
        table.write(paint: Paint(isOn: false), to: &sink)
        for one in standings {
            guard case .refused(let reason) = one.state else { continue }
            sink.write("✗ \(one.key.account) \(one.type.name): \(VisibleText.of(reason))\n")
        }
    }

    private func writeJSON(to sink: inout BufferedSink) {
        var json = JSONWriter(sink: sink)
        json.beginObject()
        json.key("destinations")
        json.beginArray()
        for place in places {
            json.beginObject(inline: true)
            json.member("application", place.application)
            json.member("region", place.region)
            json.member("destinationId", place.destination.id)
            json.member("name", place.destination.name)
            json.member("place", place.destination.place)
            json.member("state", place.state.rawValue)
            json.end()
        }
        json.end()
        json.key("subscriptions")
        json.beginArray()
        for one in standings { write(one, &json) }
        json.end()
        json.key("failures")
        json.beginArray()
        for failure in failures {
            json.beginObject(inline: true)
            json.member("account", Int(failure.account))
            json.member("reason", failure.reason)
            json.end()
        }
        json.end()
        json.end()
        sink = json.sink
    }

    private func write(_ one: SubscriptionStanding, _ json: inout JSONWriter<BufferedSink>) {
        json.beginObject(inline: true)
        json.member("account", Int(one.key.account))
        json.member("type", one.type.name)
        json.member("payloadVersion", one.type.payloadVersion)
        json.member("state", NotificationWords.code(one.state))
        json.member("subscriptionId", one.subscriptionID)
        json.member("destinationId", one.destinationID)
        json.member("destination", one.destination)
        if case .refused(let reason) = one.state { json.member("reason", reason) } else { json.member("reason", nil) }
        json.end()
    }
}
