import Foundation
import SellingPartnerAPI

/// An Amazon on this machine: takes requests one after the other and answers them.
///
/// An actor because the world is one value that every call reads and many change.
actor Simulator {
    let options: SimulatorOptions
    let clock: SimulatedClock
    var simulation: Simulation
    var doors: Doors
    var buckets: UsageBuckets
    var faults: FaultBoard
    var calls = CallCounts()
    /// What is on its way to queues, by the destination's id; empty where there is no endpoint.
    var outboxes: [String: Outbox] = [:]
    /// Notifications that waited for a destination when it was deleted.
    var withdrawn = 0
    let deliveryBell = DeliveryBell()
    /// Where the server is reached; told once it listens.
    private(set) var base = ""
    /// Read from the models when it is first asked for, which takes seconds that few need.
    private var readSandbox: Result<StaticSandbox, any Error>?
    /// Requests so far, but those about the truth.
    private var requests = 0

    /// Builds the world.
    init(_ options: SimulatorOptions, clock: SimulatedClock) {
        self.options = options
        self.clock = clock
        let now = clock.now
        var simulation = Simulation(options.world)
        simulation.advance(to: now)
        let seed = options.world.seed
        doors = Doors(
            seed: seed, accounts: Array(simulation.world.accounts.values), at: now,
            Doors.Registration(
                redirectURIs: options.redirectURIs, loginURI: options.loginURI,
                roles: options.roles.map { Set($0.map { Role(rawValue: $0) }) }))
        self.simulation = simulation
        buckets = UsageBuckets(scale: options.planScale)
        faults = FaultBoard(seed: seed, options.faults)
    }

    /// Tells where the server is reached, before the first request comes.
    func bound(to base: String) {
        self.base = base
        simulation.documents.base = base
        guard options.redirectURIs.isEmpty else { return }
        for index in doors.applications.indices { doors.applications[index].redirectURIs = [base + "/callback"] }
    }

    // MARK: Answering

    /// Answers a request, whatever it is.
    func answer(_ request: WireRequest) -> WireReply {
        let now = clock.now
        simulation.advance(to: now)
        guard let target = RequestTarget(request.target) else {
            return numbered(WireReply(OperationRefusal.invalid("The path is not percent-encoded UTF-8.")))
        }
        if target.path.first == "truth" { return truth(request, target, at: now) }
        requests += 1
        return numbered(route(request, target, now))
    }

    /// Refuses a body that is too large to be taken.
    func tooLarge() -> WireReply {
        requests += 1
        return numbered(
            WireReply(
                OperationRefusal(status: 413, code: "REQUEST_SIZE_EXCEEDED", message: "The request is too large.")))
    }

    private func route(_ request: WireRequest, _ target: RequestTarget, _ now: Moment) -> WireReply {
        let rest = Array(target.path.dropFirst())
        switch target.path.first {
        case "na", "eu", "fe":
            guard let region = target.path.first.flatMap(SellerAccount.ID.init(rawValue:)) else { break }
            return production(request, target, rest, region, now)
        case "sandbox":
            guard let region = rest.first.flatMap(SellerAccount.ID.init(rawValue:)) else { break }
            return sandbox(request, region, now)
        case "consent":
            guard let region = rest.first.flatMap(SellerAccount.ID.init(rawValue:)) else { break }
            let page = ConsentPage(
                target: RequestTarget(request.target, isForm: true) ?? target,
                base: "\(base)/consent/\(region.rawValue)", account: region, now: now)
            return page.answer(Array(rest.dropFirst()), &doors)
        case "documents":
            return faulty(request.method == "PUT" ? .upload : .fetch) { simulation.documents.answer(request, at: now) }
        case "callback": return HTMLPage.callback(RequestTarget(request.target, isForm: true) ?? target)
        default:
            if target.path.suffix(3) == ["auth", "o2", "token"] {
                return faulty(.login) { LoginEndpoint.answer(request, &doors, at: now) }
            }
        }
        return Self.noSuchPath
    }

    static let noSuchPath = WireReply(
        OperationRefusal(status: 403, code: "MissingAuthenticationToken", message: "Missing Authentication Token"))

    /// Every answer has an id of its own.
    private func numbered(_ reply: WireReply) -> WireReply {
        var random = SeededRandom(options.world.seed, "request", Int64(requests))
        var reply = reply
        reply.set("x-amzn-RequestId", random.uuid())
        return reply
    }

    /// Carries a request out, and lets the fault strike that is due. One that spoils an answer spoils those of success
    /// alone, so that it is not used up by a refusal.
    private func faulty(
        _ target: FaultBoard.Target, reshape: (WireFault.Play) -> Void = { _ in }, _ work: () -> WireReply
    ) -> WireReply {
        guard let (fault, by) = faults.fault(for: target, number: requests) else { return work() }
        if case .instead(let reply) = fault.play {
            faults.struck(by)
            return reply()
        }
        reshape(fault.play)
        let reply = work()
        guard (200..<300).contains(reply.status) else { return reply }
        faults.struck(by)
        if case .spoil(let spoiled) = fault.play { return spoiled(reply) }
        return reply
    }

    // MARK: Operations

    private func production(
        _ request: WireRequest, _ target: RequestTarget, _ path: [String], _ region: SellerAccount.ID, _ now: Moment
    ) -> WireReply {
        guard let found = OperationRoutes.all.find(request.method, path) else { return Self.noSuchPath }
        let struck = WireFault.Struck(descriptor: found.descriptor, pageToken: pageToken(found.descriptor, target))
        var reshape: WireFault.Play?
        let call = IncomingCall(request: request, target: target, path: path, found: found, region: region, now: now)
        let reply = faulty(.call(struck), reshape: { reshape = $0 }) {
            do {
                var answer = try carryOut(call)
                if case .reshape(let change) = reshape, let body = answer.body { answer.body = change(body, struck) }
                return limited(found.descriptor, WireReply(answer))
            } catch let refusal as OperationRefusal {
                return limited(found.descriptor, WireReply(refusal))
            } catch {
                return WireReply(
                    OperationRefusal(status: 500, code: "InternalFailure", message: "The simulator failed: \(error)"))
            }
        }
        calls.add(found.descriptor.id, status: reply.status)
        return reply
    }

    private func pageToken(_ descriptor: OperationDescriptor, _ target: RequestTarget) -> String? {
        guard let pagination = descriptor.pagination, pagination.place == .query else { return nil }
        return target.query(pagination.parameter)
    }

    /// The checks in Amazon's order, then the operation.
    private func carryOut(_ reading: IncomingCall) throws -> OperationReply {
        let descriptor = reading.found.descriptor
        try reading.checkBody()
        let caller = try doors.caller(
            reading.request.header("x-amz-access-token"), in: reading.region, at: reading.now)
        let elements = try doors.admit(caller, to: descriptor, path: reading.path)
        let doorHandler = DoorOperations.handlers[descriptor.id]
        let handler = OperationTable.handlers[descriptor.id]
        guard doorHandler != nil || handler != nil else {
            throw OperationRefusal(
                status: 501, code: "NotImplemented", message: "The simulator does not play \(descriptor.id).")
        }
        guard
            buckets.take(
                descriptor.id, descriptor.usagePlan, application: caller.application, account: caller.account,
                at: clock.realSeconds)
        else {
            throw OperationRefusal(
                status: 429, code: "QuotaExceeded", message: "You exceeded your quota for the requested resource.")
        }
        let call = try reading.call(caller, application: doors.applications[caller.application].id, elements)
        if let doorHandler { return try doorHandler(call, caller, &doors) }
        guard let handler else { throw OperationRefusal.denied }
        return try handler(call, &simulation)
    }

    /// The header that tells the plan, on the answers that carry it.
    ///
    /// Source: facts §4 (2xx, 400 and 404; never 401, 403 and 429).
    private func limited(_ descriptor: OperationDescriptor, _ reply: WireReply) -> WireReply {
        guard (200..<300).contains(reply.status) || reply.status == 400 || reply.status == 404 else { return reply }
        var reply = reply
        reply.set("x-amzn-RateLimit-Limit", buckets.header(descriptor.usagePlan))
        return reply
    }

    // MARK: Sandbox

    /// Errors: 503 where there are no models, or none that can be read.
    private func staticSandbox() throws -> StaticSandbox {
        func refusal(_ message: String) -> OperationRefusal {
            OperationRefusal(
                status: 503, code: "ServiceUnavailable", message: message,
                details: "Set ACORN_MODELS to their folder and start the simulator again.")
        }
        guard let models = options.models else {
            throw refusal("The static sandbox needs Amazon's models, and there are none.")
        }
        let read = readSandbox ?? Result { StaticSandbox(cases: try SandboxModels.cases(in: models)) }
        readSandbox = read
        do { return try read.get() } catch {
            throw refusal("The static sandbox cannot read Amazon's models: \(error)")
        }
    }

    private func sandbox(_ request: WireRequest, _ region: SellerAccount.ID, _ now: Moment) -> WireReply {
        do {
            let sandbox = try staticSandbox()
            let caller = try doors.caller(request.header("x-amz-access-token"), in: region, at: now)
            guard
                buckets.take(
                    "sandbox", UsageBuckets.sandboxPlan, application: caller.application, account: caller.account,
                    at: clock.realSeconds)
            else {
                throw OperationRefusal(
                    status: 429, code: "QuotaExceeded",
                    message: "You exceeded your quota for the requested resource.")
            }
            return try SandboxAnswer(sandbox, request).reply
        } catch let refusal as OperationRefusal {
            return WireReply(refusal)
        } catch {
            return WireReply(OperationRefusal(status: 500, code: "InternalFailure", message: "\(error)"))
        }
    }
}

extension WireReply {
    /// The answer of an operation.
    init(_ reply: OperationReply) {
        if let body = reply.body {
            self.init(reply.status, body)
        } else {
            self.init(reply.status, [], type: nil)
        }
        headers += reply.headers
    }
}
