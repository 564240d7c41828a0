/// A feed of listings (JSON_LISTINGS_FEED, version 2.0) and what processing it says.
///
/// Source: `schemas/feeds/listings-feed-*-v2.json`; facts §10.
struct ListingsFeed {
    let feed: SubmittedFeed
    /// Nil when nothing was uploaded.
    let bytes: [UInt8]?

    private static let messagesMax = 25_000

    /// What is wrong with a message, or with the whole feed.
    private struct Finding {
        var message: Int64?
        var sku: String?
        let issue: ListingIssue

        var json: SimulatedJSON {
            .members([
                "messageId": message.map { .int($0) }, "sku": sku.map { .string($0) },
                "code": issue.code.isEmpty ? nil : .string(issue.code), "severity": .string(issue.severity),
                "message": .string(issue.message), "attributeName": issue.attributes.first.map { .string($0) },
            ])
        }
    }

    /// Why a feed or a message is not read, in words of our own: Amazon's codes for it are not known.
    private struct Unreadable: Error {
        let reason: String

        var issue: ListingIssue { ListingIssue(code: "", message: reason) }
    }

    // MARK: Processing

    /// Carries every message out that can be, and writes the report.
    func process(_ simulation: inout Simulation) -> (report: [UInt8], isFatal: Bool) {
        let seller = simulation.world.accounts[feed.account]?.sellingPartnerID ?? ""
        do {
            let document = try read(seller)
            return (try report(document, seller, &simulation).bytes, false)
        } catch {
            let issue = (error as? Unreadable)?.issue ?? ListingIssue(code: "", message: "The feed cannot be read.")
            let summary = Self.summary([Finding(issue: issue)], processed: 0, invalid: 0)
            let report: SimulatedJSON = [
                "header": ["sellerId": .string(seller), "version": "2.0", "feedId": .string(feed.id)],
                "issues": [Finding(issue: issue).json], "summary": summary,
            ]
            return (report.bytes, true)
        }
    }

    private func read(_ seller: String) throws -> SimulatedJSON {
        guard let bytes else { throw Unreadable(reason: "The feed document was never uploaded.") }
        guard let document = SimulatedJSON(document: bytes), document.asMembers != nil else {
            throw Unreadable(reason: "The feed document is not valid JSON.")
        }
        guard document["header"]?["version"] == "2.0" else {
            throw Unreadable(reason: "The header's version is not 2.0.")
        }
        guard document["header"]?["sellerId"]?.asString == seller else {
            throw Unreadable(reason: "The header's sellerId is not the seller that submitted the feed.")
        }
        guard let messages = document["messages"]?.asArray, (1...Self.messagesMax).contains(messages.count) else {
            throw Unreadable(reason: "A feed holds from 1 to \(Self.messagesMax) messages.")
        }
        return document
    }

    private func report(
        _ document: SimulatedJSON, _ seller: String, _ simulation: inout Simulation
    ) throws -> SimulatedJSON {
        let messages = document["messages"]?.asArray ?? []
        var findings: [Finding] = []
        var seen: Set<Int64> = []
        var skus: [String] = []
        var invalid = 0
        for message in messages {
            let id = message["messageId"]?.asInt
            let sku = message["sku"]?.asString
            var issues: [ListingIssue] = []
            do {
                guard let id, id > 0, seen.insert(id).inserted else {
                    throw Unreadable(reason: "The messageId is missing or was used before.")
                }
                let submission = try submission(message)
                issues = simulation.submit(submission, at: feed.finished, isPreview: false)
                if !skus.contains(submission.sku) { skus.append(submission.sku) }
            } catch let unreadable as Unreadable {
                issues = [unreadable.issue]
            }
            if issues.contains(where: \.isError) { invalid += 1 }
            findings += issues.map { Finding(message: id, sku: sku, issue: $0) }
        }
        let included = document["header"]?["report"]?["includedData"]?.asArray?.compactMap(\.asString)
        let items = included.map { Self.items(skus, $0, feed, simulation) }
        let header = SimulatedJSON.members([
            "sellerId": .string(seller), "version": "2.0", "feedId": .string(feed.id),
            "report": included.map { ["includedData": .list($0), "apiVersion": "2021-08-01"] },
        ])
        var summary = Self.summary(findings, processed: messages.count, invalid: invalid)
        if let items {
            func count(_ severity: SimulatedJSON) -> Int {
                items.reduce(0) { $0 + ($1["issues"]?.asArray ?? []).count { $0["severity"] == severity } }
            }
            summary = summary.with(
                "itemSummary",
                [
                    "items": .int(items.count), "errors": .int(count("ERROR")), "warnings": .int(count("WARNING")),
                ])
        }
        return .members([
            "header": header, "issues": .array(findings.map(\.json)), "summary": summary,
            "items": items.map { .array($0) },
        ])
    }

    private static func summary(_ findings: [Finding], processed: Int, invalid: Int) -> SimulatedJSON {
        [
            "errors": .int(findings.count { $0.issue.isError }), "warnings": .int(findings.count { !$0.issue.isError }),
            "messagesProcessed": .int(processed), "messagesAccepted": .int(processed - invalid),
            "messagesInvalid": .int(invalid),
        ]
    }

    /// What became of the listings, in the shape of Listings Items.
    private static func items(
        _ skus: [String], _ included: [String], _ feed: SubmittedFeed, _ simulation: Simulation
    ) -> [SimulatedJSON] {
        skus.compactMap { simulation.listing($0, of: feed.account) }
            .filter { listing in feed.stores.contains { listing.presence[$0] != nil } }
            .map { ListingView(simulation, $0, in: feed.stores, at: feed.finished).json(included) }
    }

    // MARK: Messages

    private func submission(_ message: SimulatedJSON) throws -> ListingSubmission {
        guard let sku = message["sku"]?.asString, !sku.isEmpty else { throw Unreadable(reason: "The sku is missing.") }
        let operation = message["operationType"]?.asString ?? ""
        let productType = message["productType"]?.asString ?? ""
        guard operation == "DELETE" || !productType.isEmpty else {
            throw Unreadable(reason: "'productType' is required but not supplied.")
        }
        return ListingSubmission(
            account: feed.account, sku: sku, stores: feed.stores, productType: productType,
            change: try change(message, operation))
    }

    private func change(_ message: SimulatedJSON, _ operation: String) throws -> ListingSubmission.Change {
        switch operation {
        case "UPDATE", "PARTIAL_UPDATE":
            guard let values = ListingSubmission.values(message["attributes"]), !values.isEmpty else {
                throw Unreadable(reason: "The attributes are missing or cannot be read.")
            }
            guard operation == "UPDATE" else {
                return .patch(
                    values.map { ListingPatch(operation: .replace, name: $0.name, values: $0.values) })
            }
            guard
                let requirements = ListingSubmission.Requirements(
                    rawValue: message["requirements"].map { $0.asString ?? "" } ?? "LISTING")
            else { throw Unreadable(reason: "The requirements are not known.") }
            return .put(requirements, values)
        case "PATCH":
            guard let patches = ListingSubmission.patches(message["patches"]) else {
                throw Unreadable(reason: "The patches are missing or cannot be read.")
            }
            return .patch(patches)
        case "DELETE": return .delete
        default: throw Unreadable(reason: "The operationType is not known.")
        }
    }
}
