import Foundation
import SellingPartnerAPI

/// The address that Amazon does not have: what the world really holds, and the handles of the simulator.
extension Simulator {
    /// Answers a request below `/truth`. It is never counted, throttled or struck by a fault.
    func truth(_ request: WireRequest, _ target: RequestTarget, at now: Moment) -> WireReply {
        do {
            switch (request.method, target.path.dropFirst().joined(separator: "/")) {
            case ("GET", ""): return WireReply(200, .list(Self.truthPaths))
            case ("GET", "world"): return WireReply(200, TruthWorld(simulation.world, now: now).json)
            case ("GET", "reports"): return WireReply(200, reportsJSON(at: now))
            case ("POST", "reports"): return try settleReport(request, at: now)
            case ("GET", "orders"), ("GET", "settlements"), ("GET", "postings"), ("GET", "returns"),
                ("GET", "reimbursements"), ("GET", "fees"):
                return try TruthList(target, simulation.world, now).reply
            case ("GET", "standings"): return WireReply(200, standingsJSON)
            case ("POST", "standings"): return try changeStanding(request)
            case ("GET", "listings"): return try truthListings(target, at: now)
            case ("GET", "faults"): return WireReply(200, faultsJSON)
            case ("POST", "faults"): return try switchFault(request)
            case ("DELETE", "faults"):
                faults.clear()
                simulation.world.planting.rates = [:]
                return WireReply(200, faultsJSON)
            case ("GET", "discrepancies"): return WireReply(200, discrepanciesJSON(at: now))
            case ("GET", "clock"): return WireReply(200, clockJSON)
            case ("POST", "clock"): return try moveClock(request)
            case ("GET", "notifications"): return WireReply(200, notificationsJSON(at: now))
            case ("POST", "notifications"): return try deliverAgain(request, at: now)
            case ("GET", "notifications/due"): return try dueNotifications(target, at: now)
            case ("GET", "calls"): return WireReply(200, callsJSON)
            case ("GET", "buckets"): return WireReply(200, bucketsJSON)
            case ("GET", "authorizations"): return WireReply(200, authorizationsJSON)
            case ("POST", "authorizations"): return try revoke(request)
            case ("GET", "applications"): return WireReply(200, applicationsJSON)
            default: throw OperationRefusal.notFound("There is no such truth; GET /truth lists them.")
            }
        } catch let refusal as OperationRefusal {
            return WireReply(refusal)
        } catch {
            return WireReply(OperationRefusal(status: 500, code: "InternalFailure", message: "\(error)"))
        }
    }

    private static let truthPaths = [
        "world", "orders", "settlements", "postings", "returns", "reimbursements", "fees", "reports", "listings",
        "standings", "discrepancies", "faults", "clock", "notifications", "notifications/due", "calls", "buckets",
        "authorizations", "applications",
    ].map { "/truth/" + $0 }

    static func body(_ request: WireRequest) throws -> JSONValue {
        do { return try JSONDecoder().decode(JSONValue.self, from: Data(request.body)) } catch {
            throw OperationRefusal.invalid("The body must be a JSON object.")
        }
    }

    /// A number or a text, as a text.
    private static func text(_ value: JSONValue?) -> String? {
        switch value {
        case .string(let text): text
        case .number(let number): number.description
        default: nil
        }
    }

    // MARK: Clock

    private var clockJSON: SimulatedJSON {
        ["now": .string(clock.now.iso), "seconds": .int(clock.now.seconds)]
    }

