import AcornCore
import AcornFiles
import AcornStore
import AcornSync
import AsyncHTTPClient
import Foundation
import Logging
import NIOCore
import SellingPartnerAPI
import SellingPartnerClient

/// One run of the demo against a simulator that is ready.
struct DemoRun {
    let place: DemoPlace
    /// Where the answers of the consent page are waited for.
    let port: Int
    let folder: String
    let language: Language
    let stays: Bool
    let format: PlainFormat

    private func say(_ english: String, _ chinese: String) {
        if format == .text { note(Words(english, chinese)[language]) }
    }

    /// Returns whether every settlement ties and nothing failed.
    func run() async throws -> Bool {
        let began = ContinuousClock.now
        let store = try await Store.open(DatabaseAddress("sqlite:\(folder)/hub.sqlite"), now: .now)
        let keyFile = folder + "/master.key"
        let master = try await VaultInit.key(.file(path: keyFile))
        let transport = NetworkTransport()
        do {
            let vault = try await Vault.initialize(store, with: master, now: .now)
            let settings = ConnectionSettings(time: .hub(store.dialect), now: { .now })
            let connections = Connections(store, vault: vault, transport: transport, settings: settings)
            let isFine = try await show(connections, began)
            try await connections.close()
            try await transport.shutdown()
            try await store.close()
            return isFine
        } catch {
            try? await transport.shutdown()
            try? await store.close()
            throw error
        }
    }

    private func show(_ connections: Connections, _ began: ContinuousClock.Instant) async throws -> Bool {
        let application = try await add(connections)
        for region in place.regions {
            let name = try await connect(region, application, connections)
            say("Connected by consent: \(name)", "已通过授权页连接：\(name)")
        }
        let accounts = try await Connections.accounts(.simulator, in: connections.store)
        let lines = try await sync(accounts, connections)
        try await connections.close()
        let tally = try await DemoTally.count(
            accounts, lines: lines, in: connections.store, seconds: began.duration(to: .now))
        try Destination(path: nil).write { sink in
            switch format {
            case .json: tally.writeJSON(to: &sink)
            case .text:
                StatusReport(accounts: accounts, lines: lines, now: .now).writeText(language, to: &sink)
                tally.writeText(language, to: &sink)
            }
        }
        if stays { try await stay(accounts, connections) }
        return tally.isFine
    }

    private func add(_ connections: Connections) async throws -> HubApplication {
        let new = NewApplication(
            environment: .simulator, name: "demo", clientID: place.clientID, applicationID: place.applicationID,
            kind: .public,
            place: ApplicationPlace(
                endpoint: place.base + "/{region}", login: place.base + "/auth/o2/token",
                consent: place.base + "/consent/{region}"))
        let secret = try SecretBytes(copying: place.clientSecret.reveal().utf8)
        let vault = connections.vault
        return try await connections.store.write(.serializable) { connection in
            let put = try HubApplications.put(new, in: connection, at: .now)
            try vault.keep(secret, as: put.application.secretName, now: .now, connection)
            return put.application
        }
    }

    /// Goes through the consent as a seller with a browser would, and keeps what it gives.
    private func connect(
        _ region: String, _ application: HubApplication, _ connections: Connections
    ) async throws -> String {
        let connecting = Connecting(connections, application, region: region)
        guard let known = Region(region) else { throw DemoFailure.unreadableLine }
        let (addresses, opened) = AsyncStream.makeStream(of: String.self)
        let port = port
        let listener = CallbackListener(
            port: port, secondsMax: 60, language: language,
            consent: { port in
                try Consent(
                    of: application, region: known, marketplace: nil,
                    redirectAddress: "http://127.0.0.1:\(port)/callback", isDraft: false)
            },
            exchange: { try await connecting.refreshToken(for: $0, redirectAddress: $1) })
        async let browser: Void = Self.browse(addresses)
        let granted: CallbackListener.Granted
        do {
            granted = try await listener.run { opened.yield($0.address) }
            opened.finish()
        } catch {
            opened.finish()
            throw error
        }
        try await browser
        let seller = try await connecting.discover(
            granted.refreshToken, sellingPartnerID: granted.sellingPartnerID, isProven: true)
        return try await connecting.keep(seller, granted.refreshToken, name: nil).account.name
    }

    /// The seller says yes on the consent page, and the browser goes where it is sent.
    private static func browse(_ addresses: AsyncStream<String>) async throws {
        for await address in addresses {
            let request = HTTPClientRequest(url: address + "&auto=allow")
            let reply = try await HTTPClient.shared.execute(request, timeout: .seconds(30))
            _ = try await reply.body.collect(upTo: 1 << 20)
        }
    }

    private func sync(_ accounts: [ConnectedAccount], _ connections: Connections) async throws -> [SyncLine] {
        say("Collecting two years of everything …", "正在同步两年的全部数据 …")
        var logger = Logger(label: "acorn.demo", factory: { StreamLogHandler.standardError(label: $0) })
        logger.logLevel = .error
        let downloads = try DownloadFolder(in: folder + "/downloads")
        defer { downloads.remove() }
        let run = SyncRun(
            connections: connections, accounts: accounts,
            // Amazon makes the others in minutes, and some only hours apart.
            resources: SyncResource.all.filter { !$0.isMadeToOrder }, language: language, logger: logger,
            downloads: downloads)
        let progress = SyncProgress(language: language)
        defer { progress.finish() }
        try await run.run { progress.tell($0) }
        return try await run.lines()
    }

    /// Goes on collecting until somebody stops it.
    private func stay(_ accounts: [ConnectedAccount], _ connections: Connections) async throws {
        note(
            Words(
                """

                Everything goes on until Ctrl-C. Look around from another terminal:
                  export ACORN_DATA_DIR='\(folder)' ACORN_KEY_FILE='\(folder)/master.key'
                  acorn status; acorn stores; acorn jobs; acorn export orders
                """,
                """

                以上服务会继续运行，按 Ctrl-C 结束。可在另一个终端查看：
                  export ACORN_DATA_DIR='\(folder)' ACORN_KEY_FILE='\(folder)/master.key'
                  acorn status；acorn stores；acorn jobs；acorn export orders
                """)[language])
        let downloads = try DownloadFolder(in: folder + "/downloads")
        defer { downloads.remove() }
        try await Worker.serve(connections, downloads, language)
    }
}