    private func moveClock(_ request: WireRequest) throws -> WireReply {
        guard let seconds = Self.text(try Self.body(request)["advance"]).flatMap(Duration.seconds(spelled:)),
            (0...Self.advanceSecondsMax).contains(seconds)
        else {
            throw OperationRefusal.invalid(
                #"Say by how much: {"advance": "14d"}; s, m, h, d or plain seconds, at most 1100 days."#)
        }
        clock.move(by: seconds)
        simulation.advance(to: clock.now)
        deliveryBell.ring()
        return WireReply(200, clockJSON)
    }

    private static let advanceSecondsMax = 1_100 * Moment.day

    // MARK: Faults

    private var faultsJSON: SimulatedJSON {
        [
            "on": .array(
                faults.on.map { one in
                    .members([
                        "name": .string(one.name), "rate": .number(Self.share(one.perMillion)),
                        "times": one.times.map { .int($0) }, "operation": one.operation.map { .string($0) },
                        "struck": .int(faults.strikes[one.name] ?? 0),
                    ])
                }),
            "struck": .object(
                faults.strikes.sorted { $0.key < $1.key }.map { .init(name: $0.key, value: .int($0.value)) }),
            "known": .array(
                WireFault.all.map { ["name": .string($0.name), "says": .string($0.says)] }),
            "planted": .array(
                Discrepancy.allCases.compactMap { kind in
                    simulation.world.planting.rates[kind].map {
                        ["name": .string(kind.rawValue), "rate": .number(Self.share($0))]
                    }
                }),
            "plantable": .array(
                Discrepancy.allCases.map { ["name": .string($0.rawValue), "says": .string($0.says)] }),
        ]
    }

    /// Every planted discrepancy that has struck by now.
    private func discrepanciesJSON(at now: Moment) -> SimulatedJSON {
        let world = simulation.world
        return .array(
            world.strikes.filter { $0.at <= now }.map { strike in
                let store = world[strike.store].profile
                return .members([
                    "name": .string(strike.kind.rawValue), "marketplaceId": .string(store.marketplaceID),
                    "at": .string(strike.at.iso), "about": .string(strike.about),
                    "amount": strike.amount.map { .string(store.text($0)) }, "currency": .string(store.currency),
                ])
            })
    }

    /// Plants a discrepancy in days that are made from now on.
    private func plant(_ kind: Discrepancy, rate: String?) throws -> WireReply {
        guard let share = rate.map(FaultSwitch.perMillion) ?? kind.perMillion else {
            throw OperationRefusal.invalid("rate must be from 0 to 1.")
        }
        simulation.world.planting.rates[kind] = share > 0 ? share : nil
        return WireReply(200, faultsJSON)
    }

    private static func share(_ perMillion: Int64) -> String {
        guard perMillion < 1_000_000 else { return "1" }
        return "0." + Moment.padded(perMillion, 6)
    }

    private func switchFault(_ request: WireRequest) throws -> WireReply {
        let body = try Self.body(request)
        guard let name = body["name"]?.string else { throw OperationRefusal.invalid("A fault must have a name.") }
        if let kind = Discrepancy(rawValue: name) { return try plant(kind, rate: Self.text(body["rate"])) }
        var times: Int?
        if let given = body["times"] {
            guard let count = Self.text(given).flatMap(Int.init), count >= 0 else {
                throw OperationRefusal.invalid("times must be a whole number.")
            }
            times = count
        }
        do {
            let one = try FaultSwitch(
                name: name, rate: Self.text(body["rate"]) ?? "1", times: times, operation: body["operation"]?.string)
            faults.set(one)
        } catch .unknown(let name) {
            throw OperationRefusal.notFound("There is no fault \(name).")
        } catch {
            throw OperationRefusal.invalid("rate must be from 0 to 1, or a count such as 3x.")
        }
        return WireReply(200, faultsJSON)
    }

    // MARK: Calls and authorizations

    private var callsJSON: SimulatedJSON {
        .object(
            calls.counts.sorted { $0.key < $1.key }.map { name, count in
                .init(
                    name: name,
                    value: [
                        "calls": .int(count.calls), "throttled": .int(count.throttled), "refused": .int(count.refused),
                    ])
            })
    }

    private var bucketsJSON: SimulatedJSON {
        .array(
            buckets.told.map { one in
                let least = one.drain.leastSeconds(rate: one.rate, burst: one.burst)
                return [
                    "operation": .string(one.operation), "region": .string(one.account.rawValue),
                    "applicationId": .string(doors.applications[one.application].id),
                    "rate": .number(one.rate.description), "burst": .int(one.burst), "taken": .int(one.drain.taken),
                    "refused": .int(one.drain.refused), "firstAt": .number(one.drain.first.description),
                    "lastAt": .number(one.drain.last.description), "leastSeconds": .number(least.description),
                ]
            })
    }

    private var authorizationsJSON: SimulatedJSON {
        .array(
            doors.authorizations.map { one in
                [
                    "sellingPartnerId": .string(one.sellingPartnerID), "region": .string(one.account.rawValue),
                    "applicationId": .string(doors.applications[one.application].id),
                    "refreshToken": .string(one.refreshToken), "granted": .string(one.granted.iso),
                    "ends": .string(one.ends.iso), "isRevoked": .bool(one.isRevoked),
                    "roles": .list(one.roles.map(\.rawValue).sorted()),
                ]
            })
    }

    private func revoke(_ request: WireRequest) throws -> WireReply {
        guard let revoked = try Self.body(request)["revoke"] else {
            throw OperationRefusal.invalid(
                #"Say what to revoke: {"revoke": {"sellingPartnerId": …}} or {"revoke": {"refreshToken": …}}."#)
        }
        let seller = revoked["sellingPartnerId"]?.string
        let token = revoked["refreshToken"]?.string
        guard seller != nil || token != nil else {
            throw OperationRefusal.invalid("revoke needs a sellingPartnerId or a refreshToken.")
        }
        let count = doors.revoke { one in
            (seller.map { $0 == one.sellingPartnerID } ?? true) && (token.map { $0 == one.refreshToken } ?? true)
        }
        guard count > 0 else { throw OperationRefusal.notFound("No authorization is left to revoke there.") }
        return WireReply(200, authorizationsJSON)
    }

    private var applicationsJSON: SimulatedJSON {
        .array(
            doors.applications.map { one in
                .members([
                    "applicationId": .string(one.id), "clientId": .string(one.clientID), "isDraft": .bool(one.isDraft),
                    "redirectUris": .list(one.redirectURIs), "loginUri": one.loginURI.map { .string($0) },
                    "secrets": .array(
                        one.secrets.map {
                            [
                                "clientSecret": .string($0.value), "made": .string($0.made.iso),
                                "ends": .string($0.ends.iso),
                            ]
                        }),
                ])
            })
    }
}

extension Duration {
    /// Whole seconds of `90`, `90s`, `15m`, `6h` or `14d`; nil for anything else.
    fileprivate static func seconds(spelled text: String) -> Int64? {
        let units: [Character: Int64] = ["s": 1, "m": Moment.minute, "h": Moment.hour, "d": Moment.day]
        guard let last = text.last else { return nil }
        let unit = units[last]
        guard let count = Int64(unit == nil ? text : String(text.dropLast())), count >= 0, count < 1 << 40 else {
            return nil
        }
        return count * (unit ?? 1)
    }
}
